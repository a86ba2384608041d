"""vitk: check a health claim against a curated claim base.

Three lines from Python:

    base = vitk.open_base()
    answer = vitk.check(base, "soap ruins the seasoning")
    print(answer.verdict, answer.summary)
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vitk.api import Base, check, open_base

__all__ = ["Base", "check", "open_base"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """The public API, imported when it is first asked for."""
    if name in __all__:
        from vitk import api

        return getattr(api, name)
    raise AttributeError(f"module 'vitk' has no attribute '{name}'")
