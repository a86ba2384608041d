"""Draws docs/answer.svg, the picture of a real answer in the README: python docs/make_picture.py"""

from __future__ import annotations

import io
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI

from vitk import check, open_base
from vitk.show.terminal import show_answer

STATEMENT = "vitamin K causes calcification"

base = open_base()
console = Console(file=io.StringIO(), width=96, record=True, force_terminal=True, highlight=False)
console.print(f'$ vitk "{STATEMENT}"')
show_answer(console, check(base, STATEMENT), base.data)
console.save_svg(str(Path(__file__).with_name("answer.svg")), title="vitk", theme=MONOKAI)
