"""Inflection and typing errors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitk.api import Base
from vitk.match.inflect import plural, verb_forms
from vitk.match.spell import distance


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("clog", {"clog", "clogs", "clogged", "clogging"}),
        ("reduce", {"reduce", "reduces", "reduced", "reducing"}),
        ("dry", {"dry", "dries", "dried", "drying"}),
        ("keep at bay", {"keep at bay", "keeps at bay", "kept at bay", "keeping at bay"}),
    ],
)
def test_verb_forms(verb: str, forms: set[str]) -> None:
    assert set(verb_forms(verb)) == forms


@pytest.mark.parametrize(
    ("noun", "more"), [("artery", {"arteries"}), ("valve", {"valves"}), ("box", {"boxes"}), ("statins", set())]
)
def test_plural(noun: str, more: set[str]) -> None:
    assert plural(noun) == more


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("vitmain", "vitamin"),
        ("calcifacation", "calcification"),
        ("warfrain", "warfarin"),
        ("cuases", "causes"),
        ("ostiocalsin", "osteocalcin"),
        ("suplement", "supplement"),
    ],
)
def test_a_slip_is_mended(base: Base, typed: str, meant: str) -> None:
    assert base.tables.speller.correct(typed) == meant


@pytest.mark.parametrize("word", ["value", "thicker", "stations", "clauses", "heard", "taller"])
def test_an_english_word_is_no_slip(base: Base, word: str) -> None:
    assert word in base.tables.speller.known


WORD = st.text("abcdefgh", max_size=9)


@given(WORD, WORD)
def test_distance_is_symmetric_and_bounded(one: str, two: str) -> None:
    assert distance(one, two) == distance(two, one)
    assert abs(len(one) - len(two)) <= distance(one, two) <= max(len(one), len(two))
    assert (distance(one, two) == 0) == (one == two)
