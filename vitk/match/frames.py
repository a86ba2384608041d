"""One clause into frames: who does what to whom, with the sign worked out.

The relations of a clause form a chain whose signs multiply ("stops calcium from clogging": less of it). Left of the
chain stands what acts, right of it what is acted upon; a passive or a turned phrase ("due to") swaps the sides.
Negation before or after the chain denies the frame; negation inside the chain turns its sign.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from vitk.answer import Family, Frame
from vitk.match.items import Item
from vitk.match.tables import (
    BELIEF, CONCEPT, CONDITION, DISBELIEF, ENOUGH, EVIDENCE, FILLER, HARD, HEAD, INSTEAD, LITTLE, MARK, MAY, MUCH, MUST,
    NEGATOR, OUT_OF, RELATION, RELATIVE, SAME, SOURCE, UNKNOWN, WITH, WITHOUT, Tables, can_be_effect, can_cause,
)  # fmt: skip
from vitk.model import Concept, Role

BE = frozenset("is are was were be been being get gets got getting".split())
RISK = frozenset("risk risks danger chance chances odds threat likelihood hazard".split())
PASSIVE_BY = frozenset("by with using through via from on after".split())
NOT_IN_THE_WAY = (FILLER, HEAD, LITTLE, MUCH, ENOUGH, MAY, MUST, EVIDENCE, BELIEF, WITH, SOURCE, OUT_OF, MARK, DISBELIEF)


class Clause(Struct):
    """Items of one clause and what it inherits: `topic` is what acted before, `about` what
    was acted upon ("it"), `condition` that it is an if-clause, `conditioned` that one follows it."""

    items: list[Item]
    topic: Item | None = None
    about: Item | None = None
    condition: bool = False
    conditioned: bool = False
    opener: str = ""


def clauses_of(items: list[Item], tables: Tables) -> list[Clause]:
    """Part a sentence at clause words, and at commas and "and" where a relation stands on both sides."""
    found: list[Clause] = []
    current = Clause([])
    for at, item in enumerate(items):
        cut = (
            item.kind in (HARD, RELATIVE)
            or (item.kind == INSTEAD and _verb_ahead(items[: at + 4], at + 1))
            or item.kind == CONDITION
            or (item.kind == MARK and item.text in ("—", "-", "--", ":", "(", ")", ">", '"'))
            or (item.text == "like" and _verb_before(current.items) and _verb_ahead(items, at + 1))
            or (_joins(item) and _verb_before(current.items) and _verb_ahead(items, at + 1))
            or (item.kind == MARK and item.text == "," and current.condition)
            or (item.kind == MARK and item.text == "," and _orders(current.items) and _new_subject(items, at + 1))
        )
        if cut:
            found.append(current)
            current = Clause([], condition=item.kind == CONDITION, opener=item.text)
            if item.kind in (HARD, MARK, INSTEAD):
                continue
        current.items.append(item)
    found.append(current)
    return [clause for clause in found if any(item.kind != FILLER for item in clause.items)]


def _orders(items: list[Item]) -> bool:
    """Whether what stands before a comma tells somebody what (not) to do: "never take A without B, …"."""
    return any(item.kind in (NEGATOR, MUST, WITHOUT) for item in items)


def _new_subject(items: list[Item], start: int) -> bool:
    """Whether a clause of its own follows: something that acts or is acted upon, then a relation."""
    if start >= len(items) or not _verb_ahead(items, start):
        return False
    first = items[start]
    return first.kind == CONCEPT or first.text in ("your", "my", "the", "it", "they", "our", "his", "her", "that", "this", "you")


def _joins(item: Item) -> bool:
    return (item.kind == MARK and item.text == ",") or item.text in ("and", "or", "by", "&")


def _verb_before(items: list[Item]) -> bool:
    return any(item.kind == RELATION for item in items)


def _verb_ahead(items: list[Item], start: int) -> bool:
    """Whether a relation comes before the next parting, with nothing that makes it a list of objects."""
    for item in items[start:]:
        if item.kind == RELATION:
            return item.rel is not None and not (item.rel.ed and item.rel.object)
        if item.kind in (HARD, CONDITION, RELATIVE, MARK) or item.text == "from":
            return False
    return False


def frames_of(clause: Clause, tables: Tables) -> Iterator[Frame]:
    """Every frame of a clause, the plainest first. What is named after "rather than" is denied."""
    if clause.opener in INSTEAD_WORDS:
        for frame in _all_frames(clause, tables):
            yield replace(frame, negated=not frame.negated, weight=round(frame.weight * 0.9, 4))
    else:
        yield from _all_frames(clause, tables)


INSTEAD_WORDS = frozenset("instead of,rather than,in place of,in lieu of,as opposed to,and not,but not".split(","))


def _all_frames(clause: Clause, tables: Tables) -> Iterator[Frame]:
    items = clause.items
    chain = [at for at, item in enumerate(items) if item.kind == RELATION]
    chain = _without_neutral(chain, items)
    if not chain:
        instead = next((at for at, item in enumerate(items) if item.kind == INSTEAD), None)
        before = [item for item in items[:instead] if _is(item, tables, can_cause)] if instead is not None else []
        after = [item for item in items[instead or 0 :] if _is(item, tables, can_cause)]
        if before and after:
            negated = _negations(items, 0, len(items)) % 2 == 1
            yield _plain_frame(Family.REPLACES, before[-1], after[0], False, negated, 0.9, "instead")
            return
        yield from _verbless(clause, tables)
        return
    if len(chain) > 1:  # "foods rich in X": what contains it is a name, the other relation is what is said
        chain = [at for at in chain if _rel(items[at]).family is not Family.CONTAINS] or chain
    families = [items[at].rel.family for at in chain if items[at].rel]  # type: ignore[union-attr]
    swapped = _swapped(items, tables)
    if swapped is not None:
        yield swapped
        return
    special = next((family for family in families if family is not Family.AFFECTS), None)
    if special is not None:
        yield from _special(clause, chain, special, tables)
        if special is not Family.NEEDS:
            return
        chain = [at for at in chain if _rel(items[at]).family is Family.AFFECTS]
        if not chain:
            return
    yield from _affects(clause, chain, tables)


def _coordinated(chain: list[int], items: list[Item]) -> list[int]:
    """The chain without verbs that only repeat another ("slows or stops", "reduces and removes")."""
    kept = chain[:1]
    for at in chain[1:]:
        between = items[kept[-1] + 1 : at]
        joined = any(item.text in ("and", "or") for item in between) and all(item.kind == FILLER for item in between)
        if not joined:
            kept.append(at)
    return kept


def _rel(item: Item):  # type: ignore[no-untyped-def]
    assert item.rel is not None
    return item.rel


def _swapped(items: list[Item], tables: Tables) -> Frame | None:
    """ "Stop A and take B instead": B in the place of A."""
    spot = next((at for at, item in enumerate(items) if item.text == "instead"), None)
    acting = [item for item in items[:spot] if _is(item, tables, can_cause)] if spot is not None else []
    effects = any(item.kind == CONCEPT and tables.concepts[item.concept].role is Role.EFFECT for item in items)
    if len(acting) < 2 or effects:
        return None
    negated = _negations(items, 0, spot or 0) % 2 == 1
    return _plain_frame(Family.REPLACES, acting[-1], acting[0], False, negated, 0.85, "instead")


def _without_neutral(chain: list[int], items: list[Item]) -> list[int]:
    """Drop helping verbs ("helps prevent"); "keeps … out of" and "protects … from" become verbs that prevent."""
    kept: list[int] = []
    for place, at in enumerate(chain):
        rel = _rel(items[at])
        following = chain[place + 1] if place + 1 < len(chain) else len(items)
        if rel.name == "improves" and any(item.kind == OUT_OF or item.text in ("against", "from") for item in items[at:following]):
            items[at].rel = replace(rel, name="prevents", sign=-1, degree="prevent", good=0)
            items[at].sign = -1
            kept.append(at)
            continue
        helping = rel.name == "improves" or (rel.degree == "cause" and items[at].text.split()[0] in _LIGHT)
        if helping and following - at <= 8 and following < len(items):
            continue
        kept.append(at)
    return kept


_LIGHT = frozenset(
    "give gives gave given giving put puts putting leave leaves left leaving let send sends sent sending push pushes "
    "pushed pushing turn turns turned turning set sets setting lay lays end ends allow allows promote promotes up".split()
)


def _negations(items: list[Item], left: int, right: int) -> int:
    found = 0
    for at in range(max(0, left), right):
        item = items[at]
        if item.kind == WITHOUT and next((o for o in items[at + 1 :] if o.kind != FILLER), item).kind == RELATION:
            found += 1  # "without causing"
        elif item.kind == NEGATOR and not item.rejected and not any(other.text == "and" for other in items[at:right]):
            found += 1
    return found


def _verbal_negations(items: list[Item], start: int) -> int:
    """Negations behind the object that belong to a verb ("has never been seen"), not to a thing set against it."""
    return sum(
        item.kind == NEGATOR and at + 1 < len(items) and items[at].text != "no" and items[at + 1].text in BE_OR_DO
        for at, item in enumerate(items)
        if at > start
    )


BE_OR_DO = frozenset("been be happened happen occurred seen shown found proven demonstrated achieved reported true".split())


def _affects(clause: Clause, chain: list[int], tables: Tables) -> Iterator[Frame]:
    items = clause.items
    _reject_contrasts(items)
    chain = _coordinated(chain, items)
    first, last = chain[0], chain[-1]
    turned = next((at for at in chain if _turned(items, at, tables)), None)
    sign = 1
    for at in chain:
        sign *= items[at].sign
    degree = next((_rel(items[at]).degree for at in chain if items[at].sign <= 0), _rel(items[last]).degree)
    weight = 1.0 if sum(items[at].sign < 0 for at in chain) < 2 else 0.5  # less of less: seldom meant
    if turned is not None:
        agents = _to_right(items, turned + 1, tables, can_cause)
        patients = _to_left(items, turned, tables, can_be_effect)
        if not agents and clause.topic is None:
            agents = [at for at in _to_left(items, first, tables, can_cause) if at not in patients[:1]]
        if not patients:
            patients = [at for at in _to_right(items, first, tables, can_be_effect) if at not in agents]
    else:
        agents = [at for at in _to_left(items, first, tables, can_cause) if not items[at].companion]
        patients = _to_right(items, last + 1, tables, can_be_effect)
        if len(chain) > 1 and not patients:
            patients = [at for at in _to_right(items, first + 1, tables, can_be_effect) if at < last]
        if not patients:
            agents, patients = _intransitive(items, first, agents, clause, tables)
        if not agents:
            agents, patients = _without_left_agent(items, first, patients, tables)
            weight *= 0.93
    if degree in ("associate", "unrelated") and turned is None:
        agents, patients = _either_way(agents, patients, items, first, tables)
    agents = [at for at in agents if not items[at].rejected] or ([] if clause.topic else agents)
    actors: list[Item] = [items[at] for at in agents]
    conditional = False
    if not actors and clause.topic is not None:
        actors, weight = [clause.topic], weight * 0.9
        conditional = clause.opener in ("after-condition", "so", "so that")
    if not patients and clause.about is not None and _speaks_of_it(items, last):
        about = clause.about
        items.append(Item(CONCEPT, about.text, about.start, about.end, concept=about.concept))
        patients, weight = [len(items) - 1], weight * 0.85
    if not actors or not patients:
        return
    before = _negations(items, 0, first)
    inside = _negations(items, first, last)
    after = _negations(items, last, max(patients[0], last)) if turned is None else _negations(items, last, len(items))
    if turned is None and patients[0] >= last:  # "regression of it has never been seen"
        after += _verbal_negations(items, patients[0])
    if inside % 2:
        sign = -sign
    negated = (before + after) % 2 == 1
    intransitive = patients[0] < first and turned is None
    if negated and conditional and intransitive and sign > 0:
        negated, sign, degree = False, -sign, "prevent"  # "if you take K2, arteries will not calcify": it keeps them from it
    if items[patients[0]].out and all(items[at].sign > 0 for at in chain):
        sign, degree = -sign, "prevent"
    if items[patients[0]].out and not sign:
        degree = "none"
    if degree == "associate" and negated and sign:
        hoped = patients and items[patients[0]].amount < 0 or any(i.text.startswith(("protect", "benefi")) for i in items)
        sign, degree, negated = 0, "none" if hoped else "unrelated", False
    if degree == "any":
        if negated:
            sign, degree, negated = 0, "none", False  # "does not affect"
        elif tables.concepts[items[patients[0]].concept].role is Role.EFFECT:
            weight *= 0.5  # "affects" does not say which way
    same = next((item for item in items if item.kind == SAME), None)
    if same is not None:
        sign, degree, negated = 0, _no_change(same), False
    weight *= _unexplained(items, agents[0] if agents else first, first, last, patients[0])
    if items[first].text.startswith(("make", "making", "made")) and len(patients) > 1 and turned is None:
        patients = patients[::-1]  # "makes hard arteries soft": what it is made comes last
    for rank, actor in enumerate(actors[:3]):
        for place, patient in enumerate(_together(patients, items)):
            if items[patient] is actor or _kin(actor, items[patient], tables):
                continue
            frame = _frame(actor, items, [items[at] for at in chain], items[patient], sign, degree, negated, tables)
            share = weight * (0.9 if rank else 1.0) * (0.9 if place else 1.0)
            yield replace(frame, weight=round(share, 4))
            if degree == "unrelated" and can_cause(tables.concepts[items[patient].concept]):
                yield _frame(items[patient], items, [items[at] for at in chain], actor, sign, degree, negated, tables)
    if len(chain) > 1 and turned is None and agents:  # "activates MGP to prevent …": the first step is said too
        middle = [at for at in _to_right(items, first + 1, tables, can_be_effect) if at < chain[1]]
        if middle and items[first].sign:
            frame = _frame(
                items[agents[0]], items, [items[first]], items[middle[0]], items[first].sign, _rel(items[first]).degree,
                before % 2 == 1, tables,
            )  # fmt: skip
            yield replace(frame, weight=round(0.8 * weight, 4))


def _intransitive(
    items: list[Item], first: int, agents: list[int], clause: Clause, tables: Tables
) -> tuple[list[int], list[int]]:
    """Nothing follows the relation: what stands next to it changes ("take A and B stops working"), something else acts."""
    left = _to_left(items, first, tables, can_be_effect)
    if left and left[0] in agents and (clause.topic is not None or len(agents) > 1):
        return [at for at in agents if at != left[0]], left[:1]
    return agents, [at for at in left if at not in agents[:1]]


def _without_left_agent(items: list[Item], first: int, patients: list[int], tables: Tables) -> tuple[list[int], list[int]]:
    """Actors when none stands left of the relation: named by "with", "from" or the like, or the only one there is."""
    right = _to_right(items, first + 1, tables, can_cause)
    pure = [at for at, item in enumerate(items) if item.kind == CONCEPT and tables.concepts[item.concept].role is Role.EFFECT]
    if pure:
        patients = sorted(pure, key=lambda at: abs(at - first))
    agents = [at for at in right if at not in patients[:1] and _introduced(items, at)]
    if not agents and right and pure and right[0] < pure[-1] and items[first].text.endswith(" of"):
        agents = right[:1]  # "the protective role of A against B"
    if not agents and patients and patients[0] < first:
        agents = [at for at in right if at not in patients[:1]]
    return agents, [at for at in patients if at not in agents[:1]]


def _either_way(
    agents: list[int], patients: list[int], items: list[Item], first: int, tables: Tables
) -> tuple[list[int], list[int]]:
    """A link has no direction of its own: what can only be an effect is the effect, on whichever side it stands."""
    every = [at for at, item in enumerate(items) if item.kind == CONCEPT and not item.without]
    effects = [at for at in every if tables.concepts[items[at].concept].role is Role.EFFECT]
    causes = [at for at in every if tables.concepts[items[at].concept].role in (Role.CAUSE, Role.BOTH)]
    if not effects:
        lacking = [at for at in causes if items[at].amount < 0]
        others = [at for at in causes if at not in lacking]
        return (lacking, others) if lacking and others else (agents, patients)
    if not causes:
        return agents, patients
    return sorted(causes, key=lambda at: abs(at - first)), sorted(effects, key=lambda at: abs(at - first))


def _speaks_of_it(items: list[Item], last: int) -> bool:
    """Whether a relation without an object refers back: "makes it worse", "is the culprit", or nothing follows it."""
    tail = items[last + 1 :]
    return not any(item.kind == UNKNOWN for item in tail) and (
        len([item for item in tail if item.kind not in (FILLER, MARK)]) == 0
        or any(item.text in ("it", "them", "that", "this", "they") for item in items)
    )


def _kin(one: Item, two: Item, tables: Tables) -> bool:
    """Whether two concepts are one thing, more or less specially named: nothing acts upon itself."""
    near = tables.distance(one.concept, two.concept) is not None or tables.distance(two.concept, one.concept) is not None
    return near and one.amount == two.amount


def _turned(items: list[Item], at: int, tables: Tables) -> bool:
    """Whether the relation at `at` is passive or turned, so that what acts stands right of it."""
    rel = _rel(items[at])
    if rel.inverse:
        return True
    helper = next((item for item in reversed(items[max(0, at - 4) : at]) if item.text in BE), None)
    tail = items[at + 1 : at + 4]
    left = next((item for item in reversed(items[:at]) if item.kind == CONCEPT), None)
    if tail and (tail[0].kind in (SOURCE, WITH)) and left is not None and tables.concepts[left.concept].role is Role.EFFECT:
        return any(item.kind == CONCEPT and can_cause(tables.concepts[item.concept]) for item in tail)
    if not rel.ed:
        return False
    if any(item.text == "by" for item in tail):
        return True
    after = any(item.kind == CONCEPT for item in items[at + 1 :])
    return helper is not None and (any(item.text in PASSIVE_BY for item in tail) or not after)


def _together(patients: list[int], items: list[Item]) -> list[int]:
    """The first patient and those that are listed with it ("arteries, valves and kidneys")."""
    kept = patients[:1]
    for at in patients[1:3]:
        low, high = sorted((kept[-1], at))
        between = items[low + 1 : high]
        if len(between) > 3 or not any(item.text in ("and", "or", ",", "&") for item in between):
            break
        if any(item.kind not in (FILLER, HEAD, MARK, MUCH, LITTLE) for item in between):
            break
        kept.append(at)
    return kept


def _no_change(same: Item) -> str:
    """ "No more than" denies a harm, "just the same" a benefit."""
    return "unrelated" if same.text.startswith(("no more", "no faster", "no higher", "no quicker", "no extra")) else "none"


def _reject_contrasts(items: list[Item]) -> None:
    """ "not vitamin K", "rather than K1": named to be set aside, so that it does not act in this clause."""
    for at, item in enumerate(items):
        if item.kind == NEGATOR and item.text == "not":
            nxt = items[at + 1 : at + 3]
            concept = next((other for other in nxt if other.kind == CONCEPT), None)
            if concept is not None and nxt[0].kind in (CONCEPT, FILLER) and nxt[0].text not in BE:
                previous = items[at - 1] if at else None
                if previous is None or previous.kind == MARK or previous.text in ("and", "is", "its"):
                    concept.rejected = item.rejected = True


def _to_left(items: list[Item], start: int, tables: Tables, fits) -> list[int]:  # type: ignore[no-untyped-def]
    return [at for at in range(start - 1, -1, -1) if _is(items[at], tables, fits)]


def _to_right(items: list[Item], start: int, tables: Tables, fits) -> list[int]:  # type: ignore[no-untyped-def]
    return [at for at in range(start, len(items)) if _is(items[at], tables, fits)]


def _is(item: Item, tables: Tables, fits) -> bool:  # type: ignore[no-untyped-def]
    return item.kind == CONCEPT and fits(tables.concepts[item.concept]) and not item.without


def _introduced(items: list[Item], at: int) -> bool:
    """Whether "with", "by", "from" or the like leads up to the concept at `at`."""
    for item in reversed(items[max(0, at - 4) : at]):
        if item.kind in (SOURCE, WITH) or item.text in ("by", "from", "taking", "take", "takes", "thanks", "of", "to", "eating"):
            return True
        if item.kind in (CONCEPT, RELATION, MARK):
            return False
    return False


def _unexplained(items: list[Item], agent: int, first: int, last: int, patient: int) -> float:
    """Less than 1 for unknown words where the actor or the object should be: they may be the real ones."""
    weight = 1.0
    for at in range(min(agent, first) + 1, first):
        if items[at].kind == UNKNOWN:
            weight *= 0.8
    if patient > last:
        for at in range(last + 1, patient):
            if items[at].kind == UNKNOWN:
                following = items[at + 1]
                head = following.kind in (SOURCE, WITH, MARK, HARD, NEGATOR) or following.text in ("in", "of", "for", "and", "or", "to", "at")
                weight *= 0.45 if head else 0.88
    return weight


def _frame(
    actor: Item, items: list[Item], chain: list[Item], patient: Item, sign: int, degree: str, negated: bool, tables: Tables
) -> Frame:
    concept = tables.concepts[patient.concept]
    why = [f"“{actor.text}” → {actor.concept}", *(f"“{item.text}”: {_rel(item).degree}" for item in chain)]
    why.append(f"“{patient.text}” → {patient.concept}")
    rel = _rel(chain[-1])
    if rel.good:
        sign = sign * rel.good * (1 if concept.good or concept.role is Role.BOTH else -1)
        why.append(f"to make it {'better' if rel.good > 0 else 'worse'} is {'more' if sign > 0 else 'less'} of it")
        degree = "improve" if rel.good > 0 else "harm"
    target = patient.concept
    if patient.amount and degree not in ("none", "unrelated") and not (actor.amount < 0 and degree == "associate"):
        sign *= patient.amount
        why.append(f"{'less' if patient.amount < 0 else 'more'} of the object")
    if concept.opposite:
        target, sign = concept.opposite, -sign
        why.append(f"the opposite of {target}")
    if negated:
        why.append("negated")
    others = [item for item in items if item.kind == CONCEPT and item.without and item.concept != actor.concept]
    return Frame(
        subject=actor.concept, family=Family.AFFECTS, object=target, sign=sign, degree=degree, amount=actor.amount,
        negated=negated, without=others[0].concept if others else None, why=tuple(why),
    )  # fmt: skip


def _special(clause: Clause, chain: list[int], family: Family, tables: Tables) -> Iterator[Frame]:
    """NEEDS, REPLACES and the other relations without a sign."""
    items = clause.items
    _reject_contrasts(items)
    at = next(spot for spot in chain if _rel(items[spot]).family is family)
    rel = _rel(items[at])
    spots = [spot for spot, item in enumerate(items) if item.kind == CONCEPT and tables.concepts[item.concept].role not in (Role.CONTEXT, Role.PART)]
    left = [spot for spot in spots if spot < at]
    right = [spot for spot in spots if spot > at]
    turned = rel.inverse or _turned(items, at, tables)
    weight = 1.0
    if family is Family.NEEDS and items[at].text == "dependent" and left:
        subject = left[0] if len(left) > 1 else right[0] if right else None
        if subject is not None:
            negated = _negations(items, 0, at) % 2 == 1
            yield _plain_frame(family, items[subject], items[left[-1]], False, negated, 0.9, rel.name)
        return
    if family is Family.REPLACES and not left and len(right) > 1 and clause.items[at].text.split()[0] not in ("replace", "no"):
        negated = _negations(items, 0, right[0]) % 2 == 1
        yield _plain_frame(family, items[right[1]], items[right[0]], False, negated, 0.9, rel.name)
        return
    if family is Family.NEEDS and not turned and right and len(right) > 1 and not left:
        pairs = [(right[1], right[0])]  # "you need K for clotting"
    elif left and right:
        pairs = [(left[-1], right[0])]
        if family is Family.NEEDS and not turned and len(right) > 1 and not can_be_effect(tables.concepts[items[left[-1]].concept]):
            pairs.append((right[1], right[0]))
    elif left and clause.topic is not None and turned:
        pairs = [(left[-1], left[-1])]
    elif right and clause.topic is not None:
        subject, other = clause.topic, items[right[0]]
        yield _plain_frame(family, subject, other, turned, _negations(items, 0, len(items)) % 2 == 1, 0.85, rel.name)
        return
    else:
        return
    negated = _negations(items, 0, right[0] if right else len(items)) % 2 == 1
    for one, other in pairs:
        if one != other:
            weight *= _unexplained(items, min(one, other), at, at, max(one, other)) if one < at < other else 0.95
            yield _plain_frame(family, items[one], items[other], turned and one < at, negated, round(weight, 4), rel.name)


def _plain_frame(family: Family, one: Item, other: Item, turned: bool, negated: bool, weight: float, name: str) -> Frame:
    subject, target = (other, one) if turned else (one, other)
    why = (f"“{subject.text}” → {subject.concept}", name, f"“{target.text}” → {target.concept}", *(("negated",) if negated else ()))
    return Frame(subject.concept, family, target.concept, amount=subject.amount, negated=negated, weight=weight, why=why)


def _verbless(clause: Clause, tables: Tables) -> Iterator[Frame]:
    """ "calcification from K2", "people low in K have more of it": no relation word, but a source or two amounts."""
    items = clause.items
    _reject_contrasts(items)
    causes = [item for item in items if _is(item, tables, can_cause) and not item.rejected]
    effects = [at for at, item in enumerate(items) if _is(item, tables, can_be_effect)]
    effects.sort(key=lambda at: tables.concepts[items[at].concept].role is not Role.EFFECT)
    negated = _negations(items, 0, len(items)) % 2 == 1
    if any(item.amount < 0 for item in causes):  # what there is too little of acts
        effects = [at for at in effects if tables.concepts[items[at].concept].role is Role.EFFECT or items[at].amount >= 0]
    for effect in effects:
        patient = items[effect]
        concept = tables.concepts[patient.concept]
        for cause in causes or ([clause.topic] if clause.topic is not None else []):
            if cause is patient or cause.concept == patient.concept:
                continue
            said = _implied(items, cause, effect, concept, clause.opener == "after-condition" or clause.conditioned)
            if said is None:
                continue
            sign, weight, degree = said
            turned = -1 if concept.opposite else 1
            target = concept.opposite or patient.concept
            others = [item for item in items if item.kind == CONCEPT and item.without]
            yield Frame(
                cause.concept, Family.AFFECTS, target, sign * turned, degree, cause.amount,
                negated and sign != 0 and not (degree == "prevent" and not causes),
                without=others[0].concept if others else None, weight=round(weight, 4),
                why=(f"“{cause.text}” → {cause.concept}", degree, f"“{patient.text}” → {target}"),
            )  # fmt: skip
            return


def _implied(
    items: list[Item], cause: Item, effect: int, concept: Concept, clause_condition: bool
) -> tuple[int, float, str] | None:
    """Sign, weight and degree of a clause without a relation word, or None where it says nothing of the two."""
    patient = items[effect]
    spot = next((at for at, item in enumerate(items) if item is cause), -1)
    lead = [item.text for item in items[max(0, spot - 3) : spot]] if spot >= 0 else []
    between = items[min(spot, effect) + 1 : max(spot, effect)] if spot >= 0 else []
    unknown = 0.85 ** sum(item.kind == UNKNOWN for item in between)
    same = next((item for item in items if item.kind == SAME), None)
    if same is not None:
        return 0, 0.8 * unknown, _no_change(same)
    if spot < 0 and clause_condition and any(item.kind == NEGATOR for item in items):
        return -(patient.amount or 1), 0.7 * unknown, "prevent"  # "you will not get it if you take K"
    if patient.out:
        return -(patient.amount or 1), 0.75 * unknown, "prevent"
    if patient.amount:
        return patient.amount, 0.75 * unknown, "associate"
    if concept.opposite or (cause.amount < 0 and concept.role is Role.BOTH):
        return 1, 0.7 * unknown, "associate"
    if spot < 0:
        return None
    if any(item.text.split()[0] in RISK for item in between) and spot < effect:
        return 1, 0.85 * unknown, "cause"
    if any(item.text in LINK for item in items):
        return 1, 0.7 * unknown, "associate"
    if any(word in ("from", "by", "via", "through") for word in lead) and effect < spot:
        return 1, 0.85 * unknown, "cause"
    if spot < effect and any(item.text == "against" for item in between):
        return -1, 0.75 * unknown, "prevent"
    if spot < effect and any(item.text == "for" for item in between) and not concept.good:
        return -1, 0.6 * unknown, "treat"
    still = any(item.text in STILL for item in between)
    if effect < spot and not still and any(item.kind in (SOURCE, WITH) for item in between):
        return 1, 0.6 * unknown, "associate"
    return None


STILL = frozenset("stay stays stayed remain remains remained come comes came keep keeps kept".split())
LINK = frozenset("link links scare panic connection theory association rumour rumor fear worry correlation".split())
