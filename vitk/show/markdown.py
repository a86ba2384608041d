"""A claim report in Markdown, for repositories and notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from vitk.model import Claim, ClaimBase, Name, Reference, Stance
from vitk.show.words import DESIGN, DIRECTION, LEVEL, NOT_ADVICE, VERDICT, counted, headline

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|])")


def report(claims: Iterable[Claim], base: ClaimBase) -> str:
    """The report on `claims`: each with verdict, mechanism, evidence and caution, then the numbered references."""
    chosen = list(claims)
    numbers: dict[str, int] = {}
    for claim in chosen:
        for item in claim.evidence:
            numbers.setdefault(item.reference, len(numbers) + 1)
    lines = [
        f"# {_plain(base.info.subject[0].upper() + base.info.subject[1:])}: claim report",
        "",
        f"{_plain(base.info.name)} {base.info.version}, {base.info.date}. {counted(len(chosen), 'claim')}. {NOT_ADVICE}",
        "",
    ]
    for claim in chosen:
        lines += _claim(claim, base, numbers)
    if numbers:
        lines += ["## References", ""]
        lines += [f"{number}. {_reference(base.references[key])}" for key, number in numbers.items()]
    return "\n".join(lines).rstrip() + "\n"


def _claim(claim: Claim, base: ClaimBase, numbers: dict[str, int]) -> Iterator[str]:
    yield f"## {_plain(claim.statement)}"
    yield ""
    yield f"**{_plain(headline(claim, claim.verdict, Stance.AFFIRMS))}**"
    yield ""
    yield f"Verdict: {VERDICT[claim.verdict].lower()}. Certainty: {LEVEL[claim.certainty.level]} ({_plain(claim.certainty.because)})."
    yield ""
    caution = base.caution_for(claim)
    if caution:
        yield f"> **Caution.** {_plain(caution)}"
        yield ""
    for label, text in (
        ("Fact", claim.fact),
        ("Myth", claim.myth),
        ("Where it goes wrong", claim.fallacy),
        ("Take home", claim.takeaway),
    ):
        yield f"- **{label}.** {_plain(text)}"
    yield ""
    yield "### How it works"
    yield ""
    for number, step in enumerate(claim.mechanism, 1):
        yield f"{number}. {_plain(step)}"
    yield ""
    yield "### Studies"
    yield ""
    yield "| | Study | Design | n | What was found |"
    yield "|---|---|---|---:|---|"
    for item in claim.evidence:
        reference = base.references[item.reference]
        size = f"{reference.n:,}" if reference.n else ""
        yield (
            f"| {DIRECTION[item.direction]} | {_plain(reference.short)} [{numbers[item.reference]}] "
            f"| {DESIGN[reference.design]} | {size} | {_plain(item.finding)} |"
        )
    yield ""
    yield f"`{claim.id}`, reviewed {claim.reviewed}"
    yield ""


def _plain(text: str) -> str:
    """Text that Markdown shows as it is."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _reference(reference: Reference) -> str:
    names = ", ".join(_name(name) for name in reference.author[:6]) + (", et al" if len(reference.author) > 6 else "")
    source = " ".join(part for part in (reference.container_title or reference.publisher, str(reference.year)) if part)
    place = (reference.volume or "") + (f"({reference.issue})" if reference.issue else "")
    place += f":{reference.page}" if reference.page else ""
    parts = [names, reference.title.rstrip("."), f"{source}{f';{place}' if place else ''}"]
    text = ". ".join(_plain(part) for part in parts if part) + "."
    return f"{text} <{reference.link}>" if reference.link else text


def _name(name: Name) -> str:
    return name.literal or f"{name.family or ''} {name.given or ''}".strip()
