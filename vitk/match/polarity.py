"""Negation and its like within a clause: what turns a frame, what only looks as if it did, what leaves it in doubt."""

from __future__ import annotations

from vitk.match.items import Item
from vitk.match.tables import CONCEPT, FILLER, HARD, MARK, NEGATOR, RELATION, SOURCE, UNKNOWN, WITH, WITHOUT

BE = frozenset("is are was were be been being get gets got getting".split())
BE_OR_DO = frozenset(
    "been be happened happen occurred seen shown found proven demonstrated achieved reported true".split()
)


def negations(items: list[Item], left: int, right: int) -> int:
    found = 0
    for at in range(max(0, left), right):
        item = items[at]
        if item.kind == WITHOUT and next((o for o in items[at + 1 :] if o.kind != FILLER), item).kind == RELATION:
            found += 1  # "without causing"
        elif item.kind == NEGATOR and not item.rejected and not any(other.text == "and" for other in items[at:right]):
            found += 1
    return found


def verbal_negations(items: list[Item], start: int) -> int:
    """Negations behind the object that belong to a verb ("has never been seen"), not to a thing set against it."""
    end = next((at for at in range(start, len(items)) if items[at].kind == MARK or items[at].text == "and"), len(items))
    return sum(
        item.kind == NEGATOR and at + 1 < len(items) and items[at].text != "no" and items[at + 1].text in BE_OR_DO
        for at, item in enumerate(items)
        if start < at < end
    )


def no_change(same: Item) -> str:
    """ "No more than" denies a harm, "just the same" a benefit."""
    return (
        "unrelated"
        if same.text.startswith(
            ("no more", "no faster", "no higher", "no quicker", "no extra", "no worse", "no greater", "no bigger")
        )
        else "none"
    )


def _it_is(items: list[Item], at: int) -> bool:
    """Whether "it is" or "it was" stands before: "it is not A that …"."""
    return at > 1 and items[at - 1].text in ("is", "was") and items[at - 2].text == "it"


def reject_contrasts(items: list[Item]) -> None:
    """ "not soap", "rather than lye": named to be set aside, so that it does not act in this clause."""
    for at, item in enumerate(items):
        if item.text == "unlike" and at + 1 < len(items) and items[at + 1].kind == CONCEPT:
            items[at + 1].rejected = True
        if item.kind == NEGATOR and item.text == "not":
            nxt = items[at + 1 : at + 3]
            concept = next((other for other in nxt if other.kind == CONCEPT), None)
            if concept is not None and nxt[0].kind in (CONCEPT, FILLER) and nxt[0].text not in BE:
                previous = items[at - 1] if at else None
                if previous is None or previous.kind == MARK or previous.text == "and" or _it_is(items, at):
                    concept.rejected = item.rejected = True


def unexplained(items: list[Item], agent: int, first: int, last: int, patient: int) -> float:
    """Less than 1 for unknown words where the actor or the object should be: they may be the real ones."""
    weight = 1.0
    for at in range(min(agent, first) + 1, first):
        if items[at].kind == UNKNOWN:
            weight *= 0.8
    if patient > last:
        for at in range(last + 1, patient):
            if items[at].kind == UNKNOWN:
                following = items[at + 1]
                head = following.kind in (SOURCE, WITH, MARK, HARD, NEGATOR) or following.text in (
                    "in",
                    "of",
                    "for",
                    "and",
                    "or",
                    "to",
                    "at",
                )
                weight *= 0.45 if head else 0.88
    return weight
