"""When somebody of whom nothing is heard is asked whether they are still there, and when they are forgotten."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

ASKED_AFTER: Final = timedelta(days=365)
TO_ANSWER: Final = timedelta(days=30)  # whether or not the letter reached them
FORGOTTEN_AFTER: Final = ASKED_AFTER + TO_ANSWER
