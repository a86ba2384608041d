"""The answer for programs: its form, its fields and what they hold, for statements, denials and questions."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from conftest import ROOT, Runner, environment, words

Answer = dict[str, Any]
Ask = Callable[..., dict[str, Answer]]

FIELDS = [
    "statement", "claim", "stance", "verdict", "claim_verdict", "certainty", "confidence", "summary", "mechanism",
    "evidence", "caution", "candidates", "also", "base",
]  # fmt: skip
TURNED = {
    "false": "true", "true": "false", "mostly-false": "mostly-true", "mostly-true": "mostly-false",
    "mixed": "mixed", "unproven": "unproven",
}  # fmt: skip

AFFIRMED = "vitamin K causes calcification"
DENIED = "vitamin K does not cause calcification"
CLAIM = "vitamin-k-causes-calcification"
RUST = "Water left standing in a cast-iron pan causes rust."
BOTH = "Warfarin causes calcification of the arteries, but vitamin K does not cause calcification"

# (statement, claim, stance): from the issue, in its words.
RIGHT = [
    (AFFIRMED, CLAIM, "affirms"),
    (DENIED, CLAIM, "denies"),
    ("vitamin K prevents calcification", "vitamin-k-prevents-arterial-calcification", "affirms"),
    ("vitamin K doesn't prevent calcification", "vitamin-k-prevents-arterial-calcification", "denies"),
    ("it's a myth that vitamin K calcifies arteries", CLAIM, "denies"),
    ("lack of vitamin K causes calcification", "vitamin-k-deficiency-promotes-calcification", "affirms"),
    ("K2 reverses calcification", "k2-reverses-arterial-calcification", "affirms"),
    ("pills of vitamin K slow calcification", "k-supplements-slow-arterial-calcification", "affirms"),
    ("vitamin D without K2 calcifies arteries", "vitamin-d-without-k2-causes-calcification", "affirms"),
    ("dietary calcium calcifies arteries", "dietary-calcium-calcifies-arteries", "affirms"),
    ("statins calcify arteries", "statins-block-vitamin-k2", "affirms"),
    ("warfarin calcifies arteries", "warfarin-causes-calcification", "affirms"),
    ("MGP needs vitamin K", "mgp-needs-vitamin-k", "affirms"),
    ("vitamin K counteracts warfarin", "vitamin-k-counteracts-warfarin", "affirms"),
]
QUESTIONS = [
    ("does vitamin K cause calcification?", CLAIM, "affirms"),
    ("doesn't vitamin K cause calcification?", CLAIM, "affirms"),
    ("is it true that vitamin K causes calcification?", CLAIM, "affirms"),
    ("Is it true that K2 reverses calcification?", "k2-reverses-arterial-calcification", "affirms"),
    ("why does warfarin harden arteries?", "warfarin-causes-calcification", "affirms"),
    ("can i eat spinach on warfarin", "warfarin-means-no-greens", "denies"),
    ("can I take vitamin D without K2?", "vitamin-d-must-be-taken-with-k2", "denies"),
]
ADVICE = [
    "how much should I take?",
    "how much vitamin K should I take?",
    "what dose of K2 should I take for my arteries?",
]
FOREIGN = [
    "La vitamina K provoca la calcificación de las arterias y no es buena para el corazón",
    "Vitamin K verursacht keine Verkalkung der Arterien",
    "La vitamine K provoque la calcification des artères",
    "Витамин К вызывает кальцификацию артерий",
    "维生素K会导致血管钙化",
]
NOTHING = [
    "vitamin C causes calcification",
    "vitamin K makes you taller",
    "the moon is made of cheese",
    "",
    "vitamin k",
    *FOREIGN,
]
TYPED = [
    "  vitamin K   causes\tcalcification  ",
    "Vitamin K causes calcification – “really” … ☠ 😀",
    "vitamin K causes calcification \u202e\u200b\x1b[31m",
    AFFIRMED.ljust(10_000),
]
C_LOCALE = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}


@pytest.fixture(scope="session")
def answers(ask: Ask, written: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers to every statement of this module, and to each claim's statement and denial, from one process."""
    own = [claim[key] for claim in written.values() for key in ("statement", "denial") if key in claim]
    stated = [text for text, *_ in (*RIGHT, *QUESTIONS)]
    return ask([*stated, *ADVICE, *NOTHING, *TYPED, BOTH, *own])


@pytest.fixture(scope="session")
def references(bundled: Path) -> dict[str, Answer]:
    listed = yaml.safe_load((bundled / "references.yaml").read_text("utf-8"))["references"]
    return {item["id"]: item for item in listed}


# ---- form -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def pans(ask: Ask, castiron: Path) -> dict[str, Answer]:
    """Answers of the tiny claim base."""
    return ask([RUST, "dish soap and seasoning"], "--claims", castiron)


@pytest.fixture(scope="session")
def panels(run: Runner) -> dict[str, str]:
    """What a person reads, by statement: one panel each, without its frame."""
    asked = [AFFIRMED, DENIED, ADVICE[0]]
    shown = run("-", input="".join(f"{text}\n" for text in asked)).out.split("\u256d")[1:]
    return {text: words(panel) for text, panel in zip(asked, shown, strict=True)}


def test_json_prints_one_object(run: Runner, answers: Mapping[str, Answer]) -> None:
    assert run("check", "--format", "json", AFFIRMED, "--color", "always").json == answers[AFFIRMED]


def test_json_is_ascii_whatever_was_typed(run: Runner) -> None:
    assert run("check", "--format", "json", TYPED[1], env=C_LOCALE).raw.isascii()


def test_json_does_not_depend_on_the_locale(run: Runner) -> None:
    assert run("check", "--format", "json", TYPED[1], env=C_LOCALE).json["statement"] == TYPED[1]


def test_argument_that_is_no_utf8_becomes_replacement_characters(run: Runner) -> None:
    done = run("check", "--format", "json", b"vitamin K \xff causes calcification")
    assert done.json["statement"] == "vitamin K \ufffd causes calcification"


def test_standard_output_of_json_is_the_answer_only(run: Runner) -> None:
    done = run("check", "--format", "json", AFFIRMED, "--color", "always")
    assert done.raw.startswith(b"{")
    assert done.raw.rstrip().endswith(b"}")
    assert not done.err


def test_answer_has_the_fields_of_the_contract(answers: Mapping[str, Answer]) -> None:
    for answer in answers.values():
        assert set(answer) - {"reason"} == set(FIELDS)


@pytest.mark.parametrize("text", TYPED, ids=["spaces", "signs", "controls", "10,000 characters"])
def test_statement_stands_as_typed(answers: Mapping[str, Answer], text: str) -> None:
    assert answers[text]["statement"] == text


def test_every_answer_fits_the_schema(answers: Mapping[str, Answer], valid: Callable[[Any, str], None]) -> None:
    for answer in answers.values():
        valid(answer, "answer")


@pytest.mark.parametrize("name", ["answer", "list", "export"])
def test_schema_file_is_what_the_program_generates(name: str) -> None:
    from vitk.show.schema import schema

    assert (ROOT / "vitk" / "schemas" / f"{name}.schema.json").read_text("utf-8") == schema(name)


def test_every_output_has_a_schema_and_every_schema_is_sound() -> None:
    from vitk.show.schema import OUTPUTS

    files = {path.name.removesuffix(".schema.json"): path for path in (ROOT / "vitk/schemas").glob("*.schema.json")}
    assert set(files) == set(OUTPUTS) >= {"answer", "list", "export"}
    for path in files.values():
        jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text("utf-8")))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("stance", "agrees"),
        ("verdict", True),
        ("verdict", "half-true"),
        ("claim_verdict", "True"),
        ("certainty", "certain"),
        ("confidence", "1"),
        ("confidence", 1.5),
        ("confidence", -0.1),
        ("mechanism", None),
        ("evidence", [{"reference": "x", "direction": "for", "finding": "y", "doi": None}]),
        ("also", [{"claim": "x"}]),
        ("base", None),
    ],
)
def test_answer_schema_refuses_what_the_contract_rules_out(
    answers: Mapping[str, Answer], valid: Callable[[Any, str], None], field: str, value: Any
) -> None:
    with pytest.raises(jsonschema.ValidationError):
        valid({**answers[AFFIRMED], field: value}, "answer")


@pytest.mark.parametrize("field", FIELDS)
def test_answer_schema_asks_for_every_field(
    answers: Mapping[str, Answer], valid: Callable[[Any, str], None], field: str
) -> None:
    with pytest.raises(jsonschema.ValidationError):
        valid({key: value for key, value in answers[AFFIRMED].items() if key != field}, "answer")


# ---- what a match holds ---------------------------------------------------------------------------------------------


def test_match_holds_the_claim_as_it_is_worded(answers: Mapping[str, Answer], written: Mapping[str, Answer]) -> None:
    answer, claim = answers[AFFIRMED], written[CLAIM]
    for field, key in (
        ("claim", "id"),
        ("claim_verdict", "verdict"),
        ("summary", "summary"),
        ("mechanism", "mechanism"),
    ):
        assert answer[field] == claim[key]


def test_certainty_is_the_level_of_the_claim(answers: Mapping[str, Answer], written: Mapping[str, Answer]) -> None:
    assert answers[AFFIRMED]["certainty"] == written[CLAIM]["certainty"]["level"]


def test_evidence_is_the_claims_with_the_doi_of_each_reference(
    answers: Mapping[str, Answer], written: Mapping[str, Answer], references: Mapping[str, Answer]
) -> None:
    assert answers[AFFIRMED]["evidence"] == [
        {
            "reference": item["reference"],
            "direction": item["direction"],
            "finding": item["finding"],
            "doi": references[item["reference"]].get("DOI"),
        }
        for item in written[CLAIM]["evidence"]
    ]


def test_caution_holds_every_shared_caution_and_the_claims_own(
    answers: Mapping[str, Answer], written: Mapping[str, Answer], bundled: Path
) -> None:
    shared = yaml.safe_load((bundled / "cautions.yaml").read_text("utf-8"))
    for answer in answers.values():
        if answer["claim"]:
            claim = written[answer["claim"]]
            texts = [*(shared[key] for key in claim.get("cautions", [])), *filter(None, [claim.get("caution")])]
            assert all(" ".join(text.split()) in " ".join((answer["caution"] or "").split()) for text in texts)


def test_caution_of_a_claim_without_one_is_null(pans: Mapping[str, Answer]) -> None:
    assert (pans[RUST]["claim"], pans[RUST]["caution"]) == ("water-rusts-cast-iron", None)


def test_base_is_the_version_of_the_claim_base(answers: Mapping[str, Answer], bundled: Path) -> None:
    version = str(yaml.safe_load((bundled / "base.yaml").read_text("utf-8"))["version"])
    assert {answer["base"] for answer in answers.values()} == {version}


def test_confidence_of_a_match_lies_above_0_and_up_to_1(answers: Mapping[str, Answer]) -> None:
    assert all(0 < answer["confidence"] <= 1 for answer in answers.values() if answer["claim"])


def test_candidates_are_other_claims_each_once(answers: Mapping[str, Answer], written: Mapping[str, Answer]) -> None:
    for answer in answers.values():
        candidates = answer["candidates"]
        assert answer["claim"] not in candidates
        assert len(set(candidates)) == len(candidates)
        assert set(candidates) <= set(written)


def test_candidates_of_a_match_name_its_opposite_claim(answers: Mapping[str, Answer]) -> None:
    assert "vitamin-k-prevents-arterial-calcification" in answers[AFFIRMED]["candidates"]


def test_candidates_stand_nearest_first(pans: Mapping[str, Answer]) -> None:
    answer = pans["dish soap and seasoning"]
    assert answer["claim"] is None
    assert answer["candidates"][0] == "soap-ruins-cast-iron"


def test_second_claim_of_a_statement_stands_in_also(answers: Mapping[str, Answer]) -> None:
    answer = answers[BOTH]
    said = {item["claim"] for item in answer["also"]} | {answer["claim"]}
    assert said == {"warfarin-causes-calcification", CLAIM}


def test_also_turns_the_verdict_of_what_is_denied(answers: Mapping[str, Answer], written: Mapping[str, Answer]) -> None:
    answer = answers[BOTH]
    first = {"claim": answer["claim"], "stance": answer["stance"], "verdict": answer["verdict"]}
    said = {item["claim"]: (item["stance"], item["verdict"]) for item in [*answer["also"], first]}
    assert said[CLAIM] == ("denies", "true")
    assert said["warfarin-causes-calcification"] == ("affirms", written["warfarin-causes-calcification"]["verdict"])


def test_also_is_empty_when_one_claim_is_made(answers: Mapping[str, Answer]) -> None:
    assert answers[AFFIRMED]["also"] == []


# ---- no match -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", NOTHING)
def test_no_match_is_null_and_empty_lists(answers: Mapping[str, Answer], text: str) -> None:
    answer = answers[text]
    for field in ("claim", "stance", "verdict", "claim_verdict", "certainty", "summary", "caution"):
        assert answer[field] is None
    for field in ("mechanism", "evidence", "also"):
        assert answer[field] == []
    assert answer["confidence"] == 0


@pytest.mark.parametrize("text", FOREIGN)
def test_another_language_is_told_that_only_english_is_read(answers: Mapping[str, Answer], text: str) -> None:
    assert "English" in (answers[text]["reason"] or "")


def test_match_needs_no_reason(answers: Mapping[str, Answer]) -> None:
    assert answers[AFFIRMED].get("reason") is None


def test_statement_of_10000_characters_is_still_read(answers: Mapping[str, Answer]) -> None:
    assert answers[TYPED[3]]["claim"] == CLAIM


# ---- denial ---------------------------------------------------------------------------------------------------------


def test_affirmed_claim_keeps_its_verdict(answers: Mapping[str, Answer]) -> None:
    assert (answers[AFFIRMED]["stance"], answers[AFFIRMED]["verdict"]) == ("affirms", "false")


def test_denied_claim_turns_its_verdict(answers: Mapping[str, Answer]) -> None:
    assert (answers[DENIED]["stance"], answers[DENIED]["verdict"]) == ("denies", "true")


def test_all_but_the_verdict_stays_relative_to_the_claim(answers: Mapping[str, Answer]) -> None:
    for field in ("claim", "claim_verdict", "certainty", "summary", "mechanism", "evidence", "caution"):
        assert answers[DENIED][field] == answers[AFFIRMED][field]


def test_every_claims_statement_affirms_it(answers: Mapping[str, Answer], written: Mapping[str, Answer]) -> None:
    read = {key: answers[claim["statement"]] for key, claim in written.items()}
    assert {key: (answer["claim"], answer["stance"], answer["verdict"]) for key, answer in read.items()} == {
        key: (key, "affirms", claim["verdict"]) for key, claim in written.items()
    }


@pytest.mark.parametrize("verdict", TURNED)
def test_denial_turns_the_verdict_of_every_claim(
    answers: Mapping[str, Answer], written: Mapping[str, Answer], verdict: str
) -> None:
    denied = {
        key: claim["denial"] for key, claim in written.items() if claim["verdict"] == verdict and "denial" in claim
    }
    assert denied
    read = {key: answers[text] for key, text in denied.items()}
    assert {key: (answer["claim"], answer["stance"], answer["verdict"]) for key, answer in read.items()} == {
        key: (key, "denies", TURNED[verdict]) for key in denied
    }


def test_person_who_affirms_a_false_claim_reads_false(panels: Mapping[str, str]) -> None:
    said = panels[AFFIRMED].partition("FALSE: ")[2].partition("Certainty")[0]
    assert "itamin K does not" in said


def test_person_who_denies_a_false_claim_reads_true_in_words_that_fit(panels: Mapping[str, str]) -> None:
    assert "FALSE: " not in panels[DENIED]
    said = panels[DENIED].partition("TRUE: ")[2].partition("Certainty")[0]
    assert "itamin K does not" in said


# ---- statements and questions ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "claim", "stance"), RIGHT, ids=[text for text, *_ in RIGHT])
def test_statement_is_read(answers: Mapping[str, Answer], text: str, claim: str, stance: str) -> None:
    assert (answers[text]["claim"], answers[text]["stance"]) == (claim, stance)


@pytest.mark.parametrize(("text", "claim", "stance"), QUESTIONS, ids=[text for text, *_ in QUESTIONS])
def test_question_is_answered_as_what_it_asks_about(
    answers: Mapping[str, Answer], text: str, claim: str, stance: str
) -> None:
    assert (answers[text]["claim"], answers[text]["stance"]) == (claim, stance)


@pytest.mark.parametrize("text", ADVICE)
def test_question_for_advice_matches_nothing(answers: Mapping[str, Answer], text: str) -> None:
    assert answers[text]["claim"] is None


@pytest.mark.parametrize("text", ADVICE)
def test_question_for_advice_fills_candidates(answers: Mapping[str, Answer], text: str) -> None:
    assert answers[text]["candidates"]


@pytest.mark.parametrize("text", ADVICE)
def test_question_for_advice_points_to_a_clinician(answers: Mapping[str, Answer], text: str) -> None:
    reason = (answers[text]["reason"] or "").lower()
    assert any(word in reason for word in ("doctor", "pharmacist", "clinic"))


def test_person_who_asks_for_advice_is_pointed_to_a_clinician(panels: Mapping[str, str]) -> None:
    assert any(word in panels[ADVICE[0]].lower() for word in ("doctor", "pharmacist", "clinic"))


# ---- the same from Python -------------------------------------------------------------------------------------------


def test_three_lines_of_python_give_the_same_answer(answers: Mapping[str, Answer]) -> None:
    program = (
        "import vitk; base = vitk.open_base()\n"
        f"answer = vitk.check(base, {DENIED!r})\n"
        "print(answer.claim, answer.stance.value, answer.verdict.value, answer.confidence)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment(),
        check=True,
        timeout=60,
    )
    answer = answers[DENIED]
    assert done.stdout.split() == [answer["claim"], answer["stance"], answer["verdict"], str(answer["confidence"])]
