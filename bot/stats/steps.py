"""The closed list of what is counted: each step of the talk, and what may be answered to it."""

from __future__ import annotations

from typing import Final

from bot.matching.meaning.verbs import Verb

STEPS: Final[dict[str, frozenset[str]]] = {
    "start": frozenset({"plain", "link", "unknown-link"}),
    "consent-research": frozenset({"yes"}),  # before a yes nothing is counted, and a no withdraws all
    "consents": frozenset({"matching-yes", "matching-no", "help-yes", "help-no", "name-yes", "name-no"}),
    "place": frozenset({"typed", "chosen", "shared", "elsewhere", "unknown", "skipped", "back"}),
    "age": frozenset({"old-enough", "told"}),  # whoever is too young is forgotten, and never counted
    "interests": frozenset({"sentence", "grid", "added", "removed", "unknown", "confirmed", "skipped", "back"}),
    "availability": frozenset({"cell", "sentence", "unknown", "confirmed", "any", "skipped", "back"}),
    "suggestions": frozenset(
        {"shown", "nearest", "none", "opened", "more", "taken-back"}
        | {"dismissed-topic", "dismissed-time", "dismissed-distance"}
    ),
    "search": frozenset({"shown", "nearest", "none"}),
    "signup": frozenset(
        {"taken", "waiting", "left", "left-late", "refused", "few-seats", "brought", "replaced"}
        | {"calendar", "map", "shared"}
    ),
    "clash": frozenset({"both", "swapped", "kept"}),
    "reminder": frozenset({"coming", "late", "cannot", "replace"}),
    "offer": frozenset({"accepted", "declined", "too-late"}),
    "cancelled": frozenset({"instead", "suggestions"}),
    "invitation": frozenset({"accepted", "declined", "too-late", "queued"}),
    "handover": frozenset(
        {"about-signup", "about-transport", "about-incident", "about-using", "about-other"}
        | {"shares", "keeps", "sent", "closed", "back"}
    ),
    "afterwards": frozenset({"went", "missed", "earlier", "as-before", "rated-1", "rated-2", "rated-3"}),
    "wish": frozenset({"kept", "withdrawn", "taken-back"}),
    "news": frozenset({"opened"}),
    "digest": frozenset({"asked", "yes", "no", "opened"}),
    "letter": frozenset({"why", "less", "taken-back"}),
    "still-there": frozenset({"yes", "forget"}),
    "rights": frozenset({"forgot-part"}),
    "settings": frozenset({"language", "paused", "resumed", "stopped", "opened", "exported"}),
    "words": frozenset(verb.value for verb in Verb),
    "particulars": frozenset({"travel", "needs", "ages", "tongues", "skills"}),
    "contact": frozenset({"limit", "quiet", "leads"}),
    "proposal": frozenset({"sent", "unsure", "left", "withdrawn"}),
    "would-come": frozenset({"yes", "no", "later"}),
    "start-one": frozenset({"yes", "no"}),
    "ward": frozenset({"registered", "left", "released"}),
    "companion": frozenset({"sought", "accepted", "declined", "ended"}),
    "misunderstood": frozenset({"words", "media", "stale"}),
}
