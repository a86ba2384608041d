"""Tokens into items: what each stretch of a sentence is to the reader (concept, relation, negation, amount …)."""

from __future__ import annotations

import re

from msgspec import Struct

from vitk.match.tables import (
    CONCEPT,
    FILLER,
    LITTLE_AFTER,
    MARK,
    MUCH_AFTER,
    RELATION,
    UNKNOWN,
    Entry,
    Rel,
    Tables,
    can_cause,
)
from vitk.match.text import Token
from vitk.model import Role

BE_OR_HAVE = frozenset("has have had is are was were been be being get gets got becomes become".split())
DETERMINERS = frozenset("the your my our his her their a an these those".split())
EMPTY = frozenset("whatsoever".split())
ROMAN = re.compile(r"[ivx]{1,4}")


class Item(Struct):
    """One stretch of a sentence.

    `amount` (concepts): -1 too little or less, +1 much or more. `without`: named as absent companion. `companion`:
    named by "with". `out`: a composite of one thing kept out of the other. `sign` (relations): usually that of `rel`,
    changed where a particle has been taken in.
    """

    kind: str
    text: str
    start: int
    end: int
    concept: str = ""
    rel: Rel | None = None
    sign: int = 1
    amount: int = 0
    without: bool = False
    companion: bool = False
    rejected: bool = False
    out: bool = False
    parts: tuple[str, ...] = ()


def items_of(sentence: list[Token], tables: Tables) -> list[Item]:
    """The items of one sentence, longest match first, typing errors mended on the way."""
    words = [token if token.mark else _mended(token, tables) for token in sentence if token.text not in EMPTY]
    found: list[Item] = []
    at = 0
    while at < len(words):
        token = words[at]
        if token.mark:
            found.append(Item(MARK, token.text, token.start, token.end))
            at += 1
            continue
        direct = _longest(words, at, tables)
        phrasal = None if direct is not None and len(direct.words) > 1 else _phrasal(words, at, tables)
        if phrasal is not None:
            rel, particle = phrasal
            found.append(Item(RELATION, token.text, token.start, token.end, rel=rel, sign=rel.sign))
            words[particle] = Token("the", words[particle].start, words[particle].end)
            at += 1
            continue
        if direct is not None:
            found.append(_item(direct, words, at, found[-1] if found else None, tables))
            at += len(direct.words)
        else:
            plain = (
                token.text in tables.function
                or token.text.endswith("ly")
                or token.text[0].isdigit()
                or ROMAN.fullmatch(token.text)
            )
            found.append(Item(FILLER if plain else UNKNOWN, token.text, token.start, token.end))
            at += 1
    return found


def _longest(words: list[Token], at: int, tables: Tables) -> Entry | None:
    """The longest entry that begins at a word."""
    for entry in tables.starting(words[at].text):
        size = len(entry.words)
        if size == 1 or tuple(token.text for token in words[at : at + size]) == entry.words:
            following = words[at + size].text if at + size < len(words) else ""
            if entry.kind in (LITTLE_AFTER, MUCH_AFTER) and following in ("of", "on", "in"):
                continue  # "is short of" looks ahead, "is short" looks back
            return entry
    return None


def _item(entry: Entry, words: list[Token], at: int, before: Item | None, tables: Tables) -> Item:
    item = Item(entry.kind, " ".join(entry.words), words[at].start, words[at + len(entry.words) - 1].end)
    verb = tables.shadowed.get(item.text) if entry.kind == CONCEPT and at else None
    after = words[at + len(entry.words)].text if at + len(entry.words) < len(words) else ""
    object_follows = after in DETERMINERS or any(
        other.kind == CONCEPT and tables.concepts[other.value].role is Role.PART for other in tables.starting(after)
    )
    doing = before is not None and before.kind == CONCEPT and can_cause(tables.concepts[before.concept])
    if verb is not None and (
        words[at - 1].text in BE_OR_HAVE or object_follows or (doing and item.text.endswith("s"))
    ):  # "was rusting", "rusting the pan", "water rusts": the verb, not the noun
        item.kind, item.rel = RELATION, tables.relations[verb]
        item.sign = item.rel.sign
    elif entry.kind == CONCEPT:
        concept = tables.concepts[entry.value]
        item.concept = concept.of or entry.value
        item.amount = {"lack": -1, "excess": 1}.get(concept.state or "", 0)
    elif entry.rel >= 0:
        item.rel = tables.relations[entry.rel]
        item.sign = item.rel.sign
    return item


def _phrasal(words: list[Token], at: int, tables: Tables) -> tuple[Rel, int] | None:
    """A verb whose particle stands up to six words further on ("bring the score down"), and where the particle is."""
    for particle, rel in tables.phrasal.get(words[at].text, ()):
        parts = particle.split()
        for spot in range(at + 2, min(at + 8, len(words) - len(parts) + 1)):
            if words[spot].mark:
                break
            if words[at].text.startswith(("get", "got")) and words[at + 1].text.endswith("ed"):
                break  # "gets cleaned out"
            before = _longest(words, spot - 1, tables)
            if before is not None and len(before.words) > 1:
                continue  # the particle belongs to the word before it ("build up")
            if [word.text for word in words[spot : spot + len(parts)]] == parts:
                after = words[spot + len(parts)].text if spot + len(parts) < len(words) else ""
                if after != "of" or tables.relations[rel].degree == "remove":  # "keeps … out of" is read as such
                    return tables.relations[rel], spot
    return None


def _mended(token: Token, tables: Tables) -> Token:
    speller = tables.speller
    if token.text in speller.known or (token.text.isascii() and len(token.text) < 5):
        return token
    better = speller.correct(token.text)
    return Token(better, token.start, token.end) if better else token


def split_sentences(tokens: list[Token]) -> list[list[Token]]:
    """Sentences: at . ! ? ; and line ends, the closing mark kept; "contrary to …," is one of its own."""
    found: list[list[Token]] = []
    current: list[Token] = []
    for token in tokens:
        current.append(token)
        contrary = token.text == "," and any(word.text == "contrary" for word in current[:3])
        if contrary or (token.mark and token.text in ".!?;\n"):
            found.append(current)
            current = []
    found.append(current)
    return [sentence for sentence in found if any(not token.mark for token in sentence)]
