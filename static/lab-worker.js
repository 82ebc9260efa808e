/* Python in a worker for the cells of a page: one message starts it, each further one is a text to read. */
const READ = `
from vjnotes import parse
from vjnotes.evidence import evidence_page

def read(text, day):
    return str(evidence_page(parse(text, published=day or None, key="yours")))
`;
let ready = null;

/* Fetches the files side by side and tells how much of all has come; what follows finds them in the cache. */
async function fetched(folder, sizes) {
  const total = Object.values(sizes).reduce((sum, size) => sum + size);
  let loaded = 0;
  return Promise.all(Object.keys(sizes).map(async name => {
    const answer = await fetch(folder + name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    const parts = [], reader = answer.body.getReader();
    for (let step; !(step = await reader.read()).done;) {
      parts.push(step.value);
      loaded += step.value.length;
      postMessage({ loaded: loaded / total });
    }
    return new Blob(parts).arrayBuffer();
  }));
}

async function start(folder) {
  const { sizes } = await (await fetch(folder + "page.json")).json();
  const [wheel] = await fetched(folder, sizes);
  importScripts(folder + "pyodide.js");
  const python = await loadPyodide({ indexURL: folder });
  python.unpackArchive(wheel, "wheel");
  python.runPython(READ);
  return python.globals.get("read");
}

onmessage = async ({ data }) => {
  if (data.files) {
    ready = start(data.files);
    ready.catch(error => postMessage({ error: error.message, fatal: true }));
    return;
  }
  const read = await ready;
  try {
    postMessage({ html: read(data.text, data.day) });
  } catch (error) {
    postMessage({ error: error.message.trim().split("\n").pop() });
  }
};
