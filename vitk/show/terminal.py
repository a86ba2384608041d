"""Answers, claims and lists for a terminal, by rich. Every text is plain `Text`: nothing in it is read as markup."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
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
    headline,
    safe,
)  # fmt: skip

# Colour only repeats what a word and a sign say already; both shades are legible on black and on white.
COLOUR = {
    Verdict.FALSE: "red", Verdict.MOSTLY_FALSE: "red", Verdict.MIXED: "yellow", Verdict.UNPROVEN: "yellow",
    Verdict.MOSTLY_TRUE: "green", Verdict.TRUE: "green",
}  # fmt: skip
SIDE = {Direction.SUPPORTS: "green", Direction.OPPOSES: "red", Direction.CONTEXT: "dim"}
WIDE = 100
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
            *(_also_line(a.claim, a.verdict, a.stance, base) for a in answer.also),
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
        body += [
            Text("Related", "bold"),
            *(_also_line(key, base.claims[key].verdict, Stance.AFFIRMS, base) for key in claim.related),
            Text(),
        ]
    if claim.background:
        body += [Text("Background", "bold"), Text(", ".join(f"vitk show {key}" for key in claim.background)), Text()]
    tail = Text(f"{claim.id} · reviewed {claim.reviewed} · {base.info.name} {base.info.version} · {NOT_ADVICE}", "dim")
    console.print(_panel(Group(*body, tail), claim.verdict))


def show_background(console: Console, page: Background, base: ClaimBase) -> None:
    """A background page: summary, table, sections, sources."""
    body: list[RenderableType] = [Text(page.summary), Text()]
    if page.table:
        body += [_plain_table(page.table.columns, page.table.rows, console.width), Text()]
    for section in page.sections:
        body += [Text(section.heading, "bold"), Text(section.text), Text()]
    for key in page.cautions:
        body += _caution(base.cautions[key])
    if page.claims:
        body += [
            Text("Claims about it", "bold"),
            *(_also_line(key, base.claims[key].verdict, Stance.AFFIRMS, base) for key in page.claims),
            Text(),
        ]
    if page.references:
        body += [Text("Sources", "bold"), *(_source(base.references[key]) for key in page.references), Text()]
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
        table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1))
        table.add_column(no_wrap=True)
        table.add_column(ratio=1)
        for claim in here:
            words = Text(claim.statement)
            words.append(f"\n{claim.id}", "dim")
            table.add_row(_mark(claim.verdict), words)
        console.print(table)
        console.print()
    counts = {verdict: sum(claim.verdict is verdict for claim in chosen.values()) for verdict in Verdict}
    total = ", ".join(f"{number} {VERDICT[verdict].lower()}" for verdict, number in counts.items() if number)
    console.print(Text(f"{len(chosen)} claims: {total}. One of them whole: vitk show ID", "dim"))


def _panel(body: RenderableType, verdict: Verdict) -> Panel:
    title = Text(f" {SIGN[verdict]} {VERDICT[verdict]} ", f"bold {COLOUR[verdict]}")
    return Panel(body, title=title, title_align="left", border_style=COLOUR[verdict], padding=(1, 2))


def _claim_body(claim: Claim, base: ClaimBase, width: int, lead: str, verdict: Verdict) -> Iterable[RenderableType]:
    yield Text(lead, f"bold {COLOUR[verdict]}")
    yield Text.assemble(("Certainty: ", "bold"), f"{LEVEL[claim.certainty.level]}, {claim.certainty.because}")
    yield Text()
    caution = base.caution_for(claim)
    if caution:
        yield from _caution(caution)
    for label, words in (
        ("Fact", claim.fact),
        ("Myth", claim.myth),
        ("Where it goes wrong", claim.fallacy),
        ("Take home", claim.takeaway),
    ):
        yield Text.assemble((f"{label}  ", "bold"), words)
    yield Text()
    yield Text("How it works", "bold")
    steps = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1, 0, 0))
    steps.add_column(justify="right", no_wrap=True)
    steps.add_column(ratio=1)
    for number, step in enumerate(claim.mechanism, 1):
        steps.add_row(f"{number}.", Text(step))
    yield steps
    yield Text()
    yield Text("Studies, for and against the claim", "bold")
    yield from _studies(claim, base, width)
    yield Text()


def _caution(text: str) -> list[RenderableType]:
    return [Padding(Text.assemble(("! Caution  ", "bold"), text), (0, 0, 1, 0))]


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
    return Text(reference.short, style)


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


def _also_line(key: str, verdict: Verdict, stance: Stance, base: ClaimBase) -> Text:
    line = _mark(verdict)
    claim = base.claims[key]
    words = claim.statement if stance is Stance.AFFIRMS else f"(denied) {claim.statement}"
    line.append(f"  {words}", "none")
    line.append(f"  {key}", "dim")
    return line


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
        body += [Text(), Text("Did you mean", "bold")]
        body += [_also_line(key, base.claims[key].verdict, Stance.AFFIRMS, base) for key in answer.candidates[:3]]
    body += [Text(), Text(f"All claims: vitk list · {NOT_ADVICE}", "dim")]
    console.print(Panel(Group(*body), padding=(1, 2)))
