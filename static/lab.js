/* Cells that run in the page: a sentence in, its facts out. Python is loaded into a worker when first asked for. */
for (const lab of document.querySelectorAll("[data-vj-lab]")) {
  const [form, bar, say, out, how] = ["form", "progress", ".vj-lab__say", ".vj-lab__out", "details"].map(s => lab.querySelector(s));
  const [text, day, cancel, cost] = ["textarea", "input", "[type=button]", ".vj-lab__cost"].map(s => form.querySelector(s));
  const files = new URL(lab.dataset.vjLab, location.href).href;
  let worker = null, busy = false, asked = 0, late = 0;

  const done = words => {
    busy = false;
    clearTimeout(late);
    bar.hidden = cancel.hidden = true;
    say.textContent = words;
  };
  const stop = words => {
    worker?.terminate();
    worker = null;
    done(words);
  };
  const hear = ({ data }) => {
    if (data.error) return data.fatal ? stop(`Python did not start: ${data.error}`) : done(data.error);
    if (data.loaded) {
      bar.value = data.loaded;
      say.textContent = data.loaded < 1 ? "Loading Python …" : "Starting Python …";
      return;
    }
    if (data.explain) {
      how.lastElementChild.innerHTML = data.explain;
      how.hidden = false;
      return;
    }
    cost.hidden = true;
    how.hidden = true;
    out.innerHTML = data.read;
    for (const item of out.querySelectorAll(".vj-ev__u, header")) item.remove();
    const found = out.querySelectorAll(".vj-ev").length, ms = Math.round(performance.now() - asked);
    lab.dataset.ms = ms;
    done(`${found} ${found === 1 ? "fact" : "facts"}. Change the words and read again: Control and Enter.`);
  };
  const read = () => {
    if (busy) return;
    asked = performance.now();
    busy = true;
    late = setTimeout(() => {
      cancel.hidden = false;
      if (bar.hidden) say.textContent = "Reading …";
    }, 300);
    if (!worker) {
      worker = new Worker(new URL("lab-worker.js", document.querySelector("script[src*='lab.js']").src));
      worker.onmessage = hear;
      worker.onerror = event => stop(`Python did not start: ${event.message}`);
      bar.value = 0;
      bar.hidden = false;
      say.textContent = "Loading Python …";
      worker.postMessage({ files });
    }
    worker.postMessage({ text: text.value, day: day.value });
  };

  form.addEventListener("submit", event => {
    event.preventDefault();
    read();
  });
  text.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read();
  });
  cancel.addEventListener("click", () => {
    stop("Stopped. Nothing was kept.");
    form.querySelector("[type=submit]").focus();
  });
  if (typeof WebAssembly === "object" && location.protocol !== "file:") lab.hidden = false;
}
