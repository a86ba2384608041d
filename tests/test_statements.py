"""Labelled statements that others wrote without having seen the program, and what of them is read rightly.

The numbers are floors for what was measured when they were set: a change that reads fewer rightly, or more of them the
wrong way round, fails. The files are statements/*.jsonl; docs/matching.md says how they came about.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest
from conftest import ROOT

from vitk.api import Base, check
from vitk.model import Stance, Verdict

SIDE = {
    Verdict.FALSE: "refuted", Verdict.MOSTLY_FALSE: "refuted", Verdict.MIXED: "open", Verdict.UNPROVEN: "open",
    Verdict.MOSTLY_TRUE: "supported", Verdict.TRUE: "supported",
}  # fmt: skip
TURNED = {"refuted": "supported", "supported": "refuted", "open": "open"}


@dataclass
class Figures:
    """Counts over one file of statements."""

    covered: int = 0
    right: int = 0
    harmful: int = 0
    uncovered: int = 0
    rejected: int = 0


def measure(base: Base, name: str) -> Figures:
    figures = Figures()
    for line in (ROOT / "tests" / "statements" / f"{name}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        answer = check(base, row["text"])
        if not row["ids"]:
            figures.uncovered += 1
            figures.rejected += answer.claim is None
            continue
        figures.covered += 1
        sides = {SIDE[base.data.claims[key].verdict] for key in row["ids"]}
        gold = {TURNED[side] for side in sides} if row["stance"] == Stance.DENIES.value else sides
        side = SIDE[answer.verdict] if answer.verdict else None
        figures.right += answer.claim in row["ids"] and side in gold
        figures.harmful += side not in (None, "open") and "open" not in gold and side not in gold
    return figures


@pytest.mark.parametrize(
    ("name", "right", "harmful", "rejected"),
    [
        ("a", 0.85, 0.005, 0.99),
        ("b", 0.84, 0.005, 1.0),
        ("c", 0.95, 0.0, 1.0),
        ("d", 0.72, 0.013, 1.0),
        ("e", 0.67, 0.013, 1.0),
        ("f", 0.75, 0.01, 1.0),
    ],
)
def test_statements_are_read_as_well_as_when_the_floor_was_set(
    base: Base, name: str, right: float, harmful: float, rejected: float
) -> None:
    figures = measure(base, name)
    assert figures.right / figures.covered >= right, figures
    assert figures.harmful / figures.covered <= harmful, figures
    assert figures.rejected / figures.uncovered >= rejected, figures
