"""The console that people read from: colour only where it is wanted."""

from __future__ import annotations

import os
import sys

from rich.console import Console

from vitk.cli.group import Settings


class Screen(Console):
    """A console whose reader may go away: that is for `main` to deal with, not the console's to exit over."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def console(settings: Settings) -> Console:
    """A console on standard output after --color, NO_COLOR and what the output is."""
    if settings.color == "always":
        return Screen(force_terminal=True, no_color=False, highlight=False, soft_wrap=False)
    plain = settings.color == "never" or bool(os.environ.get("NO_COLOR")) or not sys.stdout.isatty()
    return Screen(
        no_color=plain or None, highlight=False, force_terminal=False if plain and not sys.stdout.isatty() else None
    )
