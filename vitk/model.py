"""Every type that travels through vitk. Data is parsed into these at the edge; inside, nothing else is passed around.

These are the types of the claim base, what a curator writes; `vitk.answer` has those of a statement on its way.
Structs are frozen: whoever holds one can trust it.
"""

from __future__ import annotations

import datetime
import enum
from typing import Annotated

from msgspec import Meta, Struct, field


class Fault(Exception):
    """Something the user can mend. `str()` is one clear line: what is wrong, where, and how to mend it."""


# ---- the vocabulary -------------------------------------------------------------------------------------------------


class Verdict(enum.Enum):
    """What the evidence says of a statement as worded."""

    FALSE = "false"
    MOSTLY_FALSE = "mostly-false"
    MIXED = "mixed"
    UNPROVEN = "unproven"
    MOSTLY_TRUE = "mostly-true"
    TRUE = "true"


class Level(enum.Enum):
    """Certainty of the evidence, after GRADE."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very-low"


class Direction(enum.Enum):
    """Where a piece of evidence stands, relative to the claim's statement as worded."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    CONTEXT = "context"


class Stance(enum.Enum):
    """Whether a person's statement asserts a claim or its opposite."""

    AFFIRMS = "affirms"
    DENIES = "denies"


class Design(enum.Enum):
    """Study designs, strongest on the question of effect first."""

    META_ANALYSIS = "meta-analysis"
    SYSTEMATIC_REVIEW = "systematic-review"
    RANDOMISED_TRIAL = "randomised-trial"
    MENDELIAN_RANDOMISATION = "mendelian-randomisation"
    SINGLE_ARM_TRIAL = "single-arm-trial"
    COHORT = "cohort"
    CASE_CONTROL = "case-control"
    CROSS_SECTIONAL = "cross-sectional"
    CASE_SERIES = "case-series"
    CASE_REPORT = "case-report"
    ANIMAL = "animal"
    LABORATORY = "laboratory"
    GUIDELINE = "guideline"
    REVIEW = "review"
    FACT_SHEET = "fact-sheet"


Line = Annotated[str, Meta(min_length=1)]
Key = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class Part(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What curators write: an unknown field is a fault, so that a typing error never silently loses a line."""


class Certainty(Part, frozen=True):
    level: Level
    because: Line


class Proposition(Part, frozen=True):
    """What a claim says, in the lexicon's concepts: what the matcher compares a reading with.

    `state` is the state of the subject (`lack`: too little of it; `excess`: too much), `object_state` that of the
    object. `within` names populations, studies and the like without which the claim is another one; `without` a
    companion whose absence is part of the claim ("soap without rinsing").
    """

    subject: Key
    relation: Line
    object: Key | None = None
    negated: bool = False
    state: str | None = None
    object_state: str | None = field(default=None, name="object-state")
    within: tuple[Key, ...] = ()
    without: Key | None = None


class Phrasings(Part, frozen=True):
    affirm: tuple[Line, ...] = ()
    deny: tuple[Line, ...] = ()


class Effect(Part, frozen=True):
    """An effect size with its 95 % interval; `unit` for differences, none for ratios."""

    measure: Line
    value: float
    low: float
    high: float
    unit: str | None = None


class Evidence(Part, frozen=True):
    reference: Key
    direction: Direction
    finding: Line
    effect: Effect | None = None


class Claim(Part, frozen=True):
    id: Key
    statement: Line
    verdict: Verdict
    certainty: Certainty
    summary: Line
    fact: Line
    myth: Line
    fallacy: Line
    takeaway: Line
    mechanism: Annotated[tuple[Line, ...], Meta(min_length=1, max_length=7)]
    evidence: Annotated[tuple[Evidence, ...], Meta(min_length=1)]
    reviewed: datetime.date
    denial: Line | None = None
    cautions: tuple[Key, ...] = ()
    caution: Line | None = None
    proposition: Proposition | Annotated[tuple[Proposition, ...], Meta(min_length=1)] | None = None
    phrasings: Phrasings = Phrasings()
    related: tuple[Key, ...] = ()
    background: tuple[Key, ...] = ()

    @property
    def propositions(self) -> tuple[Proposition, ...]:
        """The proposition(s) as a tuple, whichever of the two forms the curator wrote."""
        one = self.proposition
        return one if isinstance(one, tuple) else () if one is None else (one,)


# ---- references, in CSL (the standard of Zotero, pandoc and citeproc) -----------------------------------------------


class Name(Part, frozen=True):
    family: Line | None = None
    given: Line | None = None
    literal: Line | None = None


class Issued(Part, frozen=True):
    date_parts: tuple[tuple[int, ...], ...] = field(name="date-parts")


class Seen(Part, frozen=True):
    """Where somebody read the reference; `copy`: what was read was a copy of that page, kept elsewhere."""

    address: Line
    date: datetime.date
    copy: bool = False


class Reading(Part, frozen=True):
    """A later reading of the reference by somebody else: what was compared with the page at `address`, and found."""

    date: datetime.date
    address: Line
    compared: tuple[Line, ...]
    found: Line


class Reference(Part, frozen=True):
    id: Key
    type: Line
    title: Line
    design: Design
    finding: Line
    seen: Annotated[tuple[Seen, ...], Meta(min_length=1)]
    readings: tuple[Reading, ...] = ()
    issued: Issued | None = None
    author: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    container_title: str | None = field(default=None, name="container-title")
    accessed: Issued | None = None
    genre: str | None = None
    publisher: str | None = None
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    number: str | None = None
    doi: str | None = field(default=None, name="DOI")
    pmid: str | None = field(default=None, name="PMID")
    pmcid: str | None = field(default=None, name="PMCID")
    url: str | None = field(default=None, name="URL")
    n: int | None = None
    population: str | None = None
    funding: str | None = None
    note: str | None = None

    @property
    def year(self) -> str:
        """The year of issue, "n.d." where no page shows it."""
        return str(self.issued.date_parts[0][0]) if self.issued else "n.d."

    @property
    def link(self) -> str | None:
        """The canonical address, the most lasting one first."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        if self.pmid:
            return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/"
        if self.pmcid:
            return f"https://pmc.ncbi.nlm.nih.gov/articles/{self.pmcid}/"
        return self.url

    @property
    def short(self) -> str:
        """'Geleijnse 2004', as a table has room for."""
        first = self.author[0] if self.author else None
        name = (first.family or first.literal) if first else self.title
        return f"{name} {self.year}"


# ---- background pages -----------------------------------------------------------------------------------------------


class Table(Part, frozen=True):
    columns: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


class Section(Part, frozen=True):
    heading: Line
    text: Line


class Background(Part, frozen=True):
    """A page that a reader looks up: what a thing is and what trials found."""

    id: Key
    title: Line
    summary: Line
    sections: tuple[Section, ...]
    references: tuple[Key, ...]
    reviewed: datetime.date
    aliases: tuple[Line, ...] = ()
    table: Table | None = None
    claims: tuple[Key, ...] = ()
    cautions: tuple[Key, ...] = ()


# ---- the lexicon ----------------------------------------------------------------------------------------------------


class Role(enum.Enum):
    """What a concept can be in a proposition: it acts, it is acted upon, both, or it only says in whom or where."""

    CAUSE = "cause"
    EFFECT = "effect"
    BOTH = "both"
    CONTEXT = "context"
    PART = "part"  # only a part of other concepts ("pan" in "rust in the pan")


class Concept(Part, frozen=True):
    """A thing that claims and statements speak of.

    `forms` are its names as people write them (plurals are added by the program). `parts` are sets of concepts that
    together mean this one when they stand close to each other ("rust … pan"). `opposite`: more of this is
    less of that one ("elasticity", "stiffness"). `good`: more of it is welcome, so that to improve it is to raise it.
    `means`: the narrower concept that people have in mind when they say no more than this.
    """

    role: Role
    forms: tuple[Line, ...] = ()
    isa: tuple[Key, ...] = ()
    parts: tuple[tuple[Key, ...], ...] = ()
    opposite: Key | None = None
    state: str | None = None
    of: Key | None = None
    good: bool = False
    means: Key | None = None


class LexiconVerb(Part, frozen=True):
    """A relation word that the subject needs, with what it already contains: "rust" = cause + rust."""

    forms: tuple[Line, ...]
    relation: Line
    object: Key | None = None
    inverse: bool = False


class Lexicon(Part, frozen=True):
    concepts: dict[Key, Concept]
    relations: tuple[LexiconVerb, ...] = ()


class BaseInfo(Part, frozen=True):
    """What the claim base says of itself (base.yaml)."""

    name: Line
    subject: Line
    version: Line
    date: datetime.date
    topics: dict[Key, Line] = {}
    about: Key | None = None  # the concept that advice questions without a subject are about
    rules: dict[str, Line] = {}
    verdicts: dict[str, Line] = {}
    certainties: dict[str, Line] = {}


class ClaimBase(Struct, frozen=True):
    """A whole claim base. `topics` keeps each topic's claim ids in order."""

    info: BaseInfo
    claims: dict[str, Claim]
    topics: dict[str, tuple[str, ...]]
    references: dict[str, Reference]
    backgrounds: dict[str, Background]
    cautions: dict[str, str]
    lexicon: Lexicon

    def topic_of(self, claim: str) -> str:
        """The topic of a claim id. KeyError when no topic holds it."""
        return next(topic for topic, ids in self.topics.items() if claim in ids)

    def caution_for(self, claim: Claim) -> str | None:
        """The shared cautions and the claim's own, as one text; None when there is none."""
        texts = [self.cautions[key].strip() for key in claim.cautions]
        if claim.caution:
            texts.append(claim.caution)
        return " ".join(texts) or None
