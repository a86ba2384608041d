"""A statement into a Reading: sentence by sentence, with what frames it ("it's a myth that", a question)."""

from __future__ import annotations

import copy
from collections.abc import Iterable

from msgspec.structs import replace

from vitk.answer import ANYTHING, Ask, Family, Frame, Reading
from vitk.match.clauses import Clause, clauses_of
from vitk.match.compose import compose
from vitk.match.frames import frames_of
from vitk.match.items import Item, items_of, split_sentences
from vitk.match.tables import (
    ALONE,
    BELIEF,
    CONCEPT,
    DISBELIEF,
    EVIDENCE,
    FILLER,
    MARK,
    MAY,
    MUST,
    NEGATOR,
    NOT_NEEDED,
    RELATION,
    SAME,
    Tables,
    can_cause,
)  # fmt: skip
from vitk.match.text import Token, tokens
from vitk.model import Role

_AUX = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "do",
        "does",
        "did",
        "can",
        "could",
        "will",
        "would",
        "should",
        "have",
        "has",
        "had",
        "might",
        "may",
    ]
)
_DETERMINERS = frozenset(
    ["the", "your", "my", "all", "these", "those", "you", "we", "they", "our", "some", "most", "any", "people"]
)
_IT = frozenset(["it", "they", "this", "that", "these", "those", "them", "which", "itself"])


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
    for sentence in split_sentences(words):
        ask, body = _ask(sentence, tables)
        items = compose(items_of(body, tables), tables)
        if ask in (Ask.ASKS, Ask.PRESUMES):
            _drop_question_negation(items)
        mentions = [item for item in items if item.kind == CONCEPT]
        disbelieved = _disbelief(items)
        if not mentions:
            if disbelieved and not any(item.kind == RELATION for item in items):
                if any(item.text == "contrary to" for item in items):
                    continue  # "contrary to popular belief, …": what follows is said as it stands
                if spans:
                    low, high = spans[-1]
                    frames[low:high] = [_flipped(frame) for frame in frames[low:high]]
                else:
                    pending = True
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
        if disbelieved and not pending and any(frame.negated for frame in read_frames) and _trailing(items):
            # "X does not …, that's a myth": most mean to deny X twice over; where it is not plain, rather be silent
            disbelieved = False
            if items[0].text not in ("no", "nope", "nah"):
                read_frames = [replace(frame, weight=round(frame.weight * 0.4, 4)) for frame in read_frames]
        flip = disbelieved != pending
        pending = False
        frames += [_flipped(frame) if flip else frame for frame in read_frames]
        if len(frames) > start:
            spans.append((start, len(frames)))
    within = frozenset(key for key in concepts if tables.concepts[key].role is Role.CONTEXT)
    frames = [replace(frame, within=within) for frame in frames]
    return Reading(tuple(concepts), tuple(frames), _whole(asks), " ".join(signature))


def _whole(asks: list[Ask]) -> Ask:
    for kind in (Ask.ADVICE, Ask.PRESUMES, Ask.ASKS):
        if kind in asks:
            return kind
    return Ask.TELLS


def _flipped(frame: Frame) -> Frame:
    return replace(frame, negated=not frame.negated, why=(*frame.why, "the whole is called untrue"))


def is_english(words: list[Token], tables: Tables) -> bool:
    """False for a text in another script or with more function words of another language than of English."""
    texts = [token.text for token in words if not token.mark]
    if not texts:
        return True
    letters = [text for text in texts if text[0].isalpha()]
    if sum(not text.isascii() and ord(text[0]) > 0x24F for text in letters) * 2 > len(letters):
        return False
    english = sum(text in tables.function or text in tables.entries for text in texts)
    foreign = max(sum(_plain(text) in words_of for text in texts) for words_of in tables.foreign)
    shared = sum(text in tables.function and any(text in words_of for words_of in tables.foreign) for text in texts)
    return not (foreign >= 2 and foreign * 2 > english - shared and foreign > english - shared - foreign // 2)


def _plain(text: str) -> str:
    import unicodedata

    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def _starts(body: list[Token], phrases: Iterable[tuple[str, ...]], anywhere: bool = False) -> bool:
    texts = [token.text for token in body if not token.mark]
    starts = range(len(texts)) if anywhere else range(min(2, len(texts)))
    return any(tuple(texts[at : at + len(phrase)]) == phrase for at in starts for phrase in phrases)


def _ask(sentence: list[Token], tables: Tables) -> tuple[Ask, list[Token]]:
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


def _drop_question_negation(items: list[Item]) -> None:
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


def _disbelief(items: list[Item]) -> bool:
    """Whether the sentence as a whole is called untrue. What was counted stops counting as negation elsewhere."""
    flips = 0
    previous = -9
    for at, item in enumerate(items):
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


def _trailing(items: list[Item]) -> bool:
    """Whether what calls the sentence untrue comes after a comma or dash behind everything else."""
    last = max(at for at, item in enumerate(items) if item.kind == CONCEPT)
    tail = items[last:]
    return any(item.kind == MARK for item in tail) and any(item.kind == DISBELIEF for item in tail)


_NONE = frozenset(["no", "not", "none", "zero", "nobody", "never", "without", "neither", "nil"]) | {
    "not one",
    "not a single",
    "none of",
}


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
    for place, clause in enumerate(clauses):
        clause.topic, clause.about = carried, about
        if clause.opener in ("or else", "otherwise") and carried is not None:
            clause.topic = copy.copy(carried)
            clause.topic.amount = -1
        if after_condition:
            clause.opener = "after-condition"
        following = clauses[place + 1] if place + 1 < len(clauses) else None
        if clause.topic is None and following is not None and (following.condition or following.opener in _REASON):
            clause.topic = _topic(following, tables)  # "arteries harden if you take K2"
            clause.conditioned = following.condition
        found += frames_of(clause, tables)
        carried = _topic(clause, tables) or carried
        about = _about(clause, tables) or about
        after_condition = clause.condition
    found = [_with_absent(frame, items, tables) for frame in found]
    if not found and (pair := _no_no(items)) is not None:
        found.append(
            Frame(pair[1].concept, Family.NEEDS, pair[0].concept, degree="companion", weight=0.9, why=("no …, no …",))
        )
    if not any(tables.concepts[frame.object].role is Role.EFFECT for frame in found if frame.object):
        found += _companion_needs(items, tables)
    return found, carried, about


def _with_absent(frame: Frame, items: list[Item], tables: Tables) -> Frame:
    """The frame with the companion that the sentence says is missing; "alone" leaves it open which."""
    if frame.without is not None or frame.family is not Family.AFFECTS:
        return frame
    for item in items:
        if item.kind == CONCEPT and item.concept not in (frame.subject, frame.object):
            if item.without or (item.amount < 0 and can_cause(tables.concepts[item.concept])):
                return replace(frame, without=item.concept)
    return replace(frame, without=ANYTHING) if any(item.kind == ALONE for item in items) else frame


def _no_no(items: list[Item]) -> tuple[Item, Item] | None:
    """The two things of "no A, no B"."""
    denied = [
        next((other for other in items[at + 1 : at + 4] if other.kind == CONCEPT), None)
        for at, item in enumerate(items)
        if item.text == "no"
    ]
    pair = [item for item in denied if item is not None]
    return (pair[0], pair[1]) if len(pair) == 2 and pair[0] is not pair[1] else None


_NOTIONS = frozenset(
    ["notion", "notions", "idea", "claim", "theory", "rumour", "rumor", "story", "belief", "hypothesis"]
)
_REASON = frozenset(("because", "since", "just because", "simply because", "as long as"))


def _about(clause: Clause, tables: Tables) -> Item | None:
    """The last thing of a clause that can only be acted upon."""
    effects = [i for i in clause.items if i.kind == CONCEPT and tables.concepts[i.concept].role is Role.EFFECT]
    return effects[-1] if effects else None


def _has_cause(items: list[Item], tables: Tables) -> bool:
    return any(item.kind == CONCEPT and can_cause(tables.concepts[item.concept]) for item in items)


def _topic(clause: Clause, tables: Tables) -> Item | None:
    """What acts in a clause: a relative clause speaks of the last concept, another one of the first."""
    acting = [i for i in clause.items if i.kind == CONCEPT and can_cause(tables.concepts[i.concept]) and not i.rejected]
    standing = [item for item in acting if not item.without]
    for item in acting:
        if item.without and not standing:
            item.amount, item.without = -1, False
            return item
    return standing[0] if standing else None


def _companion_needs(items: list[Item], tables: Tables) -> list[Frame]:
    """ "Never take D without K2", "D is fine on its own": whether one thing needs the other beside it."""
    causes = [item for item in items if item.kind == CONCEPT and can_cause(tables.concepts[item.concept])]
    kinds = [item.kind for item in items]
    beside = next((item for item in causes if item.without or item.companion), None)
    alone = beside is None and ALONE in kinds
    if alone and len(causes) > 1:
        beside = causes[1]
    main = next((item for item in causes if item is not beside and not item.without), None)
    if main is None or beside is None:
        return []
    needing = any(item.rel is not None and item.rel.family is Family.NEEDS for item in items if item.kind == RELATION)
    same = any(item.kind == SAME for item in items)
    needed = (
        False
        if same
        else _is_needed(
            without=beside.without or (alone and (MUST in kinds or MAY in kinds)),
            odd=sum(item.kind == NEGATOR for item in items) % 2 == 1,
            strong=MUST in kinds or needing,
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


def _is_needed(*, without: bool, odd: bool, strong: bool, weak: bool, spared: bool) -> bool | None:
    """Whether "A with/without B" says that A needs B; None when it does not say. `odd`: an odd number of negations."""
    if spared:
        return False
    if without:
        if weak and not strong:
            return odd
        return True if odd or strong else None
    if strong:
        return not odd
    return False if weak and odd else None
