"""The house itself: types, lint, one-way imports, and that what the README and CI say is one thing."""

from __future__ import annotations

import ast
import re
import subprocess
import sys

import pytest
from conftest import ROOT

LAYERS = ("cli", "curate", "show", "judge", "api", "match", "base", "answer", "model")
MAY_IMPORT = {
    "cli": {"cli", "curate", "show", "judge", "api", "match", "base", "answer", "model"},
    "curate": {"curate", "match", "base", "answer", "model"},
    "show": {"show", "judge", "answer", "model"},
    "judge": {"answer", "model"},
    "api": {"judge", "match", "base", "answer", "model"},
    "match": {"match", "answer", "model"},
    "base": {"base", "model"},
    "answer": {"model"},
    "model": set(),
}


@pytest.mark.parametrize("tool", [["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]], ids=" ".join)
def test_tool_is_content(tool: list[str]) -> None:
    run = subprocess.run([sys.executable, "-m", *tool], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("layer", LAYERS)
def test_imports_run_one_way(layer: str) -> None:
    home = ROOT / "vitk" / layer
    files = sorted(home.glob("*.py")) if home.is_dir() else [home.with_suffix(".py")]
    taken = {
        node.module.split(".")[1]
        for file in files
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("vitk.")
    }
    assert taken <= MAY_IMPORT[layer]


def test_modules_are_short() -> None:
    long = {
        str(p.relative_to(ROOT)): n for p in ROOT.glob("vitk/**/*.py") if (n := len(p.read_text().splitlines())) > 350
    }
    assert not long


def test_ci_runs_the_test_command_of_the_readme() -> None:
    commands = re.findall(r"^    (python3 -m venv .*pytest)$", (ROOT / "README.md").read_text("utf-8"), re.M)
    assert len(commands) == 1
    assert commands[0] in (ROOT / ".ci" / "run").read_text("utf-8")


def test_lock_has_a_hash_for_everything_and_names_no_host() -> None:
    lock = (ROOT / "requirements-dev.lock").read_text("utf-8")
    pins = re.findall(r"^[a-z0-9-]+==.*?(?=^[a-z0-9-]+==|\Z)", lock, re.M | re.S | re.I)
    assert len(pins) > 20
    assert all("--hash=sha256:" in pin for pin in pins)
    assert "://" not in lock
    assert "index-url" not in lock.replace("--no-emit-index-url", "")
