"""The repository's address, from one place; edit and issue links only where it is known.

It is ``VJNOTES_REPOSITORY``, else what GitHub's or GitLab's CI says, else the remote ``origin``;
each only if it is one of GitHub or GitLab without a password in it.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

FORGE = re.compile(
    r"(?:https://|ssh://git@|git@)(?P<host>github\.com|gitlab\.com)[/:]"
    r"(?P<path>[\w.-]+/[\w.-]+?)(?:\.git)?/?"
)


def repository(root: Path) -> str | None:
    """The https address of the repository, or None."""
    said = os.environ.get
    forge = f"{said('GITHUB_SERVER_URL')}/{said('GITHUB_REPOSITORY')}"
    ours = forge if said("GITHUB_REPOSITORY") else said("CI_PROJECT_URL")
    address = (said("VJNOTES_REPOSITORY") or ours or "").strip()
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
    found = FORGE.fullmatch(address)
    return f"https://{found['host']}/{found['path']}" if found else None


def link(app: Sphinx, config: Config) -> None:
    """Turn the theme's repository links on, if there is a repository."""
    address = repository(Path(app.srcdir))
    config.html_context["vj_repository"] = address
    if address is None:
        return
    branch = os.environ.get("VJNOTES_BRANCH", "main")
    options = config.html_theme_options
    options["repository_url"] = address
    options["repository_provider"] = "gitlab" if "gitlab.com" in address else "github"
    options["repository_branch"] = config.html_context["vj_branch"] = branch
    options["use_edit_page_button"] = options["use_issues_button"] = True


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("config-inited", link)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
