"""Recall and decide: which claims a reading may be about, how well each fits, and when to stay silent.

A claim is held against a reading as proposition against proposition. What fits multiplies up to a score between 0 and
1: the concepts (a step up or down the is-a ladder costs), the relation, what the claim is about besides (a population,
a companion), and how plainly the statement was said. Word overlap takes no part in it: it ranks "did you mean" only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from vitk.answer import ANYTHING, Ask, Extent, Family, Frame, Match, Matched, Reading, opposite
from vitk.match.tables import Tables, can_cause
from vitk.model import Stance

ENOUGH = 0.42
"""The score below which there is no match. Set on statements written by people who had not seen the program."""
TORN = 0.8
"""A statement that also says the opposite, this nearly as plainly, is on neither side."""
CANDIDATES = 5
NARROWER, WIDER, MEANT = 0.93, 0.77, 0.97
"""What one step costs when the statement is more special than the claim, when it is more general, and when the more
general word is the usual one for the claim's special concept."""


class ClaimFrame(Struct, frozen=True):
    """One way in which a claim can be said. `contrary`: whether to assert the reverse sign is to deny the claim."""

    claim: str
    frame: Frame
    stance: Stance
    contrary: bool
    own: bool


class Index(Struct, frozen=True):
    """Everything about the claims that matching needs: frames by subject, whole phrasings, and words for ranking.

    `concepts`: what each claim's propositions name; `met`: every concept in those or in a claim as worded.
    """

    frames: dict[str, tuple[ClaimFrame, ...]]
    phrasings: dict[str, tuple[str, Stance]]
    concepts: dict[str, tuple[str, ...]]
    met: frozenset[str]
    about: str | None


def decide(reading: Reading, index: Index, tables: Tables) -> Match:
    """The claim that a reading is about, or none. Never raises: what cannot be read is no match."""
    if not reading.english:
        return Match(None, reason=NOT_ENGLISH)
    ranked = _candidates(reading, index, tables)
    if reading.ask is Ask.ADVICE:
        return Match(None, candidates=ranked[:CANDIDATES], reason=ADVICE)
    best: dict[str, Matched] = {}
    against: dict[tuple[str, Stance], float] = {}
    for frame in reading.frames:
        for matched in _fits(frame, index, tables):
            side = matched.claim, matched.stance
            against[side] = max(against.get(side, 0.0), matched.score)
            if matched.claim not in best or matched.score > best[matched.claim].score:
                best[matched.claim] = matched
    best = {key: m for key, m in best.items() if against.get((key, opposite(m.stance)), 0.0) < TORN * m.score}
    whole = index.phrasings.get(reading.signature)
    if whole is not None:
        best[whole[0]] = Matched(whole[0], whole[1], 1.0, best[whole[0]].frame if whole[0] in best else None)
    order = sorted(best.values(), key=lambda matched: -matched.score)
    sure = [matched for matched in order if matched.score >= ENOUGH]
    near = tuple(dict.fromkeys([*(matched.claim for matched in order), *ranked]))
    if not sure:
        return Match(None, candidates=near[:CANDIDATES], reason=UNREAD if near else UNKNOWN)
    first = sure[0]
    also = _others(first, sure[1:])
    rest = tuple(key for key in near if key != first.claim)
    return Match(
        first,
        also,
        rest[:CANDIDATES],
        beyond=_is_beyond(reading.extent, first) or _says_more(reading, (first, *also), index, tables),
    )


def _says_more(reading: Reading, matched: Iterable[Matched], index: Index, tables: Tables) -> bool:
    """Whether the statement goes on to something else than the claims it matches.

    It concludes something about what they do not speak of, or names something that acts and of which no claim
    knows anything.
    """
    own = {key for one in matched for key in index.concepts[one.claim]}
    if any(not any(_rung(said, other, tables) for other in own) for said in reading.concluded):
        return True
    return any(
        can_cause(tables.concepts[said]) and not any(_rung(said, other, tables) for other in index.met)
        for said in reading.concepts
    )


def _is_beyond(extent: Extent, first: Matched) -> bool:
    """Whether the statement goes further than the claim: what is denied of all is denied, and to have A with B or
    without it is an order already."""
    if extent is Extent.ABSOLUTE:
        return first.frame is not None and not first.frame.negated and first.frame.sign != 0
    if extent is Extent.ORDERS:
        return first.frame is None or first.frame.family not in (Family.NEEDS, Family.AVOIDS, Family.REPLACES)
    return extent is Extent.BOUNDLESS


NOT_ENGLISH = "Only English is read: please say it in English."
ADVICE = "This asks for advice, which a fact-checker cannot give: please ask a doctor, pharmacist or clinic."
UNREAD = "No claim in the base says this, or the statement could not be read with certainty. Only English is read."
UNKNOWN = "The claim base has nothing on this."


def _others(first: Matched, rest: Iterable[Matched]) -> tuple[Matched, ...]:
    """Further claims that the statement makes: from other frames than the first, each frame's best only."""
    met = [first.frame]
    found: list[Matched] = []
    for matched in rest:
        if matched.frame is not None and all(not _same(matched.frame, frame) for frame in met):
            met.append(matched.frame)
            found.append(matched)
    return tuple(found)


def _same(one: Frame, two: Frame | None) -> bool:
    return two is None or (one.subject, one.object) == (two.subject, two.object)


def _fits(frame: Frame, index: Index, tables: Tables) -> Iterable[Matched]:
    for key in _relatives(frame.subject, index, tables):
        for known in index.frames[key]:
            matched = _fit(frame, known, tables)
            if matched is not None:
                yield matched


def _relatives(subject: str, index: Index, tables: Tables) -> list[str]:
    """Subjects of claims that are the concept itself, wider, or narrower."""
    return [key for key in index.frames if _rung(subject, key, tables)]


def _fit(frame: Frame, known: ClaimFrame, tables: Tables) -> Matched | None:
    claim = known.frame
    if frame.family is not claim.family:
        return None
    score = _rung(frame.subject, claim.subject, tables) * frame.weight
    if claim.object is not None and frame.object is not None:
        score *= _rung(frame.object, claim.object, tables)
    elif claim.object != frame.object:
        return None
    if not score:
        return None
    if _is_wider(frame.subject, claim.subject, tables) and _is_wider(frame.object or "", claim.object, tables):
        score *= 0.7  # more general on both sides: hardly this claim
    sign, degree = frame.sign, 1.0
    mine, theirs = min(frame.amount, 0), min(claim.amount, 0)
    if mine != theirs:
        if theirs < 0:
            return None  # that a lack does harm is no claim that the thing itself helps somebody who has enough
        sign, degree = -sign, 0.72  # what too little of a thing does, the thing itself undoes
    elif frame.amount != claim.amount:
        degree = 0.97
    stance = known.stance
    contrary = False
    if frame.family is Family.AFFECTS:
        if frame.degree == "any":
            sign, degree = claim.sign, degree * 0.85
        if sign == 0:
            stance = opposite(stance)
            # "has nothing to do with" denies a harm, "does nothing for" denies a benefit
            degree *= 0.9 if (claim.sign > 0) == (frame.degree == "unrelated") else 0.72
        elif sign != claim.sign:
            if not known.contrary or frame.negated:
                return None
            stance, contrary = opposite(stance), True
            degree *= 0.8
        said = frame.degree if mine == theirs else "prevent" if sign < 0 else "cause"
        degree *= _degree(said, claim.degree) if sign == claim.sign else 1.0
    if frame.negated:
        stance = opposite(stance)
    if claim.negated:
        stance = opposite(stance)
    score *= degree * _surroundings(frame, claim, tables)
    if not known.own:
        score *= 0.97
    return Matched(known.claim, stance, round(min(score, 1.0), 4), frame, contrary)


def _is_wider(said: str, claimed: str | None, tables: Tables) -> bool:
    """Whether the statement's concept is more general than the claim's, and not its usual name."""
    if claimed is None or said == claimed or tables.distance(claimed, said) is None:
        return False
    meant = tables.concepts[said].means
    return meant is None or (tables.distance(meant, claimed) is None and tables.distance(claimed, meant) is None)


def _rung(said: str, claimed: str, tables: Tables) -> float:
    """How well a concept of the statement stands for one of the claim: 1 the same, 0 neither above nor below."""
    if said == claimed:
        return 1.0
    down = tables.distance(said, claimed)
    if down is not None:
        return float(NARROWER**down)
    meant = tables.concepts[said].means
    if meant is not None:
        nearer = MEANT * _rung(meant, claimed, tables)
        if nearer:
            return nearer
    up = tables.distance(claimed, said)
    return 0.0 if up is None else float(WIDER**up)


_KINDS: Mapping[str, int] = {"cause": 0, "raise": 0, "associate": 0, "activate": 0, "harm": 0, "prevent": 1, "lower": 2,
                             "slow": 3, "reverse": 4, "remove": 4, "treat": 4, "block": 5}  # fmt: skip
_COST = {(1, 2): 0.93, (1, 3): 0.9, (2, 3): 0.97, (1, 4): 0.68, (2, 4): 0.8, (3, 4): 0.68}


def _degree(said: str, claimed: str) -> float:
    """What it costs that two relations of one sign are not the same: to slow is nearer to lower than to reverse."""
    if said == claimed:
        return 1.0
    one, two = _KINDS.get(said), _KINDS.get(claimed)
    if one is None or two is None:
        return 0.93
    if one == two:
        return 0.97
    return _COST.get((min(one, two), max(one, two)), 0.9)


def _surroundings(frame: Frame, claim: Frame, tables: Tables) -> float:
    """What it costs that a population, study or companion is named on one side only."""
    factor = 1.0
    for wanted in claim.within:
        if not any(tables.distance(said, wanted) is not None for said in frame.within):
            factor *= 0.5
    for said in frame.within:
        if not any(tables.distance(said, wanted) is not None for wanted in claim.within):
            factor *= 0.85
    if claim.without != frame.without:
        if claim.without is None:
            factor *= 0.9 if frame.without == ANYTHING else 0.6
        elif frame.without == ANYTHING:
            factor *= 0.93
        elif frame.without is None:
            factor *= 0.4
        else:
            factor *= _rung(frame.without, claim.without, tables)
    return factor


def _candidates(reading: Reading, index: Index, tables: Tables) -> tuple[str, ...]:
    """Claims that share concepts with the reading, the most and the rarest first."""
    found = _sharing(reading.concepts, index, tables)
    if not found and reading.ask is Ask.ADVICE and index.about is not None:
        found = _sharing((index.about,), index, tables)
    return found


def _sharing(said: Iterable[str], index: Index, tables: Tables) -> tuple[str, ...]:
    scores: dict[str, float] = {}
    for claim, concepts in index.concepts.items():
        score = sum(max((_rung(concept, other, tables) for other in concepts), default=0.0) for concept in said)
        if score:
            scores[claim] = score / (1 + 0.05 * len(concepts))
    return tuple(sorted(scores, key=lambda key: -scores[key])[: CANDIDATES + 1])
