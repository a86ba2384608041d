"""A fault in a claim base: where it is, what is wrong, how to mend it."""

from __future__ import annotations

import enum
from pathlib import Path

from msgspec import Struct

from vitk.model import Fault


class Severity(enum.Enum):
    ERROR = "error"
    WARNING = "warning"


class Finding(Struct, frozen=True):
    """One fault. `line` and `column` count from 1; both are 0 for a whole file or folder."""

    file: str
    line: int
    column: int
    severity: Severity
    problem: str
    mend: str

    @property
    def place(self) -> str:
        """file:line:column, or the file alone where no line is at fault (line 0)."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file

    def __str__(self) -> str:
        return f"{self.place}: {self.severity.value}: {self.problem} — {self.mend}"


class BrokenBase(Fault):
    """A claim base that cannot be used. `findings` holds every error found, the first one is the message."""

    def __init__(self, findings: list[Finding]) -> None:
        first = findings[0]
        more = f" (and {len(findings) - 1} more: vitk validate)" if len(findings) > 1 else ""
        super().__init__(f"{first.place}: {first.problem} — {first.mend}{more}")
        self.findings = findings


def shown(path: Path) -> str:
    """A path as a person would type it: relative to where they stand, if it lies below."""
    try:
        return str(path.resolve().relative_to(Path.cwd().resolve()))
    except (ValueError, OSError):
        return str(path)
