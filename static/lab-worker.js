/* Python in a worker for the cells of a page: one message starts it, each further one is a text to read. */
const READ = `
from vjnotes import parse
from vjnotes.corpus import Corpus
from vjnotes.sourcepage import evidence_page

def read(text, day):
    return str(evidence_page(Corpus((parse(text, published=day or None, key="yours"),))))

def explain(text, day):
    from vjnotes.widgets.sentence import reading
    return str(reading(text, published=day or None))
`;
let ready = null;

/* Python is compiled while it comes; of each file that is fetched the page hears how much of all has come. */
function count(total) {
  const ask = fetch;
  let loaded = 0;
  self.fetch = async (...request) => {
    const answer = await ask(...request);
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    const parts = new TransformStream({ transform(part, out) {
      postMessage({ loaded: (loaded += part.length) / total });
      out.enqueue(part);
    } });
    return new Response(answer.body.pipeThrough(parts), answer);
  };
}

async function start(folder) {
  const { wheel, size } = await (await fetch(folder + "page.json")).json();
  count(size);
  importScripts(folder + "pyodide.js");
  const came = fetch(folder + wheel).then(answer => answer.arrayBuffer());
  const python = await loadPyodide({ indexURL: folder });
  python.unpackArchive(await came, "wheel");
  python.runPython(READ);
  return python.globals;
}

onmessage = async ({ data }) => {
  if (data.files) {
    ready = start(data.files);
    ready.catch(error => postMessage({ error: error.message, fatal: true }));
    return;
  }
  const python = await ready;
  try {
    for (const part of ["read", "explain"]) postMessage({ [part]: python.get(part)(data.text, data.day) });
  } catch (error) {
    postMessage({ error: error.message.trim().split("\n").pop() });
  }
};
