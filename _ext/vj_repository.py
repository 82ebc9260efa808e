"""The repository's address, from one place; edit, issue and launch links only where it is known.

It is ``VJNOTES_REPOSITORY``, else the remote ``origin`` if that is a public https address.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

FORGE = re.compile(r"https://(?P<host>github\.com|gitlab\.com)/[\w.-]+/[\w.-]+?(?:\.git)?/?")


def repository(root: Path) -> str | None:
    """The https address of the repository, or None."""
    address = os.environ.get("VJNOTES_REPOSITORY", "").strip()
    if not address:
        try:
            done = subprocess.run(
                ["git", "-C", str(root), "remote", "get-url", "origin"],
                capture_output=True,
                text=True,
                check=False,
                timeout=10,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        address = done.stdout.strip()
    if not FORGE.fullmatch(address):
        return None
    return address.rstrip("/").removesuffix(".git")


def link(app: Sphinx, config: Config) -> None:
    """Turn the theme's repository links on, if there is a repository."""
    address = repository(Path(app.srcdir))
    config.html_context["vj_repository"] = address
    if address is None:
        return
    options = config.html_theme_options
    options["repository_url"] = address
    options["repository_provider"] = "gitlab" if "gitlab.com" in address else "github"
    options["repository_branch"] = os.environ.get("VJNOTES_BRANCH", "main")
    options["use_edit_page_button"] = options["use_issues_button"] = True
    if "github.com" in address:
        options["launch_buttons"] = {
            "notebook_interface": "jupyterlab",
            "binderhub_url": "https://mybinder.org",
            "colab_url": "https://colab.research.google.com",
        }


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("config-inited", link)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
