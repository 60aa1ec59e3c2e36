"""What is kept: tables, one repository a noun, and the unit of work that holds them together."""

from bot.storage.storage import Storage, Town

__all__ = ["Storage", "Town"]
