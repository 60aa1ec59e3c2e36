"""Names of open dialogs that do not repeat.

aiogram-dialog 2.6 names a dialog after the second it starts in and a number below a hundred. Of two
dialogs that one chat starts within a second, one in a hundred pairs has one name: the library takes
the new dialog for the old, shows its window twice, and lets old buttons act on it.
"""

from __future__ import annotations

import secrets

from aiogram_dialog.api.entities import stack

BYTES = 8  # 11 of the 64 characters of a button's data


def name_dialogs_uniquely() -> None:
    """From now on dialogs in this process are named by 64 bits that nobody can guess."""
    stack.new_id = new_id


def new_id() -> str:
    """A name of 11 letters, digits, hyphens and underscores."""
    return secrets.token_urlsafe(BYTES)
