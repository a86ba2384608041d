"""Verdict arithmetic: a claim's verdict, turned by the stance of the statement."""

from __future__ import annotations

from vitk.answer import Also, Answer, Cited, Match, Matched
from vitk.model import Claim, ClaimBase, Stance, Verdict

_DENIED = {
    Verdict.FALSE: Verdict.TRUE,
    Verdict.MOSTLY_FALSE: Verdict.MOSTLY_TRUE,
    Verdict.MOSTLY_TRUE: Verdict.MOSTLY_FALSE,
    Verdict.TRUE: Verdict.FALSE,
}


def turned(verdict: Verdict, stance: Stance) -> Verdict:
    """The verdict of a statement that takes `stance` towards a claim of `verdict`; mixed and unproven stay."""
    return _DENIED.get(verdict, verdict) if stance is Stance.DENIES else verdict


def judge(statement: str, match: Match, base: ClaimBase) -> Answer:
    """The answer to a statement, everything but `verdict` relative to the claim as it is worded."""
    best = match.best
    claim = base.claims[best.claim] if best else None
    return Answer(
        statement=statement,
        claim=claim.id if claim else None,
        stance=best.stance if best else None,
        verdict=turned(claim.verdict, best.stance) if claim and best else None,
        claim_verdict=claim.verdict if claim else None,
        certainty=claim.certainty.level if claim else None,
        confidence=round(best.score, 3) if best else 0.0,
        summary=claim.summary if claim else None,
        mechanism=claim.mechanism if claim else (),
        evidence=cited(claim, base) if claim else (),
        caution=base.caution_for(claim) if claim else None,
        candidates=match.candidates,
        also=tuple(_also(other, base) for other in match.also),
        base=base.info.version,
        reason=match.reason,
    )


def cited(claim: Claim, base: ClaimBase) -> tuple[Cited, ...]:
    """A claim's evidence with the DOI of each reference."""
    return tuple(
        Cited(item.reference, item.direction, item.finding, base.references[item.reference].doi)
        for item in claim.evidence
    )


def _also(matched: Matched, base: ClaimBase) -> Also:
    verdict = base.claims[matched.claim].verdict
    return Also(matched.claim, matched.stance, turned(verdict, matched.stance))
