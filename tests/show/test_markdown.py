"""The Markdown report, read back by an independent parser as GitHub would read it."""

from __future__ import annotations

from markdown_it import MarkdownIt
from msgspec.structs import replace

from vitk.api import Base
from vitk.show.markdown import report

READER = MarkdownIt("commonmark", {"html": True}).enable("table")


def test_report_has_every_claim_its_verdict_and_numbered_references(base: Base) -> None:
    claims = list(base.data.claims.values())
    html = READER.render(report(claims, base.data))
    assert html.count("<h2>") == len(claims) + 1
    assert html.count("<table>") == len(claims)
    cited = {item.reference for claim in claims for item in claim.evidence}
    assert html.count("<li>", html.index("<h2>References</h2>")) == len(cited)
    for claim in claims:
        assert f"<code>{claim.id}</code>" in html
        assert html.count("<ol>") == len(claims) + 1


def test_hostile_text_stays_text(base: Base) -> None:
    claim = replace(next(iter(base.data.claims.values())), statement="<script>alert(1)</script> *x* [y](z) | `w`")
    html = READER.render(report([claim], base.data))
    assert "<script>" not in html and "<em>x</em>" not in html and '<a href="z"' not in html
    assert "&lt;script&gt;" in html
