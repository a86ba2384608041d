"""A sentence into clauses: at clause words, and at commas and "and" where a relation stands on both sides."""

from __future__ import annotations

from msgspec import Struct

from vitk.match.items import Item
from vitk.match.tables import (
    CONCEPT,
    CONDITION,
    FILLER,
    HARD,
    INSTEAD,
    MARK,
    MUST,
    NEGATOR,
    RELATION,
    RELATIVE,
    WITHOUT,
    Tables,
    can_cause,
)  # fmt: skip


class Clause(Struct):
    """Items of one clause and what it inherits from those before it.

    `topic`: what acted; `about`: what was acted upon ("it"); `named`: what was named last; `condition`: it is an
    if-clause; `conditioned`: one follows it; `opener`: the word that parted it from the clause before.
    """

    items: list[Item]
    topic: Item | None = None
    about: Item | None = None
    named: Item | None = None
    condition: bool = False
    conditioned: bool = False
    opener: str = ""


def clauses_of(items: list[Item], tables: Tables) -> list[Clause]:
    """Part a sentence at clause words, and at commas and "and" where a relation stands on both sides."""
    found: list[Clause] = []
    current = Clause([])
    for at, item in enumerate(items):
        cut = (
            item.kind in (HARD, RELATIVE)
            or (item.kind == INSTEAD and _verb_ahead(items[: at + 4], at + 1))
            or item.kind == CONDITION
            or (item.kind == MARK and item.text in ("—", "-", "--", ":", "(", ")", ">", '"'))
            or (
                current.condition
                and _verb_before(current.items)
                and _begins(item, tables)
                and _verb_ahead(items, at + 1)
            )
            or (item.text == "like" and _verb_before(current.items) and _verb_ahead(items, at + 1))
            or (_joins(item) and _verb_before(current.items) and _verb_ahead(items, at + 1))
            or (item.kind == MARK and item.text == "," and current.condition)
            or (item.kind == MARK and item.text == "," and _orders(current.items) and _new_subject(items, at + 1))
        )
        if cut:
            found.append(current)
            current = Clause([], condition=item.kind == CONDITION, opener=item.text)
            if item.kind in (HARD, MARK, INSTEAD):
                continue
        current.items.append(item)
    found.append(current)
    return [clause for clause in found if any(item.kind != FILLER for item in clause.items)]


def _begins(item: Item, tables: Tables) -> bool:
    """Whether an item can be the subject of a clause that follows an if-clause without a comma."""
    return item.kind == CONCEPT and can_cause(tables.concepts[item.concept])


def _orders(items: list[Item]) -> bool:
    """Whether what stands before a comma tells somebody what (not) to do: "never take A without B, …"."""
    return any(item.kind in (NEGATOR, MUST, WITHOUT) for item in items)


def _new_subject(items: list[Item], start: int) -> bool:
    """Whether a clause of its own follows: something that acts or is acted upon, then a relation."""
    if start >= len(items) or not _verb_ahead(items, start):
        return False
    first = items[start]
    return first.kind == CONCEPT or first.text in (
        "your",
        "my",
        "the",
        "it",
        "they",
        "our",
        "his",
        "her",
        "that",
        "this",
        "you",
    )


def _joins(item: Item) -> bool:
    return (item.kind == MARK and item.text == ",") or item.text in ("and", "or", "by", "&")


def _verb_before(items: list[Item]) -> bool:
    return any(item.kind == RELATION for item in items)


def _verb_ahead(items: list[Item], start: int) -> bool:
    """Whether a relation comes before the next parting, with nothing that makes it a list of objects."""
    for item in items[start:]:
        if item.kind == RELATION:
            return item.rel is not None and not (item.rel.ed and item.rel.object)
        if item.kind in (HARD, CONDITION, RELATIVE, MARK) or item.text == "from":
            return False
    return False
