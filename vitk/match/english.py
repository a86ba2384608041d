"""General English (english.yaml), parsed. Read only while a claim base is compiled.

The treatment of negation follows NegEx (Chapman et al. 2001): triggers with a scope that ends at a clause word, and
pseudo-triggers that look like negation and are none.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import yaml

from vitk.answer import Family
from vitk.match.inflect import verb_forms

FILE = Path(__file__).with_name("english.yaml")


class Relation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A relation with its direction and its words."""

    name: str
    family: Family
    sign: int
    degree: str
    verbs: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    inverse: tuple[str, ...] = ()
    good: int = 0

    def active(self) -> Iterator[tuple[str, str]]:
        """Every form in which the relation runs from left to right, with its kind (base, s, ed, ing)."""
        for verb in self.verbs:
            yield from verb_forms(verb).items()
        for phrase in self.phrases:
            yield phrase, "base"


class English(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lists of english.yaml; its head tells what each is for."""

    relations: tuple[Relation, ...]
    phrasal: dict[str, tuple[str, ...]]
    foreign: tuple[tuple[str, ...], ...]
    function: tuple[str, ...]
    negators: tuple[str, ...]
    not_negating: tuple[str, ...]
    evidence: tuple[str, ...]
    disbelief: tuple[str, ...]
    belief: tuple[str, ...]
    same: tuple[str, ...]
    little: tuple[str, ...]
    little_after: tuple[str, ...]
    much: tuple[str, ...]
    much_after: tuple[str, ...]
    enough: tuple[str, ...]
    beside: tuple[str, ...]
    without: tuple[str, ...]
    source: tuple[str, ...]
    out_of: tuple[str, ...]
    hard: tuple[str, ...]
    condition: tuple[str, ...]
    relative: tuple[str, ...]
    must: tuple[str, ...]
    may: tuple[str, ...]
    danger: tuple[str, ...]
    not_needed: tuple[str, ...]
    instead: tuple[str, ...]
    alone: tuple[str, ...]
    heads: tuple[str, ...]
    advice: tuple[str, ...]
    asking: tuple[str, ...]
    presuming: tuple[str, ...]
    tags: tuple[str, ...]
    stopping: tuple[str, ...]
    taking: tuple[str, ...]
    boundless: tuple[str, ...]
    absolute: tuple[str, ...]


def english() -> English:
    """The English that comes with the program."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return msgspec.convert(yaml.load(FILE.read_text(encoding="utf-8"), Loader=loader), English)
