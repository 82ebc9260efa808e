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

from tests.book.built import PAGES
from tests.browser.chromium import find
from tests.browser.host import served

HERE = Path(__file__).parent
LIGHTHOUSE = HERE / "node_modules" / ".bin" / "lighthouse"
CATEGORIES = ("accessibility", "best-practices", "seo", "performance")
GATED = CATEGORIES[:3]
CHROMIUM = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"
# The page for what is not there asks not to be indexed, and the search needs its script.
SKIPPED = {"404.html": "is-crawlable"}
GOAL = {"notebooks/10-explore.html": 90}


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


def main(pages: list[str]) -> int:
    """Audit the pages, print their scores, and return the number of those that fall short."""
    chromium = find()
    if chromium is None or not LIGHTHOUSE.exists():
        sys.exit("Chromium or Lighthouse is missing; run `make audit`, which installs them")
    short = 0
    print("  ".join(f"{c:>14}" for c in CATEGORIES), " page")
    with served() as address:
        for page in pages:
            report = audit(address, page, chromium)
            score = {c: round(100 * (report["categories"][c]["score"] or 0)) for c in CATEGORIES}
            missed = [c for c in GATED if score[c] < 100]
            slow = score["performance"] < GOAL.get(page, 95)
            row = "  ".join(f"{score[c]:>14}" for c in CATEGORIES)
            print(row, f" {page}{' (slower than it should be)' if slow else ''}", flush=True)
            for category in missed:
                print("\n".join([f"  {category}:", *failed(report, category)]), flush=True)
            short += bool(missed)
    return short


if __name__ == "__main__":
    shortfall = main(sys.argv[1:] or PAGES)
    if shortfall:
        sys.exit(f"{shortfall} of the pages fall short of 100")
