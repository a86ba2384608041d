"""`vitk list`, `show`, `export` and `validate`: the claim base itself."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

import vitk
from vitk.cli.group import Settings, claims_folder, common
from vitk.model import Fault, Verdict

if TYPE_CHECKING:
    from vitk.model import Claim, ClaimBase

NOTHING = 1


def _load(context: click.Context) -> ClaimBase:
    from vitk.api import bundled
    from vitk.base.load import load_base

    return load_base(claims_folder(context.ensure_object(Settings)) or bundled())


def version_line(folder: Path | None) -> str:
    """Program, claim base and its date. Reads base.yaml only."""
    from vitk.api import bundled
    from vitk.base.load import load_info

    info = load_info(folder or bundled())
    return f"vitk {vitk.__version__}, claim base {info.name} {info.version} of {info.date}"


def _near(word: str, known: Iterable[str], what: str) -> str:
    """ "no claim 'x' — did you mean …?" """
    near = difflib.get_close_matches(word.lower(), list(known), 3, 0.4)
    hint = f"did you mean {' or '.join(near)}?" if near else "see vitk list"
    return f"no {what} '{word}' — {hint}"


def _of_topic(base: ClaimBase, topic: str) -> list[Claim]:
    if topic not in base.topics:
        raise Fault(_near(topic, base.topics, "topic") + f" (topics: {', '.join(base.topics)})")
    return [base.claims[key] for key in base.topics[topic]]


@click.command("list")
@click.option("--topic", metavar="TOPIC", help="Only this topic.")
@click.option("--verdict", type=click.Choice([verdict.value for verdict in Verdict]), help="Only this verdict.")
@click.option("--search", metavar="WORDS", help="Only claims that hold all these words.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", help="How to print it.")
@common
@click.pass_context
def list_(context: click.Context, topic: str | None, verdict: str | None, search: str | None, form: str) -> None:
    """List all claims by topic, with their verdicts."""
    base = _load(context)
    claims = _of_topic(base, topic) if topic else list(base.claims.values())
    if verdict:
        claims = [claim for claim in claims if claim.verdict is Verdict(verdict)]
    if search:
        words = search.lower().split()
        claims = [claim for claim in claims if all(word in _searchable(claim) for word in words)]
    if form == "json":
        from vitk.show.program import list_json

        click.echo(list_json(claims, base))
    elif claims:
        from vitk.cli.output import console
        from vitk.show.terminal import show_list

        show_list(console(context.ensure_object(Settings)), claims, base)
    else:
        click.echo("vitk: no claim fits — widen the search, or see vitk list", err=True)
    if not claims:
        context.exit(NOTHING)


def _searchable(claim: Claim) -> str:
    texts = (claim.id, claim.statement, claim.summary, claim.fact, claim.myth, *claim.phrasings.affirm)
    return " ".join(texts).lower()


@click.command()
@click.argument("name", metavar="ID")
@common
@click.pass_context
def show(context: click.Context, name: str) -> None:
    """Show one claim whole, or a background page."""
    from vitk.cli.output import console
    from vitk.show.terminal import show_background, show_claim

    base = _load(context)
    screen = console(context.ensure_object(Settings))
    wanted = name.strip().lower()
    by_name = {
        alias.lower(): page for page in base.backgrounds.values() for alias in (page.id, page.title, *page.aliases)
    }
    if wanted in base.claims:
        show_claim(screen, base.claims[wanted], base)
    elif wanted in by_name:
        show_background(screen, by_name[wanted], base)
    else:
        raise Fault(_near(name, [*base.claims, *by_name], "claim or background page"))


@click.command()
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option("--topic", metavar="TOPIC", help="All claims of this topic.")
@click.option("--all", "everything", is_flag=True, help="All claims (as without ID and --topic).")
@click.option("--format", "form", type=click.Choice(["md", "json"]), default="md", help="Markdown or JSON.")
@click.option(
    "-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Write to FILE ('-': the screen)."
)
@click.option("--force", is_flag=True, help="Replace FILE if it exists.")
@common
@click.pass_context
def export(
    context: click.Context,
    ids: tuple[str, ...],
    topic: str | None,
    everything: bool,
    form: str,
    output: Path | None,
    force: bool,
) -> None:
    """Write a claim report: verdicts, mechanisms, evidence, references."""
    base = _load(context)
    if (bool(ids) + bool(topic) + everything) > 1:
        raise click.UsageError("give ids, or --topic, or --all: one of them", context)
    for key in ids:
        if key not in base.claims:
            raise Fault(_near(key, base.claims, "claim"))
    claims = [base.claims[key] for key in dict.fromkeys(ids)] if ids else list(base.claims.values())
    if topic:
        claims = _of_topic(base, topic)
    if form == "json":
        from vitk.show.program import export_json

        text = export_json(claims, base)
    else:
        from vitk.show.markdown import report

        text = report(claims, base)
    if output is None or str(output) == "-":
        sys.stdout.write(text)
        return
    from vitk.show.files import write_whole
    from vitk.show.words import counted

    write_whole(output, text, overwrite=force)
    click.echo(f"{output}: {counted(len(claims), 'claim')}", err=True)


@click.command()
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@common
@click.pass_context
def validate(context: click.Context, folder: Path | None) -> None:
    """Name every fault of a claim base, with file, line and mend.

    Exit status 2 with errors, 0 with none or with warnings alone.
    """
    from vitk.api import bundled
    from vitk.base.faults import Severity
    from vitk.curate.validate import findings_of
    from vitk.show.words import counted

    where = folder or claims_folder(context.ensure_object(Settings)) or bundled()
    findings = findings_of(where)
    for finding in findings:
        click.echo(str(finding))
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    click.echo(f"{counted(errors, 'error')}, {counted(len(findings) - errors, 'warning')}", err=True)
    if errors:
        context.exit(2)
