"""Typing errors: an unknown word that is one slip, or one sound, away from a word of the lexicon.

One slip is an edit of distance 1 (a letter added, left out, exchanged, or swapped with its neighbour). More are
forgiven where the two sound alike, by a consonant skeleton in the manner of Soundex. Only words of five letters and
more are corrected, and never a word that English has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

SHORTEST = 5
"""Letters. Below that one slip makes another word too easily ("bone", "done")."""


LONG = 10
"""Letters from which three slips are forgiven in a word that sounds the same."""
MEMORY = 20_000
"""Mended words that are remembered at most."""


class Speller(Struct, frozen=True):
    """`targets`: first letter → words that a slip may be mended to; `known`: words to leave alone."""

    targets: dict[str, tuple[str, ...]]
    known: frozenset[str]
    met: dict[str, str | None] = {}

    def correct(self, word: str) -> str | None:
        """The lexicon word that was meant by an unknown `word`, or None."""
        if len(word) < SHORTEST or not word.isalpha():
            return None
        if word not in self.met:
            if len(self.met) > MEMORY:
                self.met.clear()
            self.met[word] = self._nearest(word)
        return self.met[word]

    def _nearest(self, word: str) -> str | None:
        far = 1 if len(word) < SHORTEST + 2 else 2 if len(word) < LONG else 3
        letters = set(word)
        heard = ""
        best: tuple[int, bool, bool, str] | None = None
        for target in self.targets.get(word[0], ()):
            if abs(len(target) - len(word)) > far or len(letters.symmetric_difference(target)) > 2 * far:
                continue
            slips = distance(word, target)
            if slips > 1:  # more than one slip is forgiven only in what sounds the same
                heard = heard or skeleton(word)
                if slips > far or skeleton(target) != heard:
                    continue
            rank = (slips, *_likeness(word, target), target)
            if best is None or rank < best:
                best = rank
        return best[-1] if best else None


def build_speller(lexical: Iterable[str], known: Iterable[str], common: Iterable[str]) -> Speller:
    """The speller that corrects to `lexical` words and leaves `known` and `common` ones alone.

    Of the common words only those are kept that could be corrected otherwise.
    """
    targets: dict[str, list[str]] = {}
    for word in sorted(lexical):
        if len(word) >= SHORTEST - 1 and word.isalpha():
            targets.setdefault(word[0], []).append(word)
    robbed = {part for words in targets.values() for word in words for part in _robbed(word)}
    sounds = {skeleton(word) for words in targets.values() for word in words}
    near = {word for word in common if skeleton(word) in sounds or not robbed.isdisjoint(_robbed(word))}
    return Speller({letter: tuple(words) for letter, words in targets.items()}, frozenset(known) | near)


def _robbed(word: str) -> list[str]:
    """The word and all that it leaves when one letter goes: two words one slip apart share one of them (SymSpell)."""
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]


def _likeness(word: str, hit: str) -> tuple[bool, bool]:
    """Swapped letters are the likeliest slip, left-out ones the next: False sorts first."""
    letters = iter(hit)
    return sorted(word) != sorted(hit), not all(letter in letters for letter in word)


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
