"""What every test may ask for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage import Storage
from bot.storage.schema import upgrade


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    """An empty database of the present shape."""
    storage = Storage(f"sqlite:///{tmp_path / 'medsam.db'}")
    await upgrade(storage)
    yield storage
    await storage.close()
