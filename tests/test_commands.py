"""The commands, as a person or a script calls them: list, show, export, validate, the options of all, a prompt."""

from __future__ import annotations

import datetime
import os
import pty
import re
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import PROGRAM, ROOT, Run, Runner, environment, is_one_clear_line, words

Claim = dict[str, Any]
CLAIM = "vitamin-k-causes-calcification"
AFFIRMED = "vitamin K causes calcification"
RUST = "Water left standing in a cast-iron pan causes rust."
SEAR = "Searing meat prevents loss of juice."
WIDE = {"COLUMNS": "200"}


def one_line(text: str) -> str:
    return " ".join(text.split())


# ---- help and version -----------------------------------------------------------------------------------------------


def test_help_names_every_command(run: Runner) -> None:
    done = run("--help")
    assert done.status == 0
    for command in ("check", "list", "show", "export", "validate"):
        assert re.search(rf"\b{command}\b", done.out)


def test_version_tells_program_claim_base_and_its_date(run: Runner, bundled: Path) -> None:
    info = yaml.safe_load((bundled / "base.yaml").read_text("utf-8"))
    program = re.search(r'__version__ = "(.+)"', (ROOT / "vitk" / "__init__.py").read_text("utf-8"))
    assert program
    done = run("--version")
    assert done.status == 0
    for part in (f"vitk {program[1]}", str(info["version"]), str(info["date"])):
        assert part in done.out


def test_version_tells_of_the_claim_base_asked_for(run: Runner, castiron: Path) -> None:
    done = run("--claims", castiron, "--version")
    assert "0.0.1-test" in done.out
    assert "2026-11-24" in done.out


# ---- check ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def checked(run: Runner) -> Run:
    return run("check", AFFIRMED)


def test_text_without_a_command_is_checked(run: Runner, checked: Run) -> None:
    assert run(AFFIRMED).out == checked.out


def test_unquoted_words_are_one_statement(run: Runner, checked: Run) -> None:
    assert run(*AFFIRMED.split()).out == checked.out


def test_statement_that_begins_like_a_command_is_checked_when_quoted(run: Runner, castiron: Path) -> None:
    answer = run("--claims", castiron, "--format", "json", "list of things that vitamin K causes calcification in").json
    assert answer["statement"].startswith("list of things")


def test_person_sees_verdict_mechanism_and_id(checked: Run, written: Mapping[str, Claim]) -> None:
    assert checked.words.index("FALSE: ") < checked.words.index("Certainty")
    for text in (*written[CLAIM]["mechanism"], CLAIM):
        assert one_line(text) in checked.words


@pytest.mark.parametrize("width", [60, 80, 140])
def test_claim_is_shown_with_its_studies_at_any_width(run: Runner, castiron: Path, width: int) -> None:
    done = run("--claims", castiron, "show", "water-rusts-cast-iron", env={"COLUMNS": str(width)})
    assert "19 of 20 wet pans rusted" in done.words
    assert "doi.org/10.5555/vitk-test-soak" in done.out
    assert max(map(len, done.out.splitlines())) <= width


def test_person_sees_the_caution_with_every_stance(run: Runner, castiron: Path) -> None:
    said = run("--claims", castiron, "-", input="soap ruins the seasoning\nsoap does not ruin the seasoning\n").words
    assert said.count("The handle gets as hot as the pan.") == 2
    assert said.count("Old pans can carry lead; have them tested.") == 2


def test_no_match_shows_the_nearest_claims(run: Runner, castiron: Path) -> None:
    said = run("--claims", castiron, "check", "dish soap and seasoning").words
    assert "did you mean" in said.lower()
    assert "soap-ruins-cast-iron" in said


def test_escape_sequences_of_a_statement_do_not_reach_the_terminal(run: Runner, castiron: Path) -> None:
    done = run("--claims", castiron, "check", "the moon \x1b]0;title\x07 \x1b[31mis cheese")
    assert b"\x1b" not in done.raw
    assert b"\x07" not in done.raw


# ---- list -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def listed(run: Runner) -> list[Claim]:
    return list(run("list", "--format", "json").json)


def test_list_as_json_fits_the_schema_and_is_ascii(run: Runner, valid: Callable[[Any, str], None]) -> None:
    done = run("list", "--format", "json")
    valid(done.json, "list")
    assert done.raw.isascii()


@pytest.fixture(scope="module")
def table(run: Runner) -> Run:
    return run("list", env=WIDE)


def test_list_holds_every_claim_with_its_verdict(listed: list[Claim], written: Mapping[str, Claim]) -> None:
    found = {item["id"]: (item["topic"], item["statement"], item["verdict"]) for item in listed}
    assert found == {key: (claim["topic"], claim["statement"], claim["verdict"]) for key, claim in written.items()}


def test_list_keeps_each_topics_claims_together(listed: list[Claim]) -> None:
    topics = [item["topic"] for item in listed]
    assert [topic for at, topic in enumerate(topics) if topic not in topics[:at]] == [
        topic for at, topic in enumerate(topics) if at == 0 or topics[at - 1] != topic
    ]


def test_table_shows_every_claim_with_its_verdict(table: Run, written: Mapping[str, Claim]) -> None:
    for claim in written.values():
        assert f"{claim['verdict'].replace('-', ' ')} {one_line(claim['statement'])}" in table.words


def test_table_names_the_topics(table: Run, bundled: Path) -> None:
    for name in yaml.safe_load((bundled / "base.yaml").read_text("utf-8"))["topics"].values():
        assert name in table.words


def ids(run: Runner, base: Path, *options: str) -> list[str]:
    return [item["id"] for item in run("--claims", base, "list", "--format", "json", *options).json]


def test_list_of_a_topic_holds_its_claims_only(run: Runner, castiron: Path) -> None:
    assert ids(run, castiron, "--topic", "care") == ["soap-ruins-cast-iron", "water-rusts-cast-iron"]


def test_list_of_a_verdict_holds_its_claims_only(run: Runner, castiron: Path) -> None:
    assert ids(run, castiron, "--verdict", "mostly-false") == ["soap-ruins-cast-iron"]


def test_list_searches_for_all_words_in_any_case(run: Runner, castiron: Path) -> None:
    assert ids(run, castiron, "--search", "FLAXSEED seasoning") == ["flaxseed-oil-improves-seasoning"]


def test_list_filters_work_together(run: Runner, castiron: Path) -> None:
    assert ids(run, castiron, "--topic", "cooking", "--search", "seasoning", "--verdict", "mixed") == [
        "tomatoes-damage-seasoning"
    ]


# ---- show -----------------------------------------------------------------------------------------------------------


def test_show_shows_one_claim_whole(run: Runner, written: Mapping[str, Claim]) -> None:
    shown, claim = run("show", CLAIM, env=WIDE).words, written[CLAIM]
    texts = [*(claim[key] for key in ("statement", "fact", "myth", "fallacy", "takeaway")), *claim["mechanism"]]
    texts += [claim["certainty"]["because"], *claim["related"], *claim["background"], str(claim["reviewed"])]
    missing = [text for text in texts if one_line(text) not in shown]
    assert missing == []


def test_show_tells_every_finding_of_a_claim(run: Runner, castiron: Path) -> None:
    shown = run("--claims", castiron, "show", "soap-ruins-cast-iron").words
    assert "20 washes, coating thickness unchanged" in shown
    assert "another cleaner thinned the coating" in shown


def test_show_shows_a_background_page_with_its_table(run: Runner, castiron: Path) -> None:
    shown = run("--claims", castiron, "show", "seasoning").words
    for text in ("What seasoning is", "Flaxseed", "tough", "How it forms", "TEST DATA, invented: Twenty washes"):
        assert text in shown


def test_show_shows_a_bundled_background_page_with_its_table(run: Runner, bundled: Path) -> None:
    page = yaml.safe_load((bundled / "background" / "k1-and-k2.yaml").read_text("utf-8"))
    shown = run("show", "k1-and-k2", env=WIDE).words
    texts = [page["title"], page["summary"], *page["table"]["columns"], *(part["text"] for part in page["sections"])]
    assert [text for text in texts if one_line(text) not in shown] == []


def test_five_background_pages_are_bundled(bundled: Path) -> None:
    assert len(list(bundled.glob("background/*.yaml"))) >= 5


# ---- export ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def report(run: Runner) -> Claim:
    return dict(run("export", "--format", "json").json)


def test_export_as_json_fits_the_schema_and_is_ascii(run: Runner, valid: Callable[[Any, str], None]) -> None:
    done = run("export", "--format", "json")
    valid(done.json, "export")
    assert done.raw.isascii()


def test_export_to_the_screen_says_nothing_else(run: Runner) -> None:
    assert not run("export", "--format", "json").err


def plain(value: Any) -> Any:
    """YAML's data as JSON has it: dates as text."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def test_export_without_id_and_option_holds_every_claim_whole(report: Claim, written: Mapping[str, Claim]) -> None:
    exported = {claim["id"]: claim for claim in report["claims"]}
    assert set(exported) == set(written)
    for key, claim in written.items():
        assert {field: exported[key][field] for field in claim} == plain(claim)


def test_export_holds_the_references_cited_and_no_other(report: Claim) -> None:
    cited = {item["reference"] for claim in report["claims"] for item in claim["evidence"]}
    assert sorted(item["id"] for item in report["references"]) == sorted(cited)


def test_export_tells_the_claim_base_and_that_it_is_no_advice(report: Claim, bundled: Path) -> None:
    info = yaml.safe_load((bundled / "base.yaml").read_text("utf-8"))
    assert (report["base"]["version"], report["base"]["date"]) == (info["version"], str(info["date"]))
    assert "not medical advice" in report["notice"]


def test_export_of_all_is_that_of_no_option(run: Runner, report: Claim) -> None:
    assert run("export", "--all", "--format", "json").json == report


def test_export_of_ids_holds_them_in_the_order_given(run: Runner, castiron: Path) -> None:
    asked = ["water-rusts-cast-iron", "searing-prevents-juice-loss"]
    done = run("--claims", castiron, "export", "--format", "json", *asked)
    assert [claim["id"] for claim in done.json["claims"]] == asked


def test_export_of_a_topic_holds_its_claims_only(run: Runner, castiron: Path) -> None:
    done = run("--claims", castiron, "export", "--format", "json", "--topic", "care")
    assert [claim["id"] for claim in done.json["claims"]] == ["soap-ruins-cast-iron", "water-rusts-cast-iron"]


@pytest.fixture(scope="module")
def markdown(run: Runner, castiron: Path) -> str:
    return run("--claims", castiron, "export").out


def test_markdown_report_holds_every_claim_with_verdict_caution_and_findings(markdown: str) -> None:
    for text in (
        "Washing a cast-iron pan with soap ruins its seasoning.",
        "mostly false",
        "Old pans can carry lead; have them tested.",
        "20 washes, coating thickness unchanged",
        "Detergent lifts loose grease and leaves the polymer.",
        "<https://doi.org/10.5555/vitk-test-soak>",
        "not medical advice",
    ):
        assert text in markdown


def test_markdown_report_lists_each_reference_once(markdown: str) -> None:
    assert markdown.count("TEST DATA, invented: Acid food and seasoning") == 1


def test_output_file_holds_what_the_screen_would(run: Runner, castiron: Path, tmp_path: Path, markdown: str) -> None:
    done = run("--claims", castiron, "export", "-o", tmp_path / "report.md")
    assert (done.status, done.raw) == (0, b"")
    assert (tmp_path / "report.md").read_text("utf-8") == markdown


def test_output_leaves_no_temporary_file(run: Runner, castiron: Path, tmp_path: Path) -> None:
    run("--claims", castiron, "export", "-o", "report.md", cwd=tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["report.md"]


def test_existing_output_file_is_refused_and_stays(run: Runner, castiron: Path, tmp_path: Path) -> None:
    (tmp_path / "report.md").write_text("mine")
    done = run("--claims", castiron, "export", "-o", tmp_path / "report.md")
    assert is_one_clear_line(done)
    assert "--force" in done.err
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("report.md", "mine")]


def test_force_replaces_an_existing_output_file(run: Runner, castiron: Path, tmp_path: Path, markdown: str) -> None:
    (tmp_path / "report.md").write_text("mine")
    assert run("--claims", castiron, "export", "-o", tmp_path / "report.md", "--force").status == 0
    assert (tmp_path / "report.md").read_text("utf-8") == markdown


def no_writing(where: Path) -> Path:
    """A folder in which nobody may write: `where` shut, or where that does not stop us (root), one of the kernel's."""
    where.chmod(0o500)
    return Path("/proc") if os.access(where, os.W_OK) else where


def test_output_into_an_unwritable_folder_is_one_clear_line(run: Runner, castiron: Path, tmp_path: Path) -> None:
    target = no_writing(tmp_path) / "report.md"
    done = run("--claims", castiron, "export", "-o", target)
    assert is_one_clear_line(done)
    assert str(target) in done.err


@pytest.mark.parametrize(
    "name", ["missing/report.md", "file/report.md", "."], ids=["missing", "under a file", "folder"]
)
def test_output_to_a_bad_path_is_one_clear_line(run: Runner, castiron: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("mine")
    assert is_one_clear_line(run("--claims", castiron, "export", "-o", tmp_path / name, "--force"))
    assert (tmp_path / "file").read_text() == "mine"


# ---- validate -------------------------------------------------------------------------------------------------------


def test_validate_finds_no_fault_in_the_bundled_claims(run: Runner) -> None:
    done = run("validate")
    assert [line for line in done.out.splitlines() if "error" in line] == []
    assert done.status == 0


def test_validate_takes_the_folder_asked_for_by_option(run: Runner, copy: Path) -> None:
    (copy / "base.yaml").write_text("name: [\n")
    assert run("--claims", copy, "validate").status == 2


@pytest.fixture(scope="module")
def doubtful(run: Runner, castiron: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, Path]:
    """`vitk validate` on a base with warnings alone: a link that goes one way, and a reference that nobody cites."""
    where = Path(shutil.copytree(castiron, tmp_path_factory.mktemp("doubtful") / "base"))
    claim = where / "care" / "water-rusts-cast-iron.yaml"
    claim.write_text(claim.read_text("utf-8").replace("related: [soap-ruins-cast-iron]\n", ""), "utf-8")
    listed = (where / "references.yaml").read_text("utf-8")
    (where / "references.yaml").write_text(
        listed + listed.partition("references:\n")[2].replace("invented-", "unused-"), "utf-8"
    )
    return run("validate", where), where


def test_validate_with_warnings_alone_ends_with_0(doubtful: tuple[Run, Path]) -> None:
    assert doubtful[0].status == 0


def test_validate_gives_the_place_of_a_link_that_goes_one_way(doubtful: tuple[Run, Path]) -> None:
    done, where = doubtful
    text = (where / "care" / "soap-ruins-cast-iron.yaml").read_text("utf-8")
    line = text[: text.index("related:")].count("\n") + 1
    assert re.search(rf"care/soap-ruins-cast-iron\.yaml:{line}:\d+: .*water-rusts-cast-iron", done.out)


def test_validate_gives_the_place_of_a_reference_that_nobody_cites(doubtful: tuple[Run, Path]) -> None:
    done, where = doubtful
    text = (where / "references.yaml").read_text("utf-8")
    line = text[: text.index("id: unused-maker-2020")].count("\n") + 1
    assert re.search(rf"references\.yaml:{line}:\d+: .*unused-maker-2020", done.out)


def test_validate_refuses_a_verdict_without_evidence_on_its_side(run: Runner, copy: Path) -> None:
    file = copy / "care" / "water-rusts-cast-iron.yaml"
    text = file.read_text("utf-8").replace("direction: supports", "direction: opposes")
    file.write_text(text, "utf-8")
    done = run("validate", copy)
    line = text[: text.index("verdict:")].count("\n") + 1
    assert done.status == 2
    assert re.search(rf"care/water-rusts-cast-iron\.yaml:{line}:\d+: ", done.out)


# ---- which claim base -----------------------------------------------------------------------------------------------


CARE = ["soap-ruins-cast-iron", "water-rusts-cast-iron"]
LIST = ["list", "--format", "json", "--topic", "care"]


def found(run: Run) -> list[str]:
    return [item["id"] for item in run.json]


def test_claims_before_the_command_are_used(run: Runner, castiron: Path) -> None:
    assert found(run("--claims", castiron, *LIST)) == CARE


def test_claims_after_the_command_are_used(run: Runner, castiron: Path) -> None:
    assert found(run(*LIST, "--claims", castiron)) == CARE


def test_claims_after_a_statement_are_used(run: Runner, castiron: Path) -> None:
    assert run("x", "--format", "json", "--claims", castiron).json["base"] == "0.0.1-test"


def test_claims_of_the_environment_are_used(run: Runner, castiron: Path) -> None:
    assert found(run(*LIST, env={"VITK_CLAIMS": str(castiron)})) == CARE


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_claims_option_beats_the_environment(run: Runner, castiron: Path, after: bool) -> None:
    option: list[str | Path] = ["--claims", castiron]
    args = [*LIST, *option] if after else [*option, *LIST]
    assert found(run(*args, env={"VITK_CLAIMS": "/no/such/folder"})) == CARE


def test_bundled_claims_are_found_from_any_folder(run: Runner, tmp_path: Path, listed: list[Claim]) -> None:
    done = run("list", "--format", "json", cwd=tmp_path)
    assert done.json == listed


# ---- colour ---------------------------------------------------------------------------------------------------------

# Bold, dim and the like are no colours: 30 to 49 and 90 to 107 are.
HUE = re.compile(rb"\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m")


def test_output_to_a_pipe_has_no_escape_sequence(table: Run) -> None:
    assert b"\x1b" not in table.raw


def test_color_always_colours_a_pipe(run: Runner, castiron: Path) -> None:
    assert HUE.search(run("--claims", castiron, "list", "--color", "always").raw)


@contextmanager
def terminal(*args: str | Path, env: Mapping[str, str] | None = None) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """Run the program at a pseudo-terminal: the end that a person has, and the process."""
    ours, theirs = pty.openpty()
    settings = environment({"TERM": "xterm-256color", "COLUMNS": "80", **(env or {})})
    program = subprocess.Popen(
        [*PROGRAM, *args], stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT, env=settings, start_new_session=True
    )
    os.close(theirs)
    try:
        yield ours, program
    finally:
        if program.poll() is None:
            program.kill()
        program.wait()
        os.close(ours)


def read_until(screen: int, wanted: bytes | None) -> bytes:
    """What appears on the screen up to `wanted`, or up to the program's end."""
    seen = b""
    while wanted is None or wanted not in seen:
        ready, _, _ = select.select([screen], [], [], 60)
        assert ready, f"nothing more appears after: {seen!r}"
        try:
            piece = os.read(screen, 4096)
        except OSError:
            piece = b""
        if not piece:
            assert wanted is None, f"ended after: {seen!r}"
            break
        seen += piece
    return seen


def at_terminal(*args: str | Path, env: Mapping[str, str] | None = None) -> bytes:
    with terminal(*args, env=env) as (screen, _):
        return read_until(screen, None)


def test_output_at_a_terminal_is_coloured(castiron: Path) -> None:
    assert HUE.search(at_terminal("--claims", castiron, "list"))


def test_no_color_is_honoured_at_a_terminal(castiron: Path) -> None:
    assert not HUE.search(at_terminal("--claims", castiron, "list", env={"NO_COLOR": "1"}))


def test_color_never_is_honoured_at_a_terminal(castiron: Path) -> None:
    assert not HUE.search(at_terminal("--claims", castiron, "list", "--color", "never"))


def test_json_at_a_terminal_is_not_coloured(castiron: Path) -> None:
    assert b"\x1b" not in at_terminal("--claims", castiron, "check", "--format", "json", RUST)


# ---- the prompt -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def talk(castiron: Path) -> tuple[list[str], int]:
    """Two statements typed at a prompt, then Ctrl-D: what each brought, and the status."""
    with terminal("--claims", castiron) as (screen, program):
        read_until(screen, b"> ")
        said = []
        for text in (RUST, SEAR):
            os.write(screen, text.encode() + b"\n")
            said.append(words(read_until(screen, b"claim> ").decode("utf-8", "replace")))
        os.write(screen, b"\x04")
        read_until(screen, None)
        return said, program.wait(timeout=60)


def test_prompt_answers_what_is_typed(talk: tuple[list[str], int]) -> None:
    assert "TRUE: " in talk[0][0]


def test_prompt_goes_on_after_an_answer(talk: tuple[list[str], int]) -> None:
    assert "FALSE: " in talk[0][1]


def test_prompt_ends_at_ctrl_d_with_0(talk: tuple[list[str], int]) -> None:
    assert talk[1] == 0


def test_prompt_shows_no_traceback(talk: tuple[list[str], int]) -> None:
    assert not [text for text in talk[0] if "Traceback" in text]


def test_a_reader_who_goes_away_is_no_fault(bundled: Path) -> None:
    shell = f'"{sys.executable}" -m vitk list | head -n 1; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(
        ["bash", "-c", shell], capture_output=True, text=True, env=environment(), cwd=bundled.parent, check=True
    )
    assert done.stdout.splitlines()[-1] == "0"
    assert done.stderr == ""


def shell(line: str, bundled: Path) -> subprocess.CompletedProcess[str]:
    """A line for bash in which "vitk" is the program."""
    line = line.replace("vitk", f'"{sys.executable}" -m vitk')
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, env=environment(), cwd=bundled.parent, check=False
    )


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="no device that is always full")
@pytest.mark.parametrize("line", ["vitk list > /dev/full", "vitk export --all > /dev/full", "vitk list >&-"])
def test_output_that_cannot_be_written_is_a_fault_of_one_line(line: str, bundled: Path) -> None:
    done = shell(line, bundled)
    assert done.returncode == 2
    assert done.stderr.startswith("vitk: ")
    assert done.stderr.count("\n") == 1


def test_closed_input_is_empty_input(bundled: Path) -> None:
    done = shell("vitk <&-", bundled)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")


def test_signs_stay_apart_in_ascii(run: Runner) -> None:
    marks = run("list", env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}).out
    assert "x false" in marks
    assert "+ true" in marks
    assert "? false" not in marks


def test_export_to_a_pipe_is_refused(run: Runner, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    done = run("export", "--all", "--force", "-o", tmp_path / "pipe")
    assert is_one_clear_line(done)
    assert (tmp_path / "pipe").is_fifo()


def test_export_over_a_link_writes_what_it_points_to(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "report.md").write_text("old", encoding="utf-8")
    (tmp_path / "link.md").symlink_to(tmp_path / "report.md")
    assert run("export", "--all", "--force", "-o", tmp_path / "link.md").status == 0
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "report.md").read_text(encoding="utf-8").startswith("# ")


def test_export_to_a_dash_is_the_screen(run: Runner) -> None:
    assert run("export", CLAIM, "-o", "-").out.startswith("# ")


def test_no_fault_passes_on_what_steers_a_terminal(run: Runner) -> None:
    assert "\x1b" not in run("show", "\x1b[2Jfoo").err


def test_no_match_still_cautions(run: Runner) -> None:
    done = run("stop your warfarin and take K2")
    assert done.status == 1
    assert "Caution" in done.out
