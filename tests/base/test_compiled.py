"""The compiled copy of a claim base: never trusted when it is not right, never fatal."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vitk import check, open_base
from vitk.base import compiled

CASTIRON = Path(__file__).resolve().parent.parent / "castiron"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "vitk"


def claim() -> str | None:
    return check(open_base(CASTIRON), "soap ruins the seasoning of a cast-iron pan").claim


def test_second_start_reads_the_copy(cache: Path) -> None:
    first = claim()
    copies = list(cache.glob("*.msgpack"))
    assert len(copies) == 1
    written = copies[0].stat().st_mtime_ns
    assert claim() == first is not None
    assert [copy.stat().st_mtime_ns for copy in cache.glob("*.msgpack")] == [written]


@pytest.mark.parametrize("damage", [b"", b"vitk1\n", b"vitk1\n" + b"\0" * 40, b"nonsense" * 100])
def test_a_torn_copy_is_made_anew(cache: Path, damage: bytes) -> None:
    first = claim()
    (copy,) = cache.glob("*.msgpack")
    copy.write_bytes(damage)
    assert claim() == first is not None
    assert copy.read_bytes() != damage


def test_a_changed_byte_in_the_copy_is_noticed(cache: Path) -> None:
    first = claim()
    (copy,) = cache.glob("*.msgpack")
    raw = bytearray(copy.read_bytes())
    raw[len(raw) // 2] ^= 1
    copy.write_bytes(bytes(raw))
    assert claim() == first is not None


def test_a_changed_claim_is_not_answered_from_the_old_copy(cache: Path, tmp_path: Path) -> None:
    folder = tmp_path / "base"
    shutil.copytree(CASTIRON, folder)
    text = "soap ruins the seasoning of a cast-iron pan"
    before = check(open_base(folder), text)
    path = next(folder.glob(f"*/{before.claim}.yaml"))
    path.write_text(path.read_text("utf-8").replace("verdict: mostly-false", "verdict: unproven"), "utf-8")
    after = check(open_base(folder), text).verdict
    assert after is not None and after.value == "unproven" != before.verdict


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    assert claim() is not None


def test_a_copy_of_other_english_is_not_used(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "program"
    shutil.copytree(compiled.PROGRAM / "match", program / "match", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(compiled, "PROGRAM", program)
    claim()
    claim()
    assert len(list(cache.glob("*.msgpack"))) == 1
    with (program / "match" / "english.yaml").open("a", encoding="utf-8") as file:
        file.write("# one more line\n")
    claim()
    assert len(list(cache.glob("*.msgpack"))) == 2
