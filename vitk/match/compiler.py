"""Tables from a lexicon and general English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from vitk.match.english import English, Relation, english
from vitk.match.inflect import plural, verb_forms
from vitk.match.spell import build_speller
from vitk.match.tables import (
    ALONE,
    BELIEF,
    CONCEPT,
    CONDITION,
    DANGER,
    DISBELIEF,
    ENOUGH,
    EVIDENCE,
    HARD,
    HEAD,
    INSTEAD,
    LITTLE,
    LITTLE_AFTER,
    MAY,
    MUCH,
    MUCH_AFTER,
    MUST,
    NEGATOR,
    NOT_NEEDED,
    OUT_OF,
    PSEUDO,
    RELATION,
    RELATIVE,
    SAME,
    SOURCE,
    WITH,
    WITHOUT,
    Composite,
    Entry,
    Phrases,
    Rel,
    Tables,
)  # fmt: skip
from vitk.match.text import tokens
from vitk.match.words import common_words
from vitk.model import Fault, Lexicon

MENDED_TO = frozenset((CONCEPT, RELATION, LITTLE, LITTLE_AFTER, MUCH, DISBELIEF, WITHOUT))
"""Kinds of entries whose words a typing error may be mended to."""


def compile_tables(lexicon: Lexicon) -> Tables:
    """The tables of a lexicon. Raises Fault when a relation of the lexicon is no relation word of English."""
    return _Compiler(lexicon, english()).tables()


class _Compiler:
    def __init__(self, lexicon: Lexicon, language: English) -> None:
        self.lexicon, self.english = lexicon, language
        self.relations: list[Rel] = []
        self.numbers: dict[Rel, int] = {}
        self.entries: dict[tuple[str, ...], Entry] = {}
        self.named: dict[str, int] = {}
        self.shadowed: dict[str, int] = {}

    def tables(self) -> Tables:
        self.concepts()
        by_name = {relation.name: relation for relation in self.english.relations}
        by_word = {form: relation.name for relation in self.english.relations for form, _ in relation.active()}
        self.lexicon_verbs(by_name, by_word)
        self.lists()  # before the relations: the first list that holds a phrase has it
        for relation in self.english.relations:
            self.named[relation.name] = self.add(_rel(relation))
        for relation in self.english.relations:
            self.relation(relation)
        for phrase in self.english.heads:
            self.put(phrase, HEAD)
        by_first: dict[str, list[Entry]] = {}
        for words, entry in self.entries.items():
            by_first.setdefault(words[0], []).append(entry)
        function = frozenset(self.english.function)
        vocabulary = {word for words in self.entries for word in words}
        mended_to = {word for words, entry in self.entries.items() if entry.kind in MENDED_TO for word in words}
        return Tables(
            raw={
                first: msgspec.Raw(msgspec.msgpack.encode(sorted(es, key=lambda e: -len(e.words))))
                for first, es in by_first.items()
            },
            relations=tuple(self.relations),
            named=self.named,
            concepts=self.lexicon.concepts,
            composites=tuple(Composite(k, parts) for k, c in self.lexicon.concepts.items() for parts in c.parts),
            up={key: _ancestry(key, self.lexicon) for key in self.lexicon.concepts},
            phrasal=self.phrasal(),
            shadowed=self.shadowed,
            speller=build_speller(mended_to | function, vocabulary | function, common_words()),
            function=function,
            foreign=tuple(frozenset(words) for words in self.english.foreign),
            advice=_phrases(self.english.advice),
            asking=_phrases(self.english.asking),
            presuming=_phrases(self.english.presuming),
            tags=_phrases(self.english.tags),
            stopping=_phrases(self.english.stopping),
            taking=_phrases(self.english.taking),
            boundless=_phrases(self.english.boundless),
            absolute=_phrases(self.english.absolute),
        )

    def put(self, phrase: str, kind: str, value: str = "", rel: int = -1) -> None:
        words = tuple(token.text for token in tokens(phrase) if not token.mark)
        if words:
            self.entries.setdefault(words, Entry(words, kind, value, rel))

    def add(self, rel: Rel) -> int:
        if rel not in self.numbers:
            self.numbers[rel] = len(self.relations)
            self.relations.append(rel)
        return self.numbers[rel]

    def concepts(self) -> None:
        for key, concept in self.lexicon.concepts.items():
            for form in concept.forms:
                self.put(form, CONCEPT, key)
                for more in plural(form):
                    self.put(more, CONCEPT, key)

    def lexicon_verbs(self, by_name: dict[str, Relation], by_word: dict[str, str]) -> None:
        for verb in self.lexicon.relations:
            name = verb.relation if verb.relation in by_name else by_word.get(verb.relation)
            if name is None:
                raise Fault(f"lexicon.yaml: '{verb.relation}' is no relation — one of: {', '.join(by_name)}")
            plain = by_name[name]
            for phrase in verb.forms:
                for form, kind in verb_forms(phrase).items():
                    at = self.add(_rel(plain, inverse=verb.inverse, ed=kind == "ed", contained=verb.object))
                    self.put(form, RELATION, name, at)
                    entry = self.entries.get(tuple(form.split()))
                    if entry is not None and entry.kind == CONCEPT:
                        self.shadowed[form] = at

    def lists(self) -> None:
        language = self.english
        for kind, phrases in (
            (PSEUDO, language.not_negating), (SAME, language.same), (NOT_NEEDED, language.not_needed),
            (INSTEAD, language.instead), (ALONE, language.alone), (DISBELIEF, language.disbelief),
            (LITTLE, language.little), (LITTLE_AFTER, language.little_after), (WITHOUT, language.without),
            (MUCH, language.much), (MUCH_AFTER, language.much_after), (ENOUGH, language.enough),
            (NEGATOR, language.negators), (EVIDENCE, language.evidence), (BELIEF, language.belief),
            (WITH, language.beside), (SOURCE, language.source), (OUT_OF, language.out_of), (HARD, language.hard),
            (CONDITION, language.condition), (RELATIVE, language.relative), (MUST, language.must), (MAY, language.may),
            (DANGER, language.danger),
        ):  # fmt: skip
            for phrase in _do_forms(phrases):
                self.put(phrase, kind)
                if kind == EVIDENCE:
                    for more in plural(phrase):
                        self.put(more, kind)

    def relation(self, relation: Relation) -> None:
        active, past = self.add(_rel(relation)), self.add(_rel(relation, ed=True))
        for form, kind in relation.active():
            self.put(form, RELATION, relation.name, past if kind == "ed" else active)
            self.named.setdefault(form, active)
        turned = self.add(_rel(relation, inverse=True))
        for phrase in relation.inverse:
            self.put(phrase, RELATION, relation.name, turned)

    def phrasal(self) -> dict[str, tuple[tuple[str, int], ...]]:
        found: dict[str, list[tuple[str, int]]] = {}
        for name, phrases in self.english.phrasal.items():
            for phrase in phrases:
                verb, _, particle = phrase.partition(" ")
                for form in verb_forms(verb):
                    found.setdefault(form, []).append((particle, self.named[name]))
        return {form: tuple(pairs) for form, pairs in found.items()}


def _rel(relation: Relation, *, inverse: bool = False, ed: bool = False, contained: str | None = None) -> Rel:
    return Rel(relation.name, relation.family, relation.sign, relation.degree, relation.good, inverse, ed, contained)


def _do_forms(phrases: Iterable[str]) -> Iterator[str]:
    """ "do not …" stands for "does not …" and "did not …" too, "have not …" for "has not …" and "had not …"."""
    for phrase in phrases:
        yield phrase
        for start, others in (("do not ", ("does not ", "did not ")), ("have not ", ("has not ", "had not "))):
            if phrase.startswith(start):
                yield from (other + phrase.removeprefix(start) for other in others)


def _phrases(phrases: Iterable[str]) -> Phrases:
    listed = [tuple(token.text for token in tokens(phrase)) for phrase in phrases]
    return tuple(sorted(listed, key=len, reverse=True))


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
