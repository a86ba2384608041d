"""Verdict arithmetic: a claim's verdict, turned by the stance of the statement."""

from __future__ import annotations

from msgspec.structs import replace

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


_FAVOURABLE = (Verdict.TRUE, Verdict.MOSTLY_TRUE)
_ADVERSE = (Verdict.FALSE, Verdict.MOSTLY_FALSE)
CLEAR = 0.7
"""How well a further claim must fit, against the first, for its verdict to go before."""
BEYOND = (
    "Part of this goes further than any claim in the base: a fact settles neither what to take or stop nor how much, "
    "so please ask a doctor, pharmacist or clinic."
)


def cautious(match: Match, base: ClaimBase) -> Match:
    """The match as it may be told: a statement is only called true when nothing in it is false or goes too far."""
    best = match.best
    if best is None or _verdict(best, base) not in _FAVOURABLE:
        return match
    for other in match.also:
        if _verdict(other, base) in _ADVERSE and other.score >= CLEAR * best.score:
            rest = tuple(best if one is other else one for one in match.also)
            return replace(
                match, best=other, also=rest, candidates=tuple(c for c in match.candidates if c != other.claim)
            )
    if match.beyond:
        near = dict.fromkeys((best.claim, *(other.claim for other in match.also), *match.candidates))
        return Match(None, candidates=tuple(near)[: max(len(match.candidates), 1)], reason=BEYOND)
    return match


def _verdict(matched: Matched, base: ClaimBase) -> Verdict:
    return turned(base.claims[matched.claim].verdict, matched.stance)


def judge(statement: str, match: Match, base: ClaimBase) -> Answer:
    """The answer to a statement, everything but `verdict` relative to the claim as it is worded."""
    match = cautious(match, base)
    best = match.best
    claim = base.claims[best.claim] if best else None
    return Answer(
        statement=statement,
        claim=claim.id if claim else None,
        stance=best.stance if best else None,
        verdict=_verdict(best, base) if best else None,
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
    return Also(matched.claim, matched.stance, _verdict(matched, base))
