"""Typing errors: an unknown word that is one slip, or one sound, away from a word of the lexicon.

One slip is found by deletion neighbourhoods (Garbe's SymSpell, distance 1 with transposition): both words are robbed of
one letter and compared, which needs a look-up instead of a scan. What sounds alike is found by a consonant skeleton in
the manner of Soundex. Only words of five letters and more are corrected, and never a word that English has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

SHORTEST = 5
"""Letters. Below that one slip makes another word too easily ("bone", "done")."""


class Speller(Struct, frozen=True):
    """`slips`: a word less one letter → the word; `sounds`: skeleton → the word; `known`: words to leave alone."""

    slips: dict[str, str]
    sounds: dict[str, str]
    known: frozenset[str]

    def correct(self, word: str) -> str | None:
        """The lexicon word that was meant by an unknown `word`, or None."""
        if len(word) < SHORTEST or not word.isalpha():
            return None
        for robbed in _robbed(word):
            if (hit := self.slips.get(robbed)) and abs(len(hit) - len(word)) <= 1 and hit[0] == word[0]:
                return hit
        if len(word) >= SHORTEST + 2:
            hit = self.sounds.get(skeleton(word))
            if hit and abs(len(hit) - len(word)) <= 3:
                return hit
        return None


def build_speller(lexical: Iterable[str], known: Iterable[str], common: Iterable[str]) -> Speller:
    """The speller that corrects to `lexical` words and leaves `known` and `common` ones alone.

    Of the common words only those are kept that would be corrected otherwise.
    """
    slips: dict[str, str] = {}
    sounds: dict[str, str] = {}
    for word in sorted(lexical, key=lambda w: (len(w), w)):
        if len(word) < SHORTEST or not word.isalpha():
            continue
        for robbed in _robbed(word):
            slips.setdefault(robbed, word)
        if len(word) >= SHORTEST + 1:
            sounds.setdefault(skeleton(word), word)
    eager = Speller(slips, sounds, frozenset(known))
    near = (word for word in common if word not in eager.known and eager.correct(word) is not None)
    return Speller(slips, sounds, eager.known | frozenset(near))


def _robbed(word: str) -> list[str]:
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]


_SOUNDS = (
    ("ough", "o"), ("ph", "f"), ("tion", "shn"), ("sion", "shn"), ("cia", "sha"), ("ck", "k"), ("x", "ks"), ("q", "k"),
    ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("c", "k"), ("z", "s"), ("w", "v"),
)  # fmt: skip


def skeleton(word: str) -> str:
    """How a word sounds, roughly: spellings of one sound made one, vowels dropped but for a leading one."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    body = re.sub(r"[aeiouyh]", "", word[1:])
    return re.sub(r"(.)\1+", r"\1", word[0] + body)
