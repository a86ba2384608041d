"""Writing a file so that nothing is lost: to a temporary name beside it, then renamed."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from vitk.model import Fault


def write_whole(path: Path, text: str, overwrite: bool) -> None:
    """Write `text` to `path`, all of it or nothing. Raises Fault when it exists (and may not be replaced) or cannot be.

    A link stays and what it points to is written; a device or pipe is no place for a file that is renamed into place.
    """
    path = path.resolve()
    if path.is_dir():
        raise Fault(f"{path} is a folder — name a file")
    if path.exists() and not path.is_file():
        raise Fault(f"{path} is no regular file — name a file, or leave out -o and redirect")
    if path.exists() and not overwrite:
        raise Fault(f"{path} exists — give another name, or --force to replace it")
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent or Path())
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise Fault(f"{path} cannot be written: {error.strerror} — choose another place") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
