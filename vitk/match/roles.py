"""Who acts and who is acted upon: actors and objects of a chain of relations, by place, voice and kind."""

from __future__ import annotations

from collections.abc import Callable

from vitk.match.clauses import Clause
from vitk.match.items import Item
from vitk.match.polarity import BE
from vitk.match.tables import (
    CONCEPT,
    FILLER,
    HEAD,
    LITTLE,
    MARK,
    MUCH,
    RELATION,
    SOURCE,
    UNKNOWN,
    WITH,
    Rel,
    Tables,
    can_be_effect,
    can_cause,
)  # fmt: skip
from vitk.model import Concept, Role

Fits = Callable[[Concept], bool]
PASSIVE_BY = frozenset("by with using through via from on after".split())


def rel_of(item: Item) -> Rel:
    assert item.rel is not None
    return item.rel


def is_fit(item: Item, tables: Tables, fits: Fits) -> bool:
    return item.kind == CONCEPT and fits(tables.concepts[item.concept]) and not item.without


def to_left(items: list[Item], start: int, tables: Tables, fits: Fits) -> list[int]:
    return [at for at in range(start - 1, -1, -1) if is_fit(items[at], tables, fits)]


def to_right(items: list[Item], start: int, tables: Tables, fits: Fits) -> list[int]:
    return [at for at in range(start, len(items)) if is_fit(items[at], tables, fits)]


def introduced(items: list[Item], at: int) -> bool:
    """Whether "with", "by", "from" or the like leads up to the concept at `at`."""
    for item in reversed(items[max(0, at - 4) : at]):
        if item.kind in (SOURCE, WITH) or item.text in (
            "by",
            "from",
            "taking",
            "take",
            "takes",
            "thanks",
            "of",
            "to",
            "eating",
        ):
            return True
        if item.kind in (CONCEPT, RELATION, MARK):
            return False
    return False


def intransitive(
    items: list[Item], first: int, agents: list[int], clause: Clause, tables: Tables
) -> tuple[list[int], list[int]]:
    """Nothing follows the relation: what stands next to it changes ("take A and B stops working"), another acts."""
    left = to_left(items, first, tables, can_be_effect)
    if left and left[0] in agents and (clause.topic is not None or len(agents) > 1):
        return [at for at in agents if at != left[0]], left[:1]
    return agents, [at for at in left if at not in agents[:1]]


def without_left_agent(
    items: list[Item], first: int, patients: list[int], tables: Tables
) -> tuple[list[int], list[int]]:
    """Actors when none stands left of the relation: named by "with", "from" or the like, or the only one there is."""
    right = to_right(items, first + 1, tables, can_cause)
    pure = [
        at
        for at, item in enumerate(items)
        if item.kind == CONCEPT and tables.concepts[item.concept].role is Role.EFFECT
    ]
    if pure:
        patients = sorted(pure, key=lambda at: abs(at - first))
    agents = [at for at in right if at not in patients[:1] and introduced(items, at)]
    if not agents and right and pure and right[0] < pure[-1] and items[first].text.endswith(" of"):
        agents = right[:1]  # "the protective role of A against B"
    if not agents and patients and patients[0] < first:
        agents = [at for at in right if at not in patients[:1]]
    return agents, [at for at in patients if at not in agents[:1]]


def either_way(
    agents: list[int], patients: list[int], items: list[Item], first: int, tables: Tables
) -> tuple[list[int], list[int]]:
    """A link has no direction of its own: what can only be an effect is the effect, on whichever side it stands."""
    every = [at for at, item in enumerate(items) if item.kind == CONCEPT and not item.without]
    effects = [at for at in every if tables.concepts[items[at].concept].role is Role.EFFECT]
    causes = [at for at in every if tables.concepts[items[at].concept].role in (Role.CAUSE, Role.BOTH)]
    if not effects:
        lacking = [at for at in causes if items[at].amount < 0]
        others = [at for at in causes if at not in lacking]
        return (lacking, others) if lacking and others else (agents, patients)
    if not causes:
        return agents, patients
    return sorted(causes, key=lambda at: abs(at - first)), sorted(effects, key=lambda at: abs(at - first))


def speaks_of_it(items: list[Item], last: int) -> bool:
    """Whether a relation without an object refers back: "makes it worse", "is the culprit", or nothing follows it."""
    tail = items[last + 1 :]
    return not any(item.kind == UNKNOWN for item in tail) and (
        len([item for item in tail if item.kind not in (FILLER, MARK)]) == 0
        or any(item.text in ("it", "them", "that", "this", "they") for item in items)
    )


def kin(one: Item, two: Item, tables: Tables) -> bool:
    """Whether two concepts are one thing, more or less specially named: nothing acts upon itself."""
    near = (
        tables.distance(one.concept, two.concept) is not None or tables.distance(two.concept, one.concept) is not None
    )
    return near and one.amount == two.amount


def turned_at(items: list[Item], at: int, tables: Tables) -> bool:
    """Whether the relation at `at` is passive or turned, so that what acts stands right of it."""
    rel = rel_of(items[at])
    if rel.inverse:
        return True
    helper = next((item for item in reversed(items[max(0, at - 4) : at]) if item.text in BE), None)
    tail = items[at + 1 : at + 4]
    left = next((item for item in reversed(items[:at]) if item.kind == CONCEPT), None)
    if (
        tail
        and (tail[0].kind in (SOURCE, WITH))
        and left is not None
        and tables.concepts[left.concept].role is Role.EFFECT
    ):
        return any(item.kind == CONCEPT and can_cause(tables.concepts[item.concept]) for item in tail)
    if not rel.ed:
        return False
    if any(item.text == "by" for item in tail):
        return True
    after = any(item.kind == CONCEPT for item in items[at + 1 :])
    return helper is not None and (any(item.text in PASSIVE_BY for item in tail) or not after)


def together(patients: list[int], items: list[Item]) -> list[int]:
    """The first patient and those that are listed with it ("pans, pots and lids")."""
    kept = patients[:1]
    for at in patients[1:3]:
        low, high = sorted((kept[-1], at))
        between = items[low + 1 : high]
        if len(between) > 3 or not any(item.text in ("and", "or", ",", "&") for item in between):
            break
        if any(item.kind not in (FILLER, HEAD, MARK, MUCH, LITTLE) for item in between):
            break
        kept.append(at)
    return kept
