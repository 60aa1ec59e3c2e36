"""A server that speaks the Telegram Bot API to the bot, and a web page to the resident."""

from bot.gateway.gateway import Gateway

__all__ = ["Gateway"]
