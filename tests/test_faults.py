"""Faults of a claim base: one clear line with the place of each, status 2, no traceback, nothing half-loaded."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import Run, Runner, is_one_clear_line

CLAIM = "care/water-rusts-cast-iron.yaml"
SOAP = "care/soap-ruins-cast-iron.yaml"


def replaced(old: str, new: str) -> Callable[[bytes], bytes]:
    """A change of a file's text that must find what it replaces."""

    def change(data: bytes) -> bytes:
        assert old.encode() in data
        return data.replace(old.encode(), new.encode(), 1)

    return change


@dataclass(frozen=True)
class Broken:
    """A fault put into `file`: how, the text at which it must be located (None: anywhere in it), words to be told."""

    file: str
    change: Callable[[bytes], bytes]
    at: str | None
    told: tuple[str, ...] = ()


BOMB = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10))

FAULTS: dict[str, Broken] = {
    "duplicate key": Broken(
        CLAIM, replaced("summary: ", "summary: once\nsummary: "), "summary: Water", ("summary", "second time")
    ),
    "duplicate key further in": Broken(
        CLAIM, replaced("{level: high,", "{level: high, level: low,"), "level: low", ("level", "second time")
    ),
    "duplicate key in the lexicon": Broken(
        "lexicon.yaml", replaced("  rust:\n", "  tomato: {role: cause}\n  rust:\n"), "tomato:\n    role", ("tomato",)
    ),
    "tab as indentation": Broken(
        CLAIM, replaced("mechanism:\n- Water", "mechanism:\n\t- Water"), "\t- Water", ("tab", "spaces")
    ),
    "bare true as verdict": Broken(CLAIM, replaced('verdict: "true"', "verdict: true"), "true", ("verdict", '"true"')),
    "bare false as verdict": Broken(
        "cooking/searing-prevents-juice-loss.yaml",
        replaced('verdict: "false"', "verdict: false"),
        "false",
        ("verdict", '"false"'),
    ),
    "unknown field": Broken(
        CLAIM, replaced("takeaway:", "takeway:"), "takeway:", ("takeway", "did you mean 'takeaway'")
    ),
    "unknown field further in": Broken(
        SOAP, replaced("measure:", "mesure:"), "mesure:", ("mesure", "did you mean 'measure'")
    ),
    "unknown verdict": Broken(SOAP, replaced("mostly-false", "mostly-flase"), "mostly-flase", ("mostly-false",)),
    "missing field": Broken(CLAIM, replaced("fact: Iron, water and air make rust.\n", ""), None, ("'fact'",)),
    "dangling reference": Broken(
        CLAIM,
        replaced("invented-soak-2021", "invented-soak-2012"),
        "invented-soak-2012",
        ("invented-soak-2012", "did you mean 'invented-soak-2021'"),
    ),
    "dangling caution": Broken(
        SOAP, replaced("[hot-metal]", "[hot-metall]"), "hot-metall", ("hot-metall", "did you mean 'hot-metal'")
    ),
    "dangling related claim": Broken(
        SOAP,
        replaced("related: [water-rusts", "related: [water-rots"),
        "water-rots-cast-iron",
        ("water-rusts-cast-iron",),
    ),
    "dangling concept": Broken(
        SOAP, replaced("subject: dish-soap", "subject: dish-sope"), "dish-sope", ("did you mean 'dish-soap'",)
    ),
    "alias bomb": Broken(CLAIM, lambda data: b"a0: &a0 [x]\n" + BOMB.encode() + data, None, ("alias",)),
    "deep nesting": Broken(CLAIM, replaced("fact: Iron", "fact: " + "[" * 5000), None, ("nest",)),
    "tag that makes an object": Broken(
        CLAIM,
        replaced("fact: Iron, water and air make rust.", "fact: !!python/object/apply:os.mkdir [pwned]"),
        "!!python",
        ("tag", "python/object"),
    ),
    "tag that names a Python thing": Broken(
        CLAIM, replaced("fact: Iron", "fact: !!python/name:os.system Iron"), "!!python", ("tag", "python/name")
    ),
    "tag on a list that is otherwise right": Broken(
        CLAIM, replaced("affirm: [", "affirm: !!python/tuple ["), "!!python", ("tag", "python/tuple")
    ),
    "tag of one's own": Broken(CLAIM, replaced("fact: Iron", "fact: !mine Iron"), "!mine", ("tag",)),
    "Latin-1": Broken(
        CLAIM,
        lambda data: replaced("pan can soak", "pän can soak")(data).replace("ä".encode(), b"\xe4"),
        "\udce4",
        ("UTF-8",),
    ),
    "UTF-16": Broken(CLAIM, lambda data: data.decode().encode("utf-16"), None, ("UTF-8",)),
    "NUL": Broken(CLAIM, replaced("pan can", "pan\0can"), "\0", ("character",)),
    "bracket never closed": Broken(CLAIM, replaced("[water rusts a skillet]", "[water rusts a skillet"), None),
    "colon in plain text": Broken(
        CLAIM, replaced("fact: Iron, water", "fact: Iron: water"), ": water and air", ("quotes",)
    ),
    "two documents in one file": Broken(CLAIM, lambda data: data + b"---\nid: another\n", "---"),
    "empty file": Broken(CLAIM, lambda data: b"", None),
    "id with a way out of the folder": Broken(
        CLAIM, replaced("id: water-rusts-cast-iron", "id: ../../water"), "../../water", ("../../water",)
    ),
}


def places(data: bytes, text: str) -> set[tuple[int, int]]:
    """Line and column, from 1 and in characters, at which `text` stands, and those of the key whose value it begins."""
    before = data.decode("utf-8", "surrogateescape").partition(text)[0]
    line, left = before.count("\n") + 1, before.rpartition("\n")[2]
    key = re.search(r"[\w-]+: ?[\"'\[]*$", left)
    return {(line, len(left) + 1), (line, (key.start() if key else len(left)) + 1)}


@pytest.fixture(scope="module")
def faulty(run: Runner, castiron: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[Run, Path]]:
    """Run the program once on a base with the named fault: what it left, and the folder that it ran in."""
    done: dict[str, tuple[Run, Path]] = {}

    def once(name: str) -> tuple[Run, Path]:
        if name not in done:
            where = tmp_path_factory.mktemp("faulty")
            shutil.copytree(castiron, where / "base")
            file = where / "base" / FAULTS[name].file
            file.write_bytes(FAULTS[name].change(file.read_bytes()))
            done[name] = run("--claims", where / "base", "list", "--format", "json", cwd=where), where
        return done[name]

    return once


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_one_clear_line(faulty: Callable[[str], tuple[Run, Path]], name: str) -> None:
    assert is_one_clear_line(faulty(name)[0])


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_located(faulty: Callable[[str], tuple[Run, Path]], name: str) -> None:
    done, where = faulty(name)
    fault = FAULTS[name]
    found = re.search(re.escape(f"base/{fault.file}") + r":(\d+):(\d+)", done.err)
    assert found, done.err
    if fault.at is not None:
        assert (int(found[1]), int(found[2])) in places((where / "base" / fault.file).read_bytes(), fault.at), done.err


@pytest.mark.parametrize("name", [name for name, fault in FAULTS.items() if fault.told])
def test_fault_is_told(faulty: Callable[[str], tuple[Run, Path]], name: str) -> None:
    done, _ = faulty(name)
    assert all(word.lower() in done.err.lower() for word in FAULTS[name].told), done.err


def test_tag_runs_nothing(faulty: Callable[[str], tuple[Run, Path]]) -> None:
    _, where = faulty("tag that makes an object")
    assert not (where / "pwned").exists()


@pytest.mark.parametrize("name", ["base.yaml", "references.yaml", "lexicon.yaml"])
def test_missing_file_is_one_clear_line_that_names_it(run: Runner, copy: Path, name: str) -> None:
    (copy / name).unlink()
    done = run("--claims", copy, "list")
    assert is_one_clear_line(done)
    assert name in done.err


def test_huge_file_is_one_clear_line_that_names_it(run: Runner, copy: Path) -> None:
    with (copy / CLAIM).open("ab") as file:
        file.truncate(50 * 1024 * 1024)
    done = run("--claims", copy, "list")
    assert is_one_clear_line(done)
    assert CLAIM in done.err


def test_relation_that_is_none_is_one_clear_located_line(run: Runner, copy: Path) -> None:
    file = copy / CLAIM
    file.write_bytes(replaced("relation: causes", "relation: zigzags")(file.read_bytes()))
    done = run("--claims", copy, "check", "water rusts a pan")
    assert is_one_clear_line(done)
    assert re.search(re.escape(CLAIM) + r":\d+:\d+", done.err), done.err
    assert "zigzags" in done.err


@pytest.fixture(scope="module")
def validated(run: Runner, castiron: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """`vitk validate` on a base with three faults in two files."""
    where = Path(shutil.copytree(castiron, tmp_path_factory.mktemp("validated") / "base"))
    for file, old, new in (
        (CLAIM, "takeaway:", "takeway:"),
        (SOAP, "mostly-false", "mostly-flase"),
        (SOAP, "fallacy:", "falacy:"),
    ):
        (where / file).write_bytes(replaced(old, new)((where / file).read_bytes()))
    return run("validate", where)


def test_validate_names_every_fault_of_every_file(validated: Run) -> None:
    for word in ("takeway", "mostly-flase", "falacy"):
        assert word in validated.out


def test_validate_gives_each_fault_a_line_with_its_place_and_mend(validated: Run) -> None:
    for word, mend in (("takeway", "takeaway"), ("mostly-flase", "mostly-false"), ("falacy", "fallacy")):
        told = [line for line in validated.out.splitlines() if f"'{word}'" in line]
        assert len(told) == 1
        assert re.search(r"\.yaml:\d+:\d+: ", told[0])
        assert f"'{mend}'" in told[0]


def test_fault_of_one_file_is_not_laid_to_another(run: Runner, copy: Path) -> None:
    (copy / CLAIM).write_bytes(replaced("takeaway:", "takeway:")((copy / CLAIM).read_bytes()))
    assert [line for line in run("validate", copy).out.splitlines() if CLAIM not in line] == []


def test_validate_ends_with_2_and_no_traceback(validated: Run) -> None:
    assert validated.status == 2
    assert "Traceback" not in validated.out + validated.err
