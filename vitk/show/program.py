"""Output for programs: JSON with every character outside ASCII escaped, so that any pipe carries it whole."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
from typing import Any

import msgspec
import msgspec.structs

from vitk.answer import Answer
from vitk.model import Claim, ClaimBase, Reference
from vitk.show.words import NOT_ADVICE

FORMAT = 1
"""Version of the export's form; raised when a field changes its meaning or goes."""


class Listed(msgspec.Struct, frozen=True):
    """One row of `vitk list --format json`."""

    id: str
    topic: str
    statement: str
    verdict: str
    certainty: str
    summary: str


def dumps(value: Any, indent: int | None = None) -> str:
    """Any of our types as ASCII-escaped JSON."""
    return json.dumps(msgspec.to_builtins(value), ensure_ascii=True, indent=indent, allow_nan=False)


def answer_json(answer: Answer) -> str:
    """One answer on one line."""
    return dumps(answer)


def list_json(claims: Iterable[Claim], base: ClaimBase) -> str:
    """The claims as an array."""
    return dumps([listed(claim, base) for claim in claims], indent=2)


def listed(claim: Claim, base: ClaimBase) -> Listed:
    """A claim as a list shows it."""
    return Listed(
        claim.id,
        base.topic_of(claim.id),
        claim.statement,
        claim.verdict.value,
        claim.certainty.level.value,
        claim.summary,
    )


class ExportedBase(msgspec.Struct, frozen=True):
    """Which claim base a report was made from."""

    name: str
    version: str
    date: datetime.date


class ExportedClaim(Claim, frozen=True, kw_only=True):
    """A claim as curators wrote it, with its topic and all its cautions as one text."""

    topic: str
    all_cautions: str | None


class Export(msgspec.Struct, frozen=True):
    """`vitk export --format json`: claims and the references that they cite."""

    format: int
    base: ExportedBase
    notice: str
    claims: tuple[ExportedClaim, ...]
    references: tuple[Reference, ...]


def export_json(claims: Iterable[Claim], base: ClaimBase) -> str:
    """The report for programs."""
    chosen = list(claims)
    keys = dict.fromkeys(item.reference for claim in chosen for item in claim.evidence)
    document = Export(
        format=FORMAT,
        base=ExportedBase(base.info.name, base.info.version, base.info.date),
        notice=NOT_ADVICE,
        claims=tuple(
            ExportedClaim(
                **msgspec.structs.asdict(claim), topic=base.topic_of(claim.id), all_cautions=base.caution_for(claim)
            )
            for claim in chosen
        ),
        references=tuple(base.references[key] for key in keys),
    )
    return dumps(document, indent=2) + "\n"
