"""Verdicts, directions and designs in words, and the sentence that answers a statement: shared by every format."""

from __future__ import annotations

import re

from vitk.answer import Answer
from vitk.model import Claim, Design, Direction, Level, Stance, Verdict

VERDICT = {
    Verdict.FALSE: "FALSE",
    Verdict.MOSTLY_FALSE: "MOSTLY FALSE",
    Verdict.MIXED: "MIXED",
    Verdict.UNPROVEN: "UNPROVEN",
    Verdict.MOSTLY_TRUE: "MOSTLY TRUE",
    Verdict.TRUE: "TRUE",
}
SIGN = {
    Verdict.FALSE: "✗",
    Verdict.MOSTLY_FALSE: "✗",
    Verdict.MIXED: "~",
    Verdict.UNPROVEN: "?",
    Verdict.MOSTLY_TRUE: "✓",
    Verdict.TRUE: "✓",
}
LEVEL = {Level.HIGH: "high", Level.MODERATE: "moderate", Level.LOW: "low", Level.VERY_LOW: "very low"}
DIRECTION = {
    Direction.SUPPORTS: "for the claim",
    Direction.OPPOSES: "against the claim",
    Direction.CONTEXT: "context",
}
SHORT_DIRECTION = {Direction.SUPPORTS: "+ for", Direction.OPPOSES: "− against", Direction.CONTEXT: "· context"}
_HYPHENATED = (Design.META_ANALYSIS, Design.CASE_CONTROL, Design.CROSS_SECTIONAL)
DESIGN = {design: design.value if design in _HYPHENATED else design.value.replace("-", " ") for design in Design}
DESIGN[Design.SINGLE_ARM_TRIAL] = "single-arm trial"
DESIGN[Design.MENDELIAN_RANDOMISATION] = "Mendelian randomisation"
NOT_ADVICE = "Information, not medical advice."

_REFUTED = (Verdict.FALSE, Verdict.MOSTLY_FALSE)
_SUPPORTED = (Verdict.TRUE, Verdict.MOSTLY_TRUE)
_OPENING = {
    (Verdict.FALSE, Stance.AFFIRMS): "No.",
    (Verdict.FALSE, Stance.DENIES): "On the contrary.",
    (Verdict.MOSTLY_FALSE, Stance.AFFIRMS): "Not really.",
    (Verdict.MOSTLY_FALSE, Stance.DENIES): "Not really.",
    (Verdict.MOSTLY_TRUE, Stance.AFFIRMS): "By and large, yes.",
    (Verdict.MOSTLY_TRUE, Stance.DENIES): "By and large, that is right.",
    (Verdict.TRUE, Stance.AFFIRMS): "Yes.",
    (Verdict.TRUE, Stance.DENIES): "That is right.",
}


def headline(claim: Claim, verdict: Verdict, stance: Stance) -> str:
    """The answer in one sentence: the verdict on what was said, then what is so ("FALSE: No. It does not …")."""
    if verdict not in _REFUTED and verdict not in _SUPPORTED:
        return f"{VERDICT[verdict]}: {claim.summary}"
    so = claim.statement if claim.verdict in _SUPPORTED else claim.denial or claim.summary
    return f"{VERDICT[verdict]}: {_OPENING[verdict, stance]} {so}"


def answer_headline(answer: Answer, claim: Claim) -> str:
    """`headline` for an answer that has a match."""
    assert answer.verdict is not None and answer.stance is not None
    return headline(claim, answer.verdict, answer.stance)


def counted(number: int, what: str) -> str:
    """ "1 claim", "2 claims"."""
    return f"{number} {what}{'' if number == 1 else 's'}"


# C0 and C1 controls, and the marks that turn the direction of writing: none may reach a terminal from outside.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def safe(text: str) -> str:
    """Text from outside without anything that could steer a terminal."""
    return _UNSAFE.sub("\ufffd", text.replace("\t", " "))
