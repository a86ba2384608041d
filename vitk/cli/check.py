"""`vitk check`: statements from the command line, from standard input, or typed at a prompt."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import click

from vitk.cli.group import Settings, claims_folder, common

if TYPE_CHECKING:
    from vitk.answer import Answer
    from vitk.api import Base

NO_MATCH = 1


@click.command()
@click.argument("text", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl"]),
    default="text",
    help="text for people; json: one object; jsonl: one object a line, for '-'.",
)
@common
@click.pass_context
def check(context: click.Context, text: tuple[str, ...], form: str) -> None:
    """Check a claim: verdict, mechanism and the studies for and against.

    Several words are one statement. '-' reads statements from standard input, one a line. Without TEXT at a terminal
    vitk asks until end of file.
    """
    from vitk.api import check as check_statement
    from vitk.api import open_base

    settings = context.ensure_object(Settings)
    from_input = text == ("-",) or (not text and not sys.stdin.isatty())
    asking = not text and not from_input and sys.stdout.isatty()
    if not text and not from_input and not asking:
        from_input = True
    base = open_base(claims_folder(settings))
    write = _writer(base, form, settings)
    if asking:
        _ask(base, write)
        return
    answered = False
    for statement in _lines() if from_input else [_decoded(" ".join(text))]:
        answer = check_statement(base, statement)
        write(answer)
        answered = answered or answer.claim is not None
    if not answered:
        context.exit(NO_MATCH)


def _decoded(text: str) -> str:
    """Arguments that are no UTF-8 reach Python as lone surrogates: they become U+FFFD, as bytes on input do."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _lines() -> Iterator[str]:
    """Lines of standard input. Only a line feed ends a line; a carriage return before it is dropped."""
    for raw in sys.stdin.buffer:
        line = raw.removesuffix(b"\n") if raw.endswith(b"\n") else raw
        yield (line.removesuffix(b"\r") if raw.endswith(b"\n") else line).decode("utf-8", "replace")


def _writer(base: Base, form: str, settings: Settings) -> Callable[[Answer], None]:
    if form == "text":
        from vitk.cli.output import console
        from vitk.show.terminal import show_answer

        screen = console(settings)

        def write_text(answer: Answer) -> None:
            show_answer(screen, answer, base.data)

        return write_text
    from vitk.show.program import answer_json

    def write_json(answer: Answer) -> None:
        sys.stdout.write(answer_json(answer) + "\n")
        sys.stdout.flush()

    return write_json


def _ask(base: Base, write: Callable[[Answer], None]) -> None:
    """Ask for claims until end of file."""
    from vitk.api import check as check_statement

    click.echo(
        f"{base.data.info.name} {base.data.info.version}. Type a claim about {base.data.info.subject}; "
        "Ctrl-D or quit ends.",
        err=True,
    )
    while True:
        try:
            line = input("claim> ")
        except EOFError:
            click.echo(err=True)
            return
        if line.strip().lower() in ("quit", "exit"):
            return
        if line.strip():
            write(check_statement(base, _decoded(line)))
