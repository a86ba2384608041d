"""Which files make up a claim base."""

from __future__ import annotations

from pathlib import Path

TOP = ("base.yaml", "cautions.yaml", "lexicon.yaml", "references.yaml")


def base_files(folder: Path) -> list[Path]:
    """Every file of the claim base in `folder`, in a fixed order. Hidden files and folders are left out."""
    below = sorted(p for p in folder.glob("*/*.y*ml") if p.suffix in (".yaml", ".yml") and p.parent.name[0] not in "._")
    return [path for path in (folder / name for name in TOP) if path.exists()] + below
