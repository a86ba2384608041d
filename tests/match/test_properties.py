"""What must hold for every text, drawn at random."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from vitk.api import Base, check, open_base
from vitk.model import Stance

BASE: Base = open_base()
STATEMENTS = sorted((claim.statement, claim.id) for claim in BASE.data.claims.values())
WORDS = sorted({word for claim in BASE.data.claims.values() for word in claim.statement.lower().strip(".").split()})
NOISE = [
    "not",
    "never",
    "no",
    "without",
    "lack of",
    "myth",
    "doesn't",
    "?",
    ",",
    ".",
    "if",
    "because",
    "instead of",
    "less",
]


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_text_gets_an_answer_of_the_right_shape(text: str) -> None:
    answer = check(BASE, text)
    assert answer.statement == text
    assert 0 <= answer.confidence <= 1
    matched = (answer.claim, answer.stance, answer.verdict, answer.certainty, answer.summary)
    assert all(part is None for part in matched) or all(part is not None for part in matched)
    assert (answer.confidence > 0) == (answer.claim is not None)
    assert answer.claim not in answer.candidates


@given(st.lists(st.sampled_from(WORDS + NOISE), max_size=25).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_any_heap_of_the_subject_s_words_is_survived(text: str) -> None:
    check(BASE, text)


@given(
    st.sampled_from(STATEMENTS),
    st.sampled_from(["It is a myth that ", "It is not true that ", "No evidence shows that "]),
)
@settings(max_examples=120, deadline=None)
def test_what_is_called_untrue_is_never_affirmed(statement: tuple[str, str], frame: str) -> None:
    text, claim = statement
    answer = check(BASE, frame + text[0].lower() + text[1:])
    assert not (answer.claim == claim and answer.stance is Stance.AFFIRMS)


@given(
    st.sampled_from(STATEMENTS), st.sampled_from(["My neighbour says that ", "I read that ", "Apparently, ", "OK so "])
)
@settings(max_examples=120, deadline=None)
def test_who_says_it_does_not_turn_it(statement: tuple[str, str], preamble: str) -> None:
    text, claim = statement
    answer = check(BASE, preamble + text)
    assert not (answer.claim == claim and answer.stance is Stance.DENIES)


@given(st.sampled_from(STATEMENTS))
@settings(max_examples=60, deadline=None)
def test_case_and_closing_marks_change_nothing(statement: tuple[str, str]) -> None:
    text, claim = statement
    for variant in (text.lower(), text.rstrip("."), text + "!!"):
        answer = check(BASE, variant)
        assert (answer.claim, answer.stance) == (claim, Stance.AFFIRMS)
