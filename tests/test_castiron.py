"""The program knows no subject: a claim base on cast-iron pans works unchanged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Runner

Answer = dict[str, Any]

# (statement, claim, stance, verdict)
SAID = [
    ("soap ruins the seasoning", "soap-ruins-cast-iron", "affirms", "mostly-false"),
    ("does dish soap ruin seasoning?", "soap-ruins-cast-iron", "affirms", "mostly-false"),
    ("never use soap on cast iron", "soap-ruins-cast-iron", "affirms", "mostly-false"),
    ("soap doesn't damage the seasoning", "soap-ruins-cast-iron", "denies", "mostly-true"),
    ("it's a myth that soap ruins the seasoning", "soap-ruins-cast-iron", "denies", "mostly-true"),
    ("can I wash a skillet with soap?", "soap-ruins-cast-iron", "denies", "mostly-true"),
    ("rust is caused by standing water", "water-rusts-cast-iron", "affirms", "true"),
    ("water does not cause rust", "water-rusts-cast-iron", "denies", "false"),
    ("searing does not prevent loss of juice", "searing-prevents-juice-loss", "denies", "true"),
    ("tomatoes damage the seasoning", "tomatoes-damage-seasoning", "affirms", "mixed"),
    ("tomatoes do not damage the seasoning", "tomatoes-damage-seasoning", "denies", "mixed"),
    ("flaxseed oil does not improve the seasoning", "flaxseed-oil-improves-seasoning", "denies", "unproven"),
]
UNSAID = ["vitamin K causes calcification", "bleach ruins the seasoning", "soap gives you wings", "soap", ""]
TWO = [
    "soap damages the seasoning and standing water causes rust",
    "standing water causes rust, and soap damages the seasoning",
    "soap damages the seasoning and water rusts a pan",
]
IDS = {claim for _, claim, *_ in SAID}


@pytest.fixture(scope="module")
def answers(ask: Callable[..., dict[str, Answer]], castiron: Path) -> dict[str, Answer]:
    return ask([*(text for text, *_ in SAID), *UNSAID, *TWO], "--claims", castiron)


@pytest.mark.parametrize(("text", "claim", "stance", "verdict"), SAID, ids=[text for text, *_ in SAID])
def test_statement_is_judged(answers: dict[str, Answer], text: str, claim: str, stance: str, verdict: str) -> None:
    answer = answers[text]
    assert (answer["claim"], answer["stance"], answer["verdict"]) == (claim, stance, verdict)


@pytest.mark.parametrize("text", UNSAID)
def test_other_statement_matches_nothing(answers: dict[str, Answer], text: str) -> None:
    assert answers[text]["claim"] is None


@pytest.mark.parametrize("text", TWO)
def test_two_claims_of_a_statement_are_both_answered(answers: dict[str, Answer], text: str) -> None:
    said = {item["claim"]: item["verdict"] for item in answers[text]["also"]}
    said[answers[text]["claim"]] = answers[text]["verdict"]
    assert said == {"soap-ruins-cast-iron": "mostly-false", "water-rusts-cast-iron": "true"}


def test_answer_carries_the_shared_caution_and_the_claims_own(answers: dict[str, Answer]) -> None:
    for text in ("soap ruins the seasoning", "soap doesn't damage the seasoning"):
        assert "dry cloth" in answers[text]["caution"]
        assert "have them tested" in answers[text]["caution"]


def test_answer_names_the_version_of_this_base(answers: dict[str, Answer]) -> None:
    assert {answer["base"] for answer in answers.values()} == {"0.0.1-test"}


def test_every_answer_fits_the_schema(answers: dict[str, Answer], valid: Callable[[Any, str], None]) -> None:
    for answer in answers.values():
        valid(answer, "answer")


def test_list_holds_its_claims_by_topic(run: Runner, castiron: Path) -> None:
    listed = run("--claims", castiron, "list", "--format", "json").json
    assert {item["id"] for item in listed} == IDS
    assert [item["topic"] for item in listed] == ["care"] * 2 + ["cooking"] * 3


def test_list_fits_the_schema(run: Runner, castiron: Path, valid: Callable[[Any, str], None]) -> None:
    valid(run("--claims", castiron, "list", "--format", "json").json, "list")


def test_show_shows_a_claim(run: Runner, castiron: Path) -> None:
    assert "Detergent lifts loose grease" in run("--claims", castiron, "show", "soap-ruins-cast-iron").words


def test_show_shows_a_background_page(run: Runner, castiron: Path) -> None:
    assert "Thin oil on hot iron becomes a polymer." in run("--claims", castiron, "show", "seasoning").words


def test_export_holds_its_claims(run: Runner, castiron: Path) -> None:
    report = run("--claims", castiron, "export", "--format", "json").json
    assert {claim["id"] for claim in report["claims"]} == IDS


def test_export_fits_the_schema(run: Runner, castiron: Path, valid: Callable[[Any, str], None]) -> None:
    valid(run("--claims", castiron, "export", "--format", "json").json, "export")


def test_validate_finds_nothing(run: Runner, castiron: Path) -> None:
    done = run("validate", castiron)
    assert (done.status, done.raw) == (0, b"")


def test_nothing_that_is_shown_speaks_of_another_subject(run: Runner, castiron: Path) -> None:
    shown = run("--claims", castiron, "check", "soap ruins the seasoning").out
    shown += run("--claims", castiron, "export").out
    assert not [word for word in ("vitamin", "calcif", "warfarin") if word in shown.lower()]


def test_program_holds_no_word_of_a_subject() -> None:
    files = [path for path in (ROOT / "vitk").rglob("*") if path.suffix in (".py", ".json")]
    files = [path for path in files if "claims" not in path.relative_to(ROOT / "vitk").parts]
    assert files
    assert not [
        f"{path.relative_to(ROOT)}: {word}"
        for path in files
        for word in ("vitamin", "calcif", "warfarin")
        if word in path.read_text("utf-8").lower()
    ]
