"""The texts, read once for all their tests."""

from __future__ import annotations

import pytest

from bot.texts import Texts
from tools.catalogue import LOCALES


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts.load(LOCALES)
