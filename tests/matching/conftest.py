"""The taxonomy and the municipalities as they are shipped."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bot.matching
from bot.domain.municipality import Municipality
from bot.matching.taxonomy import Taxonomy
from bot.services.municipalities import Municipalities

FOLDER = Path(bot.matching.__file__).parent / "topics"
TOPICS = {file.stem: file.read_text("utf-8") for file in sorted(FOLDER.glob("*.toml"))}
LOCALES = Path(bot.matching.__file__).parents[2] / "locales"
NAMES = {
    language.name: dict(re.findall(r"^topic-([a-z-]+) = (.+)$", file.read_text("utf-8"), flags=re.MULTILINE))
    for language in sorted(LOCALES.iterdir())
    if (file := language / "topics.ftl").exists()
}
TAXONOMY = Taxonomy.parse(TOPICS.values(), NAMES)


@pytest.fixture(scope="session")
def taxonomy() -> Taxonomy:
    return TAXONOMY


@pytest.fixture(scope="session")
def towns() -> tuple[Municipality, ...]:
    return Municipalities.load().all
