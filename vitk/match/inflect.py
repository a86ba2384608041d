"""Regular English inflection: the forms under which a lexicon word can turn up in a sentence.

Rules of spelling as in any school grammar (final e drops, consonant + y becomes ie, a short final syllable doubles its
consonant). Both spellings are given where writers waver, since an unused form does no harm.
"""

from __future__ import annotations

import itertools

VOWELS = "aeiou"


def plural(noun: str) -> set[str]:
    """The plural(s) of the last word of `noun`."""
    if len(noun) < 3 or noun.endswith("s") or not noun[-1].isalpha():
        return set()
    if noun.endswith(("x", "ch", "sh", "z")):
        return {noun + "es"}
    if noun.endswith("y") and noun[-2] not in VOWELS:
        return {noun[:-1] + "ies"}
    if noun.endswith("o") and noun[-2] not in VOWELS:
        return {noun + "s", noun + "es"}
    return {noun + "s"}


def verb_forms(phrase: str) -> dict[str, str]:
    """The forms of a verb phrase, its first word inflected, each with its kind: base, s, ed or ing."""
    verb, _, rest = phrase.partition(" ")
    tail = f" {rest}" if rest else ""
    forms = {verb: "base"}
    if verb in IRREGULAR:
        past, participle = IRREGULAR[verb]
        forms |= {past: "ed", participle: "ed"}
    elif verb.endswith("e"):
        forms[verb + "d"] = "ed"
    elif verb.endswith("y") and verb[-2] not in VOWELS:
        forms[verb[:-1] + "ied"] = "ed"
    else:
        forms |= {stem + "ed": "ed" for stem in _stems(verb)}
    if verb.endswith("e") and not verb.endswith(("ee", "ie")):
        forms[verb[:-1] + "ing"] = "ing"
    elif verb.endswith("ie"):
        forms[verb[:-2] + "ying"] = "ing"
    else:
        forms |= {stem + "ing": "ing" for stem in _stems(verb)}
    third = next(iter(plural(verb)), verb + "es" if verb.endswith(("s", "o")) else verb + "s")
    forms[third] = "s"
    if verb.endswith("o"):
        forms[verb + "es"] = "s"
    return {form + tail: kind for form, kind in forms.items()}


def _stems(verb: str) -> list[str]:
    """The verb before -ed and -ing: "clog" doubles its consonant, "travel" may, "clean" does not."""
    if len(verb) < 3 or verb[-1] in VOWELS + "wxy" or verb[-2] not in VOWELS or verb[-3] in VOWELS:
        return [verb]
    syllables = sum(a in VOWELS and b not in VOWELS for a, b in itertools.pairwise(verb))
    return [verb + verb[-1]] if syllables == 1 else [verb, verb + verb[-1]]


IRREGULAR = {
    "come": ("came", "come"), "fall": ("fell", "fallen"), "grind": ("ground", "ground"), "lay": ("laid", "laid"),
    "lie": ("lay", "lain"), "pay": ("paid", "paid"), "rebuild": ("rebuilt", "rebuilt"), "shoot": ("shot", "shot"),
    "sit": ("sat", "sat"), "stand": ("stood", "stood"),
    "be": ("was", "been"), "bind": ("bound", "bound"), "break": ("broke", "broken"), "bring": ("brought", "brought"),
    "build": ("built", "built"), "buy": ("bought", "bought"), "cut": ("cut", "cut"), "do": ("did", "done"),
    "draw": ("drew", "drawn"), "drive": ("drove", "driven"), "eat": ("ate", "eaten"), "fight": ("fought", "fought"),
    "feed": ("fed", "fed"), "find": ("found", "found"), "get": ("got", "gotten"), "give": ("gave", "given"),
    "go": ("went", "gone"), "grow": ("grew", "grown"), "have": ("had", "had"), "hold": ("held", "held"),
    "hurt": ("hurt", "hurt"), "keep": ("kept", "kept"), "lead": ("led", "led"), "leave": ("left", "left"),
    "let": ("let", "let"), "lose": ("lost", "lost"), "make": ("made", "made"), "mean": ("meant", "meant"),
    "put": ("put", "put"), "rid": ("rid", "rid"), "run": ("ran", "run"), "send": ("sent", "sent"),
    "set": ("set", "set"), "shrink": ("shrank", "shrunk"), "speed": ("sped", "sped"), "stick": ("stuck", "stuck"),
    "sweep": ("swept", "swept"), "take": ("took", "taken"), "tear": ("tore", "torn"), "throw": ("threw", "thrown"),
    "undo": ("undid", "undone"), "wear": ("wore", "worn"), "wind": ("wound", "wound"),
}  # fmt: skip
