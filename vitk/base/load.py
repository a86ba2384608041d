"""A claim base from its folder: every file parsed, every link between files checked.

base.yaml, cautions.yaml, lexicon.yaml, references.yaml, background/*.yaml, <topic>/*.yaml
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from vitk.base.faults import BrokenBase, Finding, Severity, shown
from vitk.base.files import base_files
from vitk.base.located import Located, read_yaml
from vitk.model import Background, BaseInfo, Claim, ClaimBase, Key, Lexicon, Line, Reference

T = TypeVar("T")
BACKGROUND = "background"


class ReferenceFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """references.yaml: a list under one key, as pandoc reads it too."""

    references: tuple[Reference, ...]


def load_base(folder: Path) -> ClaimBase:
    """The claim base in `folder`. Raises BrokenBase with every error found; nothing is half-loaded."""
    base, findings = examine(folder)
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    if errors or base is None:
        raise BrokenBase(errors)
    return base


def load_info(folder: Path) -> BaseInfo:
    """What the claim base in `folder` says of itself; reads base.yaml only. Raises BrokenBase."""
    reader = _Reader(folder)
    parsed = reader.one("base.yaml", BaseInfo)
    if parsed is None:
        raise BrokenBase(reader.findings)
    return parsed[1]


def claim_file(folder: Path, base: ClaimBase, key: str) -> Path:
    """The file of a claim. KeyError when the base has no such claim."""
    topic = folder / base.topic_of(key)
    return next(path for path in (topic / f"{key}.yaml", topic / f"{key}.yml") if path.exists())


def examine(folder: Path) -> tuple[ClaimBase | None, list[Finding]]:
    """The claim base in `folder` and every fault of structure and of links; no base when one of them is an error."""
    reader = _Reader(folder)
    base = reader.read()
    findings = reader.findings
    if any(finding.severity is Severity.ERROR for finding in findings):
        return None, findings
    return base, findings


class _Reader:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.findings: list[Finding] = []
        self.unread: set[str] = set()
        self.absent: set[str] = set()

    def read(self) -> ClaimBase | None:
        if not self.folder.is_dir():
            self.add(self.folder, "no such folder", "name the folder that holds base.yaml")
            return None
        info = self.one("base.yaml", BaseInfo)
        cautions = self.one("cautions.yaml", dict[Key, Line], {})
        lexicon = self.one("lexicon.yaml", Lexicon, Lexicon({}))
        listed = self.one("references.yaml", ReferenceFile, ReferenceFile(()))
        backgrounds: dict[str, tuple[Located, Background]] = {}
        claims: dict[str, tuple[Located, Claim]] = {}
        topics: dict[str, list[str]] = {}
        for path in base_files(self.folder):
            if path.parent == self.folder:
                continue
            if path.parent.name == BACKGROUND:
                self.keep(path, Background, backgrounds)
            elif (claim := self.keep(path, Claim, claims)) is not None:
                topics.setdefault(path.parent.name, []).append(claim.id)
        if not claims and not self.findings:
            self.add(self.folder, "holds no claim", "put claims into folders named by topic: <topic>/<id>.yaml")
        if info is None or lexicon is None or listed is None or cautions is None:
            return None
        references = self.references(*listed)
        self.missing_files(claims, backgrounds)
        links = _Links(self, claims, backgrounds, references, cautions[1], lexicon)
        links.check()
        order = [topic for topic in info[1].topics if topic in topics]
        order += [topic for topic in topics if topic not in order]
        return ClaimBase(
            info=info[1],
            claims={key: claims[key][1] for topic in order for key in topics[topic]},
            topics={topic: tuple(topics[topic]) for topic in order},
            references=references,
            backgrounds={key: page for key, (_, page) in backgrounds.items()},
            cautions=cautions[1],
            lexicon=lexicon[1],
        )

    def missing_files(
        self, claims: dict[str, tuple[Located, Claim]], backgrounds: dict[str, tuple[Located, Background]]
    ) -> None:
        """A file that others speak of and that is not there is one fault, not one for each who speaks of it."""
        everybody = [claim for _, claim in claims.values()]
        spoken_of = {
            "references.yaml": any(claim.evidence for claim in everybody),
            "lexicon.yaml": any(claim.propositions for claim in everybody),
            "cautions.yaml": any(claim.cautions for claim in everybody),
        }
        for name, wanted in spoken_of.items():
            if wanted and not (self.folder / name).exists():
                self.absent.add(name)
                self.add(self.folder / name, "no such file, though claims speak of what it should hold", "add the file")

    def add(self, path: Path, problem: str, mend: str) -> None:
        self.findings.append(Finding(shown(path), 0, 0, Severity.ERROR, problem, mend))

    def parse(self, path: Path, kind: Any) -> tuple[Located, Any] | None:
        """One file as the type `kind`, or None with its faults noted."""
        try:
            located = read_yaml(path)
        except BrokenBase as broken:
            self.findings += broken.findings
            return None
        try:
            return located, msgspec.convert(located.data, kind)
        except msgspec.ValidationError as error:
            from vitk.base.structure import (
                structural_findings,
            )  # only for a file at fault: jsonschema is slow to import

            found = structural_findings(located, kind)
            self.findings += found or [located.finding((), str(error), "see the example in docs/claims.md")]
            return None

    def one(self, name: str, kind: type[T], default: Any = None) -> tuple[Located, T] | None:
        path = self.folder / name
        if not path.exists() and default is not None:
            return Located(shown(path), {}, {}), default
        return self.parse(path, kind)

    def keep(self, path: Path, kind: Any, into: dict[str, tuple[Located, Any]]) -> Any:
        """Parse one claim or background page and keep it under its id, which must be the file's name."""
        parsed = self.parse(path, kind)
        if parsed is None:
            self.unread.add(path.stem)
            return None
        located, item = parsed
        if item.id != path.stem:
            self.findings.append(
                located.finding(("id",), f"the id '{item.id}' is not the file's name", f"name the file {item.id}.yaml")
            )
        elif item.id in into:
            self.findings.append(
                located.finding(("id",), f"the id '{item.id}' is taken", f"see {into[item.id][0].file}")
            )
        else:
            into[item.id] = parsed
            return item
        return None

    def references(self, located: Located, listed: ReferenceFile) -> dict[str, Reference]:
        found: dict[str, Reference] = {}
        for at, reference in enumerate(listed.references):
            if reference.id in found:
                self.findings.append(
                    located.finding(
                        ("references", at, "id"), f"the reference '{reference.id}' a second time", "keep one of the two"
                    )
                )
            found[reference.id] = reference
        return found


_FILES = {"reference": "references.yaml", "caution": "cautions.yaml", "concept of the lexicon": "lexicon.yaml"}


class _Links:
    """Checks that every key which one file gives for a thing in another leads somewhere."""

    def __init__(
        self,
        reader: _Reader,
        claims: dict[str, tuple[Located, Claim]],
        backgrounds: dict[str, tuple[Located, Background]],
        references: dict[str, Reference],
        cautions: dict[str, str],
        lexicon: tuple[Located, Lexicon],
    ) -> None:
        self.reader, self.claims, self.backgrounds = reader, claims, backgrounds
        self.references, self.cautions = references, cautions
        self.lexicon_file, self.lexicon = lexicon

    def check(self) -> None:
        for located, claim in self.claims.values():
            for at, item in enumerate(claim.evidence):
                self.known(located, ("evidence", at, "reference"), item.reference, self.references, "reference")
            self.each(located, "cautions", claim.cautions, self.cautions, "caution")
            self.each(located, "related", claim.related, self.claims, "claim")
            self.each(located, "background", claim.background, self.backgrounds, "background page")
            several = isinstance(claim.proposition, tuple)
            for at, proposition in enumerate(claim.propositions):
                path = ("proposition", at) if several else ("proposition",)
                named = [("subject", proposition.subject), ("object", proposition.object)]
                named += [("without", proposition.without), *(("within", key) for key in proposition.within)]
                for field, key in named:
                    if key is not None:
                        self.known(located, (*path, field), key, self.lexicon.concepts, "concept of the lexicon")
        for located, page in self.backgrounds.values():
            self.each(located, "references", page.references, self.references, "reference")
            self.each(located, "claims", page.claims, self.claims, "claim")
            self.each(located, "cautions", page.cautions, self.cautions, "caution")
        self.concepts()

    def concepts(self) -> None:
        concepts = self.lexicon.concepts
        for key, concept in concepts.items():
            path = ("concepts", key)
            for at, parent in enumerate(concept.isa):
                self.known(self.lexicon_file, (*path, "isa", at), parent, concepts, "concept")
            for at, group in enumerate(concept.parts):
                for place, part in enumerate(group):
                    self.known(self.lexicon_file, (*path, "parts", at, place), part, concepts, "concept")
            for field, other in (("opposite", concept.opposite), ("of", concept.of), ("means", concept.means)):
                if other is not None:
                    self.known(self.lexicon_file, (*path, field), other, concepts, "concept")
            if key in _ancestors(key, self.lexicon):
                self.reader.findings.append(
                    self.lexicon_file.finding((*path, "isa"), f"'{key}' is its own ancestor", "remove one of the links")
                )
        for at, verb in enumerate(self.lexicon.relations):
            if verb.object is not None:
                self.known(self.lexicon_file, ("relations", at, "object"), verb.object, concepts, "concept")

    def each(self, located: Located, field: str, keys: Iterable[str], known: Iterable[str], what: str) -> None:
        for at, key in enumerate(keys):
            self.known(located, (field, at), key, known, what)

    def known(self, located: Located, path: tuple[str | int, ...], key: str, known: Iterable[str], what: str) -> None:
        if _FILES.get(what) in self.reader.absent:
            return
        if key not in known and key not in self.reader.unread:
            near = difflib.get_close_matches(key, list(known), 1)
            mend = f"did you mean '{near[0]}'?" if near else f"add it, or name a {what} that is there"
            self.reader.findings.append(located.finding(path, f"no {what} '{key}'", mend))


def _ancestors(key: str, lexicon: Lexicon) -> set[str]:
    found: set[str] = set()
    queue = list(lexicon.concepts[key].isa)
    while queue:
        parent = queue.pop()
        if parent not in found and parent in lexicon.concepts:
            found.add(parent)
            queue += lexicon.concepts[parent].isa
    return found
