"""The order of the tests."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first: with several workers nobody waits for one that began them last."""
    items.sort(key=lambda item: item.get_closest_marker("lite") is None)
