"""Relations with a direction: who makes more or less of what.

The relations of a clause form a chain whose signs multiply ("stops calcium from clogging": less of it). Left of the
chain stands what acts, right of it what is acted upon; a passive or a turned phrase ("due to") swaps the sides.
Negation before or after the chain denies the frame; negation inside the chain turns its sign.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from vitk.answer import Family, Frame
from vitk.match.clauses import Clause
from vitk.match.items import Item
from vitk.match.polarity import negations, no_change, reject_contrasts, unexplained, verbal_negations
from vitk.match.roles import (
    either_way,
    intransitive,
    kin,
    rel_of,
    speaks_of_it,
    to_left,
    to_right,
    together,
    turned_at,
    without_left_agent,
)  # fmt: skip
from vitk.match.tables import CONCEPT, FILLER, OUT_OF, SAME, UNKNOWN, Tables, can_be_effect, can_cause
from vitk.model import Role

ACTORS = 3
"""Actors of one clause that get a frame each, the nearest first."""
_LIGHT = frozenset(
    "give gives gave given giving put puts putting leave leaves left leaving let send sends sent sending "
    "push pushes pushed pushing turn turns turned turning set sets setting lay lays end ends allow allows "
    "promote promotes up".split()
)


_RESULT = frozenset("leave leaves left leaving make makes made making turn turns turned keep keeps kept".split())


class Said(Struct):
    """What a clause says of an actor and an object, while it is being worked out, as in `Frame`. `settled`: the sign is
    the last word, whether the relation betters or worsens."""

    sign: int
    degree: str
    negated: bool = False
    weight: float = 1.0
    settled: bool = False


class Parties(Struct):
    """Actors and objects of a clause: places of items, and an actor or object taken over from before."""

    agents: list[int]
    patients: list[int]
    turned: int | None
    doubt: float = 1.0


def affects(clause: Clause, chain: list[int], tables: Tables) -> Iterator[Frame]:
    """The frames of a chain of relations with a direction. `chain`: places of its relations in the clause's items."""
    items = clause.items
    reject_contrasts(items)
    chain = _coordinated(chain, items)
    first, last = chain[0], chain[-1]
    parties = _parties(clause, chain, tables)
    said = _chain_sign(chain, items)
    if said.degree in ("associate", "unrelated") and parties.turned is None:
        parties.agents, parties.patients = either_way(parties.agents, parties.patients, items, first, tables)
    said.weight *= parties.doubt
    agents = [at for at in parties.agents if not items[at].rejected] or ([] if clause.topic else parties.agents)
    set_aside = bool(agents) and items[agents[0]].rejected  # "by something else, not by A"
    actors = [items[at] for at in agents]
    taken_over = not actors and clause.topic is not None
    if not actors and clause.topic is not None:
        actors, said.weight = [clause.topic], said.weight * 0.9
    patients = parties.patients
    if not patients and clause.about is not None and speaks_of_it(items, last):
        about = clause.about
        items.append(Item(CONCEPT, about.text, about.start, about.end, concept=about.concept))
        patients, said.weight = [len(items) - 1], said.weight * 0.85
    if not actors or not patients:
        return
    denied_before = negations(items, 0, first) % 2 == 1
    _negate(said, items, chain, patients[0], turned=parties.turned is not None)
    conditional = taken_over and clause.opener in ("after-condition", "so", "so that")
    if said.negated and conditional and patients[0] < first and parties.turned is None and said.sign > 0:
        # "if you oil it, the pan will not rust": it keeps it from rusting
        said.negated, said.sign, said.degree = False, -said.sign, "prevent"
    said.negated = said.negated != set_aside
    _qualify(said, items, chain, patients[0], tables)
    said.weight *= unexplained(items, agents[0] if agents else first, first, last, patients[0])
    making = items[first].text.startswith(("make", "making", "made")) and parties.turned is None
    if making and len(patients) > 1 and tables.concepts[items[patients[-1]].concept].role is Role.EFFECT:
        patients = patients[::-1]  # "makes a rough pan smooth": what it is made comes last
    behind = items[patients[0] + 1] if patients[0] + 1 < len(items) else None
    if behind is not None and behind.kind == UNKNOWN and items[first].text.split()[0] in _RESULT:
        said.weight *= 0.4  # "leaves it intact": what becomes of it is said by a word that the reader does not know
    relations = [items[at] for at in chain]
    for rank, actor in enumerate(actors[:ACTORS]):
        for place, patient in enumerate(together(patients, items)):
            if items[patient] is actor or kin(actor, items[patient], tables):
                continue
            share = said.weight * (0.9 if rank else 1.0) * (0.9 if place else 1.0)
            frame = _frame(actor, relations, items[patient], replace(said, weight=share), items, tables)
            yield frame
            if said.sign == 0 and tables.concepts[frame.object or ""].role is not Role.CONTEXT:
                # what it makes no difference to does not need it
                spare = Frame(
                    frame.object or "", Family.NEEDS, frame.subject, degree="companion", negated=True, why=frame.why
                )
                yield replace(spare, weight=round(share * 0.8, 4))
            if said.degree == "unrelated" and can_cause(tables.concepts[items[patient].concept]):
                yield _frame(items[patient], relations, actor, replace(said, weight=share), items, tables)
    if len(chain) > 1 and parties.turned is None and agents and items[first].sign:
        # "activates A to prevent B": the first step is said too
        middle = [at for at in to_right(items, first + 1, tables, can_be_effect) if at < chain[1]]
        if middle:
            step = Said(items[first].sign, rel_of(items[first]).degree, denied_before, 0.8 * said.weight)
            yield _frame(items[agents[0]], relations[:1], items[middle[0]], step, items, tables)


def without_neutral(chain: list[int], items: list[Item]) -> list[int]:
    """Drop helping verbs ("helps prevent"); "keeps … out of" and "protects … from" become verbs that prevent."""
    kept: list[int] = []
    for place, at in enumerate(chain):
        rel = rel_of(items[at])
        following = chain[place + 1] if place + 1 < len(chain) else len(items)
        if rel.name == "improves" and any(
            item.kind == OUT_OF or item.text in ("against", "from") for item in items[at:following]
        ):
            items[at].rel = replace(rel, name="prevents", sign=-1, degree="prevent", good=0)
            items[at].sign = -1
            kept.append(at)
            continue
        helping = rel.name == "improves" or (rel.degree == "cause" and items[at].text.split()[0] in _LIGHT)
        if helping and following - at <= 8 and following < len(items):
            continue
        kept.append(at)
    return kept


def _coordinated(chain: list[int], items: list[Item]) -> list[int]:
    """The chain without verbs that only repeat another ("slows or stops", "reduces and removes")."""
    kept = chain[:1]
    for at in chain[1:]:
        between = items[kept[-1] + 1 : at]
        joined = any(item.text in ("and", "or") for item in between) and all(item.kind == FILLER for item in between)
        if not joined:
            kept.append(at)
    return kept


def _parties(clause: Clause, chain: list[int], tables: Tables) -> Parties:
    """Who acts and who is acted upon, by place, voice and kind."""
    items = clause.items
    first, last = chain[0], chain[-1]
    turned = next((at for at in chain if turned_at(items, at, tables)), None)
    if turned is not None:
        agents = to_right(items, turned + 1, tables, can_cause)
        patients = to_left(items, turned, tables, can_be_effect)
        if not agents and clause.topic is None:
            agents = [at for at in to_left(items, first, tables, can_cause) if at not in patients[:1]]
        if not patients:
            patients = [at for at in to_right(items, first, tables, can_be_effect) if at not in agents]
        return Parties(agents, patients, turned)
    agents = [at for at in to_left(items, first, tables, can_cause) if not items[at].companion]
    patients = to_right(items, last + 1, tables, can_be_effect)
    averted = _averted(items, last, patients, tables)
    patients = averted or patients
    if len(chain) > 1 and not patients:
        patients = [at for at in to_right(items, first + 1, tables, can_be_effect) if at < last]
    if not patients:
        agents, patients = intransitive(items, first, agents, clause, tables)
    if agents:
        return Parties(agents, patients, None)
    agents, patients = without_left_agent(items, first, patients, tables)
    return Parties(agents, patients, None, doubt=0.93)


def _averted(items: list[Item], verb: int, patients: list[int], tables: Tables) -> list[int]:
    """ "Protects those on A from B": what is prevented stands behind "from" or "against", when it is an effect."""
    spot = next((at for at in range(verb, len(items)) if items[at].text in ("from", "against")), None)
    if spot is None or rel_of(items[verb]).name != "prevents":
        return []
    return [at for at in patients if at > spot and tables.concepts[items[at].concept].role is Role.EFFECT]


def _chain_sign(chain: list[int], items: list[Item]) -> Said:
    """The product of the signs, and the relation that gave it: the first that lessens, else the last."""
    sign = 1
    for at in chain:
        sign *= items[at].sign
    lessening = [at for at in chain if items[at].sign <= 0]
    degree = rel_of(items[lessening[0] if lessening else chain[-1]]).degree
    return Said(
        sign, degree, weight=1.0 if sum(items[at].sign < 0 for at in chain) < 2 else 0.5
    )  # less of less is rare


def _negate(said: Said, items: list[Item], chain: list[int], patient: int, *, turned: bool) -> None:
    """Negation inside the chain turns the sign, before and after it denies the whole."""
    first, last = chain[0], chain[-1]
    if negations(items, first, last) % 2:
        said.sign = -said.sign
    denied = negations(items, 0, first)
    denied += negations(items, last, len(items) if turned else max(patient, last))
    if not turned and patient >= last:  # "regression of it has never been seen"
        denied += verbal_negations(items, patient)
    said.negated = denied % 2 == 1


def _qualify(said: Said, items: list[Item], chain: list[int], patient: int, tables: Tables) -> None:
    """What particles and phrases of no change do to the sign; what a denied link or influence means."""
    if items[patient].out and all(items[at].sign > 0 for at in chain):
        said.sign, said.degree, said.settled = -said.sign, "prevent", True
    if items[patient].out and not said.sign:
        said.degree = "none"
    if said.degree == "associate" and said.negated and said.sign:
        hoped = items[patient].amount < 0 or any(item.text.startswith(("protect", "benefi")) for item in items)
        said.sign, said.degree, said.negated = 0, "none" if hoped else "unrelated", False
    if said.degree == "any" and said.negated:  # "does not affect"
        said.sign, said.degree, said.negated = 0, "none", False
    if said.degree == "associate" and tables.concepts[items[patient].concept].opposite:
        said.weight *= 0.5  # a link with health may mean either
    elif said.degree == "any" and tables.concepts[items[patient].concept].role is Role.EFFECT:
        said.weight *= 0.5  # "affects" does not say which way
    same = next((item for item in items if item.kind == SAME), None)
    if same is not None:
        said.sign, said.degree, said.negated = 0, no_change(same), False


def _frame(actor: Item, chain: list[Item], patient: Item, said: Said, items: list[Item], tables: Tables) -> Frame:
    """The frame for one actor and one object: the object's own amount and nature settle the sign."""
    sign, degree = said.sign, said.degree
    concept = tables.concepts[patient.concept]
    why = [f"“{actor.text}” → {actor.concept}", *(f"“{item.text}”: {rel_of(item).degree}" for item in chain)]
    why.append(f"“{patient.text}” → {patient.concept}")
    rel = rel_of(chain[-1])
    if rel.good and not said.settled:
        sign = sign * rel.good * (1 if concept.good or concept.role is Role.BOTH else -1)
        why.append(f"to make it {'better' if rel.good > 0 else 'worse'} is {'more' if sign > 0 else 'less'} of it")
        degree = "improve" if rel.good > 0 else "harm"
    target = patient.concept
    if (
        patient.amount
        and degree not in ("none", "unrelated")
        and not (actor.amount < 0 and degree == "associate" and concept.role is Role.BOTH)
    ):
        sign *= patient.amount
        why.append(f"{'less' if patient.amount < 0 else 'more'} of the object")
    if concept.opposite:
        target, sign = concept.opposite, -sign
        why.append(f"the opposite of {target}")
    if said.negated:
        why.append("negated")
    others = [item for item in items if item.kind == CONCEPT and item.without and item.concept != actor.concept]
    return Frame(
        subject=actor.concept, family=Family.AFFECTS, object=target, sign=sign, degree=degree, amount=actor.amount,
        negated=said.negated, without=others[0].concept if others else None, weight=round(said.weight, 4),
        why=tuple(why),
    )  # fmt: skip
