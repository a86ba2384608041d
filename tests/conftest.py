"""What every test shares: a run of the program in a process of its own, the claim bases, and answers read once."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import jsonschema
import pytest
import yaml

from vitk.api import Base, open_base

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = [sys.executable, "-m", "vitk"]
OURS = ("VITK_CLAIMS", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "LINES", "PYTHONIOENCODING")


@dataclass(frozen=True)
class Run:
    """What one run of the program left behind. `out` and `err` are its streams, `raw` standard output as bytes."""

    status: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        return self.raw.decode("utf-8")

    @property
    def json(self) -> Any:
        return json.loads(self.raw)

    @property
    def lines(self) -> list[Any]:
        """Standard output as JSON lines. Only a line feed parts them."""
        return [json.loads(line) for line in self.raw.split(b"\n") if line]

    @property
    def words(self) -> str:
        """Standard output as one line of words: no frames, no wrapping, no escape sequences."""
        return words(self.out)


class Runner(Protocol):
    def __call__(
        self,
        *args: str | bytes | Path,
        input: str | bytes | None = None,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
    ) -> Run: ...


def words(text: str) -> str:
    """Text for people without frames, wrapping and escape sequences, so that sentences can be looked for."""
    plain = re.sub(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)", "", text)
    return " ".join(re.sub("[\u2500-\u257f]", " ", plain).split())


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment for a run: this one's, less what would change an answer. The program is this checkout's."""
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    kept = {key: value for key, value in os.environ.items() if key not in OURS}
    return {**kept, "PYTHONPATH": paths, **(extra or {})}


def is_one_clear_line(run: Run) -> bool:
    """Whether a run ended as every fault must: status 2, one line on standard error, nothing else."""
    line = run.err.removesuffix("\n")
    return run.status == 2 and not run.raw and bool(line.strip()) and "\n" not in line and "Traceback" not in line


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A cache folder of the tests' own: nothing is taken from an earlier run, nothing is left at home."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def run() -> Runner:
    """Run `python -m vitk` with these arguments in a process of its own; the same call again gives the same run."""
    met: dict[Any, Run] = {}

    def runner(
        *args: str | bytes | Path,
        input: str | bytes | None = None,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
    ) -> Run:
        data = input.encode("utf-8") if isinstance(input, str) else input
        call = (args, data, tuple(sorted((env or {}).items())), cwd)
        if call in met:
            return met[call]
        done = subprocess.run(
            [*PROGRAM, *args],
            input=data if data is not None else b"",
            capture_output=True,
            env=environment(env),
            cwd=cwd or ROOT,
            timeout=120,
            check=False,
        )
        met[call] = Run(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))
        return met[call]

    return runner


@pytest.fixture(scope="session")
def bundled() -> Path:
    """The claim base that comes with the program."""
    return ROOT / "claims"


@pytest.fixture(scope="session")
def castiron() -> Path:
    """A tiny claim base on another subject, its studies invented."""
    return Path(__file__).resolve().parent / "castiron"


@pytest.fixture
def copy(castiron: Path, tmp_path: Path) -> Path:
    """A copy of the tiny claim base that a test may break."""
    return Path(shutil.copytree(castiron, tmp_path / "base"))


@pytest.fixture(scope="session")
def written(bundled: Path) -> dict[str, dict[str, Any]]:
    """Every bundled claim as its file has it, by id, with its topic. Read by PyYAML, not by the program."""
    paths = (path for path in sorted(bundled.glob("*/*.yaml")) if path.parent.name != "background")
    return {path.stem: {"topic": path.parent.name, **yaml.safe_load(path.read_text("utf-8"))} for path in paths}


@pytest.fixture(scope="session")
def valid() -> Callable[[Any, str], None]:
    """Assert that a value fits the JSON Schema of this name in vitk/schemas/."""

    def check(value: Any, name: str) -> None:
        schema = json.loads((ROOT / "vitk" / "schemas" / f"{name}.schema.json").read_text("utf-8"))
        jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(value)

    return check


@pytest.fixture(scope="session")
def ask(run: Runner) -> Callable[..., dict[str, dict[str, Any]]]:
    """Check many statements in one process: statement → answer."""

    def batch(statements: Iterable[str], *options: str | Path) -> dict[str, dict[str, Any]]:
        asked = list(dict.fromkeys(statements))
        answers = run(*options, "check", "--format", "jsonl", "-", input="".join(f"{text}\n" for text in asked)).lines
        return dict(zip(asked, answers, strict=True))

    return batch


@pytest.fixture(scope="session")
def base() -> Base:
    """The bundled claim base, opened once."""
    return open_base()
