"""The claims as the matcher sees them: each proposition, and each phrasing read by the same reader.

A curator teaches the matcher with phrasings: a phrasing is read like any statement, and what it says becomes one more
way of saying its claim. Its direction is read, never copied; a phrasing that reads against its own claim's proposition
teaches nothing, and `vitk validate` names it.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vitk.answer import Family, Frame, opposite
from vitk.match.decide import ClaimFrame, Index, decide
from vitk.match.read import read
from vitk.match.tables import Tables
from vitk.model import Claim, ClaimBase, Fault, Proposition, Stance, Verdict


class UnknownRelation(Fault):
    """A proposition's relation is no word that the reader knows. `claim`: the id of its claim."""

    def __init__(self, claim: str, relation: str) -> None:
        super().__init__(f"'{relation}' is no relation that the reader knows")
        self.claim = claim


class Doubt(Struct, frozen=True):
    """A phrasing that the matcher reads to another claim, the wrong way round, or not at all (`claim` None)."""

    claim: str
    stance: Stance
    at: int
    text: str
    read_as: str | None
    read_stance: Stance | None


def build_index(base: ClaimBase, tables: Tables) -> Index:
    """The index of a claim base. Raises Fault when a proposition names an unknown relation."""
    frames: dict[str, list[ClaimFrame]] = {}
    concepts: dict[str, tuple[str, ...]] = {}
    taken: set[Frame] = set()
    for claim in base.claims.values():
        supported = claim.verdict in (Verdict.TRUE, Verdict.MOSTLY_TRUE)
        own = [proposition_frame(each, tables, claim.id) for each in claim.propositions]
        for frame in own:
            known = ClaimFrame(claim.id, frame, Stance.AFFIRMS, supported, own=True)
            frames.setdefault(frame.subject, []).append(known)
            taken.add(frame)
        named = {key for frame in own for key in (frame.subject, frame.object, frame.without, *frame.within) if key}
        concepts[claim.id] = tuple(sorted(named))
    phrasings: dict[str, tuple[str, Stance]] = {}
    met = {key for named in concepts.values() for key in named}
    for claim in base.claims.values():
        for text, stance in sayings(claim):
            reading = read(text, tables)
            if text == claim.statement:
                met.update(reading.concepts)
            if reading.signature and len(reading.signature.split()) > 2:
                phrasings.setdefault(reading.signature, (claim.id, stance))
            for frame in reading.frames[:1]:
                if frame.weight >= 0.7 and _kin(frame, claim, tables) and not _covered(frame, taken, tables):
                    known = ClaimFrame(
                        claim.id, _bare(frame), opposite(stance) if frame.negated else stance, contrary=False, own=False
                    )
                    frames.setdefault(frame.subject, []).append(known)
                    taken.add(frame)
    return Index(
        {key: tuple(value) for key, value in frames.items()}, phrasings, concepts, frozenset(met), base.info.about
    )


def sayings(claim: Claim) -> Iterator[tuple[str, Stance]]:
    """The statement, its denial and every phrasing of a claim, with the stance of each."""
    yield claim.statement, Stance.AFFIRMS
    if claim.denial:
        yield claim.denial, Stance.DENIES
    for text in claim.phrasings.affirm:
        yield text, Stance.AFFIRMS
    for text in claim.phrasings.deny:
        yield text, Stance.DENIES


def doubts(base: ClaimBase, index: Index, tables: Tables) -> Iterator[Doubt]:
    """Every phrasing that is not read, by its propositions alone, to its own claim and side."""
    blind = Index(index.frames, {}, index.concepts, index.met, index.about)
    for claim in base.claims.values():
        for at, (text, stance) in enumerate(sayings(claim)):
            best = decide(read(text, tables), blind, tables).best
            if best is None or best.claim != claim.id or best.stance is not stance:
                yield Doubt(claim.id, stance, at, text, best.claim if best else None, best.stance if best else None)


def proposition_frame(proposition: Proposition, tables: Tables, claim: str) -> Frame:
    """A curator's proposition as a frame. Raises Fault when its relation is no word that the reader knows."""
    rel = tables.relation(proposition.relation)
    if rel is None:
        raise UnknownRelation(claim, proposition.relation)
    sign = rel.sign
    target = proposition.object
    if target is not None:
        concept = tables.concepts[target]
        if rel.good:
            sign = rel.good * (1 if concept.good else -1)
        if concept.opposite:
            target, sign = concept.opposite, -sign
    return Frame(
        subject=proposition.subject,
        family=rel.family,
        object=target,
        sign=sign if rel.family is Family.AFFECTS else 1,
        degree=rel.degree,
        amount={"lack": -1, "excess": 1}.get(proposition.state or "", 0),
        negated=proposition.negated,
        within=frozenset(proposition.within),
        without=proposition.without,
    )


def _near(one: str, two: str, tables: Tables) -> bool:
    """Whether one concept is the other, wider or narrower."""
    return tables.distance(one, two) is not None or tables.distance(two, one) is not None


def _covered(frame: Frame, taken: set[Frame], tables: Tables) -> bool:
    """Whether a proposition already speaks of this pair: then it says which sign belongs to whom."""
    return any(
        frame.family is other.family
        and _near(frame.subject, other.subject, tables)
        and (frame.object is None or other.object is None or _near(frame.object, other.object, tables))
        for other in taken
    )


def _bare(frame: Frame) -> Frame:
    return Frame(
        frame.subject,
        frame.family,
        frame.object,
        frame.sign,
        frame.degree,
        frame.amount,
        without=frame.without,
        within=frame.within,
    )


def _kin(frame: Frame, claim: Claim, tables: Tables) -> bool:
    """Whether a phrasing's frame speaks of what its claim is about: nothing is learned from a misread aside."""
    if frame.family not in {proposition_frame(own, tables, claim.id).family for own in claim.propositions}:
        return False
    named = {p.subject for p in claim.propositions} | {p.object for p in claim.propositions if p.object}
    if frame.sign == 0:
        return False
    return all(any(_near(key, name, tables) for name in named) for key in (frame.subject, frame.object) if key)
