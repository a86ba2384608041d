"""Answers, claims and lists for a terminal, by rich. Every text is plain `Text`: nothing in it is read as markup."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.rule import Rule
from rich.style import Style
from rich.table import Table
from rich.text import Text

from vitk.answer import Answer
from vitk.model import Background, Claim, ClaimBase, Direction, Reference, Stance, Verdict
from vitk.show.words import (
    DESIGN,
    LEVEL,
    NOT_ADVICE,
    SHORT_DIRECTION,
    SIGN,
    VERDICT,
    answer_headline,
    counted,
    headline,
    safe,
)  # fmt: skip

# Colour only repeats what a word and a sign say already; both shades are legible on black and on white.
COLOUR = {
    Verdict.FALSE: "red", Verdict.MOSTLY_FALSE: "red", Verdict.MIXED: "yellow", Verdict.UNPROVEN: "yellow",
    Verdict.MOSTLY_TRUE: "green", Verdict.TRUE: "green",
}  # fmt: skip
SIDE = {Direction.SUPPORTS: "green", Direction.OPPOSES: "red", Direction.CONTEXT: "dim"}
WIDE = 116
"""Columns from which the studies get a table with a column for design and size."""


def show_answer(console: Console, answer: Answer, base: ClaimBase) -> None:
    """One answer with a match, or the nearest claims where there is none."""
    if answer.claim is None or answer.verdict is None:
        _show_no_match(console, answer, base)
        return
    claim = base.claims[answer.claim]
    body: list[RenderableType] = [
        *_claim_body(claim, base, console.width, answer_headline(answer, claim), answer.verdict)
    ]
    if answer.also:
        body += [
            Text("You also said", "bold"),
            _claim_rows(((a.claim, a.verdict, a.stance) for a in answer.also), base),
            Text(),
        ]
    body.append(_more(claim))
    console.print(_panel(Group(*body), answer.verdict))


def show_claim(console: Console, claim: Claim, base: ClaimBase) -> None:
    """One claim whole, as it is worded."""
    lead = headline(claim, claim.verdict, Stance.AFFIRMS)
    body: list[RenderableType] = [
        Text(claim.statement, "italic"),
        Text(),
        *_claim_body(claim, base, console.width, lead, claim.verdict),
    ]
    if claim.related:
        body += _headed("Related", _as_worded(claim.related, base))
    if claim.background:
        body += _headed("Background", Text(", ".join(f"vitk show {key}" for key in claim.background)))
    tail = Text(f"{claim.id} · reviewed {claim.reviewed} · {base.info.name} {base.info.version} · {NOT_ADVICE}", "dim")
    console.print(_panel(Group(*body, tail), claim.verdict))


def _headed(heading: str, *parts: RenderableType) -> list[RenderableType]:
    """A heading, what stands under it, and the line after it."""
    return [Text(heading, "bold"), *parts, Text()]


def show_background(console: Console, page: Background, base: ClaimBase) -> None:
    """A background page: summary, table, sections, sources."""
    body: list[RenderableType] = [Text(page.summary), Text()]
    if page.table:
        body += [_plain_table(page.table.columns, page.table.rows, console.width), Text()]
    for section in page.sections:
        body += _headed(section.heading, Text(section.text))
    if page.cautions:
        body += [_labelled(("! Caution", " ".join(base.cautions[key].strip() for key in page.cautions))), Text()]
    if page.claims:
        body += _headed("Claims about it", _as_worded(page.claims, base))
    if page.references:
        body += _headed("Sources", *(_source(base.references[key]) for key in page.references))
    tail = Text(f"{page.id} · reviewed {page.reviewed} · {NOT_ADVICE}", "dim")
    console.print(
        Panel(Group(*body, tail), title=Text(page.title, "bold"), title_align="left", padding=(1, 2), style="none")
    )


def show_list(console: Console, claims: Iterable[Claim], base: ClaimBase) -> None:
    """All claims given, by topic."""
    chosen = {claim.id: claim for claim in claims}
    for topic, ids in base.topics.items():
        here = [chosen[key] for key in ids if key in chosen]
        if not here:
            continue
        console.print(Rule(Text(f"{base.info.topics.get(topic, topic)} ({topic})", "bold"), align="left", style="dim"))
        console.print(_as_worded((claim.id for claim in here), base))
        console.print()
    counts = {verdict: sum(claim.verdict is verdict for claim in chosen.values()) for verdict in Verdict}
    total = ", ".join(f"{number} {VERDICT[verdict].lower()}" for verdict, number in counts.items() if number)
    console.print(
        Text(
            f"{counted(len(chosen), 'claim')}: {total}. One of them whole: vitk show ID",
            "dim",
        )
    )


def _panel(body: RenderableType, verdict: Verdict) -> Panel:
    title = Text(f" {SIGN[verdict]} {VERDICT[verdict]} ", f"bold {COLOUR[verdict]}")
    return Panel(body, title=title, title_align="left", border_style=COLOUR[verdict], padding=(1, 2))


def _claim_body(claim: Claim, base: ClaimBase, width: int, lead: str, verdict: Verdict) -> Iterable[RenderableType]:
    yield Text(lead, f"bold {COLOUR[verdict]}")
    yield Text()
    caution = base.caution_for(claim)
    yield _labelled(
        ("Certainty", f"{LEVEL[claim.certainty.level]}: {claim.certainty.because}"),
        ("! Caution", caution or ""),
        gap=True,
    )
    yield Text()
    yield _labelled(
        ("Fact", claim.fact), ("Myth", claim.myth), ("Fallacy", claim.fallacy), ("Take home", claim.takeaway)
    )
    yield Text()
    yield Text("How it works", "bold")
    yield _steps(claim.mechanism)
    yield Text()
    yield Text("Studies, for and against the claim", "bold")
    yield from _studies(claim, base, width)
    yield Text()


def _labelled(*rows: tuple[str, str], gap: bool = False) -> Table:
    """Texts with their labels in a column of their own; rows without text are left out."""
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style="bold")
    table.add_column(ratio=1)
    for label, text in rows:
        if text:
            if gap and table.row_count:
                table.add_row()
            table.add_row(Text(label), Text(text))
    return table


def _steps(mechanism: Iterable[str]) -> Table:
    steps = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1, 0, 0))
    steps.add_column(justify="right", no_wrap=True)
    steps.add_column(ratio=1)
    for number, step in enumerate(mechanism, 1):
        steps.add_row(f"{number}.", Text(step))
    return steps


def _studies(claim: Claim, base: ClaimBase, width: int) -> Iterable[RenderableType]:
    carries = claim.verdict in (Verdict.FALSE, Verdict.MOSTLY_FALSE)
    order = (Direction.OPPOSES, Direction.SUPPORTS) if carries else (Direction.SUPPORTS, Direction.OPPOSES)
    ordered = sorted(claim.evidence, key=lambda item: (*order, Direction.CONTEXT).index(item.direction))
    wide = width >= WIDE
    table = Table(box=None, show_header=wide, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", expand=True)
    table.add_column("", no_wrap=True)
    if wide:
        table.add_column("Study", min_width=18)
        table.add_column("Design", min_width=12)
        table.add_column("n", justify="right", no_wrap=True)
    table.add_column("What was found", ratio=1, overflow="fold")
    for item in ordered:
        reference = base.references[item.reference]
        mark = Text(SHORT_DIRECTION[item.direction], SIDE[item.direction])
        size = f"{reference.n:,}" if reference.n else ""
        if wide:
            found = Text(item.finding)
            found.append_text(_link(reference, "\n"))
            table.add_row(mark, _name(reference), DESIGN[reference.design], size, found)
        else:
            found = _name(reference)
            found.append(f", {DESIGN[reference.design]}{f', n = {size}' if size else ''}\n", "dim")
            found.append(item.finding)
            found.append_text(_link(reference, "\n"))
            table.add_row(mark, found)
    yield table


def _name(reference: Reference) -> Text:
    style = Style(bold=True, link=reference.link) if reference.link else Style(bold=True)
    return Text().append(reference.short, style)


def _link(reference: Reference, before: str) -> Text:
    link = reference.link
    if link is None:
        return Text()
    return Text.assemble(before, (link.removeprefix("https://"), Style(dim=True, link=link)))


def _source(reference: Reference) -> Text:
    line = _name(reference)
    line.append(f". {reference.title.rstrip('.')}. ")
    line.append_text(_link(reference, ""))
    return line


def _mark(verdict: Verdict) -> Text:
    return Text(f"{SIGN[verdict]} {VERDICT[verdict].lower()}", COLOUR[verdict])


def _claim_rows(rows: Iterable[tuple[str, Verdict, Stance]], base: ClaimBase) -> Table:
    """Claims one below the other: verdict, statement, id. A verdict on a denied claim is that on the denial."""
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1))
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for key, verdict, stance in rows:
        claim = base.claims[key]
        words = Text(claim.statement if stance is Stance.AFFIRMS else claim.denial or f"Denied: {claim.statement}")
        words.append(f"\n{claim.id}", "dim")
        table.add_row(_mark(verdict), words)
    return table


def _as_worded(keys: Iterable[str], base: ClaimBase) -> Table:
    return _claim_rows(((key, base.claims[key].verdict, Stance.AFFIRMS) for key in keys), base)


def _more(claim: Claim) -> Text:
    return Text(f"vitk show {claim.id} · {NOT_ADVICE}", "dim")


def _plain_table(columns: Iterable[str], rows: Iterable[Iterable[str]], width: int) -> Table:
    table = Table(expand=True, show_lines=True, header_style="bold")
    for column in columns:
        table.add_column(Text(column), ratio=1)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    return table


def _show_no_match(console: Console, answer: Answer, base: ClaimBase) -> None:
    body: list[RenderableType] = [Text(f"No match: {safe(answer.statement)[:200] or '(nothing typed)'}", "bold")]
    if answer.reason:
        body.append(Text(answer.reason))
    if answer.candidates:
        body += [Text(), Text("Did you mean", "bold"), _as_worded(answer.candidates[:3], base)]
        cautions = (base.caution_for(base.claims[key]) for key in answer.candidates[:3])
        caution = next((text for text in cautions if text), None)
        if caution:  # whoever is not understood may be at risk all the same
            body += [Text(), _labelled(("! Caution", caution))]
    body += [Text(), Text(f"All claims: vitk list · {NOT_ADVICE}", "dim")]
    console.print(Panel(Group(*body), padding=(1, 2)))
