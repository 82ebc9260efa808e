/* Compiles the wheels of a folder with the Python in that folder: node compile.js FOLDER */
const { readFileSync } = require("fs");
const { join } = require("path");
const folder = process.argv[2];
const { loadPyodide } = require(join(folder, "pyodide.js"));
const fail = error => {
  console.error(error.message);
  process.exitCode = 1;
};

(async () => {
  // Where in a line an instruction stands is a fifth of what is compiled; only tracebacks show it.
  const env = { HOME: "/", PYTHONNODEBUGRANGES: "1" };
  const lockFileURL = join(__dirname, "pyodide-lock.json");
  const python = await loadPyodide({ indexURL: folder, lockFileURL, env });
  python.FS.mkdir("/wheels");
  python.mountNodeFS("/wheels", folder);
  python.runPython(readFileSync(join(__dirname, "bytecode.py"), "utf8"));
  python.runPython("in_place('/wheels')");
})().catch(fail);
