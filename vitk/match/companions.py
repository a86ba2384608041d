"""Two things side by side: whether one needs the other, may do without it, or must avoid it."""

from __future__ import annotations

from vitk.answer import Family, Frame
from vitk.match.items import Item
from vitk.match.tables import (
    ALONE,
    CONCEPT,
    CONDITION,
    DANGER,
    LITTLE,
    MAY,
    MUST,
    NEGATOR,
    NOT_NEEDED,
    RELATION,
    SAME,
    SOURCE,
    WITH,
    Tables,
    can_cause,
)  # fmt: skip
from vitk.model import Role

SHUN = (
    "avoid",
    "restrict",
    "limit",
    "cut out",
    "cut down",
    "cut back",
    "shun",
    "ban",
    "give up",
    "stay off",
    "keep off",
    "steer clear",
    "stay away",
    "forgo",
    "exclude",
    "eliminate",
    "stop eating",
    "quit",
)
"""How verbs begin that tell somebody to do without something."""
TOGETHER = frozenset("add adding added together pair paired combine combined".split())
"""Words that put two things side by side: "add A to B", "always go together"."""
CONSUME = frozenset(
    "eat eats eating have having take takes taking drink drinking use using allowed no off enjoy".split()
)
"""Words of having something: only of that can one be allowed or forbidden."""
NEAR = 24
"""Characters between "on" or "with" and what it leads up to ("with my daily …")."""


def companion_needs(items: list[Item], tables: Tables) -> list[Frame]:
    """ "Never use soap without rinsing", "soap is fine on its own": whether one thing needs the other beside it."""
    causes = [item for item in items if item.kind == CONCEPT and can_cause(tables.concepts[item.concept])]
    kinds = [item.kind for item in items]
    beside = next((item for item in causes if item.without or item.companion), None)
    alone = beside is None and ALONE in kinds
    together = any(item.kind == CONDITION or item.text in TOGETHER for item in items)
    if beside is None and len(causes) > 1 and (alone or together):
        beside = causes[1]
    main = next((item for item in causes if item is not beside and not item.without), None)
    if main is None or beside is None:
        return []
    needing = any(item.rel is not None and item.rel.family is Family.NEEDS for item in items if item.kind == RELATION)
    same = any(item.kind == SAME and item.text not in ("still", "anyway") for item in items)
    needed = (
        False
        if same
        else _is_needed(
            without=beside.without or (alone and (MUST in kinds or MAY in kinds)),
            odd=sum(item.kind == NEGATOR for item in items) % 2 == 1,
            strong=MUST in kinds or needing,
            danger=DANGER in kinds,
            weak=MAY in kinds,
            spared=NOT_NEEDED in kinds,
        )
    )
    if needed is None:
        return []
    word = "must go with" if needed else "may go without"
    dosed = not needed and any(item.text[0].isdigit() and len(item.text) > 2 for item in items)
    doubt = 0.4 if dosed else 1.0  # "50,000 units are safe without it": no claim speaks for every dose
    frames = []
    for one, other, weight in ((main, beside, 0.85), (beside, main, 0.6)):
        why = (f"“{one.text}” → {one.concept}", word, f"“{other.text}” → {other.concept}")
        frames.append(
            Frame(
                one.concept,
                Family.NEEDS,
                other.concept,
                degree="companion",
                negated=not needed,
                weight=weight * doubt,
                why=why,
            )
        )
    return frames


def _is_needed(*, without: bool, odd: bool, strong: bool, danger: bool, weak: bool, spared: bool) -> bool | None:
    """Whether "A with/without B" says that A needs B; None when it does not say. `odd`: an odd number of negations."""
    if spared:
        return False
    if without:
        if weak and not strong and not danger:
            return odd
        return True if odd or strong or danger else None
    if strong:
        return not odd
    return False if weak and odd else None


def allowance(items: list[Item], tables: Tables) -> list[Frame]:
    """ "Can I use A on B?", "no A with B": whether who has the one must avoid the other."""
    causes = [i for i in items if i.kind == CONCEPT and tables.concepts[i.concept].role not in (Role.EFFECT, Role.PART)]
    leads = [item.end for item in items if item.kind in (SOURCE, WITH, CONDITION)]
    under = next((item for item in causes if any(0 <= item.start - end <= NEAR for end in leads)), None)
    other = next((item for item in causes if item is not under and not item.without), None)
    if under is None or other is None or under.without:
        return []
    kinds = [item.kind for item in items]
    odd = sum(item.kind == NEGATOR for item in items) % 2 == 1
    if SAME in kinds or not any(item.text.split()[0] in CONSUME or item.text.startswith(SHUN) for item in items):
        return []
    shunned = any(item.kind in (RELATION, LITTLE) and item.text.startswith(SHUN) for item in items)
    if NOT_NEEDED in kinds and (shunned or DANGER in kinds):
        if odd:
            return []  # negated twice over: rather be silent
        avoids = False
    elif shunned or DANGER in kinds:
        avoids = not odd
    elif odd:
        avoids = NOT_NEEDED not in kinds
    elif MAY in kinds:
        avoids = False
    else:
        return []
    word = "must avoid" if avoids else "may have"
    why = (f"“{under.text}” → {under.concept}", word, f"“{other.text}” → {other.concept}")
    return [Frame(under.concept, Family.AVOIDS, other.concept, negated=not avoids, weight=0.85, why=why)]


def no_no(items: list[Item]) -> tuple[Item, Item] | None:
    """The two things of "no A, no B"."""
    denied = [
        next((other for other in items[at + 1 : at + 4] if other.kind == CONCEPT), None)
        for at, item in enumerate(items)
        if item.text == "no"
    ]
    pair = [item for item in denied if item is not None]
    return (pair[0], pair[1]) if len(pair) == 2 and pair[0] is not pair[1] else None
