"""What the gateway's tests may ask for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage import Storage
from bot.storage.schema import upgrade
from tests.browser import browser

__all__ = ["browser"]


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Storage]:
    """A database of its own; a page is the same on every kind."""
    storage = Storage(f"sqlite:///{tmp_path / 'medsam.db'}")
    await upgrade(storage)
    yield storage
    await storage.close()
