"""What frames a sentence: its language, what it asks, and whether it calls what it says untrue."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from vitk.answer import Ask
from vitk.match.items import Item
from vitk.match.tables import BELIEF, CONCEPT, DISBELIEF, EVIDENCE, FILLER, MARK, NEGATOR, RELATION, Tables
from vitk.match.text import Token

_AUX = frozenset("is are was were do does did can could will would should have has had might may".split())
_DETERMINERS = frozenset("the your my all these those you we they our some most any people".split())
_NONE = frozenset("no not none zero nobody never without neither nil".split()) | {
    "not one",
    "not a single",
    "none of",
}


def _starts(body: list[Token], phrases: Iterable[tuple[str, ...]], anywhere: bool = False) -> bool:
    texts = [token.text for token in body if not token.mark]
    starts = range(len(texts)) if anywhere else range(min(2, len(texts)))
    return any(tuple(texts[at : at + len(phrase)]) == phrase for at in starts for phrase in phrases)


def asked(sentence: list[Token], tables: Tables) -> tuple[Ask, list[Token]]:
    """What the sentence does, and the sentence without a question tag (", doesn't it?", ", right?")."""
    question = sentence[-1].text == "?" if sentence[-1].mark else False
    body = sentence
    where = body if question else body[:6]  # "no matter how much" is no question
    if _starts(where, tables.advice, anywhere=True) and not _starts(
        body, [("should", "i", "worry"), ("should", "i", "be")], True
    ):
        return Ask.ADVICE, body
    texts = [token.text for token in body]
    end = len(texts)
    while end and body[end - 1].mark:
        end -= 1
    for phrase in tables.tags:
        begin = end - len(phrase)
        if begin > 2 and tuple(texts[begin:end]) == phrase and (question or body[begin - 1].mark):
            if body[begin - 1].mark or len(phrase) > 2:
                return Ask.ASKS, body[:begin]
    if _starts(body, tables.presuming):
        return Ask.PRESUMES, body
    if question or _starts(body[:1], tables.asking):
        return Ask.ASKS, body
    return Ask.TELLS, body


def drop_question_negation(items: list[Item]) -> None:
    """ "Doesn't X …?" asks whether X; the "not" of the opening auxiliary says nothing."""
    opening = [item for item in items if item.kind != MARK][:3]
    if len(opening) == 3 and [item.text for item in opening[:2]] == ["do", "not"]:
        third = opening[2]
        if third.kind != CONCEPT and third.text not in _DETERMINERS:
            return  # "don't blame …": an order
    if opening and opening[0].text in _AUX:
        first = next((item for item in items if item.kind in (NEGATOR, RELATION)), None)
        if first is not None and first.text == "not":
            first.kind = FILLER


def disbelieved_by(items: list[Item]) -> bool:
    """Whether the sentence as a whole is called untrue. What was counted stops counting as negation elsewhere."""
    flips = 0
    previous = -9
    for at, item in enumerate(items):
        if item.text == "contrary to" and at and not any(other.kind == CONCEPT for other in items[at:]):
            item.kind = FILLER  # "…, contrary to older textbooks": what stands before it is said as it stands
        untrue = item.kind == DISBELIEF
        if item.kind == NEGATOR and item.text in _NONE:
            ahead = items[at + 1 : at + 4]
            near = next((other for other in ahead if other.kind == EVIDENCE), None)
            if item.text == "nobody" or (
                near is not None and not any(o.kind == CONCEPT for o in ahead[: ahead.index(near)])
            ):
                untrue = True
        elif untrue:
            near_negators = [o for o in items[max(0, at - 4) : at] if o.kind == NEGATOR]
            if near_negators:
                near_negators[-1].kind = FILLER
                continue
        if untrue:
            item.kind = DISBELIEF
            if at - previous > 4 or any(o.kind in (CONCEPT, RELATION) for o in items[previous + 1 : at]):
                flips += 1
            previous = at
        elif item.kind == BELIEF:
            near_negators = [o for o in items[max(0, at - 3) : at] if o.kind == NEGATOR]
            if near_negators and not any(
                o.kind in (CONCEPT, RELATION) for o in items[items.index(near_negators[-1]) : at]
            ):
                near_negators[-1].kind = FILLER
                flips += 1
    return flips > 0


def trailing(items: list[Item]) -> bool:
    """Whether what calls the sentence untrue comes after a comma or dash behind everything else."""
    last = max(at for at, item in enumerate(items) if item.kind == CONCEPT)
    tail = items[last:]
    return any(item.kind == MARK for item in tail) and any(item.kind == DISBELIEF for item in tail)


def is_english(words: list[Token], tables: Tables) -> bool:
    """False for a text in another script or with more function words of another language than of English."""
    texts = [token.text for token in words if not token.mark]
    if not texts:
        return True
    letters = [text for text in texts if text[0].isalpha()]
    if sum(not text.isascii() and ord(text[0]) > 0x24F for text in letters) * 2 > len(letters):
        return False
    english = sum(text in tables.function or text in tables.raw for text in texts)
    foreign = max(sum(_plain(text) in words_of for text in texts) for words_of in tables.foreign)
    shared = sum(text in tables.function and any(text in words_of for words_of in tables.foreign) for text in texts)
    return not (foreign >= 2 and foreign * 2 > english - shared and foreign > english - shared - foreign // 2)


def _plain(text: str) -> str:
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
