"""The check of questions against labelled turns, and what it costs beside the bare reading of the same words."""

from __future__ import annotations

from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.lemmas import lemma
from interview.questioning.reading import level, words_of
from interview.questioning.turns import own_turns
from tests.benchmarks.measure import Figure, compared, interleaved
from tests.questioning.scoring import (
    DEVELOPED_ON,
    SET_ASIDE,
    SETTLED_BY,
    after_other_talk,
    examples,
    long_accounts,
    score,
)

NARRATIVE_WORDS = 20_000
ADDED_WORDS = 1_000
TIMED = 200
SHORT_ACCOUNTS = (
    "questions_context",
    "questions_plain",
    "questions_varied",
    "questions_everyday",
    "questions_other_hand",
)
LONG_ACCOUNTS = "questions_newer"
LONG_ACCOUNTS_APART = 6


def _of_set(name: str) -> list[Figure]:
    made = score(examples(name))
    shares = {
        "leading: precision": (made.precision, 0.92),
        "leading: recall": (made.recall, None),
        "leading: F1": (made.f1, 0.92),
        "false alarms": (made.false_alarms, 0.05),
        "false alarms on exempt turns": (made.exempt_alarms / made.exempt if made.exempt else 0.0, 0.02),
        **({"context pairs right on both sides": (made.pairs_right / made.pairs, 0.9)} if made.pairs else {}),
        "category: kappa": (made.kappa, 0.8),
        "cues found": (made.cues_found, None),
    }
    label = name.removeprefix("questions_").replace("_", " ")
    return [
        Figure(
            name=f"questions, {label} ({made.items}): {share}",
            ours=value * 100,
            unit="%",
            aim=aim and aim * 100,
        )
        for share, (value, aim) in shares.items()
    ]


def _in_long_accounts() -> list[Figure]:
    """What is left of it where people have told much else: in a long account nearly every word is said of something."""
    talk = long_accounts(LONG_ACCOUNTS, 80)[::LONG_ACCOUNTS_APART]
    turns = [item for name in SHORT_ACCOUNTS for item in examples(name)]
    made = score(after_other_talk(turns, talk))
    plain = score(after_other_talk(turns, []))
    length = sum(len(account.split()) for account in talk)
    return [
        Figure(
            name=f"questions ({one.items}), after {said} words of other talk: {share}",
            ours=value * 100,
            unit="%",
        )
        for said, one in (("no", plain), (str(length), made))
        for share, value in (("leading: recall", one.recall), ("false alarms", one.false_alarms))
    ]


def _bare(text: str) -> list[str]:
    return [lemma(word.low) for word in words_of(level(text))]


def _speed() -> list[Figure]:
    turns = [item for name in DEVELOPED_ON for item in examples(name)]
    words = " ".join(own_turns(item["context"]) for item in turns).split()
    narrative = " ".join((words * (1 + NARRATIVE_WORDS // len(words)))[:NARRATIVE_WORDS])
    said, added = Disclosed(narrative), " ".join(words[:ADDED_WORDS])
    asked = iter([item["text"] for item in turns] * 10)
    bare = iter([item["text"] for item in turns] * 10)
    ours, theirs = interleaved(
        lambda: check(next(asked), language="en", disclosed=said), lambda: _bare(next(bare)), rounds=TIMED
    )
    adding, reading = interleaved(lambda: Disclosed(added), lambda: _bare(added), rounds=20)
    return [
        *compared(f"a question, {NARRATIVE_WORDS:,} words said / its bare lemmas", ours, theirs, goal=60),
        *compared(f"taking in {ADDED_WORDS:,} words / their bare lemmas", adding, reading, goal=20),
    ]


def run() -> list[Figure]:
    return [figure for name in (*DEVELOPED_ON, *SETTLED_BY, *SET_ASIDE) for figure in _of_set(name)] + [
        *_in_long_accounts(),
        *_speed(),
    ]
