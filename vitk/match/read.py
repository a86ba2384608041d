"""A statement into a Reading: sentence by sentence, clause by clause."""

from __future__ import annotations

import copy

from msgspec.structs import replace

from vitk.answer import ANYTHING, Ask, Extent, Family, Frame, Reading
from vitk.match.clauses import Clause, clauses_of
from vitk.match.companions import allowance, companion_needs, no_no
from vitk.match.compose import compose
from vitk.match.extent import concluded_in, extent_of
from vitk.match.frames import frames_of
from vitk.match.framing import asked, disbelieved_by, drop_question_negation, is_english, trailing
from vitk.match.items import Item, items_of, split_sentences
from vitk.match.tables import ALONE, CONCEPT, DISBELIEF, FILLER, MARK, NEGATOR, RELATION, RELATIVE, Tables, can_cause
from vitk.match.text import tokens
from vitk.model import Role

_IT = frozenset("it they this that these those them which itself".split())
CHATTER = 20
"""Tokens from which a statement counts as talk, in which every word that could turn it must be accounted for."""
DOUBT = frozenset(
    "but no nope hoped hoping thought laughed backwards mixed confused wrong argument argued disagree supposed however "
    "although used supposedly allegedly apparently tried expected reckoned instead".split()
)
LABEL = 3
"""Words of a label ("False claim:") that speaks of the sentence after it."""
_NOTIONS = frozenset("notion notions idea claim theory rumour rumor story belief hypothesis".split())
_REASON = frozenset(("because", "since", "just because", "simply because", "as long as"))


def read(text: str, tables: Tables) -> Reading:
    """What `text` says, in the lexicon's concepts."""
    words = tokens(text)
    if not is_english(words, tables):
        return Reading((), (), Ask.TELLS, "", english=False)
    frames: list[Frame] = []
    concepts: list[str] = []
    signature: list[str] = []
    asks: list[Ask] = []
    topic: Item | None = None
    about: Item | None = None
    pending = attributed = False
    spans: list[tuple[int, int]] = []
    cues = 0
    extent = Extent.PLAIN
    concluded: list[str] = []
    for sentence in split_sentences(words):
        ask, body = asked(sentence, tables)
        items = items_of(body, tables)
        extent = max(extent, extent_of(body, items, tables))
        items = compose(items, tables)
        concluded += concluded_in(items, tables)
        if ask in (Ask.ASKS, Ask.PRESUMES):
            drop_question_negation(items)
        mentions = [item for item in items if item.kind == CONCEPT]
        cues += _cues(items)
        disbelieved = disbelieved_by(items)
        if not mentions:
            if disbelieved and not any(item.kind == RELATION for item in items):
                if any(item.text == "contrary to" for item in items):
                    continue  # "contrary to popular belief, …": what follows is said as it stands
                if spans:
                    low, high = spans[-1]
                    frames[low:high] = [_flipped(frame) for frame in frames[low:high]]
                    signature += _signature(items)
                elif sum(not token.mark for token in body) <= LABEL:
                    pending = True  # "Myth:" on a line of its own
                    signature += _signature(items)
                continue
        asks.append(ask)
        concepts += [item.concept for item in mentions if item.concept not in concepts]
        signature += _signature(items)
        if disbelieved and spans and attributed and any(item.text in _IT for item in items[:2]):
            low, high = spans[-1]  # "… the notion that X. It has never been shown": the notion is called untrue
            frames[low:high] = [_flipped(frame) for frame in frames[low:high]]
            disbelieved = False
        attributed = any(item.text in _NOTIONS for item in items)
        start = len(frames)
        read_frames, topic, about = _sentence(items, topic, about, tables)
        doubled = any(frame.negated or frame.sign == 0 for frame in read_frames)
        aside = any(item.kind == RELATIVE for item in items)
        if disbelieved and not pending and (doubled or aside) and trailing(items):
            # "X does not …, that's a myth": most mean to deny X twice over; "X …, which seems a stretch": whose view is
            # it? Where it is not plain, rather be silent.
            disbelieved = False
            if aside or items[0].text not in ("no", "nope", "nah"):
                read_frames = [replace(frame, weight=round(frame.weight * 0.4, 4)) for frame in read_frames]
        flip = disbelieved != pending
        pending = False
        frames += [_flipped(frame) if flip else frame for frame in read_frames]
        if len(frames) > start:
            spans.append((start, len(frames)))
    within = frozenset(key for key in concepts if tables.concepts[key].role is Role.CONTEXT)
    frames = [replace(frame, within=within) for frame in frames]
    if len(words) > CHATTER:  # whoever talks on may take back elsewhere what is said here
        frames = [replace(f, weight=round(f.weight * 0.4, 4)) if cues > f.cues else f for f in frames]
    return Reading(
        tuple(concepts), tuple(frames), _whole(asks), " ".join(signature), extent=extent, concluded=tuple(concluded)
    )


def _cues(items: list[Item]) -> int:
    """How many words can turn what is said: negation, disbelief, "but", "I hoped"."""
    return sum(item.kind in (NEGATOR, DISBELIEF) or item.text in DOUBT for item in items)


def _whole(asks: list[Ask]) -> Ask:
    for kind in (Ask.ADVICE, Ask.PRESUMES, Ask.ASKS):
        if kind in asks:
            return kind
    return Ask.TELLS


def _flipped(frame: Frame) -> Frame:
    return replace(frame, negated=not frame.negated, why=(*frame.why, "the whole is called untrue"))


def _signature(items: list[Item]) -> list[str]:
    """The content of a sentence in order, for telling that two statements are the same but for function words."""
    return [
        item.concept + {-1: "-", 1: "+"}.get(item.amount, "") if item.kind == CONCEPT else item.text
        for item in items
        if item.kind not in (FILLER, MARK)
    ]


def _sentence(
    items: list[Item], topic: Item | None, about: Item | None, tables: Tables
) -> tuple[list[Frame], Item | None, Item | None]:
    """The frames of a sentence, and what it leaves for "it" in the next: what acts, and what is acted upon."""
    found: list[Frame] = []
    clauses = clauses_of(items, tables)
    carried = topic if any(item.text in _IT for item in items[:3]) or not _has_cause(items, tables) else None
    after_condition = False
    named = topic
    for place, clause in enumerate(clauses):
        clause.topic, clause.about, clause.named = carried, about, named
        if clause.opener in ("or else", "otherwise") and carried is not None:
            clause.topic = copy.copy(carried)
            clause.topic.amount = -1
        if after_condition:
            clause.opener = "after-condition"
        following = clauses[place + 1] if place + 1 < len(clauses) else None
        if clause.topic is None and following is not None and (following.condition or following.opener in _REASON):
            clause.topic = _topic(following, tables)  # "pans rust if you soak them"
            clause.conditioned = following.condition
        own = _cues(clause.items)
        found += [replace(frame, cues=own) for frame in frames_of(clause, tables)]
        carried = _topic(clause, tables) or carried
        about = _about(clause, tables) or about
        named = next((item for item in reversed(clause.items) if _acts(item, tables)), named)
        after_condition = clause.condition
    found = [_with_absent(frame, items, tables) for frame in found]
    if not found and (pair := no_no(items)) is not None:
        found.append(
            Frame(pair[1].concept, Family.NEEDS, pair[0].concept, degree="companion", weight=0.9, why=("no …, no …",))
        )
    all_cues = _cues(items)
    if not any(tables.concepts[frame.object].role is Role.EFFECT for frame in found if frame.object):
        where = _clause_of_both(clauses, tables) or items
        found += [replace(frame, cues=all_cues) for frame in companion_needs(where, tables)]
    allowed = [replace(frame, cues=all_cues) for frame in allowance(items, tables)]
    if allowed:  # what somebody must do without is no cause of anything
        found = [f for f in found if f.family is not Family.AFFECTS or f.subject != allowed[0].subject] + allowed
    return found, carried, about


def _clause_of_both(clauses: list[Clause], tables: Tables) -> list[Item] | None:
    """The items of the clause that names two things which act, None when no clause does."""
    for clause in clauses:
        acting = [i for i in clause.items if i.kind == CONCEPT and can_cause(tables.concepts[i.concept])]
        if len(acting) > 1:
            return clause.items
    return None


def _with_absent(frame: Frame, items: list[Item], tables: Tables) -> Frame:
    """The frame with the companion that the sentence says is missing; "alone" leaves it open which."""
    if frame.without is not None or frame.family is not Family.AFFECTS:
        return frame
    for item in items:
        if item.kind == CONCEPT and item.concept not in (frame.subject, frame.object):
            if item.without or (item.amount < 0 and can_cause(tables.concepts[item.concept])):
                return replace(frame, without=item.concept)
    return replace(frame, without=ANYTHING) if any(item.kind == ALONE for item in items) else frame


def _about(clause: Clause, tables: Tables) -> Item | None:
    """The last thing of a clause that can only be acted upon."""
    effects = [i for i in clause.items if i.kind == CONCEPT and tables.concepts[i.concept].role is Role.EFFECT]
    return effects[-1] if effects else None


def _has_cause(items: list[Item], tables: Tables) -> bool:
    return any(item.kind == CONCEPT and can_cause(tables.concepts[item.concept]) for item in items)


def _acts(item: Item, tables: Tables) -> bool:
    return item.kind == CONCEPT and can_cause(tables.concepts[item.concept])


def _topic(clause: Clause, tables: Tables) -> Item | None:
    """What acts in a clause: a relative clause speaks of the last concept, another one of the first."""
    acting = [i for i in clause.items if i.kind == CONCEPT and can_cause(tables.concepts[i.concept]) and not i.rejected]
    standing = [item for item in acting if not item.without]
    for item in acting:
        if item.without and not standing:
            item.amount, item.without = -1, False
            return item
    return standing[0] if standing else None
