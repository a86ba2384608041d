"""Every structural fault of a file, against the JSON Schema that is generated from the model.

Imported only when a file does not fit its type: msgspec stops at the first fault, a curator wants to see all of them.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any

import jsonschema
import msgspec

from vitk.base.faults import Finding
from vitk.base.located import Located, Path_

Error = jsonschema.ValidationError


def structural_findings(located: Located, kind: Any) -> list[Finding]:
    """All faults of `located.data` against the type `kind`, in the order of the file."""
    schema = msgspec.json.schema(kind)
    validator = jsonschema.Draft202012Validator(schema)
    found = [
        finding for error in validator.iter_errors(located.data) for finding in _of(located, _nearest(error), schema)
    ]
    return sorted(_unexplained(set_once(found)), key=lambda finding: (finding.line, finding.column))


def _unexplained(findings: list[Finding]) -> list[Finding]:
    """Without "the field 'x' is missing" where a misspelt field is told to be meant as 'x': one fault, one line."""
    meant = {finding.mend for finding in findings if finding.mend.startswith("did you mean")}
    return [
        finding
        for finding in findings
        if not any(
            f"the field {hint.removeprefix('did you mean ').rstrip('?')} is missing" in finding.problem
            for hint in meant
        )
    ]


def set_once(findings: list[Finding]) -> list[Finding]:
    """The findings without repetitions, order kept."""
    return list(dict.fromkeys(findings))


def _nearest(error: Error) -> list[Error]:
    """For a value of several allowed forms, the faults of the form that it comes nearest to."""
    if error.validator not in ("anyOf", "oneOf") or not error.context:
        return [error]
    branches: dict[int, list[Error]] = {}
    for inner in error.context:
        branches.setdefault(int(inner.schema_path[0]), []).append(inner)
    fitting = [b for b in branches.values() if not any(e.validator == "type" and not len(e.path) for e in b)]
    if not fitting:
        return [error]
    best = min(fitting, key=len)
    return [deeper for inner in best for deeper in _nearest(inner)]


def _of(located: Located, errors: list[Error], schema: dict[str, Any]) -> Iterator[Finding]:
    for error in errors:
        path: Path_ = tuple(error.absolute_path)
        name = _name(path)
        if error.validator == "additionalProperties":
            rule: dict[str, Any] = dict(error.schema) if isinstance(error.schema, dict) else {}
            known = list(rule.get("properties", {}))
            for extra in sorted(set(error.instance if isinstance(error.instance, dict) else {}) - set(known)):
                near = difflib.get_close_matches(extra, known, 1)
                mend = f"did you mean '{near[0]}'?" if near else f"known here: {', '.join(known)}"
                yield located.finding((*path, extra), f"unknown field '{extra}'", mend)
        elif error.validator == "required":
            missing = str(error.message).split("'")[1]
            yield located.finding(path, f"the field '{missing}' is missing{_in(path)}", f"add a line '{missing}: …'")
        elif error.validator == "enum":
            options = [str(option) for option in _listed(error.validator_value)]
            if isinstance(error.instance, bool):
                yield _boolean(located, path, error.instance)
            else:
                near = difflib.get_close_matches(str(error.instance), options, 1)
                hint = f"did you mean '{near[0]}'? " if near else ""
                yield located.finding(
                    path, f"{name} cannot be '{error.instance}'", f"{hint}one of: {', '.join(options)}"
                )
        elif isinstance(error.instance, bool) and error.validator in ("type", "anyOf"):
            yield _boolean(located, path, error.instance)
        elif error.validator in ("type", "anyOf"):
            wanted = _wanted(error)
            yield located.finding(path, f"{name} is {_kind(error.instance)}", f"write {wanted} here")
        elif error.validator in ("minItems", "minLength"):
            yield located.finding(path, f"{name} is empty", "write at least one")
        elif error.validator == "pattern":
            yield located.finding(
                path, f"{name} cannot be '{error.instance}'", "use lower-case words joined by hyphens, as in 'my-claim'"
            )
        else:
            yield located.finding(path, f"{name}: {error.message}", "see the example in docs/claims.md")


def _boolean(located: Located, path: Path_, value: bool) -> Finding:
    word = str(value).lower()
    return located.finding(
        path, f"{_name(path)} is a bare {word}, which YAML reads as yes or no", f'write it in quotes: "{word}"'
    )


def _name(path: Path_) -> str:
    words = [str(step) if isinstance(step, str) else f"item {step + 1}" for step in path]
    return f"'{' › '.join(words)}'" if words else "the file"


def _in(path: Path_) -> str:
    return f" in {_name(path)}" if path else ""


_KINDS = {
    dict: "a mapping (key: value)",
    list: "a list",
    str: "text",
    int: "a number",
    float: "a number",
    type(None): "empty",
    bool: "yes or no",
}
_TYPES = {
    "object": "a mapping (key: value)",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "null": "nothing",
    "boolean": "true or false",
}


def _kind(value: Any) -> str:
    return _KINDS.get(type(value), "something else")


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _wanted(error: Error) -> str:
    if error.validator == "type":
        names = _listed(error.validator_value)
        return " or ".join(_TYPES.get(name, str(name)) for name in names)
    forms = [
        _TYPES.get(branch.get("type", "object"), "a mapping (key: value)") for branch in _listed(error.validator_value)
    ]
    return " or ".join(dict.fromkeys(form for form in forms if form != "nothing"))
