"""A statement is called true only when nothing in it is false, gives an order or knows no bounds."""

from __future__ import annotations

import pytest

from vitk.answer import Answer
from vitk.api import Base, check
from vitk.model import Verdict

FAVOURABLE = (Verdict.TRUE, Verdict.MOSTLY_TRUE)
GOES_TOO_FAR = [
    "stop your warfarin and take K2",
    "quit warfarin because it calcifies arteries",
    "warfarin calcifies your arteries so you should stop it",
    "don't take warfarin, it calcifies arteries",
    "my clinic told me to stop my warfarin because it calcifies arteries",
    "since vitamin K counteracts warfarin, take it when you bleed",
    "since vitamin K counteracts warfarin, you should never eat greens",
    "vitamin K counteracts coumadin overdose, no hospital needed",
    "vitamin K cancels out all blood thinners",
    "vitamin K counteracts warfarin and Eliquis",
    "only K1 interacts with warfarin, K2 does not",
    "you can eat unlimited kale on warfarin",
    "you can safely take megadose vitamin D without K2",
    "60,000 IU of vitamin D without K2 doesn't calcify arteries",
    "vitamin D does not need K2, take as much as you want",
    "vitamin K prevents all calcification completely",
    "K2 prevents arterial calcification so you can stop your statins",
    "vitamin D raises calcium absorption, so it must be taken with K2",
    "vitamin K is needed for clotting, but babies have enough",
    "the body needs vitamin K for clotting so the newborn shot causes clots",
    "matrix Gla protein needs vitamin K, which is why K2 replaces statins",
]
NO_FURTHER = [
    "vitamin K counteracts warfarin",
    "vitamin K does not cause calcification",
    "vitamin D doesn't have to be taken with K2",
    "vitamin K prevents calcification in the arteries",
    "vitamin K can stop calcification in the arteries",
    "you don't have to avoid greens on warfarin",
    "you shouldn't cut out greens on warfarin",
]
DENIED_TWICE = [
    "nobody can deny that vitamin K causes heart attacks",
    "nobody disputes that vitamin K causes heart attacks",
    "who can doubt that vitamin K causes heart attacks",
    "doctors won't admit that vitamin K causes heart attacks",
    "They say vitamin K doesn't cause heart attacks. They're wrong.",
    "Vitamin K doesn't cause heart attacks? Wrong!",
]


@pytest.mark.parametrize("text", GOES_TOO_FAR)
def test_what_goes_further_than_the_claims_is_never_called_true(base: Base, text: str) -> None:
    assert check(base, text).verdict not in FAVOURABLE


@pytest.mark.parametrize("text", NO_FURTHER)
def test_what_goes_no_further_keeps_its_answer(base: Base, text: str) -> None:
    assert check(base, text).verdict in FAVOURABLE


@pytest.mark.parametrize("text", DENIED_TWICE)
def test_whoever_denies_a_denial_affirms(base: Base, text: str) -> None:
    assert check(base, text).verdict is Verdict.FALSE


def test_the_claim_that_was_nearest_leads_the_candidates(base: Base) -> None:
    answer: Answer = check(base, "quit warfarin because it calcifies arteries")
    assert answer.claim is None
    assert answer.candidates[0] == "warfarin-causes-calcification"
    assert "doctor" in (answer.reason or "")


def test_a_false_half_goes_before_a_true_one(base: Base) -> None:
    answer = check(base, "matrix Gla protein needs vitamin K, which is why K2 replaces statins")
    assert (answer.claim, answer.verdict) == ("k2-can-replace-statins", Verdict.FALSE)
    assert [also.claim for also in answer.also] == ["mgp-needs-vitamin-k"]
