"""What the reader looks words up in, compiled once from the lexicon and general English.

The tables are plain data (Structs of strings and numbers), so that they can be kept on disk and read back whole.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct

from vitk.answer import Family
from vitk.match.spell import Speller
from vitk.model import Concept, Role

# Kinds of entries and items.
CONCEPT, RELATION, NEGATOR, PSEUDO, EVIDENCE, DISBELIEF, BELIEF = "C", "R", "N", "P", "V", "E", "T"
LITTLE, LITTLE_AFTER, MUCH, MUCH_AFTER, ENOUGH = "-", "_", "+", "^", "="
WITH, WITHOUT, SOURCE, OUT_OF, SAME = "w", "o", "s", "x", "z"
NOT_NEEDED, INSTEAD, ALONE = "n", "i", "a"
HARD, CONDITION, RELATIVE, MUST, MAY, HEAD, DANGER = "h", "c", "r", "M", "m", "H", "D"
UNKNOWN, FILLER, MARK = "u", "f", "."

Phrases = tuple[tuple[str, ...], ...]


class Rel(Struct, frozen=True):
    """A relation as found in a text. `inverse`: what stands right of it acts; `ed`: a past form, passive after "be"."""

    name: str
    family: Family
    sign: int
    degree: str
    good: int = 0
    inverse: bool = False
    ed: bool = False
    object: str | None = None


class Entry(Struct, frozen=True):
    """A word or phrase: its kind, and a concept key or an index into `relations`."""

    words: tuple[str, ...]
    kind: str
    value: str = ""
    rel: int = -1


_ENTRIES = msgspec.msgpack.Decoder(tuple[Entry, ...])


class Composite(Struct, frozen=True):
    """A concept and one set of parts that together mean it."""

    concept: str
    parts: tuple[str, ...]


class Tables(Struct, frozen=True):
    """`raw` holds the entries by first word, still encoded: a statement needs a dozen of thousands (see `starting`);
    `named`: relation words → index; `up`: steps to every wider concept; `phrasal`: verb form → particles with their
    relation; `shadowed`: words that are a concept and a verb of the lexicon.
    """

    raw: dict[str, msgspec.Raw]
    relations: tuple[Rel, ...]
    named: dict[str, int]
    concepts: dict[str, Concept]
    composites: tuple[Composite, ...]
    up: dict[str, dict[str, int]]
    phrasal: dict[str, tuple[tuple[str, int], ...]]
    shadowed: dict[str, int]
    speller: Speller
    function: frozenset[str]
    foreign: tuple[frozenset[str], ...]
    advice: Phrases
    asking: Phrases
    presuming: Phrases
    tags: Phrases
    stopping: Phrases
    taking: Phrases
    boundless: Phrases
    absolute: Phrases
    met: dict[str, tuple[Entry, ...]] = {}

    def starting(self, word: str) -> tuple[Entry, ...]:
        """The entries that begin with a word, the longest first."""
        found = self.met.get(word)
        if found is None:
            raw = self.raw.get(word)
            found = self.met[word] = () if raw is None else _ENTRIES.decode(raw)
        return found

    def distance(self, narrow: str, wide: str) -> int | None:
        """Steps from a concept up to a wider one; 0 for itself, None when it is not below it."""
        return self.up.get(narrow, {}).get(wide)

    def relation(self, word: str) -> Rel | None:
        """The relation that a proposition names by any of its words ("causes", "damages", "leads to")."""
        at = self.named.get(word)
        return None if at is None else self.relations[at]


def can_cause(concept: Concept) -> bool:
    return concept.role in (Role.CAUSE, Role.BOTH)


def can_be_effect(concept: Concept) -> bool:
    return concept.role in (Role.EFFECT, Role.BOTH)
