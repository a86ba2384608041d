"""Common English words, so that an ordinary word ("value") is never taken for a slip in a lexicon word ("valve").

Needed only while a claim base is compiled; the package that holds them is imported then and not before.
"""

from __future__ import annotations

RARE = 30
"""Occurrences in the list's corpus below which a word counts as a slip rather than a word."""


def common_words() -> list[str]:
    """English words of four letters and more, lower case."""
    from spellchecker import SpellChecker

    counts = SpellChecker(language="en", distance=1).word_frequency.dictionary
    return [word for word, count in counts.items() if count >= RARE and len(word) > 3 and word.isalpha()]
