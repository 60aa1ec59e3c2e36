"""When somebody of whom nothing is heard is asked whether they are still there, and when they are forgotten."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

ASKED_AFTER: Final = timedelta(days=365)
FORGOTTEN_AFTER: Final = timedelta(days=395)  # a month to answer, whether or not the letter reached them
