"""The street from text to answer: open a claim base, check a statement."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from vitk.answer import Answer, Match
from vitk.base.compiled import compiled
from vitk.base.files import base_files
from vitk.judge import judge
from vitk.match.decide import Index, decide
from vitk.match.read import read
from vitk.match.tables import Tables
from vitk.model import ClaimBase

LONGEST = 10_000
"""Characters. A longer text is a document, not a statement."""


class Base(Struct, frozen=True):
    """A claim base, ready to match against. `data` is what the curators wrote."""

    data: ClaimBase
    tables: Tables
    index: Index

    def match(self, text: str) -> Match:
        """The claim that `text` is about, before any verdict."""
        if len(text) > LONGEST:
            return Match(
                None, reason=f"The statement has more than {LONGEST:,} characters: check it sentence by sentence."
            )
        return decide(read(text, self.tables), self.index, self.tables)


def bundled() -> Path:
    """The folder of the claim base that comes with vitk: in the wheel, or beside the package in a checkout."""
    here = Path(__file__).resolve().parent
    inside = here / "claims"
    return inside if inside.is_dir() else here.parent / "claims"


def open_base(folder: str | Path | None = None) -> Base:
    """Open the claim base in `folder` (the bundled one by default). Raises BrokenBase when it has faults."""
    where = Path(folder) if folder is not None else bundled()
    return compiled(Base, base_files(where), lambda: _made(where))


def _made(folder: Path) -> Base:
    from vitk.base.faults import BrokenBase
    from vitk.base.load import claim_file, load_base
    from vitk.base.located import read_yaml
    from vitk.match.compiler import compile_tables
    from vitk.match.index import UnknownRelation, build_index

    data = load_base(folder)
    tables = compile_tables(data.lexicon)
    try:
        index = build_index(data, tables)
    except UnknownRelation as fault:
        located = read_yaml(claim_file(folder, data, fault.claim))
        finding = located.finding(("proposition",), str(fault), "use a verb such as causes, prevents, needs, replaces")
        raise BrokenBase([finding]) from None
    tables.met.clear()  # what was looked up on the way is no part of the compiled copy
    tables.speller.met.clear()
    return Base(data, tables, index)


def check(base: Base, text: str) -> Answer:
    """Match a statement, with its stance, to a claim and judge it. Never raises for any text."""
    return judge(text, base.match(text), base.data)
