"""Clauses without a relation word: "rust from soap", "pans low in oil have more of it"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from vitk.answer import Family, Frame
from vitk.match.clauses import Clause
from vitk.match.items import Item
from vitk.match.polarity import negations, no_change, reject_contrasts
from vitk.match.roles import is_fit
from vitk.match.tables import CONCEPT, MAY, NEGATOR, SAME, SOURCE, UNKNOWN, WITH, Tables, can_be_effect, can_cause
from vitk.model import Concept, Role

RISK = frozenset("risk risks danger chance chances odds threat likelihood hazard".split())
HAVE = frozenset("have has had become becomes became stay stays stayed get gets got is are was were".split())
STILL = frozenset("stay stays stayed remain remains remained come comes came keep keeps kept".split())
LINK = frozenset("link links scare panic connection theory association rumour rumor fear worry correlation".split())


def verbless(clause: Clause, tables: Tables) -> Iterator[Frame]:
    """ "rust from soap", "pans low in oil have more of it": no relation word, but a source or two amounts."""
    items = clause.items
    reject_contrasts(items)
    causes = [item for item in items if is_fit(item, tables, can_cause) and not item.rejected]
    effects = [at for at, item in enumerate(items) if is_fit(item, tables, can_be_effect)]
    effects.sort(key=lambda at: tables.concepts[items[at].concept].role is not Role.EFFECT)
    negated = negations(items, 0, len(items)) % 2 == 1
    if any(item.amount < 0 for item in causes):  # what there is too little of acts
        effects = [
            at for at in effects if tables.concepts[items[at].concept].role is Role.EFFECT or items[at].amount >= 0
        ]
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
            if sign == 0:  # what it makes no difference to does not need it
                yield Frame(
                    target,
                    Family.NEEDS,
                    cause.concept,
                    degree="companion",
                    negated=True,
                    weight=round(weight * 0.8, 4),
                    why=(f"“{cause.text}” → {cause.concept}", "no difference", f"“{patient.text}” → {target}"),
                )
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
        return 0, 0.8 * unknown, no_change(same)
    if spot < 0 and clause_condition and any(item.kind == NEGATOR for item in items):
        return -(patient.amount or 1), 0.7 * unknown, "prevent"  # "you will not get it if you take K"
    if cause.amount < 0 and not patient.amount and any(item.kind == MAY for item in items):
        return 0, 0.75 * unknown, "none"  # "it does fine without"
    if patient.out:
        return -(patient.amount or 1), 0.75 * unknown, "prevent"
    if patient.amount:
        return patient.amount, 0.75 * unknown, "associate"
    stated = any(item.text in HAVE for item in items)
    if (concept.opposite and stated) or (cause.amount < 0 and concept.role is Role.BOTH):
        return 1, 0.7 * unknown, "associate"
    if spot < 0:
        return None
    if any(item.text.split()[0] in RISK for item in between) and spot < effect:
        return 1, 0.85 * unknown, "cause"
    if any(item.text in LINK for item in items):
        return 1, 0.7 * unknown, "associate"
    participle = any(two.text == "by" and one.kind == UNKNOWN for one, two in itertools.pairwise(between))
    if participle:  # "… is untouched by it": a verb that the reader does not know
        return None
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
