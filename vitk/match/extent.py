"""How far a statement goes: orders, boundless amounts and absolutes, which no claim about causes can stand for.

That hard water scales kettles may be true; "so stop drinking it" is not made true by it. What is found here never makes
a match: it only keeps a statement from being called true as a whole.
"""

from __future__ import annotations

from vitk.answer import Extent
from vitk.match.items import Item
from vitk.match.tables import ALONE, CONCEPT, FILLER, HARD, MARK, MAY, MUST, NEGATOR, Phrases, Tables, can_cause
from vitk.match.text import Token

_LINKS = frozenset("and or so then thus therefore hence instead".split())
_PRONOUNS = frozenset("it them this that these those some more".split())
AHEAD = 3
"""Items from an order to what it is about ("stop taking your …")."""


def extent_of(sentence: list[Token], items: list[Item], tables: Tables) -> Extent:
    """How far one sentence goes beyond what claims say. `items` are read only, before concepts are put together."""
    if any(_orders(items, at, tables) for at in range(len(items))):
        return Extent.ORDERS
    texts = [token.text for token in sentence]
    if _holds(texts, tables.boundless):
        return Extent.BOUNDLESS
    if _holds(texts, tables.absolute) or any(_all_of(items, at, tables) for at in range(len(items) - 1)):
        return Extent.ABSOLUTE
    return Extent.PLAIN


def _holds(texts: list[str], phrases: Phrases) -> bool:
    return any(tuple(texts[at : at + len(phrase)]) == phrase for at in range(len(texts)) for phrase in phrases)


def _orders(items: list[Item], at: int, tables: Tables) -> bool:
    """Whether an order to stop or to have something begins here ("… so quit it", "you should take more of it")."""
    words = tuple(items[at].text.split())
    stops = any(words[: len(phrase)] == phrase for phrase in tables.stopping)
    if not stops and words not in tables.taking:
        return False
    before = [item for item in items[:at] if item.kind != FILLER or item.text in _LINKS]
    if not stops:  # "never take it" is an order too, "take A and …" at the head mostly a condition
        if not any(item.kind == CONCEPT for item in before):
            return False
        while before and before[-1].kind == NEGATOR:
            before.pop()
    link = before[-1] if before else None
    if link is not None and not (
        link.kind in (MARK, HARD, MUST) or link.text in _LINKS or (stops and link.kind == MAY)
    ):
        return False
    return any(
        item.text in _PRONOUNS or (item.kind == CONCEPT and can_cause(tables.concepts[item.concept]))
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
    return items[at].text == "only" and items[at].kind != ALONE and start and can_cause(tables.concepts[following.concept])
