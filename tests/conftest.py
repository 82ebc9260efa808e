"""The order of the tests; and that none fails for being slow on a busy machine."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

import pytest

if find_spec("hypothesis"):  # a wheel is tested without it
    settings = import_module("hypothesis").settings
    settings.register_profile("untimed", deadline=None)
    settings.load_profile("untimed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first: with several workers nobody waits for one that began them last."""
    items.sort(key=lambda item: item.get_closest_marker("lite") is None)
