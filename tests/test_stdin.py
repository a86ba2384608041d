"""Statements from standard input: what ends a line, which bytes stand for what, and one answer a line as it goes."""

from __future__ import annotations

import json
import select
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import PROGRAM, ROOT, Run, Runner, environment

KNOWN = "Water left standing in a cast-iron pan causes rust."
JSONL = ["check", "--format", "jsonl", "-"]

# name: (bytes in, statements out)
READ: dict[str, tuple[bytes, list[str]]] = {
    "line feeds part lines": (b"one\ntwo\n", ["one", "two"]),
    "carriage return before a line feed is dropped": (b"one\r\ntwo\r\n", ["one", "two"]),
    "only the last carriage return is dropped": (b"one\r\r\n", ["one\r"]),
    "carriage return alone ends no line": (b"one\rtwo\n", ["one\rtwo"]),
    "vertical tab and form feed end no line": (b"one\x0btwo\x0cthree\n", ["one\x0btwo\x0cthree"]),
    "separators of files and records end no line": (b"a\x1cb\x1dc\x1ed\n", ["a\x1cb\x1dc\x1ed"]),
    "next line, line and paragraph separator end no line": (
        "one\u0085two\u2028three\u2029four\n".encode(),
        ["one\u0085two\u2028three\u2029four"],
    ),
    "empty lines are answered": (b"\n\none\n\n", ["", "", "one", ""]),
    "line of a carriage return alone is empty": (b"\r\n", [""]),
    "spaces stay": (b"  one \n \n", ["  one ", " "]),
    "line feed at the end starts no further line": (b"one\n", ["one"]),
    "byte that is no UTF-8 becomes U+FFFD": (b"a\xffb\n", ["a\ufffdb"]),
    "surrogate in UTF-8 becomes U+FFFD": (b"a\xed\xa0\x80b\n", ["a\ufffd\ufffd\ufffdb"]),
    "character cut short becomes U+FFFD": (b"a\xe2\x80\nb\n", ["a\ufffd", "b"]),
    "NUL is a character": (b"a\x00b\n", ["a\x00b"]),
    "other characters stay": ("naïve 😀 Ω\n".encode(), ["naïve 😀 Ω"]),
    "last line needs no line feed": (b"one\ntwo", ["one", "two"]),
}
LONG = {"ASCII": "x" * 10_001, "two bytes each": "é" * 10_001, "known claim": KNOWN.ljust(10_001)}


@pytest.fixture(scope="module")
def done(run: Runner, castiron: Path) -> Run:
    """One run on all of READ, a line with the number of the case before each."""
    cases = (b"@%d\n" % at + data for at, (data, _) in enumerate(READ.values()))
    return run("--claims", castiron, *JSONL, input=b"".join(cases))


@pytest.fixture(scope="module")
def read(done: Run) -> dict[str, list[str]]:
    """What became of each case of READ: the statements that were answered, by its name."""
    found: dict[str, list[str]] = {}
    for answer in done.lines:
        if answer["statement"].startswith("@"):
            found[list(READ)[int(answer["statement"][1:])]] = []
        else:
            found[list(found)[-1]].append(answer["statement"])
    return found


def test_every_answer_fits_the_schema(done: Run, valid: Callable[[Any, str], None]) -> None:
    for answer in done.lines:
        valid(answer, "answer")


def test_output_is_ascii(done: Run) -> None:
    assert done.raw.isascii()


@pytest.mark.parametrize("name", READ)
def test_reading(read: dict[str, list[str]], name: str) -> None:
    assert read[name] == READ[name][1]


def test_answers_are_one_line_each_in_the_order_read(run: Runner, castiron: Path) -> None:
    asked = [KNOWN if at % 7 == 0 else f"statement {at}" for at in range(500)]
    done = run("--claims", castiron, *JSONL, input="".join(f"{text}\n" for text in asked))
    assert done.raw.count(b"\n") == 500
    assert [json.loads(line)["statement"] for line in done.raw.splitlines()] == asked


@pytest.mark.parametrize("name", LONG)
def test_longer_than_10000_characters_gets_a_reason_and_no_match(
    ask: Callable[..., dict[str, Any]], castiron: Path, name: str
) -> None:
    answer = ask(LONG.values(), "--claims", castiron)[LONG[name]]
    assert answer["statement"] == LONG[name]
    assert answer["claim"] is None
    assert answer["reason"]


@pytest.fixture(scope="module")
def piped(run: Runner, castiron: Path) -> list[str]:
    """What is answered without TEXT, standard input a pipe."""
    answers = run("--claims", castiron, "--format", "jsonl", input=f"{KNOWN}\n\none\r").lines
    return [answer["statement"] for answer in answers]


def test_no_text_and_input_from_a_pipe_reads_statements(piped: list[str]) -> None:
    assert piped[:2] == [KNOWN, ""]


def test_carriage_return_at_the_very_end_stays(piped: list[str]) -> None:
    assert piped[2:] == ["one\r"]


def test_dash_without_the_command_name_reads_statements(run: Runner, castiron: Path) -> None:
    done = run("--claims", castiron, "-", input=f"{KNOWN}\nSearing meat prevents loss of juice.\n")
    assert done.words.index("TRUE: ") < done.words.index("FALSE: ")


def test_each_answer_is_flushed_before_the_next_line_is_read(castiron: Path) -> None:
    with subprocess.Popen(
        [*PROGRAM, "--claims", castiron, *JSONL],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment(),
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for text in (KNOWN, "", "the moon is made of cheese"):
            program.stdin.write(f"{text}\n".encode())
            program.stdin.flush()
            ready, _, _ = select.select([program.stdout], [], [], 60)
            if not ready:
                program.kill()
                pytest.fail("no answer before the next line")
            assert json.loads(program.stdout.readline())["statement"] == text
        program.stdin.close()
        assert program.wait(timeout=60) == 0
