"""What the reader looks words up in, compiled once from the lexicon and general English.

The tables are plain data (Structs of strings and numbers), so that they can be kept on disk and read back whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from vitk.answer import Family
from vitk.match import english as en
from vitk.match.inflect import plural, verb_forms
from vitk.match.spell import Speller, build_speller
from vitk.match.text import tokens
from vitk.match.words import common_words
from vitk.model import Concept, Fault, Lexicon, Role


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
    """A word or phrase: `kind` is one of the letters below, `value` a concept key or an index into `relations`."""

    words: tuple[str, ...]
    kind: str
    value: str = ""
    rel: int = -1


CONCEPT, RELATION, NEGATOR, PSEUDO, EVIDENCE, DISBELIEF, BELIEF = "C", "R", "N", "P", "V", "E", "T"
LITTLE, LITTLE_AFTER, MUCH, MUCH_AFTER, ENOUGH = "-", "_", "+", "^", "="
WITH, WITHOUT, SOURCE, OUT_OF, SAME = "w", "o", "s", "x", "z"
NOT_NEEDED, INSTEAD, ALONE = "n", "i", "a"
HARD, CONDITION, RELATIVE, MUST, MAY, HEAD = "h", "c", "r", "M", "m", "H"
UNKNOWN, FILLER, MARK = "u", "f", "."


class Tables(Struct, frozen=True):
    entries: dict[str, tuple[Entry, ...]]
    relations: tuple[Rel, ...]
    named: dict[str, int]
    concepts: dict[str, Concept]
    up: dict[str, dict[str, int]]
    phrasal: dict[str, tuple[tuple[str, int], ...]]
    shadowed: dict[str, int]
    speller: Speller

    def distance(self, narrow: str, wide: str) -> int | None:
        """Steps from a concept up to a wider one; 0 for itself, None when it is not below it."""
        return self.up.get(narrow, {}).get(wide)

    def relation(self, word: str) -> Rel | None:
        """The relation that a proposition names by any of its words ("causes", "damages", "leads to")."""
        at = self.named.get(word)
        return None if at is None else self.relations[at]


def compile_tables(lexicon: Lexicon, claims_text: Iterable[str] = ()) -> Tables:
    """The tables of a lexicon. Raises Fault when a relation of the lexicon is no relation word of English."""
    relations: list[Rel] = []
    entries: dict[tuple[str, ...], Entry] = {}
    named: dict[str, int] = {}
    shadowed: dict[str, int] = {}

    def put(phrase: str, kind: str, value: str = "", rel: int = -1) -> None:
        words = tuple(token.text for token in tokens(phrase) if not token.mark)
        if words:
            entries.setdefault(words, Entry(words, kind, value, rel))

    def add(rel: Rel) -> int:
        relations.append(rel)
        return len(relations) - 1

    english = {relation.name: relation for relation in en.RELATIONS}
    for word, kind in _english_relations():
        named.setdefault(word, -1)
    for key, concept in lexicon.concepts.items():
        for form in concept.forms:
            put(form, CONCEPT, key)
            for more in plural(form):
                put(more, CONCEPT, key)
    by_word = {word: name for word, name in _english_relations()}
    for verb in lexicon.relations:
        name = verb.relation if verb.relation in english else by_word.get(verb.relation)
        if name is None:
            raise Fault(f"lexicon.yaml: '{verb.relation}' is no relation — one of: {', '.join(english)}")
        plain = english[name]
        for phrase in verb.forms:
            for form, kind in verb_forms(phrase).items():
                rel = Rel(
                    plain.name, plain.family, plain.sign, plain.degree, plain.good, verb.inverse, kind == "ed", verb.object
                )
                at = add(rel)
                put(form, RELATION, name, at)
                if entries[tuple(form.split())].kind == CONCEPT:
                    shadowed[form] = at
    # Pseudo-triggers and longer phrases come first: `put` keeps what is there.
    for kind, phrases in _plain_tables():
        for phrase in phrases:
            put(phrase, kind)
    for relation in en.RELATIONS:
        base = (relation.name, relation.family, relation.sign, relation.degree, relation.good)
        active, past = add(Rel(*base)), add(Rel(*base, ed=True))
        named[relation.name] = active
        for verb_phrase in _split(relation.verbs):
            for form, kind in verb_forms(verb_phrase).items():
                put(form, RELATION, relation.name, past if kind == "ed" else active)
                if named.get(form, -1) == -1:
                    named[form] = active
        for phrase in _split(relation.phrases):
            put(phrase, RELATION, relation.name, active)
            named.setdefault(phrase, active)
    for name, phrases in en.INVERSE_PHRASES.items():
        relation = english[name]
        turned = add(
            Rel(relation.name, relation.family, relation.sign, relation.degree, relation.good, inverse=True)
        )
        for phrase in _split(phrases):
            put(phrase, RELATION, name, turned)
    for phrase in _split(en.HEADS):
        put(phrase, HEAD)
    phrasal: dict[str, list[tuple[str, int]]] = {}
    for name, phrases in en.PHRASAL.items():
        for phrase in _split(phrases):
            verb, _, particle = phrase.partition(" ")
            for form in verb_forms(verb):
                phrasal.setdefault(form, []).append((particle, named[name]))
    by_first: dict[str, list[Entry]] = {}
    for words, entry in entries.items():
        by_first.setdefault(words[0], []).append(entry)
    vocabulary = {word for words in entries for word in words}
    lexical = {
        word
        for words, entry in entries.items()
        if entry.kind in (CONCEPT, LITTLE, LITTLE_AFTER, MUCH, DISBELIEF, WITHOUT) or entry.rel >= 0
        for word in words
    } | set(en.FUNCTION.split())
    return Tables(
        entries={first: tuple(sorted(es, key=lambda e: -len(e.words))) for first, es in by_first.items()},
        relations=tuple(relations),
        named={word: at for word, at in named.items() if at >= 0},
        concepts=lexicon.concepts,
        up={key: _ancestry(key, lexicon) for key in lexicon.concepts},
        phrasal={form: tuple(pairs) for form, pairs in phrasal.items()},
        shadowed=shadowed,
        speller=build_speller(lexical, vocabulary | set(en.FUNCTION.split()), common_words()),
    )


def _plain_tables() -> Iterator[tuple[str, list[str]]]:
    """The one-kind lists of english.py; "do not …" stands for "does not …" and "did not …" too."""
    for kind, text in (
        (PSEUDO, en.NOT_NEGATING), (SAME, en.SAME), (NOT_NEEDED, en.NOT_NEEDED), (INSTEAD, en.INSTEAD),
        (ALONE, en.ALONE), (DISBELIEF, en.DISBELIEF), (LITTLE, en.LITTLE), (LITTLE_AFTER, en.LITTLE_AFTER),
        (WITHOUT, en.WITHOUT), (MUCH, en.MUCH), (MUCH_AFTER, en.MUCH_AFTER), (ENOUGH, en.ENOUGH),
        (NEGATOR, en.NEGATORS), (EVIDENCE, en.EVIDENCE_WORDS), (BELIEF, en.BELIEF), (WITH, en.WITH),
        (SOURCE, en.SOURCE), (OUT_OF, en.OUT_OF), (HARD, en.HARD), (CONDITION, en.CONDITION),
        (RELATIVE, en.RELATIVE), (MUST, en.MUST), (MAY, en.MAY),
    ):  # fmt: skip
        phrases = _split(text)
        for phrase in list(phrases):
            for start in ("do not ", "have not "):
                if phrase.startswith(start):
                    others = ("does not ", "did not ") if start == "do not " else ("has not ", "had not ")
                    phrases += [other + phrase.removeprefix(start) for other in others]
        if kind == EVIDENCE:
            phrases += [more for phrase in phrases for more in plural(phrase)]
        yield kind, phrases


def _english_relations() -> Iterator[tuple[str, str]]:
    for relation in en.RELATIONS:
        for phrase in _split(relation.verbs):
            for form in verb_forms(phrase):
                yield form, relation.name
        for phrase in _split(relation.phrases):
            yield phrase, relation.name


def _split(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split(",") if part.strip()]


def _ancestry(key: str, lexicon: Lexicon) -> dict[str, int]:
    found = {key: 0}
    queue = [key]
    while queue:
        child = queue.pop(0)
        for parent in lexicon.concepts[child].isa:
            if parent not in found:
                found[parent] = found[child] + 1
                queue.append(parent)
    return found


def can_cause(concept: Concept) -> bool:
    return concept.role in (Role.CAUSE, Role.BOTH)


def can_be_effect(concept: Concept) -> bool:
    return concept.role in (Role.EFFECT, Role.BOTH)
