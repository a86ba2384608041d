"""How far a statement goes: orders, boundless amounts and absolutes, which no claim about causes can stand for.

That hard water scales kettles may be true; "so stop drinking it" is not made true by it. What is found here never makes
a match: it only keeps a statement from being called true as a whole.
"""

from __future__ import annotations

from vitk.answer import Extent
from vitk.match.items import Item
from vitk.match.tables import ALONE, CONCEPT, FILLER, HARD, MARK, MAY, MUST, NEGATOR, Phrases, Tables, can_cause
from vitk.match.text import Token
from vitk.model import Role

_LINKS = frozenset("and or so then thus therefore hence instead".split())
_TURNS = frozenset(
    ("so", "so that", "therefore", "thus", "hence", "but", "which is why", "that is why", "which means", "this means")
)
_PRONOUNS = frozenset("it them this that these those some more".split())
LARGE = 5
"""Digits of a number that counts as boundless."""
AHEAD = 3
"""Items from an order to what it is about ("stop taking your …")."""


def extent_of(sentence: list[Token], items: list[Item], tables: Tables) -> Extent:
    """How far one sentence goes beyond what claims say. `items` are read only, before concepts are put together."""
    if any(_orders(items, at, tables) for at in range(len(items))):
        return Extent.ORDERS
    texts = [token.text for token in sentence]
    if _holds(texts, tables.boundless) or any(_is_large(text) for text in texts):
        return Extent.BOUNDLESS
    if _holds(texts, tables.absolute) or any(_all_of(items, at, tables) for at in range(len(items) - 1)):
        return Extent.ABSOLUTE
    return Extent.PLAIN


def concluded_in(items: list[Item], tables: Tables) -> list[str]:
    """The concepts of a sentence that come after a "so" or "but"."""
    start = next((at for at, item in enumerate(items) if at and item.text in _TURNS), len(items))
    named = [item.concept for item in items[start:] if item.kind == CONCEPT]
    return [key for key in named if tables.concepts[key].role is not Role.PART]


def _holds(texts: list[str], phrases: Phrases) -> bool:
    return any(tuple(texts[at : at + len(phrase)]) == phrase for at in range(len(texts)) for phrase in phrases)


def _is_large(text: str) -> bool:
    """A dose of five digits or more ("60,000"): no claim speaks for it."""
    digits = text.replace(",", "")
    return digits.isdigit() and len(digits) >= LARGE


def _orders(items: list[Item], at: int, tables: Tables) -> bool:
    """Whether an order to stop or to have something begins here ("… so quit it", "you should take more of it")."""
    words = tuple(items[at].text.split())
    stops = any(words[: len(phrase)] == phrase for phrase in tables.stopping)
    if not stops and words not in tables.taking:
        return False
    before = [item for item in items[:at] if item.kind != FILLER or item.text in _LINKS or item.text == "to"]
    if not stops:  # "never take it" is an order too, "take A and …" at the head mostly a condition
        forbids = bool(before) and before[-1].kind == NEGATOR
        while before and before[-1].kind == NEGATOR:
            before.pop()
        if not before and not forbids and not any(item.text == "to" for item in items[at:]):
            return False
    link = before[-1] if before else None
    if stops and link is not None and link.kind in (MAY, MUST) and before[:-1] and before[-2].kind == CONCEPT:
        return False  # "A can stop B" tells what A does
    if link is not None and not (
        link.kind in (MARK, HARD, MUST) or link.text in _LINKS or (stops and (link.kind == MAY or link.text == "to"))
    ):
        return False
    return any(
        item.text in _PRONOUNS
        or item.text[0].isdigit()
        or (item.kind == CONCEPT and can_cause(tables.concepts[item.concept]))
        for item in items[at + 1 : at + 1 + AHEAD]
    ) or (not stops and link is not None and link.kind == MUST)


def _all_of(items: list[Item], at: int, tables: Tables) -> bool:
    """ "All solvents", "only A": said of a whole kind, or of nothing else."""
    following = items[at + 1]
    if following.kind != CONCEPT:
        return False
    if items[at].text in ("all", "every", "any"):
        return at > 0
    start = at == 0 or items[at - 1].kind in (MARK, HARD)
    return (
        items[at].text == "only" and items[at].kind != ALONE and start and can_cause(tables.concepts[following.concept])
    )
