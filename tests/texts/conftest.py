"""The texts, read once for all their tests."""

from __future__ import annotations

import pytest

from bot.texts import Texts
from tools.catalogue import LOCALES
from tools.reviews import incomplete


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts.load(LOCALES)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell of languages that are not offered yet: no failure, but somebody's work."""
    for language, count in incomplete().items():
        terminalreporter.write_line(f"{language} is not offered: {count} texts are missing (python -m tools.texts)")
