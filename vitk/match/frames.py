"""One clause into frames: who does what to whom."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vitk.answer import Family, Frame
from vitk.match.affects import affects, without_neutral
from vitk.match.clauses import Clause
from vitk.match.items import Item
from vitk.match.polarity import negations, reject_contrasts, unexplained
from vitk.match.roles import is_fit, rel_of, turned_at
from vitk.match.tables import CONCEPT, INSTEAD, RELATION, Tables, can_be_effect, can_cause
from vitk.match.verbless import verbless
from vitk.model import Role

INSTEAD_WORDS = frozenset(
    ["instead of", "rather than", "in place of", "in lieu of", "as opposed to", "and not", "but not"]
)


def frames_of(clause: Clause, tables: Tables) -> Iterator[Frame]:
    """Every frame of a clause, the plainest first. What is named after "rather than" is denied."""
    if clause.opener in INSTEAD_WORDS:
        for frame in _all_frames(clause, tables):
            yield replace(frame, negated=not frame.negated, weight=round(frame.weight * 0.9, 4))
    else:
        yield from _all_frames(clause, tables)


def _all_frames(clause: Clause, tables: Tables) -> Iterator[Frame]:
    items = clause.items
    chain = [at for at, item in enumerate(items) if item.kind == RELATION]
    chain = without_neutral(chain, items)
    if not chain:
        instead = next((at for at, item in enumerate(items) if item.kind == INSTEAD), None)
        before = [item for item in items[:instead] if is_fit(item, tables, can_cause)] if instead is not None else []
        after = [item for item in items[instead or 0 :] if is_fit(item, tables, can_cause)]
        if before and after:
            negated = negations(items, 0, len(items)) % 2 == 1
            yield plain_frame(Family.REPLACES, before[-1], after[0], False, negated, 0.9, "instead")
            return
        yield from verbless(clause, tables)
        return
    if len(chain) > 1:  # "foods rich in X": what contains it is a name, the other relation is what is said
        chain = [at for at in chain if rel_of(items[at]).family is not Family.CONTAINS] or chain
        if any(rel_of(items[at]).family is Family.AFFECTS for at in chain):  # "… preventing it is just a myth"
            chain = [at for at in chain if rel_of(items[at]).family is not Family.EQUALS]
    families = [rel_of(items[at]).family for at in chain]
    swapped = _swapped(items, tables)
    if swapped is not None:
        yield swapped
        return
    special = next((family for family in families if family is not Family.AFFECTS), None)
    if special is not None:
        yield from _special(clause, chain, special, tables)
        if special is not Family.NEEDS:
            return
        chain = [at for at in chain if rel_of(items[at]).family is Family.AFFECTS]
        if not chain:
            return
    yield from affects(clause, chain, tables)


def _swapped(items: list[Item], tables: Tables) -> Frame | None:
    """ "Stop A and take B instead": B in the place of A."""
    spot = next((at for at, item in enumerate(items) if item.text == "instead"), None)
    acting = [item for item in items[:spot] if is_fit(item, tables, can_cause)] if spot is not None else []
    effects = any(item.kind == CONCEPT and tables.concepts[item.concept].role is Role.EFFECT for item in items)
    if len(acting) < 2 or effects:
        return None
    negated = negations(items, 0, spot or 0) % 2 == 1
    return plain_frame(Family.REPLACES, acting[-1], acting[0], False, negated, 0.85, "instead")


def _special(clause: Clause, chain: list[int], family: Family, tables: Tables) -> Iterator[Frame]:
    """NEEDS, REPLACES and the other relations without a sign."""
    items = clause.items
    reject_contrasts(items)
    at = next(spot for spot in chain if rel_of(items[spot]).family is family)
    rel = rel_of(items[at])
    spots = [
        spot
        for spot, item in enumerate(items)
        if item.kind == CONCEPT and tables.concepts[item.concept].role not in (Role.CONTEXT, Role.PART)
    ]
    left = [spot for spot in spots if spot < at]
    right = [spot for spot in spots if spot > at]
    turned = rel.inverse or turned_at(items, at, tables)
    weight = 1.0
    pronoun = any(item.text in PRONOUNS for item in items[at:])
    if family is Family.NEEDS and len(right) == 1 and not left and clause.topic is not None and _of_people(items, at):
        # "with A you (no longer) need B": A does not (does) stand in for B
        needed = negations(items, 0, right[0]) % 2 == 0
        yield plain_frame(Family.REPLACES, clause.topic, items[right[0]], False, needed, 0.8, "needed still")
        return
    if family is Family.EQUALS and len(left) > 1 and not right:
        negated = negations(items, 0, len(items)) % 2 == 1
        yield plain_frame(family, items[left[0]], items[left[-1]], False, negated, 0.9, rel.name)
        return
    if family is Family.REPLACES and left and not right and pronoun and clause.named is not None:
        negated = negations(items, 0, len(items)) % 2 == 1
        yield plain_frame(family, items[left[-1]], clause.named, False, negated, 0.8, rel.name)
        return
    if family is Family.NEEDS and len(left) > 1 and any(item.text == "what" for item in items[:at]):
        negated = negations(items, 0, at) % 2 == 1  # "A is what B needs"
        yield plain_frame(family, items[left[-1]], items[left[0]], False, negated, 0.9, rel.name)
        return
    if family is Family.NEEDS and items[at].text == "dependent" and left:  # "A is B-dependent"
        negated = negations(items, 0, at) % 2 == 1
        for needy in (*left[:-1], *right):
            yield plain_frame(family, items[needy], items[left[-1]], False, negated, 0.9, rel.name)
        return
    if (
        family is Family.REPLACES
        and not left
        and len(right) > 1
        and clause.items[at].text.split()[0] not in ("replace", "no")
    ):
        negated = negations(items, 0, right[0]) % 2 == 1
        yield plain_frame(family, items[right[1]], items[right[0]], False, negated, 0.9, rel.name)
        return
    if family is Family.NEEDS and not turned and right and len(right) > 1 and not left:
        pairs = [(right[1], right[0])]  # "you need oil for seasoning"
    elif left and right:
        pairs = [(left[-1], right[0])]
        if (
            family is Family.NEEDS
            and not turned
            and len(right) > 1
            and not can_be_effect(tables.concepts[items[left[-1]].concept])
        ):
            pairs.append((right[1], right[0]))
    elif left and clause.topic is not None and turned:
        pairs = [(left[-1], left[-1])]
    elif right and clause.topic is not None:
        yield plain_frame(
            family, clause.topic, items[right[0]], turned, negations(items, 0, len(items)) % 2 == 1, 0.85, rel.name
        )
        return
    else:
        return
    negated = negations(items, 0, right[0] if right else len(items)) % 2 == 1
    for one, other in pairs:
        if one != other:
            weight *= unexplained(items, min(one, other), at, at, max(one, other)) if one < at < other else 0.95
            yield plain_frame(
                family, items[one], items[other], turned and one < at, negated, round(weight, 4), rel.name
            )


PRONOUNS = frozenset("it them that those this one".split())
PEOPLE = frozenset("you we people patients anyone everybody everyone i they".split())


def _of_people(items: list[Item], at: int) -> bool:
    """Whether it is people who need: "you still need …"."""
    return any(item.text in PEOPLE for item in items[max(0, at - 4) : at])


def plain_frame(family: Family, one: Item, other: Item, turned: bool, negated: bool, weight: float, name: str) -> Frame:
    subject, target = (other, one) if turned else (one, other)
    why = (
        f"“{subject.text}” → {subject.concept}",
        name,
        f"“{target.text}” → {target.concept}",
        *(("negated",) if negated else ()),
    )
    return Frame(
        subject.concept, family, target.concept, amount=subject.amount, negated=negated, weight=weight, why=why
    )
