"""What a person sees: snapshots at three widths, and what must hold at any."""

from __future__ import annotations

import io

import pytest
from rich.cells import cell_len
from rich.console import Console
from syrupy.assertion import SnapshotAssertion

from vitk.api import Base, check
from vitk.show.terminal import show_answer, show_background, show_claim, show_list

WIDTHS = (60, 80, 140)


def printed(width: int, **options: bool) -> tuple[Console, io.StringIO]:
    out = io.StringIO()
    return Console(file=out, width=width, highlight=False, **options), out  # type: ignore[arg-type]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "text", ["vitamin K causes calcification", "MGP does not need vitamin K", "vitamin K makes you taller"]
)
def test_answer(base: Base, snapshot: SnapshotAssertion, width: int, text: str) -> None:
    console, out = printed(width)
    show_answer(console, check(base, text), base.data)
    assert all(cell_len(line) <= width for line in out.getvalue().splitlines())
    assert out.getvalue() == snapshot


@pytest.mark.parametrize("width", WIDTHS)
def test_every_answer_fits_and_carries_its_caution_and_sources(base: Base, width: int) -> None:
    for claim in base.data.claims.values():
        console, out = printed(width)
        show_answer(console, check(base, claim.statement), base.data)
        text = out.getvalue()
        assert all(cell_len(line) <= width for line in text.splitlines())
        flat = "".join(text.split()).replace("│", "")
        caution = base.data.caution_for(claim)
        assert caution is None or "".join(caution.split()) in flat
        for item in claim.evidence:
            link = base.data.references[item.reference].link
            assert link is None or link.removeprefix("https://") in flat


@pytest.mark.parametrize("width", WIDTHS)
def test_background_page(base: Base, snapshot: SnapshotAssertion, width: int) -> None:
    console, out = printed(width)
    show_background(console, base.data.backgrounds["k1-and-k2"], base.data)
    assert out.getvalue() == snapshot


@pytest.mark.parametrize("width", WIDTHS)
def test_list(base: Base, snapshot: SnapshotAssertion, width: int) -> None:
    console, out = printed(width)
    show_list(console, base.data.claims.values(), base.data)
    assert all(cell_len(line) <= width for line in out.getvalue().splitlines())
    assert out.getvalue() == snapshot


def test_claim_whole(base: Base, snapshot: SnapshotAssertion) -> None:
    console, out = printed(80)
    show_claim(console, base.data.claims["mgp-needs-vitamin-k"], base.data)
    assert out.getvalue() == snapshot


def test_hyperlinks_where_the_terminal_has_them(base: Base) -> None:
    console, out = printed(80, force_terminal=True)
    show_answer(console, check(base, "vitamin K causes calcification"), base.data)
    assert "\x1b]8;" in out.getvalue() and "https://doi.org/10." in out.getvalue()


@pytest.mark.parametrize("text", ["\x1b[31mred\x1b[0m", "a\x07b", "\u202eabc", "x\x9b31m", "[bold]markup[/bold]"])
def test_nothing_typed_steers_the_terminal(base: Base, text: str) -> None:
    console, out = printed(80)
    show_answer(console, check(base, text), base.data)
    assert not set(out.getvalue()) & set("\x1b\x07\x9b\u202e")
    assert "[bold]" not in text or "[bold]markup[/bold]" in out.getvalue()
