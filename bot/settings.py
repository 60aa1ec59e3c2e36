"""Everything an operator may set, read once from the environment (``MEDSAM_…``) or a ``.env`` file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, Literal

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT: Final = Path(__file__).resolve().parents[1]


class Settings(BaseSettings):
    """The settings, each with what it is for; docs/operating.md lists the same ones."""

    model_config = SettingsConfigDict(
        env_prefix="MEDSAM_", env_file=".env", extra="ignore", frozen=True, hide_input_in_errors=True
    )

    database: str = Field(
        "sqlite:///var/medsam.db",
        description="Where everything is kept: sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME.",
    )
    host: str = Field("127.0.0.1", description="The address that the web server listens on.")
    port: int = Field(8080, ge=0, le=65535, description="The port that the web server listens on.")
    public_url: str = Field("", description="The address that people reach the web server at, https in production.")
    bot_token: SecretStr | None = Field(
        None, description="The token of the Telegram bot; without it only the browser chat runs."
    )
    telegram_api: str = Field(
        "https://api.telegram.org",
        description="The Bot API server that the Telegram bot speaks to; your own, if you run one.",
    )
    webhook_secret: SecretStr | None = Field(
        None,
        description="With it Telegram delivers to PUBLIC_URL/telegram; without it the bot fetches its updates itself.",
    )
    browser_chat: bool = Field(True, description="Whether residents may chat in a browser, without Telegram.")
    push_contact: str = Field(
        "",
        description="Where push services reach you, mailto:… or https://…; else PUBLIC_URL. Without either no push.",
    )
    secret: SecretStr | None = Field(
        None,
        description="The key that signs cookies and research pseudonyms; made and kept in the database if not set.",
    )
    demo: bool = Field(False, description="A demonstration: demo activities, and a control that turns the bot's clock.")
    trusted_proxies: str = Field(
        "127.0.0.1", description="Addresses of proxies whose X-Forwarded-… headers are believed, with commas."
    )
    lanes: int = Field(
        10,
        ge=1,
        le=100,
        description="How many messages are on their way at the same time; a crash can double at most so many.",
    )
    messages_a_second: float = Field(
        25.0, gt=0, le=1000, description="How many messages a second one bot sends at most (Telegram allows about 30)."
    )
    ticket_words_days: int = Field(
        30, ge=0, le=3650, description="How many days after a talk with a human its words are deleted."
    )
    alert_url: SecretStr | None = Field(
        None,
        description="Where staff are told that somebody waits for an answer: an address that takes a POST, "
        "such as an incoming webhook of Mattermost.",
    )
    log_format: Literal["json", "console"] = Field("json", description="How log lines look.")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="The least serious log line that is written."
    )

    @field_validator("database")
    @classmethod
    def _known_database(cls, address: str) -> str:
        if not address.startswith(("sqlite:///", "postgresql://", "postgres://")):
            raise ValueError("it begins with sqlite:/// or postgresql://")
        return address

    @field_validator("bot_token")
    @classmethod
    def _like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not re.fullmatch(r"\d+:[\w-]{20,}", token.get_secret_value()):
            raise ValueError("it looks like 123456789:AAxx…, as @BotFather gives it")
        return token

    @field_validator("push_contact")
    @classmethod
    def _like_a_contact(cls, contact: str) -> str:
        if contact and not re.fullmatch(r"mailto:[^@\s]+@[\w.-]+|https://[\w.-]+", contact):
            raise ValueError("it looks like mailto:it@kommune.no or https://kommune.no")
        return contact

    @model_validator(mode="after")
    def _webhook_needs_an_address(self) -> Settings:
        if self.webhook_secret is not None and not self.public_url.startswith("https://"):
            raise ValueError("MEDSAM_WEBHOOK_SECRET needs MEDSAM_PUBLIC_URL to begin with https://")
        return self
