"""vitk: check a health claim against a curated claim base.

Three lines from Python:

    base = vitk.open_base()
    answer = vitk.check(base, "vitamin K causes calcification")
    print(answer.verdict, answer.summary)
"""

from vitk.api import Base, check, open_base

__all__ = ["Base", "check", "open_base"]
__version__ = "0.1.0"
