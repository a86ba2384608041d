"""The console that people read from: colour only where it is wanted."""

from __future__ import annotations

import os
import sys

from rich.console import Console

from vitk.cli.group import Settings


def console(settings: Settings) -> Console:
    """A console on standard output after --color, NO_COLOR and what the output is."""
    if settings.color == "always":
        return Console(force_terminal=True, no_color=False, highlight=False, soft_wrap=False)
    plain = settings.color == "never" or bool(os.environ.get("NO_COLOR")) or not sys.stdout.isatty()
    return Console(
        no_color=plain or None, highlight=False, force_terminal=False if plain and not sys.stdout.isatty() else None
    )
