"""The types that a statement turns into on its way: Reading, Match, Answer."""

from __future__ import annotations

import enum
from typing import Annotated

from msgspec import Meta, Struct

from vitk.model import Direction, Level, Stance, Verdict

ANYTHING = "*"
"""In `Frame.without`: said to come alone, without saying which companion is missing."""


class Family(enum.Enum):
    """Kinds of relation. Only AFFECTS has a direction (more of it, less of it, no change)."""

    AFFECTS = "affects"
    NEEDS = "needs"
    REPLACES = "replaces"
    EQUALS = "equals"
    CONTAINS = "contains"
    CONVERTS = "converts"
    AVOIDS = "avoids"


class Ask(enum.Enum):
    """What a sentence does: it tells, asks whether something holds, takes a claim for granted, or wants advice."""

    TELLS = "tells"
    ASKS = "asks whether"
    PRESUMES = "asks, taking it for granted"
    ADVICE = "asks for advice"


class Extent(enum.IntEnum):
    """How far a statement goes beyond the bare facts: said of all or nothing, of any amount, or as an order."""

    PLAIN = 0
    ABSOLUTE = 1
    BOUNDLESS = 2
    ORDERS = 3


class Frame(Struct, frozen=True):
    """Who does what to whom, as one statement or claim says it.

    `sign`: +1 more of the object, -1 less, 0 no change (AFFECTS only; +1 elsewhere). `degree`: how the sign is brought
    about ("cause", "slow", "reverse" …). `amount` of the subject: -1 too little or none, +1 much, 0 as it comes;
    that of the object is part of the sign. `negated`: the statement says that this is not so. `weight`: 0 to 1, how
    plainly it was said. `cues`: words in its clause that can turn a meaning; `why`: the steps by which it was read.
    """

    subject: str
    family: Family
    object: str | None
    sign: int = 1
    degree: str = ""
    amount: int = 0
    negated: bool = False
    within: frozenset[str] = frozenset()
    without: str | None = None
    weight: float = 1.0
    cues: int = 0
    why: tuple[str, ...] = ()


class Reading(Struct, frozen=True):
    """What a statement says, as far as it was understood. Knows the lexicon, no claim.

    `concluded`: the concepts named behind "so" or "but", where a statement goes on to what it is after.
    """

    concepts: tuple[str, ...]
    frames: tuple[Frame, ...]
    ask: Ask
    signature: str
    english: bool = True
    extent: Extent = Extent.PLAIN
    concluded: tuple[str, ...] = ()


class Matched(Struct, frozen=True):
    """One claim that a statement makes, or nearly makes."""

    claim: str
    stance: Stance
    score: float
    frame: Frame | None = None
    contrary: bool = False


def opposite(stance: Stance) -> Stance:
    """The other side."""
    return Stance.DENIES if stance is Stance.AFFIRMS else Stance.AFFIRMS


class Match(Struct, frozen=True):
    """The decision: at most one claim, what else the statement says, and the nearest others.

    `beyond`: the statement goes further than the claim, so that it must not be called true as a whole.
    """

    best: Matched | None
    also: tuple[Matched, ...] = ()
    candidates: tuple[str, ...] = ()
    reason: str | None = None
    beyond: bool = False


class Cited(Struct, frozen=True):
    """One piece of evidence as an answer shows it."""

    reference: str
    direction: Direction
    finding: str
    doi: str | None


class Also(Struct, frozen=True):
    """A further claim that the statement makes."""

    claim: str
    stance: Stance
    verdict: Verdict


class Answer(Struct, frozen=True):
    """What a person or a program reads. The contract for programs: every field, in this order."""

    statement: str
    claim: str | None
    stance: Stance | None
    verdict: Verdict | None
    claim_verdict: Verdict | None
    certainty: Level | None
    confidence: Annotated[float, Meta(ge=0, le=1)]
    summary: str | None
    mechanism: tuple[str, ...]
    evidence: tuple[Cited, ...]
    caution: str | None
    candidates: tuple[str, ...]
    also: tuple[Also, ...]
    base: str
    reason: str | None = None
