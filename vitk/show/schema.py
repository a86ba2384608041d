"""The JSON Schemas of what vitk prints for programs, generated from the types that are printed.

The files in vitk/schemas/ are what `python -m vitk.show.schema` writes; a test holds them to it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from vitk.answer import Answer
from vitk.show.program import Export, Listed

OUTPUTS: dict[str, tuple[Any, str]] = {
    "answer": (Answer, "vitk check --format json|jsonl: one answer"),
    "list": (list[Listed], "vitk list --format json"),
    "export": (Export, "vitk export --format json"),
}
FOLDER = Path(__file__).resolve().parent.parent / "schemas"


def schema(name: str) -> str:
    """The JSON Schema (draft 2020-12) of the output `name`, as the text of its file. KeyError for an unknown name."""
    kind, title = OUTPUTS[name]
    document = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **msgspec.json.schema(kind)}
    return json.dumps(document, indent=2) + "\n"


if __name__ == "__main__":
    for each in OUTPUTS:
        (FOLDER / f"{each}.schema.json").write_text(schema(each), encoding="utf-8")
