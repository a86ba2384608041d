"""General English that the reader needs: relation verbs with their direction, negation, amounts, clause words.

Nothing here belongs to any subject; what a subject needs beyond it stands in its lexicon. The treatment of negation
follows NegEx (Chapman et al. 2001): triggers with a scope that ends at a clause word, and pseudo-triggers that look
like negation and are none.
"""

from __future__ import annotations

from typing import NamedTuple

from vitk.answer import Family


class Relation(NamedTuple):
    """A relation with its direction. `good`: +1 makes better, -1 makes worse: the object then decides the sign."""

    name: str
    family: Family
    sign: int
    degree: str
    verbs: str
    phrases: str = ""
    good: int = 0


A = Family.AFFECTS
# Verbs are inflected by the program; phrases are taken as they stand.
RELATIONS = (
    Relation("causes", A, 1, "cause",
        "cause, trigger, produce, induce, create, provoke, promote, generate, spark, lead to, bring on, bring about, "
        "result in, contribute to, give rise to, end in, set off, give, fuel, drive, foster, encourage, send, dump, "
        "deposit, lay down, leave, put, push, shunt, steer, funnel, dispose to, predispose to, turn, set, line, clutter, pile up in, lay, pave, stuff, fill, make, pour, divert, reroute, redirect, shift, plaster, cake",
        "responsible for, to blame for, the reason for, the reason behind, behind, the culprit behind, a recipe for, "
        "implicated in, involved in, a factor in, a culprit in, contributor to, a contributor to, has a hand in, the culprit, "
        "the cause, to blame, the reason, the reason why, the driver of, a driver of, a cause of, the cause of, the root of, the root cause of, a trigger for, culprit in, at the root of"),
    Relation("raises", A, 1, "raise",
        "raise, increase, boost, elevate, heighten, accelerate, speed up, speed, hasten, amplify, multiply, double, "
        "triple, ramp up, grow, enhance, upregulate, accumulate, build up, pile up, collect, gather, settle, creep up, go up, rise, climb, mount, "
        "form, develop, progress, get worse, advance, march on, occur, happen, go to, go into, go in, end up in, wind up in, "
        "land in, head for, head to, head into, settle in, get into, enter, flow into, drift into, travel to, move into, "
        "move to, find its way into, lodge in, seep into, leak into, get stuck in, exacerbate, aggravate, quicken, step up, favour, favor, expand",
        "a risk factor for, rise in, rise of, an increase in, the acceleration of, surge in, spike in, jump in, more likely, likelier, more likely to, likelier to, more prone to, higher odds of"),
    Relation("associates", A, 1, "associate",
        "correlate with, predict, go with, go along with, accompany, forecast, foretell, track with, mean, signal, "
        "flag, portend, herald, blame, credit, pin on, link, tie, connect, associate, relate",
        "associated with, linked to, linked with, link between, tied to, connected to, connected with, related to, "
        "correlated with, goes hand in hand with, go hand in hand with, went hand in hand with, hand in hand with, "
        "end up with, ends up with, ended up with, wind up with, winds up with, wound up with, a marker of, a marker for, a sign of, a predictor of, predictive of, comes with, come with, came with, "
        "association between, association with, relationship between, connection between, more likely to have, "
        "more likely to get, more likely to develop, likelier to get, likelier to have, likelier to develop, "
        "prone to, at risk of, at risk for"),
    Relation("prevents", A, -1, "prevent",
        "prevent, stop, avoid, avert, ward off, stave off, fend off, head off, guard against, protect against, "
        "protect from, shield against, shield from, keep away, keep at bay, hold off, hold back, inhibit, forestall, "
        "suppress, spare, defend against, defend from, prohibit, preclude, arrest, save, restrain, thwart, bar, "
        "insure against, hinder, stand in the way of, rule out, halt, resist, hold in check",
        "prevention, a guard against, protection against, protection from, protective against, prevention of, prevention against, "
        "a shield against, a defence against, an inhibitor of, inhibitor of, a brake on, less likely to have, "
        "less likely to get, less likely to develop, less likely to, less likely, brake on, blocker of, barrier to, barrier "
        "against, guard against, shield against, protective role of, protective effect of, inhibition of, blockade of, "
        "suppression of, antagonism of, depletion of, a safeguard against, protector against, defence against, defense against"),
    Relation("lowers", A, -1, "lower",
        "lower, downregulate, go down, come down, fall, decline, reduce, decrease, cut, cut down, cut down on, bring down, lessen, diminish, minimise, minimize, curb, "
        "limit, drop, halve, dampen, tame, moderate, counter, combat, fight, tackle, mitigate, attenuate, trim, shave",
        "inversely related to, inversely associated with, inversely correlated with, negatively associated with, inverse "
        "association with, inverse association between, lower risk of, a reduction in, a reduction of, reduction in, reduction of, a decrease in, decrease in, a drop in, "
        "decline in, fall in"),
    Relation("slows", A, -1, "slow",
        "slow, slow down, delay, retard, put a brake on, put the brakes on, hit the brakes on, decelerate, stall, "
        "put off, hold up, check, hamper, impede, keep in check", "slowing of, the slowing of, a slowdown in, slower, slowing, less rapidly, less quickly, more slowly"),
    Relation("reverses", A, -1, "reverse",
        "reverse, undo, roll back, turn back, turn around, regress, shrink, repair, restore from, unwind, "
        "unharden, rewind", "reversal of, regression of, the reversal of, reversal, regression, resorption of, resorption"),
    Relation("removes", A, -1, "remove",
        "remove, dissolve, clear, clear out, clear away, clear up, clean, clean out, clean up, cleanse, get rid of, "
        "flush, flush out, wash away, wash out, strip, strip away, scrub, scour, melt, melt away, eliminate, erase, "
        "eradicate, break down, break up, breakdown, eat away, eat away at, pull, draw, sweep, sweep away, drain, "
        "disperse, purge, leach, extract, zap, suck, take away, banish, unblock, chase, evict, fetch, mop up, vacuum, "
        "scrape, scrape off, chip away at, detox, disappear, vanish, come clean, go away, fade, fade away, recede, subside, unclog, "
        "leave", "removal of, the removal of, removal, rid of, clearance of, clearance, a way of removing"),
    Relation("treats", A, -1, "treat",
        "treat, cure, heal, relieve, ease, soothe, alleviate, fix, remedy, resolve, correct, heal up, recover",
        "a treatment for, treatment for, treatment of, a cure for, cure for, a remedy for, remedy for, therapy for, "
        "a fix for, the answer to, an answer to, the cure for, an effective treatment for, a therapy for"),
    Relation("improves", A, 1, "improve",
        "improve, get better, shield, guard, defend, better, optimise, optimize, benefit, help, help with, help against, support, aid, assist, "
        "look after, nourish, strengthen, restore, maintain, preserve, protect, keep, sustain, rescue",
        "good for, great for, beneficial for, beneficial to, helpful for, helpful in, useful for, useful in, "
        "useful against, effective for, effective in, effective against, works for, "
        "works wonders for, do anything for, do anything about, do anything against, does anything for, does anything about, "
        "does anything against, did anything for, do a thing for, does a thing for, do something about, does something "
        "for, make a difference to, makes a difference to, any use for, any use against, any good for", good=1),
    Relation("harms", A, 1, "harm",
        "harm, damage, hurt, worsen, ruin, wreck, destroy, impair, injure, weaken, spoil, compromise, undermine, "
        "poison, attack, erode, make worse",
        "bad for, terrible for, dangerous for, harmful to, harmful for, toxic to, toxic for, risky for, worse for, "
        "hard on", good=-1),
    Relation("activates", A, 1, "activate",
        "activate, switch on, turn on, power, enable, unlock, stimulate, allow, let, permit, fire up, wake up", "activator of, activation of, the activation of"),
    Relation("blocks", A, -1, "block",
        "block, counteract, oppose, antagonise, antagonize, neutralise, neutralize, cancel, cancel out, negate, "
        "offset, interfere with, clash with, work against, reduce the effect of, deplete, deactivate, inactivate, "
        "disable, switch off, turn off, shut down, shut off, sabotage, defeat, override, overcome, blunt, nullify, "
        "rob of, rob, starve, disrupt, knock out, thwart, conflict with, fight against, interact with, use up, "
        "mess up, mess with, get in the way of, interfere, upset, throw off, stop working, undo, reverse",
        "an antidote to, antidote to, the antidote to, antidote for, the antidote for, an antidote for, the opposite "
        "of, counter to, an antagonist of, antagonist of, interaction with, interference with, less effective, "
        "ineffective, useless, inactive"),
    Relation("leaves", A, 0, "none",
        "leave alone, leave unchanged",
        "tells you nothing about, says nothing about, tell you nothing about, no predictor of, no effect on, no effect, no impact on, no influence on, no bearing on, no benefit for, no benefit in, "
        "no use for, no use against, no use in, no good for, no help for, no help with, no help against, does nothing "
        "for, do nothing for, did nothing for, does nothing to, do nothing to, did nothing to, does nothing about, "
        "does nothing against, do nothing against, nothing for, makes no difference to, make no difference to, made "
        "no difference to, makes no difference, made no difference, make no difference, makes no odds to, no "
        "difference in, no difference to, useless for, useless against, useless in, worthless for, worthless against, "
        "pointless for, pointless in, pointless against, ineffective for, ineffective against, ineffective in, "
        "no better than placebo, no better than a placebo, makes zero difference to, zero effect on, zero impact on, "
        "irrelevant to, irrelevant for, no role in, plays no role in, plays no part in, no part in, doing nothing "
        "for, doing nothing to, did not budge, not budge, no change in, neutral for, harmless to, harmless for, "
        "nothing for"),
    Relation("affects", A, 1, "any", "affect, influence, change, alter", "have any effect on, has any effect on, has an effect "
        "on, have an effect on, has any bearing on, have any bearing on, has any impact on, has an impact on"),
    Relation("unrelated", A, 0, "unrelated", "", "nothing to do with, unrelated, unrelated to, not related to, unconnected to, "
        "unconnected with, no link between, no link to, no link with, no association with, no association between, "
        "no relation to, no relation with, no relationship with, no connection with, no connection to, "
        "no connection between, no correlation with, no correlation between, independent of, no relationship between"),
    Relation("needs", Family.NEEDS, 1, "need",
        "need, require, depend on, rely on, demand, call for, hinge on, count on, run on, lean on",
        "have to have, has to have, must have, can not do without, can not work without, does not work without, will not work "
        "without, can not function without, no good without, nothing without, idle without, dormant without, dependent, "
        "asleep without, can not act without, useless without, worthless without, dependent on, reliant on, incomplete without, dangerous without, "
        "unsafe without, harmful without, toxic without, safe only with, only safe with, only safe when taken with, "
        "only safe if taken with, only safe together with, inactive without, impossible without, powerless without, "
        "not safe without, fails without, fail without, in need of"),
    Relation("replaces", Family.REPLACES, 1, "replace",
        "swap, trade, exchange, switch, ditch, dump, bin, toss, throw away, throw out, quit, come off, go off, get off, stop "
        "taking, replace, substitute for, swap for, stand in for, take the place of, make redundant, supplant, ditch for, "
        "do the job of, do the work of, match, beat, outperform, rival",
        "an alternative to, a substitute for, a replacement for, as good as, as effective as, "
        "substitute for, replacement for, alternative to, no need for, no need of, as well as any, "
        "just as effective as, work as well as, works as well as, same job as, same thing as"),
    Relation("equals", Family.EQUALS, 1, "equal", "equal", "is the same as, the same as, identical to, another name "
        "for, really a, really just, is really, actually a, nothing but, equivalent to, in fact a, amounts to, boils "
        "down to, is just, are just, due to nothing but, in disguise, by another name"),
    Relation("contains", Family.CONTAINS, 1, "contain", "contain, supply, provide, hold, include, offer",
        "rich in, high in, full of, packed with, loaded with, a source of, a good source of, source of"),
    Relation("converts", Family.CONVERTS, 1, "convert", "convert to, convert into, convert, turn into, change into, "
        "transform into", "conversion of"),
    Relation("avoids", Family.AVOIDS, 1, "avoid", "steer clear of, stay away from, stay off, keep off, give up", ""),
)  # fmt: skip

# Passive or turned: what stands right of it acts on what stands left of it.
INVERSE_PHRASES = {
    "causes": "cause is, cause was, culprit is, reason is, explanation is, root is, problem is, cause of it is, due to, caused by, because of, owing to, thanks to, blamed on, a result of, the result of, result from, "
    "results from, resulted from, resulting from, stems from, stem from, comes from, come from, comes down to, "
    "come down to, brought on by, brought about by, a consequence of, a side effect of, driven by, down to, triggered "
    "by, induced by, attributable to, attributed to, produced by, the fault of, comes of, comes about through, "
    "follows from",
    "raises": "raised by, increased by, accelerated by, worsened by, sped up by, made worse by",
    "prevents": "prevented by, stopped by, kept at bay by, held back by, kept in check by, inhibited by, held in check by",
    "lowers": "lowered by, reduced by, cut by, decreased by",
    "slows": "slowed by, slowed down by, delayed by",
    "reverses": "reversed by, undone by, reversible with, reversible by",
    "removes": "removed by, cleared by, dissolved by, cleaned out by, washed away by",
    "treats": "responds to, respond to, responded to, clears up with, gets better with, get better with, got better with, "
    "heals with, treated with, treated by, treatable with, cured by, cured with, healed by, healed with, fixed by, "
    "relieved by",
    "activates": "activated by, switched on by, turned on by, powered by, carboxylated by, enabled by, active "
    "because of, unlocked by, activated with",
    "blocks": "blocked by, counteracted by, neutralised by, neutralized by, opposed by, cancelled by, canceled by, "
    "cancelled out by, disrupted by, weakened by, depleted by, undermined by",
    "improves": "improved by, supported by, helped by, improves with, improve with, improved with, benefit from, "
    "benefits from, helped along by, maintained by, protected by",
    "needs": "mandatory for, obligatory for, compulsory for, a requirement for, a must have for, must have for, imperative for, "
    "essential for, essential to, necessary for, necessary to, required for, required by, needed for, needed "
    "by, needed to, required to, vital for, vital to, crucial for, crucial to, indispensable for, indispensable to, "
    "key to, a must for, critical for, critical to, important for, important to, a prerequisite for, a cofactor for, "
    "cofactor for, the cofactor for, cofactor of, helper for, fundamental to, a must with, integral to",
    "replaces": "replaced by, replaced with, swapped for, exchanged for, traded for",
}

SAME = (
    "just as, every bit as, as often as, as likely as, stay put, stays put, stayed put, stay there, stays there, identical, "
    "comparable, completely normally, just fine, perfectly normally, normally, perfectly well, at full strength, as before, "
    "exactly the same, just as fast, just as quickly, just as much, as fast as, as quickly as, no faster, no slower, no quicker, at the same "
    "rate, at the same pace, at the same speed, just the same, exactly as, exactly as fast, no more, no less, no better, "
    "unchanged, stay the same, stays the same, stayed the same, no different, equally, just as bad, not differ, alike, "
    "exactly the same, the same rate, the same pace, regardless of, no matter how much, either way, still, anyway, "
    "with or without, make no difference, no difference, no difference between, just as well, just as high, no change, "
    "no higher, no lower, as often, just as often, just as likely, no more likely, no less likely, made no odds, "
    "did not differ, does not differ, do not differ, similar rate, the same amount, no extra, makes no odds"
)
"""With or without the one, the other is the same: no effect."""
NEGATORS = (
    "do not count on, do not rely on, do not expect, do not bet on, can not expect, not, no, never, neither, nor, hardly, barely, scarcely, cannot, unable to, fails to, fail to, failed to, failing "
    "to, isn, nowhere near, no longer, by no means, in no way, far from, not at all, stopped short of, rarely, none of, "
    "none, anything but, zero, not one, not a single, did not manage to, unlikely to, refuses to, nobody, without "
    "having any effect on, falls short of, fell short of, no way, nil, incapable of, refrain from, powerless to, nothing, nobody"
)
NOT_NEGATING = (
    "not only, not just, not merely, not to mention, no doubt, no wonder, no question, without doubt, without a doubt, "
    "no joke, not surprisingly, why not, not sure if, not sure whether, not sure, do not know if, do not know whether, "
    "did not know, do not forget, never knew, no kidding, no matter, not know that, can not wait, no idea, did not "
    "realise, did not realize, no surprise, no problem, not many people know, nobody told me, no one told me, nobody "
    "tells you, no one tells you, not the first, not forget, never forget, do not ignore, can not deny, no denying, "
    "not surprised, not alone, no offence, no offense, in no time, not least, never mind, not to worry, do not worry, "
    "do not panic, no less, nothing less than, no small, not long ago, do not miss, will not tell you, does not tell you"
)
# "No evidence", "nobody has shown": a negated evidence word denies all that follows in its sentence.
EVIDENCE_WORDS = (
    "evidence, proof, study, trial, research, data, science, scientist, reason to think, reason to believe, grounds, "
    "basis, indication, doctor, expert, one, nobody, researcher, review, support, body, truth, credible source, paper, "
    "experiment, cardiologist, guideline, literature, truth to, truth in, merit"
)
DISBELIEF = (
    "myth, mith, misconception, lie, false, untrue, nonsense, rubbish, baloney, bogus, wrong, hogwash, bunk, bull, "
    "bullshit, garbage, fiction, hoax, debunked, contrary to, old wives "
    "tale, urban legend, fairy tale, fallacy, misinformation, fake news, fake, disproved, disproven, refuted, "
    "incorrect, mistaken, unfounded, baseless, scaremongering, fearmongering, fear mongering, scare story, "
    "misunderstanding, do not believe, do not think, does not think, does not believe, do not buy, used to believe, "
    "used to think, once believed, once thought, i doubt, doubt that, i doubt that, doubtful that, not true, not "
    "correct, not right, not the case, no truth, does not hold up, do not hold up, far fetched, not so, ignore the, "
    "stop saying, stop telling, stop claiming, wishful thinking, a stretch, overstated, overblown, cannot be true, "
    "do not let anyone tell you, do not let anybody tell you, do not let them tell you, exaggerated, isn it that, "
    "not supported, unsupported, unproven, not proven, not shown, never been shown, never been proven, has not been "
    "shown, has not been proven, have not been shown, have not been proven, not been shown, not been proven, hype, "
    "coincidence, no link, no real link, no such link, no connection, made up, invented, sales pitch, internet legend, legend, never happened, pure fantasy, fantasy, busted, no such thing, "
    "dreamed up, trick, sales trick, gimmick, scam, con, ploy, racket, stunt, marketing, snake oil, quackery, horseshit, poppycock, bollocks, malarkey, twaddle, claptrap, no basis, wrongly, "
    "mistakenly, falsely, erroneously, disagree, ruled out, so called, supposed"
)
BELIEF = (
    "true, true that, correct, right, a fact, fact, proven, confirmed, confirmed that, it is true, shown, established, "
    "sure that, certain that, known, agreed, well known, undeniable"
)
LITTLE = (
    "runs short of, run short of, ran short of, running short of, runs short on, run short on, runs low on, ran low on, "
    "runs low in, being low on, being low in, so low in, so low on, "
    "hardly any, barely any, next to no, virtually no, almost no, loss of, lack of, lacking, lack, lacks, low, lower, too little, insufficient, deficient in, deficiency of, shortage of, not "
    "enough, short of, short on, absence of, starved of, run out of, running out of, ran out of, inadequate, poor, "
    "depleted of, less, fewer, reduced, minimal, little, deficiency in, scarcity of, want of, deprived of, running low "
    "on, run low on, low in, low on, shortfall in, shortfall of, missing, missing out on, skimping on, skimp on, "
    "decreased, devoid of, poor in, running short of, run short of, running short on, scant, smaller, going "
    "without, go without, goes without, deprived in, cutting out, cut out, cuts out, milder, weaker, insufficiency of, insufficiency in, too low in, "
    "inadequate intake of, have not enough, not have enough, not get enough, not getting enough, running dry of, "
    "suboptimal, lowest, least, underactive, scarce, bereft of, depleted, need more, needs more"
)
LITTLE_AFTER = (
    "deficiency, deficit, insufficiency, shortage, depletion, is lacking, is low, is missing, is short, are low, runs "
    "short, runs low, runs out, run short, deficient, is scarce, lacking, is absent, is insufficient, is inadequate, "
    "starved, is depleted, gap, is too low, are too low, levels drop, drops, dries up, deprived, status is poor, "
    "deprivation, is in short supply, are deficient, is deficient, inadequacy, poverty, falls short, scarcity, "
    "is not there, is gone, starvation, poor status, is poor, low status, is not enough, is running low"
)
MUCH = (
    "too much, excess, excessive, high, higher, high dose, high doses of, megadoses of, megadose, mega doses of, "
    "overdose of, overdosing, a lot of, lots of, plenty of, more, extra, increased, elevated, added, additional, "
    "greater, heavy, massive, huge, large, large doses of, big doses of, tons of, loads of, raised, rich in, "
    "abundant, ample, most, highest, bigger, faster, worse, worsening, accelerated, overload of, surplus of, "
    "taking too much, eating lots of, stronger, loading up on"
)
ENOUGH = "enough, adequate, sufficient, a good supply of, proper, normal, optimal, in the presence of, ample supply of"
MUCH_AFTER = "overdose, excess, overload, toxicity from, is too high, is high, are high, surplus"

WITH = "with, alongside, together with, along with, combined with, plus, paired with, in combination with, accompanied by"
WITHOUT = (
    "skip, skip the, skipping, skips, leave out, leave out the, leaving out, leaves out, omit, omitting, even if you never "
    "take, even if you never add, even if you do not take, if you do not add, if you never add, without, without any, without taking, without adding, without enough, minus, not paired with, not combined with, "
    "in the absence of, unless combined with, unless paired with, unless taken with, unless you take, unless you add, "
    "unless you also take, unless there is, unless it is taken with, unless it comes with, if not taken with, "
    "but no, with no, and no, unless balanced with, if you do not take, when not combined with, unless you pair it with, "
    "on its own with no, unaccompanied by, not balanced by, if it is not balanced by, unless accompanied by, if you "
    "skip, if you skip the, if you forget, unless you have, unless it is paired with, unless it is combined with, lacking"
)
SOURCE = "patients treated with, people treated with, those treated with, patients given, people given, users of, patients on, people on, in users of, patients taking, people taking, those taking, those on, anyone on, who take, from, by, via, through, using, on, with, after, under, during, for people on, in people on, in people taking"
OUT_OF = "out of, away from, off, free of, free from, clear of, clear from, clean of, from"
HARD = (
    "but, because, although, though, however, while, whereas, so, therefore, hence, yet, cuz, coz, bc, whilst, "
    "even though, despite, in spite of, except, or else, otherwise, meanwhile, just because, simply because, then, thus, so that, by activating, by switching on, as long as"
)
CONDITION = "if, when, whenever, unless, once, in case, provided, where, every time, as soon as"
RELATIVE = "which"
MUST = (
    "must, should, have to, has to, need to, needs to, always, only, ought to, got to, never, essential to, vital to, "
    "necessary to, required to, supposed to, better, make sure, be sure, dangerous, unsafe, harmful, "
    "pointless, useless, risky, mandatory, essential, necessary, vital, indispensable, a must, a requirement, obligatory, forbidden, remember to, imperative, crucial, deadly, a waste, not safe"
)
NOT_NEEDED = "not have to, unnecessary, needless, optional, no requirement, no reason to, superfluous"
INSTEAD = "instead of, rather than, in place of, in lieu of, as opposed to, and not, but not"
ALONE = "unopposed, by itself, on its own, all by itself, alone, on their own, by themselves, solo, taken alone"
MAY = (
    "can, may, fine, ok, okay, safe, safely, allowed, all right, alright, perfectly, works, without problems, no problem, "
    "no harm, "
    "without harm, good enough, active, fully active, functions, doing well, nothing wrong, free to"
)
ADVICE = (
    "how much, how many, what dose, which dose, which brand, what brand, best brand, which form, what form, when should, "
    "should i, should we, should my, should he, should she, what should i, how often, how long should, what time, where "
    "can i buy, where to buy, which supplement, recommend a, recommend any, any recommendations, can someone recommend, "
    "what is the best, which is the best, best time to, is it ok to, is it okay to, is it safe to, is it safe for me, "
    "what are the best, how should, how do i, how can i, how to take, do i take, shall i, what can i take, what to "
    "take, who should i, would you recommend, what is the right dose, what is a safe dose, ideal dose, best dose, "
    "dosage for, dose for, what dosage, which one should, what happens if i miss"
)
ASKING = (
    "is, are, does, do, did, can, could, will, would, has, have, was, were, might, is it true that, is it true, may, "
    "should i worry that, should i be worried that, should i worry, true or false, anyone know if, does anyone know if, "
    "wondering if, i wonder if, wondering whether, i wonder whether, any truth to, is there any truth, heard that, am"
)
PRESUMING = "why, how does, how do, how did, how can, how could, how come, since when, how fast, how quickly, how is"
TAGS = (
    "is it not, does it not, do they not, is not it, does not it, are not they, do not they, will not it, can not it, "
    "right, correct, yes, no, eh, huh, innit, is that right, is that true, is it true, true, isn it, really, is that "
    "so, am i right, or not, does it, do they, is it, yeah, agreed, is this true, is this right, true or false, "
    "is that correct, what do you think, thoughts, anyone, any truth to this, can that be, can it be"
)
HEADS = (
    "risk, risks, chance, chances, odds, likelihood, progression, growth, formation, development, build up, buildup, "
    "accumulation, onset, rate, rates, amount, amounts, sign, signs, spread, level, levels, status, intake, "
    "concentration, concentrations, problem, problems, issue, issues, incidence, prevalence, process, severity, score, "
    "scores, effect, effects, action, danger, threat, burden, worsening, case, cases, kind, type, form, function, use, "
    "therapy, activity, presence, occurrence, rise, advance, course, extent, probability, hazard, markers, marker, pace, "
    "consumption, supplementation, existing, established, already, unwanted, dangerous, deadly, bad, stubborn, hidden, "
    "condition, conditions, symptoms, state, states, side effect, side effects, event, events, incident, incidents, "
    "speed, widespread, further, new, serious, severe, fatal, future, early, long term, term, work, works, whole, "
    "ability, health, healthy, quantities, doses, dose, the use of, treatment, daily, regular, regularly"
)
FUNCTION = (
    "a an the this that these those it its itself they them their there here he him his she her we us our you your "
    "yours i me my mine one ones some any all each every both either such same other others another own so as at in "
    "into onto of to for and or than too very just also even still really actually basically simply literally quite "
    "rather pretty much again only about around over under up down out back am is are was were be been being have has "
    "had having do does did doing done will would shall should can could may might must seem seems seemed appear appears "
    "appeared become becomes tend tends get gets got getting take takes taking took taken use uses using used eat eats "
    "eating ate drink drinks drinking give gives given giving know knows known think thinks thought believe believes "
    "believed say says said saying tell tells told hear heard read reads claim claims claimed suggest suggests "
    "suggested show shows showed shown prove proves proved proven find finds found who what where when why how whether "
    "body bodies people person human humans adult adults men women man woman patient patients anyone someone everyone "
    "everybody somebody folks guys kids child children mum mom dad mother father wife husband friend grandma grandpa "
    "uncle aunt sister brother doctor doctors dr nurse study studies trial trials research evidence science scientists "
    "thing things stuff way ways time times day days week weeks month months year years long term daily now today ever "
    "always often sometimes usually generally probably maybe perhaps possibly definitely certainly clearly likely "
    "alone single well enough yes ok okay oh hi hey please thanks lol btw fact truth true healthy actually naturally "
    "directly indirectly quickly slowly gradually significantly substantially dramatically effectively successfully "
    "completely fully partly partially entirely totally safely properly mostly mainly largely apparently supposedly "
    "potentially ultimately eventually instead inside within along across among between through throughout old older "
    "young younger let like first second lot bit kind sort every per via during before after since until next last two "
    "three four five part role play plays playing good new high natural simple regular regularly normal ordinary common "
    "based called made make makes making go goes going went come comes coming keep need work works working help helps "
    "start starts started starting begin add adds added adding put want wants wanted try tries tried trying sure more "
    "most mg mcg ug iu µg μg percent half third quarter least those mine everything nothing something anything "
    "actual real right big huge major small important key main able order end ends ended amount amounts"
)

# Verbs whose particle may stand after the object: "bring … down".
PHRASAL = {
    "lowers": "bring down, knock down, get down, cut down, keep down",
    "raises": "bring up, push up, drive up, send up",
    "removes": "take away, strip away, wash away, clear away, flush out, clean out, clear out, wash out, draw out, take out, get out, "
    "pull out, break down, break up, eat away, suck out, clear up",
    "prevents": "hold back, keep away, keep out, keep at bay, hold off, keep back, ward off, fend off",
    "slows": "hold up, put off, slow down, keep in check, hold in check",
    "activates": "switch on, turn on, wake up, fire up",
    "blocks": "switch off, turn off, shut off, shut down, cancel out, knock out, throw off, mess up",
}
FOREIGN = {
    "der die das und ist nicht ein eine verursacht durch mit auf fur von zu den dem wird macht sind kann",
    "le la les des du est une dans pour pas avec sur qui que ne cause provoque et sont peut aux",
    "el los las una con por para del que es en se causa provoca y no puede son al como",
    "il lo gli della delle che non sono per con di nel alla provoca causa le puo",
    "o os as um uma com para por que em nao causa do da dos das e pode",
    "de het een van en niet is met voor op dat veroorzaakt door zijn kan wordt",
    "och det att inte som ar en av for pa till med orsakar kan",
    "i w na nie ze sie jest do powoduje z przez oraz to moze",
}
"""Function words of European languages in Latin script, enough to tell that a sentence is not English."""
