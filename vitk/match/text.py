"""Text into tokens that know their place: words, numbers and the marks that part clauses."""

from __future__ import annotations

import re
import unicodedata

from msgspec import Struct

# One character for one character, so that offsets into the typed text stay right.
_SAME_WIDTH = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201b\u02bc\u00b4`\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u00ad\u2012", "-"),
        **dict.fromkeys("\u2013\u2014\u2015\u2212", "\u2014"),
        **dict.fromkeys("\u2080", "0"), **dict.fromkeys("\u2081", "1"), **dict.fromkeys("\u2082", "2"),
        **dict.fromkeys("\u2083", "3"), **dict.fromkeys("\u2084", "4"), **dict.fromkeys("\u2087", "7"),
        "\u2026": ".", "\u00a0": " ", "\u202f": " ",
    }
)  # fmt: skip
_TOKEN = re.compile(
    r"(?P<arrow>[-=\u2014]{1,2}>|\u2192|=|\u21d2|\u2191|\u2193|\^)"
    r"|(?P<short>\bw/(?:o\b|out\b)?)"
    r"|(?P<number>\d[\d.,]*\d(?![^\W_])|\d+(?![^\W_]))"
    r"|(?P<word>[^\W_]+(?:'[^\W_]+)*)"
    r"|(?P<mark>\u2014| - |--+|[.!?;:,()\"\n>]|[\u2260\u2248~])"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z0-9])")
_TAG = re.compile(r"#([^\W_]+)")

_ARROWS = {"\u2191": "raised", "^": "raised", "\u2193": "reduced"}

CONTRACTIONS = {"can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"), "cannot": ("can", "not"),
                "ain't": ("is", "not"), "gonna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("got", "to"),
                "n't": ("not",), "dunno": ("do", "not", "know")}  # fmt: skip
_BARE = [
    "do",
    "does",
    "did",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "had",
    "would",
    "should",
    "could",
    "might",
    "must",
    "need",
]
CONTRACTIONS |= {f"{verb}n't": (verb, "not") for verb in _BARE} | {f"{verb}nt": (verb, "not") for verb in _BARE}
CONTRACTIONS |= dict.fromkeys(("dosent", "dosnt", "doesent", "dosen't", "dos'nt", "does'nt", "dsnt"), ("does", "not"))
CONTRACTIONS |= {"did'nt": ("did", "not"), "dint": ("did", "not"), "wouldnt": ("would", "not")}
CONTRACTIONS |= {"cant": ("can", "not"), "wont": ("will", "not"), "aint": ("is", "not")}
_SHORT = {
    "u": "you", "ur": "your", "r": "are", "b": "be", "w": "with", "n": "and", "wiv": "with", "em": "them",
    "thru": "through", "enuf": "enough", "nt": "not", "bc": "because", "cuz": "because", "coz": "because",
    "shud": "should", "wud": "would", "pls": "please", "ppl": "people", "thx": "thanks", "pts": "patients",
    "pt": "patient", "rx": "prescription", "theres": "there", "thats": "that", "whats": "what", "hav": "have",
    "giv": "give", "givs": "gives", "shes": "she", "hes": "he", "theyre": "they", "youre": "you", "im": "i", "ive": "i",
}  # fmt: skip
CONTRACTIONS |= {short: (word,) for short, word in _SHORT.items()}
_TAILS = ("'s", "'re", "'ve", "'ll", "'d", "'m")


class Token(Struct, frozen=True):
    """A word in lower case, or a mark; `start` and `end` are offsets into the text as typed."""

    text: str
    start: int
    end: int
    mark: bool = False


def tokens(text: str) -> list[Token]:
    """All tokens of `text`. Hyphens part words, apostrophes of a contraction do too ("doesn't" is "does", "not")."""
    flat = text.translate(_SAME_WIDTH)
    if "#" in flat:
        flat = _TAG.sub(lambda tag: " " + tag[1], flat)
    found: list[Token] = []
    for piece in _TOKEN.finditer(flat):
        start, end = piece.span()
        if piece["mark"]:
            found.append(Token(piece["mark"].strip() or "\n", start, end, mark=True))
            continue
        if piece["short"]:  # "w/o", "w/out", "w/"
            found.append(Token("with" if len(piece[0]) == 2 else "without", start, end))
            continue
        if piece["arrow"]:
            found.append(Token(_ARROWS.get(piece[0], "means"), start, end))
            continue
        word = piece[0]
        if not word.isascii():
            word = unicodedata.normalize("NFKC", word)
        for part in _CAMEL.split(word) if not word.isupper() and len(word) > 6 else [word]:
            found += [Token(each, start, end) for each in _split(part.lower())]
    return found


def _split(word: str) -> tuple[str, ...]:
    if word in CONTRACTIONS:
        return CONTRACTIONS[word]
    if "'" in word:
        if word.endswith("n't"):
            return (word[:-3], "not")
        for tail in _TAILS:
            if word.endswith(tail) and len(word) > len(tail):
                return (word[: -len(tail)],)
        return tuple(part for part in word.split("'") if part)
    return (word,)
