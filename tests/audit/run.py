"""Lighthouse over every page of the book, as on a phone: ``make audit``.

Accessibility, best practices and SEO must be 100. Performance is reported and gates nothing, as
it varies with the machine. Pages may be named: ``python -m tests.audit.run index.html``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.book.built import PAGES, soup
from tests.browser.chromium import find
from tests.browser.host import served

HERE = Path(__file__).parent
LIGHTHOUSE = HERE / "node_modules" / ".bin" / "lighthouse"
CATEGORIES = ("accessibility", "best-practices", "seo", "performance")
GATED = CATEGORIES[:3]
CHROMIUM = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"
# The page for what is not there asks not to be indexed, and the search needs its script.
SKIPPED = {"404.html": "is-crawlable"}
# What moves on a page: explorers, the table of every fact, the cells of the reader's own articles.
WIDGETS = ".vj-explore, .vj-facts, .vj-lab"
TEXT_GOAL, WIDGET_GOAL = 95, 90
HEAD = ("accessibility", "practices", "SEO", "performance", "goal", "seconds", "blocked ms", "page")


def audit(address: str, page: str, chromium: str) -> dict[str, Any]:
    """What Lighthouse reports of one page, with its mobile settings; once more if it crashed."""
    command = [
        str(LIGHTHOUSE),
        address + page,
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={CHROMIUM}",
    ]
    if page in SKIPPED:
        command.append(f"--skip-audits={SKIPPED[page]}")
    environment = {**os.environ, "CHROME_PATH": chromium}
    for _ in range(2):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            report: dict[str, Any] = json.loads(done.stdout)
            if not report.get("runtimeError"):
                return report
    sys.exit(f"Lighthouse failed on {page}:\n{done.stderr[-3000:]}")


def failed(report: dict[str, Any], category: str) -> list[str]:
    """The audits that keep a category from 100, each with its first place on the page."""
    out = []
    for item in report["categories"][category]["auditRefs"]:
        found = report["audits"][item["id"]]
        if item["weight"] and found["score"] is not None and found["score"] < 1:
            places = (found.get("details") or {}).get("items") or [{}]
            where = json.dumps(places[0], ensure_ascii=False)[:300]
            out.append(f"    {item['id']}: {found['title']} {where}")
    return out


def row(report: dict[str, Any], page: str) -> list[str]:
    """A page's scores, its goal of speed, when its largest part was there, and what held it up."""
    goal = WIDGET_GOAL if soup(page).select_one(WIDGETS) else TEXT_GOAL
    measured = report["audits"]
    return [
        *(str(score(report, category)) for category in CATEGORIES),
        str(goal) if score(report, "performance") >= goal else f"{goal}, missed",
        f"{measured['largest-contentful-paint']['numericValue'] / 1000:.1f}",
        f"{measured['total-blocking-time']['numericValue']:.0f}",
        page,
    ]


def score(report: dict[str, Any], category: str) -> int:
    return round(100 * (report["categories"][category]["score"] or 0))


def summary(rows: list[list[str]]) -> None:
    """Leave the table where GitHub shows it beside a run, if this is one."""
    if path := os.environ.get("GITHUB_STEP_SUMMARY"):
        lines = [HEAD, ["---"] * len(HEAD), *rows]
        text = "\n".join(f"| {' | '.join(line)} |" for line in lines)
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(f"## Lighthouse, as on a phone\n\n{text}\n")


def main(pages: list[str]) -> int:
    """Audit the pages, print their scores, and return the number of those that fall short."""
    chromium = find()
    if chromium is None or not LIGHTHOUSE.exists():
        sys.exit("Chromium or Lighthouse is missing; run `make audit`, which installs them")
    short, rows = 0, []
    print("  ".join(f"{c:>13}" for c in HEAD))
    with served() as address:
        for page in pages:
            report = audit(address, page, chromium)
            rows.append(row(report, page))
            print("  ".join(f"{c:>13}" for c in rows[-1]), flush=True)
            missed = [c for c in GATED if score(report, c) < 100]
            for category in missed:
                print("\n".join([f"  {category}:", *failed(report, category)]), flush=True)
            short += bool(missed)
    summary(rows)
    return short


if __name__ == "__main__":
    shortfall = main(sys.argv[1:] or PAGES)
    if shortfall:
        sys.exit(f"{shortfall} of the pages fall short of 100")
