"""Items of a sentence joined: amounts given to their concepts, companions marked, parts made into composites."""

from __future__ import annotations

import itertools

from vitk.answer import Family
from vitk.match.items import BE_OR_HAVE, Item
from vitk.match.tables import (
    CONCEPT,
    CONDITION,
    FILLER,
    LITTLE,
    LITTLE_AFTER,
    MARK,
    MUCH,
    MUCH_AFTER,
    NEGATOR,
    OUT_OF,
    RELATION,
    SAME,
    SOURCE,
    UNKNOWN,
    WITH,
    WITHOUT,
    Tables,
    can_cause,
)  # fmt: skip
from vitk.model import Role

REACH = 4
"""Items that an amount ("lack of", "less") may stand away from its concept."""
SPAN = 9
"""Items that two parts of one composite concept ("rust … pan") may stand apart."""
ADVERBS = frozenset(["less", "more", "faster", "worse"])
COMPARATIVES = frozenset("weaker stronger lower higher smaller bigger worse milder less".split())
_LOOSE = ("cause", "raise", "reverse", "remove", "prevent", "improve", "activate", "contain", "slow")


def compose(items: list[Item], tables: Tables) -> list[Item]:
    """Join parts into composite concepts, attach amounts, mark companions. Returns a new list."""
    items = _with_contained(items)
    for one, two in itertools.pairwise(items):
        one.out = one.kind == CONCEPT and two.text == "free"  # "calcium-free"
    _as_much_as(items)
    _amounts(items, tables)
    _companions(items, tables)
    _composites(items, tables)
    for one, two in itertools.pairwise(items):
        if one.kind == CONCEPT and tables.concepts[one.concept].role is Role.EFFECT:
            other = (
                two.kind == CONCEPT and two.concept != one.concept and tables.concepts[two.concept].role is Role.EFFECT
            )
            if other or (two.kind == UNKNOWN and tables.concepts[one.concept].opposite):
                one.kind = FILLER  # "heart palpitations": it only tells which
    acting = [item for item in items if item.kind == CONCEPT and can_cause(tables.concepts[item.concept])]
    if not any(not item.without and item.amount >= 0 for item in acting):
        for item in acting:
            if item.without:  # nothing else acts: the lack itself does
                item.without, item.amount = False, -1
    return items


def _with_contained(items: list[Item]) -> list[Item]:
    """After a verb that contains its object ("rust"), that object, as a concept of its own."""
    found: list[Item] = []
    for at, item in enumerate(items):
        if item.kind == RELATION and item.rel is not None and item.rel.object:
            inner = Item(CONCEPT, item.text, item.start, item.end, concept=item.rel.object)
            if item.rel.ed and not _is_verb(items, at):
                found.append(inner)  # "rusted pans": an adjective, so only the concept
                continue
            found += [item, inner]
        else:
            found.append(item)
    return found


def _is_verb(items: list[Item], at: int) -> bool:
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    if after is not None and after.text in ("my", "your", "his", "her", "our", "their", "the", "by"):
        return True
    return before is not None and (before.kind == CONCEPT or before.text in BE_OR_HAVE)


def _associates(item: Item) -> bool:
    return item.rel is not None and item.rel.degree == "associate"


def _as_much_as(items: list[Item]) -> None:
    """ "As quickly with A as without": no difference."""
    for at, item in enumerate(items[:-1]):
        if item.text == "as" and items[at + 1].text in DEGREES:
            if any(other.text == "as" for other in items[at + 2 : at + 2 + SPAN]):
                item.kind = SAME


DEGREES = frozenset(
    "fast quickly quick rapidly much many often stiff hard bad high likely common frequent severe steadily".split()
)


def _amounts(items: list[Item], tables: Tables) -> None:
    """Give each concept the amount that stands before or after it."""
    for at in range(1, len(items)):
        if items[at].text in ADVERBS and items[at - 1].kind == RELATION and items[at].kind in (LITTLE, MUCH):
            after = items[at + 1] if at + 1 < len(items) else None
            if after is None or after.kind in (SOURCE, WITH, WITHOUT, MARK, CONDITION, FILLER):  # "advances less in …"
                items[at - 1].sign *= -1 if items[at].kind == LITTLE else 1
                items[at].kind = FILLER
    for at, item in enumerate(items):
        value = {LITTLE: -1, LITTLE_AFTER: -1, MUCH: 1, MUCH_AFTER: 1}.get(item.kind)
        if value is None:
            continue
        backward = item.kind in (LITTLE_AFTER, MUCH_AFTER)
        near = reversed(items[max(0, at - REACH) : at]) if backward else items[at + 1 : at + 1 + REACH]
        for other in near:
            if other.kind == CONCEPT and tables.concepts[other.concept].role is not Role.CONTEXT:
                if other.amount == 0 or backward:
                    other.amount = value
                break
            if other.kind in (MARK, NEGATOR, CONDITION) or (
                other.kind == RELATION and other.rel and other.rel.degree != "raise"
            ):
                break
        else:
            if not backward and item.text in COMPARATIVES:  # "makes it weaker"
                before = next((other for other in reversed(items[max(0, at - 3) : at]) if other.kind == CONCEPT), None)
                if before is not None and before.amount == 0:
                    before.amount = value
    conditional = False
    for at, item in enumerate(items):
        conditional = (conditional or item.kind == CONDITION or item.text == "who") and item.kind != MARK
        if conditional and item.kind == NEGATOR and item.text in ("not", "never", "no"):  # "if you do not get K"
            ahead = items[at + 1 : at + 6]
            follow = next((other for other in ahead if other.kind == CONCEPT), None)
            relation = any(other.kind == RELATION for other in ahead[: ahead.index(follow)]) if follow else True
            if follow is not None and not relation and can_cause(tables.concepts[follow.concept]):
                follow.amount, item.kind = -1, FILLER
        if item.kind == NEGATOR and item.text == "no":
            ahead = [other for other in items[at + 1 : at + 5] if other.kind in (CONCEPT, RELATION)]
            lacked = ahead[0] if len(ahead) > 1 and ahead[0].kind == CONCEPT else None
            if lacked is not None and can_cause(tables.concepts[lacked.concept]) and _associates(ahead[1]):
                lacked.amount, item.kind = -1, FILLER  # "no A means B"
        if item.kind == NEGATOR and item.text in ("no", "zero") and at + 1 < len(items):
            follow = next((other for other in items[at + 1 : at + 3] if other.kind == CONCEPT), None)
            if (
                follow is not None
                and can_cause(tables.concepts[follow.concept])
                and not any(other.kind == RELATION for other in items)
            ):
                follow.amount, item.kind = -1, FILLER


def _companions(items: list[Item], tables: Tables) -> None:
    for at, item in enumerate(items):
        if item.kind not in (WITH, WITHOUT):
            continue
        accompanied = _accompanied(items, at, tables)
        for other in items[at + 1 : at + 1 + REACH]:
            if other.kind == CONCEPT and can_cause(tables.concepts[other.concept]):
                other.without, other.companion = item.kind == WITHOUT, item.kind == WITH and accompanied
                break
            if other.kind in (MARK, RELATION, NEGATOR):
                break


def _accompanied(items: list[Item], at: int, tables: Tables) -> bool:
    """Whether something stands before "with" that the next concept could go with; "treated with" names a means."""
    for item in reversed(items[:at]):
        if item.kind == MARK or (item.kind == RELATION and item.rel is not None and item.rel.family is Family.AFFECTS):
            return False
        if item.kind == CONCEPT and can_cause(tables.concepts[item.concept]):
            return True
    return False


def _composites(items: list[Item], tables: Tables) -> None:
    """Where the parts of a composite stand close enough, the last of them becomes the composite."""
    taken: set[int] = set()
    spots = [at for at, item in enumerate(items) if item.kind == CONCEPT]
    for far in range(len(spots) - 1, 0, -1):
        here = spots[far]
        if here in taken:
            continue
        group = [here]
        for near in range(far - 1, -1, -1):
            there = spots[near]
            if there in taken or group[-1] - there > SPAN or _parted(items, there, group[-1]):
                break
            across = any(_contained(items, at) for at in range(there + 1, group[-1] + 1))
            if across and tables.concepts[items[there].concept].role is not Role.PART:
                break  # what stands before a verb that contains its object acts, and is no part of it
            group.append(there)
        best = _best_composite([(at, items[at].concept) for at in group], tables)
        if best is None:
            continue
        concept, used = best
        keep = max(used)
        whole_things = [at for at in used if tables.concepts[items[at].concept].role is not Role.PART]
        if len(whole_things) == 1 and not _contained(items, whole_things[0]):
            keep = whole_things[0]
        if _contained(items, keep) and len(used) > 1:
            keep = max(used - {keep})  # "pans rust": what rusts stands before the verb
        whole = items[keep]
        amounts = [items[at].amount for at in used if items[at].amount]
        whole.parts = tuple(items[at].concept for at in sorted(used))
        whole.concept = concept
        whole.amount = amounts[0] if amounts else 0
        whole.companion = any(items[at].companion for at in used)
        whole.without = any(items[at].without for at in used)
        low, high = min(used), max(used)
        whole.out = any(items[at].out for at in used) or any(
            item.kind == OUT_OF and item.text != "from" for item in items[max(0, low - 2) : high]
        )
        taken |= used
        for at in used - {keep}:
            items[at].kind = FILLER


def _contained(items: list[Item], at: int) -> bool:
    """Whether the concept at `at` is the object that the verb before it contains."""
    return at > 0 and items[at - 1].kind == RELATION and items[at - 1].start == items[at].start


def _parted(items: list[Item], left: int, right: int) -> bool:
    """Whether something between two concepts keeps them from being one: a mark, a source, a whole relation."""
    for item in items[left + 1 : right]:
        if item.kind == RELATION and item.start == items[right].start:
            continue  # the verb that contains the right-hand part
        if item.kind == MARK and item.text != "\n":
            return True
        if item.kind == RELATION and item.rel is not None and (item.rel.object or item.rel.degree not in _LOOSE):
            return True
        if item.kind == CONCEPT and item.rel is None and item.parts:
            return True
    return False


def _best_composite(group: list[tuple[int, str]], tables: Tables) -> tuple[str, set[int]] | None:
    """The composite with the most, and the most special, parts among neighbouring concepts; it must use the first."""
    best: tuple[tuple[int, int, int], str, set[int]] | None = None
    for composite in tables.composites:
        used: set[int] = set()
        depth = 0
        for part in composite.parts:
            spot = next((at for at, have in group if at not in used and tables.distance(have, part) is not None), None)
            if spot is None:
                break
            used.add(spot)
            depth -= tables.distance(dict(group)[spot], part) or 0
        else:
            rank = (len(composite.parts), depth, min(used) - max(used))
            if group[0][0] in used and (best is None or rank > best[0]):
                best = rank, composite.concept, used
    return None if best is None else (best[1], best[2])
