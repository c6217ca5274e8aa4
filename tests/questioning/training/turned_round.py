"""Who did it to whom, in the plainest words: short accounts with a question that keeps the roles, or turns them round.

A model that was taught which texts are alike takes "he hit me" and "I hit him" for the same. These are put together from lists, since
here the words do not matter and the order does.
"""

from __future__ import annotations

import random
from itertools import product

TIMES = 2
"""How often each doing is told of each of the people."""
DONE = {
    "bite": "bit", "blame": "blamed", "burn": "burned", "call": "called", "chase": "chased", "choke": "choked", "cut": "cut",
    "drag": "dragged", "fight": "fought", "film": "filmed", "find": "found", "follow": "followed", "grab": "grabbed",
    "help": "helped", "hide": "hid", "hold down": "held down", "insult": "insulted", "kick": "kicked", "laugh at": "laughed at",
    "leave": "left", "lie to": "lied to", "meet": "met", "pay": "paid", "phone": "phoned", "pinch": "pinched", "punch": "punched",
    "push": "pushed", "report": "reported", "search": "searched", "send away": "sent away", "slap": "slapped", "spit at": "spat at",
    "swear at": "swore at", "threaten": "threatened", "tie up": "tied up", "touch": "touched", "trick": "tricked", "wake": "woke",
    "warn": "warned", "watch": "watched",
}  # fmt: skip
"""What one does to another, as it is asked and as it is told."""
ALIKE = (
    {"call", "phone"}, {"trick", "lie to"}, {"follow", "chase", "watch"}, {"insult", "swear at", "laugh at", "blame"},
    {"grab", "hold down", "drag", "touch", "pinch"}, {"fight", "punch", "kick", "slap"}, {"leave", "send away"},
    {"warn", "threaten", "report"}, {"find", "search", "meet"},
)  # fmt: skip
"""What may be said of the same doing."""
PEOPLE = (
    ("he", "him", "he", "him"),
    ("she", "her", "she", "her"),
    ("they", "them", "they", "them"),
    ("my uncle", "my uncle", "your uncle", "your uncle"),
    ("the manager", "the manager", "the manager", "the manager"),
    ("his wife", "his wife", "his wife", "his wife"),
    ("one of the men", "one of the men", "that man", "that man"),
)
"""Somebody as the person names them, doing and done to, and as the worker does."""
PERSON = ("I", "me", "you", "you")
TOLD = (
    "{who} {past} {whom}.",
    "One night {who} {past} {whom}.",
    "{who} {past} {whom}, and then it was quiet.",
    "It was in the kitchen. {who} {past} {whom} there.",
    "We had an argument about the money and {who} {past} {whom}. I remember the radio was on.",
    "{who} {past} {whom} twice, maybe three times. After that I went to bed.",
    "I do not like to say it. {who} {past} {whom}.",
)
ASKED = (
    ("When did {who} {base} {whom}?", "directive"),
    ("Where were you when {who} {past} {whom}?", "directive"),
    ("How did it come about that {who} {past} {whom}?", "directive"),
    ("Tell me about the time {who} {past} {whom}.", "cued_invitation"),
    ("What happened after {who} {past} {whom}?", "cued_invitation"),
    ("You said {who} {past} {whom}. What happened then?", "cued_invitation"),
    ("Tell me more about how {who} {past} {whom}.", "cued_invitation"),
)


def _apart(verb: str, whom: str) -> str:
    """``held down`` and ``me`` as ``held me down``."""
    first, _, rest = verb.partition(" ")
    return f"{first} {whom} {rest}" if rest in {"down", "away", "up"} else f"{verb} {whom}"


def _filled(form: str, base: str, past: str, who: str, whom: str) -> str:
    told = form.replace("{past} {whom}", _apart(past, whom)).replace("{base} {whom}", _apart(base, whom))
    return ". ".join(part[0].upper() + part[1:] for part in told.replace("{who}", who).split(". "))


def turned_round() -> list[dict]:
    """Labelled examples: some keep to what was told, some turn the roles round, some ask for another doing than the one told."""
    chance = random.Random(6)
    made = []
    for (base, past), other in product(DONE.items(), PEOPLE * TIMES):
        others = [one for one in PEOPLE if one[1] not in other]
        third = chance.choice(others)
        doings = ((other, PERSON), (PERSON, other), (other, third))
        doer, done_to = doings[chance.choice((0, 0, 1, 1, 2))]
        said = _filled(chance.choice(TOLD), base, past, doer[0], done_to[1])
        turned = (PERSON, other) if done_to is third else (done_to, doer)
        if done_to is third and chance.random() < 0.5:
            turned = (other, PERSON)
        other_doing = chance.choice(
            [one for one in DONE if one != base and not any({one, base} <= alike for alike in ALIKE)]
        )
        asked = (
            (False, (doer, done_to), base),
            (True, turned, base),
            (True, (doer, done_to), other_doing),
        )
        for leading, (who, whom), doing in asked:
            form, category = chance.choice(ASKED)
            made.append(
                {
                    "text": _filled(form, doing, DONE[doing], who[2], whom[3]),
                    "context": said,
                    "category": "suggestive" if leading else category,
                    "leading": leading,
                }
            )
    return made
