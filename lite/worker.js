/* Before the kernel's own script: Python starts as soon as this worker does. */
const begun = (async () => {
  const indexURL = new URL(PYODIDE, location).href;
  importScripts(indexURL + "pyodide.js");
  const python = await loadPyodide({ indexURL, ...OPTIONS });
  // Later, with the page's files in reach, Python would ask the page where each module is.
  python.runPython(`
import pyodide_kernel
from vjnotes import charts, evidence, findings, select, tables, widgets
`);
  return python;
})();
