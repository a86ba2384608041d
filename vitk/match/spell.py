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


LONG = 10
"""Letters from which three slips are forgiven in a word that sounds the same."""


class Speller(Struct, frozen=True):
    """`slips`: a word less one letter → words; `sounds`: skeleton → words; `known`: words to leave alone."""

    slips: dict[str, tuple[str, ...]]
    sounds: dict[str, tuple[str, ...]]
    known: frozenset[str]

    def correct(self, word: str) -> str | None:
        """The lexicon word that was meant by an unknown `word`, or None."""
        if len(word) < SHORTEST or not word.isalpha():
            return None
        near = {hit for robbed in _robbed(word) for hit in self.slips.get(robbed, ())}
        near |= set(self.sounds.get(skeleton(word), ()))
        far = 1 if len(word) < SHORTEST + 2 else 2 if len(word) < LONG else 3
        ranked = sorted((distance(word, hit), *_likeness(word, hit), hit) for hit in near if hit[0] == word[0])
        return ranked[0][-1] if ranked and ranked[0][0] <= far else None


def _likeness(word: str, hit: str) -> tuple[bool, bool]:
    """Swapped letters are the likeliest slip, left-out ones the next: False sorts first."""
    letters = iter(hit)
    return sorted(word) != sorted(hit), not all(letter in letters for letter in word)


def build_speller(lexical: Iterable[str], known: Iterable[str], common: Iterable[str]) -> Speller:
    """The speller that corrects to `lexical` words and leaves `known` and `common` ones alone.

    Of the common words only those are kept that would be corrected otherwise.
    """
    slips: dict[str, list[str]] = {}
    sounds: dict[str, list[str]] = {}
    for word in sorted(lexical):
        if len(word) >= SHORTEST - 1 and word.isalpha():
            for robbed in set(_robbed(word)):
                slips.setdefault(robbed, []).append(word)
            sounds.setdefault(skeleton(word), []).append(word)
    fixed = [{key: tuple(words) for key, words in table.items()} for table in (slips, sounds)]
    eager = Speller(fixed[0], fixed[1], frozenset(known))
    near = (word for word in common if word not in eager.known and eager.correct(word) is not None)
    return Speller(fixed[0], fixed[1], eager.known | frozenset(near))


def _robbed(word: str) -> list[str]:
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]


def distance(one: str, two: str) -> int:
    """Slips between two words: letters added, left out, exchanged, or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(two) + 1))
    for at, letter in enumerate(one, 1):
        previous, before, row = before, row, [at]
        for spot, other in enumerate(two, 1):
            best = min(before[spot] + 1, row[-1] + 1, before[spot - 1] + (letter != other))
            if previous and spot > 1 and letter == two[spot - 2] and one[at - 2] == other:
                best = min(best, previous[spot - 2] + 1)
            row.append(best)
    return row[-1]


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
