"""Exit status and faults: 0 answered, 1 nothing fits, 2 a fault in one clear line on standard error."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Runner, is_one_clear_line

KNOWN = "vitamin K causes calcification"
RUST = "Water left standing in a cast-iron pan causes rust."
UNKNOWN = "the moon is made of cheese"


def test_check_that_answers_ends_with_0(run: Runner) -> None:
    assert run("check", KNOWN).status == 0


def test_check_without_a_match_ends_with_1(run: Runner) -> None:
    assert run("check", UNKNOWN).status == 1


def test_check_of_an_empty_text_ends_with_1(run: Runner) -> None:
    assert run("check", "").status == 1


def test_no_match_is_an_answer_on_standard_output_and_no_fault(run: Runner) -> None:
    done = run("check", UNKNOWN)
    assert done.out.strip()
    assert not done.err


def test_batch_with_one_answer_ends_with_0(run: Runner, castiron: Path) -> None:
    asked = f"{UNKNOWN}\n{RUST}\n{UNKNOWN}\n"
    assert run("--claims", castiron, "check", "--format", "jsonl", "-", input=asked).status == 0


def test_batch_without_an_answer_ends_with_1(run: Runner, castiron: Path) -> None:
    assert run("--claims", castiron, "check", "--format", "jsonl", "-", input=f"{UNKNOWN}\n\n").status == 1


def test_batch_of_no_line_prints_nothing_and_ends_with_1(run: Runner, castiron: Path) -> None:
    done = run("--claims", castiron, "check", "--format", "jsonl", "-", input="")
    assert (done.status, done.raw) == (1, b"")


def test_list_with_claims_ends_with_0(run: Runner) -> None:
    assert run("list", "--format", "json").status == 0


@pytest.mark.parametrize("form", ["table", "json"])
def test_list_ends_with_1_when_nothing_fits(run: Runner, form: str) -> None:
    assert run("list", "--search", "zeppelin", "--format", form).status == 1


def test_list_of_nothing_as_json_is_an_empty_list(run: Runner) -> None:
    assert run("list", "--search", "zeppelin", "--format", "json").json == []


def test_list_ends_with_1_when_no_claim_of_the_topic_has_the_verdict(run: Runner, castiron: Path) -> None:
    assert run("--claims", castiron, "list", "--topic", "care", "--verdict", "mixed").status == 1


FAULTS: dict[str, list[str]] = {
    "bad option of check": ["check", "--nonsense", KNOWN],
    "bad option before a statement": ["--nonsense", KNOWN],
    "bad option of list": ["list", "--nonsense"],
    "bad option of show": ["show", "--nonsense"],
    "bad option of export": ["export", "--nonsense"],
    "bad option of validate": ["validate", "--nonsense"],
    "format that check lacks": ["check", "--format", "xml", KNOWN],
    "verdict that is none": ["list", "--verdict", "maybe"],
    "option without its value": ["list", "--topic"],
    "show without an id": ["show"],
    "export of ids and a topic at once": ["export", "vitamin-k-causes-calcification", "--topic", "calcification"],
    "folder of claims that is not there": ["--claims", "no/such/folder", "check", KNOWN],
}


@pytest.mark.parametrize("args", FAULTS.values(), ids=FAULTS)
def test_fault_ends_with_2_and_one_clear_line(run: Runner, args: list[str]) -> None:
    assert is_one_clear_line(run(*args))


NEAR: dict[str, tuple[list[str], str]] = {
    "unknown id in show": (["show", "vitamin-k-cause-calcification"], "vitamin-k-causes-calcification"),
    "unknown id in export": (["export", "vitamin-k-cause-calcification"], "vitamin-k-causes-calcification"),
    "unknown topic in list": (["list", "--topic", "calcificaton"], "calcification"),
    "unknown topic in export": (["export", "--topic", "calcificaton"], "calcification"),
}


@pytest.mark.parametrize(("args", "nearest"), NEAR.values(), ids=NEAR)
def test_unknown_name_ends_with_2_and_names_the_nearest(run: Runner, args: list[str], nearest: str) -> None:
    done = run(*args)
    assert is_one_clear_line(done)
    assert nearest in done.err


def test_unknown_id_of_show_asks_did_you_mean(run: Runner) -> None:
    assert "did you mean" in run("show", "vitamin-k-cause-calcification").err.lower()


def test_export_with_one_unknown_id_writes_none_of_the_others(run: Runner, tmp_path: Path) -> None:
    target = tmp_path / "report.md"
    run("export", "vitamin-k-causes-calcification", "no-such-claim", "-o", str(target))
    assert not target.exists()


@pytest.mark.parametrize(
    "args", [["check", KNOWN], ["list"], ["show", "seasoning"], ["export"]], ids=["check", "list", "show", "export"]
)
def test_broken_claim_base_ends_with_2_and_one_clear_line(run: Runner, copy: Path, args: list[str]) -> None:
    (copy / "base.yaml").write_text("name: [\n", "utf-8")
    assert is_one_clear_line(run("--claims", copy, *args))


def test_broken_claim_base_ends_the_version_with_2_and_one_clear_line(run: Runner, copy: Path) -> None:
    (copy / "base.yaml").write_text("name: only\n", "utf-8")
    assert is_one_clear_line(run("--claims", copy, "--version"))


def test_version_of_a_folder_that_is_not_there_ends_with_2_and_one_clear_line(run: Runner) -> None:
    assert is_one_clear_line(run("--claims", "no/such/folder", "--version"))


def test_broken_claim_base_ends_a_batch_before_its_first_line(run: Runner, copy: Path) -> None:
    (copy / "base.yaml").write_text("name: [\n", "utf-8")
    assert is_one_clear_line(run("--claims", copy, "check", "--format", "jsonl", "-", input=f"{KNOWN}\n"))


def test_unreadable_file_ends_with_2_and_one_clear_line_that_names_it(run: Runner, copy: Path) -> None:
    (copy / "lexicon.yaml").unlink()
    (copy / "lexicon.yaml").mkdir()
    done = run("--claims", copy, "list")
    assert is_one_clear_line(done)
    assert "lexicon.yaml" in done.err


def test_claims_that_are_a_file_end_with_2_and_one_clear_line(run: Runner, castiron: Path) -> None:
    assert is_one_clear_line(run("--claims", castiron / "base.yaml", "list"))


def test_empty_folder_of_claims_ends_with_2_and_one_clear_line(run: Runner, tmp_path: Path) -> None:
    assert is_one_clear_line(run("--claims", tmp_path, "list"))


def test_validate_of_a_sound_base_ends_with_0(run: Runner, castiron: Path) -> None:
    assert run("validate", castiron).status == 0


def test_validate_of_a_missing_folder_ends_with_2_and_no_traceback(run: Runner) -> None:
    done = run("validate", "no/such/folder")
    assert done.status == 2
    assert "Traceback" not in done.err


def test_word_close_to_a_command_is_a_usage_error_with_did_you_mean(run: Runner) -> None:
    done = run("lsit")
    assert is_one_clear_line(done)
    assert "did you mean" in done.err
    assert "list" in done.err
