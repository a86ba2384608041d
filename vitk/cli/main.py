"""`vitk`: the program. Puts the commands together, and turns every fault into one clear line and its exit status."""

from __future__ import annotations

import codecs
import errno
import os
import sys
from pathlib import Path
from typing import NoReturn

import click

from vitk.cli.group import Settings, StatementGroup, claims_folder, common
from vitk.model import Fault

FAULT = 2
NEAREST = "vitk-nearest"
PLAIN = {
    "✓": "+", "✗": "x", "—": "-", "–": "-", "−": "-", "·": "-", "…": "...", "“": '"', "”": '"', "’": "'", "→": "->",
    "≥": ">=", "≤": "<=", "×": "x", "µ": "u"
}  # fmt: skip
UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG)


@click.group(
    cls=StatementGroup,
    invoke_without_command=True,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Information, not medical advice. In an emergency call your emergency number.",
)
@common
@click.option("--version", is_flag=True, help="Tell the version of the program and of its claim base.")
@click.pass_context
def cli(context: click.Context, version: bool) -> None:
    """Check a health claim against curated evidence.

    Type what you heard; vitk finds the claim, says whether it holds, explains why, and shows the studies for and
    against it.

    \b
      vitk "something causes something"        the verdict, why, and the studies
      vitk list                                all claims by topic
      vitk show ID                             one claim whole, or a background page
      vitk export --all -o report.md           a report to keep

    Without TEXT at a terminal it asks for claims until end of file; with text piped in it reads one claim a line.
    Exit status: 0 answered, 1 no match, 2 a fault.
    """
    if version:
        from vitk.cli.claims import version_line

        click.echo(version_line(claims_folder(context.ensure_object(Settings))))
        context.exit()


def main() -> NoReturn:
    """Run the program. Exit status 0, 1 (nothing found), 2 (a fault: one line on standard error) or 130 (Ctrl-C)."""
    if sys.stdin is None:  # closed by the shell (<&-): the same as an empty one
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 — open as long as the program runs
    if sys.stdout is None:
        sys.exit(_fault("standard output is closed — run it without >&-"))
    codecs.register_error(NEAREST, _nearest)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=NEAREST)  # an old terminal's encoding must not stop an answer
    try:
        status = cli.main(standalone_mode=False, prog_name="vitk")
        sys.stdout.flush()
    except click.exceptions.Exit as done:
        status = done.exit_code
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else "vitk"
        status = _fault(f"{_one_line(error.format_message())} (see {path} --help)")
    except click.Abort:
        status = 130
    except (click.ClickException, Fault) as error:
        status = _fault(_one_line(error.format_message() if isinstance(error, click.ClickException) else str(error)))
    except BrokenPipeError:
        _leave_output()  # the reader has gone
        status = 0
    except OSError as error:
        if error.errno not in UNWRITABLE:
            raise
        _leave_output()
        status = _fault(f"the answer cannot be written: {error.strerror} — make room, or write elsewhere")
    except KeyboardInterrupt:
        status = 130
    sys.exit(status if isinstance(status, int) else 0)


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """What stands for a character that the terminal lacks: the signs of true and false must not look alike."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(PLAIN.get(char, "?") for char in lost), error.end


def _leave_output() -> None:
    """Point standard output elsewhere, so that nothing complains about it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fault(message: str) -> int:
    print(f"vitk: {message}", file=sys.stderr)
    return FAULT


def _one_line(message: str) -> str:
    from vitk.show.words import safe

    return " ".join(safe(message).split())
