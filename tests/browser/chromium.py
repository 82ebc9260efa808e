"""Find a Chromium for the tests, or install one: ``python tests/browser/chromium.py --install``.

Looked for in this order: ``VJNOTES_CHROMIUM``, a browser of this machine, playwright's own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
APPS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)


def works(path: str) -> bool:
    """Whether the browser at ``path`` starts (a package may leave an empty shell)."""
    try:
        done = subprocess.run([path, "--version"], capture_output=True, check=False, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def find() -> str | None:
    """The path of a browser that starts, or None."""
    given = os.environ.get("VJNOTES_CHROMIUM")
    found = [given] if given else [shutil.which(name) for name in NAMES]
    found += [app for app in APPS if Path(app).exists()]
    for path in found:
        if path and works(path):
            return path
    path = own()
    return path if path and Path(path).exists() and works(path) else None


def own() -> str | None:
    """Where playwright would keep a browser; None if it does not start itself, for want of a
    library that a bare system lacks."""
    from playwright.sync_api import sync_playwright

    try:
        with sync_playwright() as playwright:
            return playwright.chromium.executable_path
    except Exception:  # it says no more than that its driver has ended
        return None


def install() -> None:
    """Install a browser: Debian's where we may, else playwright's."""
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        quiet = {
            "stdout": subprocess.DEVNULL,
            "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        }
        subprocess.run(["apt-get", "update", "-q"], check=False, **quiet)  # type: ignore[call-overload]
        wanted = ["apt-get", "install", "-q", "-y", "--no-install-recommends"]
        wanted += ["libatomic1"]  # without it playwright's Node.js does not start
        wanted += [] if find() else ["chromium"]
        subprocess.run(wanted, check=False, **quiet)  # type: ignore[call-overload]
    if find() is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)


if __name__ == "__main__":
    if find() is None or own() is None:
        if "--install" not in sys.argv:
            sys.exit("no Chromium that can be driven; run with --install, or set VJNOTES_CHROMIUM")
        install()
    browser = find()
    if browser is None:
        sys.exit("no Chromium could be installed; install one and set VJNOTES_CHROMIUM to its path")
    if own() is None:
        sys.exit("playwright does not start; on Debian, install libatomic1")
    print(browser)
