"""JupyterLab in the browser, as tests and measurements drive it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.book.built import ROOT

START = 180_000
"""Milliseconds that a busy machine may take to start Python."""
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))

SHOWN = """window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel"""
PROBLEMS = """() => jupyterapp.shell.currentWidget.content.model.sharedModel.cells
    .filter(cell => cell.cell_type === "code" && cell.source.trim())
    .flatMap(cell => [
        ...(cell.execution_count ? [] : [`${cell.id}: was not run`]),
        ...cell.outputs.filter(o => o.output_type === "error")
            .map(o => `${cell.id}: ${o.ename}: ${o.evalue}`),
        ...cell.outputs.filter(o => o.name === "stderr").map(o => `${cell.id}: ${o.text}`),
    ])"""
FILL = """async notebook => {
    const panel = jupyterapp.shell.currentWidget;
    await panel.sessionContext.session.kernel.requestExecute({ code: "%reset -f" }).done;
    panel.content.model.fromJSON(notebook);
}"""
RUN = "jupyterapp.commands.execute('notebook:run-all-cells')"
ASK = """async code => {
    let said = "";
    const kernel = jupyterapp.shell.currentWidget.sessionContext.session.kernel;
    const future = kernel.requestExecute({ code });
    future.onIOPub = message => { said += message.content.text ?? message.content.evalue ?? ""; };
    await future.done;
    return said;
}"""


def open_lab(page: Page, address: str, name: str = "04-trade") -> None:
    """Open a chapter as the button on its page does."""
    page.goto(f"{address}lite/lab/index.html?path=notebooks/{name}.ipynb")
    page.wait_for_function(SHOWN, timeout=START)


def wait_for_kernel(page: Page) -> None:
    page.wait_for_function(f"{SHOWN}?.status === 'idle'", timeout=START)


def fill(page: Page, cells: list[str] | Path) -> None:
    """Put other cells, or those of another chapter, in place of what is open; start from nothing."""
    if isinstance(cells, Path):
        notebook: dict[str, Any] = json.loads(cells.read_text("utf-8"))
    else:
        notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}}
        notebook["cells"] = [
            {"cell_type": "code", "id": f"cell-{n}", "source": source, "outputs": []}
            | {"metadata": {}, "execution_count": None}
            for n, source in enumerate(cells)
        ]
    page.evaluate(FILL, notebook)


def run_all(page: Page) -> list[str]:
    """Run every cell; what went wrong, by cell."""
    page.evaluate(RUN)
    problems: list[str] = page.evaluate(PROBLEMS)
    return problems


def ask(page: Page, code: str) -> str:
    """What the kernel prints."""
    said: str = page.evaluate(ASK, code)
    return said
