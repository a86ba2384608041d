"""Every fault of a claim base: of structure and links (vitk.base), and of meaning (which needs the matcher)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vitk.base.faults import Finding, Severity
from vitk.base.load import claim_file, examine
from vitk.base.located import Located, Path_, read_yaml
from vitk.match.compiler import compile_tables
from vitk.match.index import UnknownRelation, build_index, doubts
from vitk.model import Claim, ClaimBase, Direction, Fault, Verdict

_SIDE = {
    Verdict.FALSE: Direction.OPPOSES,
    Verdict.MOSTLY_FALSE: Direction.OPPOSES,
    Verdict.MOSTLY_TRUE: Direction.SUPPORTS,
    Verdict.TRUE: Direction.SUPPORTS,
}


def findings_of(folder: Path) -> list[Finding]:
    """All faults of the claim base in `folder`; those of meaning only when its structure is sound."""
    base, findings = examine(folder)
    if base is None:
        return findings
    files = {key: read_yaml(claim_file(folder, base, key)) for key in base.claims}
    return [*findings, *_meaning(folder, base, files)]


def _meaning(folder: Path, base: ClaimBase, files: dict[str, Located]) -> Iterator[Finding]:
    statements: dict[str, str] = {}
    used: set[str] = {key for page in base.backgrounds.values() for key in page.references}
    for claim in base.claims.values():
        located = files[claim.id]
        used |= {item.reference for item in claim.evidence}
        plain = " ".join(claim.statement.lower().split())
        if plain in statements:
            yield located.finding(
                ("statement",), f"the statement of {statements[plain]} again", "say it in other words"
            )
        statements.setdefault(plain, claim.id)
        yield from _evidence(claim, located)
        for at, key in enumerate(claim.related):
            if claim.id not in base.claims[key].related:
                yield located.finding(
                    ("related", at),
                    f"{key} does not name this claim",
                    f"add {claim.id} to its 'related'",
                    Severity.WARNING,
                )
    references = read_yaml(folder / "references.yaml") if base.references else None
    for at, key in enumerate(base.references):
        if key not in used and references is not None:
            yield references.finding(
                ("references", at, "id"), f"no claim or page cites '{key}'", "cite it or remove it", Severity.WARNING
            )
    yield from _phrasings(base, files)


def _evidence(claim: Claim, located: Located) -> Iterator[Finding]:
    side = _SIDE.get(claim.verdict)
    if side is None:
        return
    mine = sum(item.direction is side for item in claim.evidence)
    theirs = sum(item.direction not in (side, Direction.CONTEXT) for item in claim.evidence)
    if not mine:
        yield located.finding(
            ("verdict",),
            f"'{claim.verdict.value}', but no evidence {side.value} the statement",
            "add evidence or change the verdict",
        )
    elif theirs > mine:
        yield located.finding(
            ("verdict",),
            f"'{claim.verdict.value}', but {theirs} pieces of evidence stand against it and {mine} for it",
            "weigh it again",
            Severity.WARNING,
        )


def _phrasings(base: ClaimBase, files: dict[str, Located]) -> Iterator[Finding]:
    try:
        tables = compile_tables(base.lexicon)
        index = build_index(base, tables)
    except Fault as fault:
        first = next(iter(files.values()))
        if isinstance(fault, UnknownRelation):
            yield files[fault.claim].finding(("proposition",), str(fault), "see docs/matching.md for the relations")
        else:
            yield Finding(first.file, 0, 0, Severity.ERROR, str(fault), "see docs/matching.md for the relations")
        return
    for doubt in doubts(base, index, tables):
        if doubt.read_as is None:
            continue  # a saying that is not read is silence, no fault
        path = _place(base.claims[doubt.claim], doubt.text)
        stance = doubt.read_stance.value if doubt.read_stance else ""
        yield files[doubt.claim].finding(
            path,
            f"“{doubt.text}” is read as: {stance} {doubt.read_as}",
            "say it more plainly, or widen the lexicon",
            Severity.WARNING,
        )


def _place(claim: Claim, text: str) -> Path_:
    for kind, listed in (("affirm", claim.phrasings.affirm), ("deny", claim.phrasings.deny)):
        if text in listed:
            return ("phrasings", kind, listed.index(text))
    return ("statement",) if text == claim.statement else ("denial",)
