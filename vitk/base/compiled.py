"""A whole typed value kept on disk between runs, so that the next start need not make it again.

The copy lies in the platform's cache folder under a name made from everything that went into it. It is only ever a
copy: one that is missing, torn, of another make, or that cannot be written costs time and nothing else.
"""

from __future__ import annotations

import gc
import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T")
MAGIC = b"vitk1\n"
KEPT = 8
"""Copies kept at most; the oldest go first."""
PROGRAM = Path(__file__).resolve().parent.parent


def compiled(kind: type[T], sources: Iterable[Path], make: Callable[[], T]) -> T:
    """The value that `make` gives, from the cache when `sources` and the program are the same as when it was made."""
    try:
        path = _cache_folder() / f"{_key(kind, sources)}.msgpack"
    except OSError:  # a source that cannot be read: let `make` say so
        return make()
    try:
        raw = path.read_bytes()
        if raw.startswith(MAGIC) and raw[len(MAGIC) :][:16] == _digest(raw[len(MAGIC) + 16 :]):
            return _decoded(raw[len(MAGIC) + 16 :], kind)
    except (OSError, msgspec.MsgspecError):
        pass
    value = make()
    _keep(path, msgspec.msgpack.encode(value))
    return value


def _decoded(raw: bytes, kind: type[T]) -> T:
    """The value, without the garbage collector looking in on its many objects as they come."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return msgspec.msgpack.decode(raw, type=kind)
    finally:
        if collecting:
            gc.enable()


def _key(kind: type, sources: Iterable[Path]) -> str:
    """Names, sizes and contents of the sources; names, sizes and times of the program's own files."""
    digest = hashlib.blake2b(kind.__name__.encode(), digest_size=16)
    for path in sources:
        content = path.read_bytes()
        digest.update(f"{path.parent.name}/{path.name} {len(content)}\n".encode())
        digest.update(content)
    own = [PROGRAM.glob(pattern) for pattern in ("*.py", "base/*.py", "match/*.py", "match/*.yaml")]
    for path in sorted(path for paths in own for path in paths):
        status = path.stat()
        digest.update(f"{path.name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _cache_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_cache_dir("vitk"))


def _digest(raw: bytes) -> bytes:
    return hashlib.blake2b(raw, digest_size=16).digest()


def _keep(path: Path, raw: bytes) -> None:
    """Write beside and rename, so that nobody ever reads half a copy. Failing is no fault."""
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=".vitk-", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(MAGIC + _digest(raw) + raw)
        Path(temporary).replace(path)
        old = sorted(path.parent.glob("*.msgpack"), key=lambda each: each.stat().st_mtime)[:-KEPT]
        for each in old:
            each.unlink()
    except OSError:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
