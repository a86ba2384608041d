"""The Python API in three lines."""

from __future__ import annotations

import vitk


def test_three_lines() -> None:
    base = vitk.open_base()
    answer = vitk.check(base, "vitamin K causes calcification")
    assert (answer.claim, answer.verdict and answer.verdict.value) == ("vitamin-k-causes-calcification", "false")
