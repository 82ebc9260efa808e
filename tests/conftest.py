"""The order of the tests; and that none fails for being slow on a busy machine."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first: with several workers nobody waits for one that began them last."""
    items.sort(key=lambda item: item.get_closest_marker("lite") is None)
