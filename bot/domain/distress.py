"""What somebody may be going through that comes before everything else."""

from __future__ import annotations

from enum import StrEnum


class Distress(StrEnum):
    """The kinds, the one that cannot wait first: of several that a text tells of, the first one counts."""

    DANGER = "danger"  # a life is at risk, by illness, a fall or somebody else
    FIRE = "fire"
    LIFE = "life"  # not wanting to live
    HARM = "harm"  # harming oneself
    CHILD = "child"  # a child is hurt
    VIOLENCE = "violence"  # hurt by somebody else
