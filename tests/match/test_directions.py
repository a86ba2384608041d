"""Who does what to whom: statements that share their words and need different answers."""

from __future__ import annotations

import pytest

from vitk.api import Base, check

SAME_WORDS = [
    ("vitamin K causes calcification", "vitamin-k-causes-calcification", "affirms", "false"),
    ("vitamin K prevents calcification", "vitamin-k-prevents-arterial-calcification", "affirms", "mostly-true"),
    ("vitamin K does not cause calcification", "vitamin-k-causes-calcification", "denies", "true"),
    ("vitamin K doesn't prevent calcification", "vitamin-k-prevents-arterial-calcification", "denies", "mostly-false"),
    ("it's a myth that vitamin K calcifies arteries", "vitamin-k-causes-calcification", "denies", "true"),
    ("lack of vitamin K causes calcification", "vitamin-k-deficiency-promotes-calcification", "affirms", "mostly-true"),
    ("K2 reverses calcification", "k2-reverses-arterial-calcification", "affirms", "mostly-false"),
    ("pills of vitamin K slow calcification", "k-supplements-slow-arterial-calcification", "affirms", "mixed"),
    ("vitamin D without K2 calcifies arteries", "vitamin-d-without-k2-causes-calcification", "affirms", "mostly-false"),
    ("dietary calcium calcifies arteries", "dietary-calcium-calcifies-arteries", "affirms", "mostly-false"),
    ("statins calcify arteries", "statins-block-vitamin-k2", "affirms", "unproven"),
    ("warfarin calcifies arteries", "warfarin-causes-calcification", "affirms", "mostly-true"),
    ("MGP needs vitamin K", "mgp-needs-vitamin-k", "affirms", "true"),
    ("vitamin K counteracts warfarin", "vitamin-k-counteracts-warfarin", "affirms", "true"),
    ("calcification from vitamin K", "vitamin-k-causes-calcification", "affirms", "false"),
    ("calcification is caused by vitamin K", "vitamin-k-causes-calcification", "affirms", "false"),
    ("vitamin K keeps calcium out of arteries", "vitamin-k-prevents-arterial-calcification", "affirms", "mostly-true"),
    ("without vitamin K arteries calcify", "vitamin-k-deficiency-promotes-calcification", "affirms", "mostly-true"),
    ("vitamin K has nothing to do with calcified arteries", "vitamin-k-causes-calcification", "denies", "true"),
    ("why does warfarin harden arteries?", "warfarin-causes-calcification", "affirms", "mostly-true"),
    ("doesn't vitamin K calcify arteries?", "vitamin-k-causes-calcification", "affirms", "false"),
    ("can i eat spinach on warfarin", "warfarin-means-no-greens", "denies", "mostly-true"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim", "stance", "verdict"), SAME_WORDS, ids=[row[0] for row in SAME_WORDS])
def test_direction_is_read(base: Base, text: str, claim: str, stance: str, verdict: str) -> None:
    answer = check(base, text)
    assert answer.stance is not None and answer.verdict is not None
    assert (answer.claim, answer.stance.value, answer.verdict.value) == (claim, stance, verdict)


@pytest.mark.parametrize(
    "text",
    [
        "vitamin C causes calcification",
        "vitamin K makes you taller",
        "the moon is made of cheese",
        "",
        "vitamin k",
        "La vitamine K provoque la calcification des artères",
        "taking extra vitamin K stops bleeding",
        "more vitamin K makes your blood clot faster",
        "50,000 IU of vitamin D a day is safe without K2",
        "Are calcium supplements a cause of dementia in women who had a stroke?",
        "vitamin K2 gives you heart palpitations",
    ],
)
def test_what_no_claim_says_gets_no_answer(base: Base, text: str) -> None:
    assert check(base, text).claim is None
