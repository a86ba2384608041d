"""YAML into plain data that still knows where each value stood.

YAML is read by PyYAML's safe parser and nothing in a file is ever executed: only plain strings, numbers, lists and
mappings come out. What makes YAML treacherous for a curator (a repeated key, a bare `true`, an alias, a tag) is a
fault with its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from vitk.base.faults import BrokenBase, Finding, Severity, shown

LARGEST = 8 * 1024 * 1024
"""Bytes. A file of a claim base is written by hand; a larger one is a mistake, and is refused before it is parsed."""

DEEPEST = 40
"""Levels of nesting. Nothing in a claim base is deeper than ten."""

Path_ = tuple[str | int, ...]
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_PLAIN = frozenset(("str", "int", "float", "bool", "null", "timestamp", "map", "seq"))


class Located(Struct, frozen=True):
    """Plain data with the place of each value: `marks` maps a path into the data to (line, column), from 1."""

    file: str
    data: Any
    marks: dict[Path_, tuple[int, int]]

    def finding(self, path: Path_, problem: str, mend: str, severity: Severity = Severity.ERROR) -> Finding:
        """A fault at `path`, or at the nearest place above it that is known."""
        while path and path not in self.marks:
            path = path[:-1]
        line, column = self.marks.get(path, (1, 1))
        return Finding(self.file, line, column, severity, problem, mend)


def read_yaml(path: Path) -> Located:
    """Read one YAML file. Raises BrokenBase with every fault of the file that stops it from being read."""
    name = shown(path)

    def broken(problem: str, mend: str, line: int = 1, column: int = 1) -> BrokenBase:
        return BrokenBase([Finding(name, line, column, Severity.ERROR, problem, mend)])

    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise broken(f"the file has {size:,} bytes", f"split it: {LARGEST:,} bytes are the most")
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise broken(f"cannot be read: {error.strerror}", "check that the file is there and may be read") from None
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        column = len(before) - (before.rfind(b"\n") + 1) + 1
        raise broken("is not UTF-8", "save the file as UTF-8", before.count(b"\n") + 1, column) from None
    try:
        node = yaml.compose(text.removeprefix("\ufeff"), Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        problem = error.problem or "is not YAML"
        tab = "\t" in text.split("\n")[line - 1][: column + 1]
        if tab:
            problem = "a tab where spaces are wanted"
        raise broken(f"not valid YAML: {problem}", _yaml_mend(problem), line, column) from None
    except yaml.reader.ReaderError:
        line, column = _spot(text)
        raise broken(
            "holds a character that YAML does not allow", "remove the control character", line, column
        ) from None
    except RecursionError:
        raise broken("is nested too deeply", f"at most {DEEPEST} levels") from None
    marks: dict[Path_, tuple[int, int]] = {}
    faults: list[Finding] = []
    data = None if node is None else _Builder(name, marks, faults).build(node, ())
    if faults:
        raise BrokenBase(faults)
    return Located(name, data, marks)


_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _spot(text: str) -> tuple[int, int]:
    """Line and column of the first character that YAML does not allow."""
    found = _FORBIDDEN.search(text)
    at = found.start() if found else 0
    return text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1


def _yaml_mend(problem: str) -> str:
    if "tab" in problem:
        return "indent with spaces, not with tabs"
    if "mapping values are not allowed" in problem:
        return "put text that holds a colon in quotes"
    if "alias" in problem:
        return "write the value out: aliases are not used here"
    return "check indentation, quotes and brackets near this place"


class _Builder:
    """Turns YAML nodes into plain data, noting marks and faults on the way."""

    def __init__(self, file: str, marks: dict[Path_, tuple[int, int]], faults: list[Finding]) -> None:
        self.file, self.marks, self.faults = file, marks, faults
        self.met: set[int] = set()

    def fault(self, node: yaml.Node, problem: str, mend: str) -> None:
        mark = node.start_mark
        self.faults.append(Finding(self.file, mark.line + 1, mark.column + 1, Severity.ERROR, problem, mend))

    def build(self, node: yaml.Node, path: Path_) -> Any:
        if id(node) in self.met:
            self.fault(node, "an alias (&name, *name)", "write the value out: aliases are not used here")
            return None
        self.met.add(id(node))
        if len(path) > DEEPEST:
            self.fault(node, "nested too deeply", f"at most {DEEPEST} levels")
            return None
        self.marks.setdefault(path, (node.start_mark.line + 1, node.start_mark.column + 1))
        if node.tag.removeprefix(_TAG) not in _PLAIN:
            self.fault(node, f"the tag {node.tag.replace(_TAG, '!!')}", "write plain text, lists and mappings only")
            return None
        if isinstance(node, yaml.MappingNode):
            return dict(self.pairs(node, path))
        if isinstance(node, yaml.SequenceNode):
            return [self.build(child, (*path, at)) for at, child in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)
        return self.scalar(node)

    def pairs(self, node: yaml.MappingNode, path: Path_) -> Iterator[tuple[str, Any]]:
        first: dict[str, int] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.fault(key_node, "a key that is no plain word", "use a plain word before the colon")
                continue
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in first:
                self.fault(key_node, f"the key '{key}' a second time", f"keep one: the first is on line {first[key]}")
                continue
            first[key] = line
            self.marks[(*path, key)] = (line, key_node.start_mark.column + 1)
            yield key, self.build(value_node, (*path, key))

    def scalar(self, node: yaml.ScalarNode) -> Any:
        kind = node.tag.removeprefix(_TAG)
        text = str(node.value)
        try:
            if kind == "bool":
                return text.lower() in ("true", "yes", "on")
            if kind == "int":
                return (
                    int(text.replace("_", ""), 0) if not text.lstrip("+-").startswith("0") or text == "0" else int(text)
                )
            if kind == "float":
                return float(text.replace("_", ""))
        except ValueError:
            self.fault(node, f"the number '{text}'", "write it in decimal digits, or in quotes if it is text")
            return None
        return None if kind == "null" else text
