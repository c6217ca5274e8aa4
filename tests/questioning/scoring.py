"""How well the check of a question agrees with examples that people labelled from the coding manual."""

import functools
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.turns import own_turns
from interview.questioning.verdict import TIPS, Cue, Verdict

EXAMPLES = Path(__file__).parent / "examples"
DEVELOPED_ON = (
    "questions_manual",
    "questions_context",
    "questions_conduct",
    "questions_plain",
    "questions_varied",
    "questions_everyday",
    "questions_further",
    "questions_newer",
    "questions_other_hand",
    "questions_of_the_talk",
    "questions_manual_alone",
    "questions_manual_again",
)
"""Sets that the rules were written for, or changed after a look at what they got wrong there. The reader is trained on them too."""
TRAINED_ON = (
    "questions_labour",
    "questions_in_homes",
    "questions_of_children",
    "questions_interpreted",
    "questions_short",
    "questions_twins",
    "questions_simple_words",
    "questions_other_words",
    "questions_everyday_twins",
    "questions_ordinary",
    "questions_kind_workers",
    "questions_both_voices",
    "questions_of_things",
    "questions_plainest",
)
"""Sets that the reader is trained on, and that no rule was written for."""
SCENES = (
    "scenes_around",
    "scenes_control",
    "scenes_homes",
    "scenes_journeys",
    "scenes_trades",
    "scenes_ways_of_telling",
    "scenes_work_outdoors",
    "scenes_young",
)
"""Accounts with twelve turns put to each: what was told in other words, and what comes near to it and was not told."""
QUARTETS = (
    "quartets_denied",
    "quartets_feared",
    "quartets_mixed",
    "quartets_of_others",
    "quartets_passed_on",
    "quartets_roles",
    "quartets_weaker",
)
"""Turns each put after four accounts: told in other words, told in another way, words there but not the fact, not told."""
SETTLED_BY = ("questions_settled_by", "questions_settled_by_long")
"""The sets by which it was settled from what number on the reader is heard. Neither a rule nor the reader was made from them."""
SET_ASIDE = (
    "questions_set_aside",
    "questions_set_aside_later",
    "questions_set_aside_by_another",
    "questions_set_aside_by_two_more",
    "questions_set_aside_mixed",
    "questions_set_aside_mixed_again",
    "questions_set_aside_wide",
)
"""Sets that nobody who changes the rules reads: only their figures tell how well unseen questions are told apart."""

CONTENT = frozenset(
    {
        Cue.UNDISCLOSED_DETAIL,
        Cue.PRESUPPOSITION,
        Cue.QUANTITY_TIME_PRESUPPOSITION,
        Cue.EMBEDDED_STATEMENT,
        Cue.DECLARATIVE_QUESTION,
        Cue.FORCED_CHOICE,
        *TIPS,
    }
)
"""Cues that only the person's words can tell."""


@dataclass(frozen=True, kw_only=True)
class Score:
    """Agreement on one set. `pairs_right` are pairs of one turn with two contexts, right in both."""

    items: int
    precision: float
    recall: float
    false_alarms: float
    exempt: int
    exempt_alarms: int
    pairs: int
    pairs_right: int
    kappa: float
    cues_found: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall)


def examples(name: str) -> list[dict]:
    """The labelled turns of one set."""
    return [json.loads(line) for line in (EXAMPLES / f"{name}.jsonl").read_text("utf-8").splitlines()]


def scenes(name: str) -> list[dict]:
    """The labelled turns of one file of scenes, each with the account it was put to."""
    return [
        {"lang": scene["lang"], "context": scene["context"], **turn}
        for scene in examples(name)
        for turn in scene["turns"]
    ]


def quartets(name: str) -> list[dict]:
    """The labelled turns of one file of quartets, each with one of its four accounts."""
    return [
        {"lang": quartet["lang"], "text": quartet["text"], **account}
        for quartet in examples(name)
        for account in quartet["accounts"]
    ]


@functools.cache
def told(context: str) -> Disclosed:
    """What was told there, read once for all tests: nothing is added to it."""
    return Disclosed(own_turns(context))


def verdict_on(item: dict) -> Verdict:
    """What the check says of one labelled turn."""
    disclosed = told(item["context"])
    return check(item["text"], language=item["lang"], disclosed=disclosed, conduct=item.get("conduct"))


def after_other_talk(items: list[dict], talk: list[str]) -> list[dict]:
    """The same turns of people who have talked of other things before: each of these accounts stands before their words.

    Turns that lead by their wording alone, and those of somebody who has not yet said anything, are left out.
    """
    kept = [item for item in items if item["context"].strip() and set(item["cues"]) <= CONTENT]
    before = "\n".join(f"P: {line}" for account in talk for line in account.splitlines())
    return [{**item, "context": f"{before}\n{_as_turns(item['context'])}"} for item in kept]


def _as_turns(context: str) -> str:
    return "\n".join(f"P: {line}" for line in own_turns(context).splitlines())


def long_accounts(name: str, words: int) -> list[str]:
    """The accounts of a set that are at least this long, each once."""
    told = {own_turns(item["context"]) for item in examples(name)}
    return sorted(account for account in told if len(account.split()) >= words)


def score(items: list[dict]) -> Score:
    """Compare the check with the labels. A cue counts as found where any of its kind is found in the turn."""
    verdicts = [verdict_on(item) for item in items]
    both = list(zip(items, verdicts, strict=True))
    right = sum(1 for item, verdict in both if item["leading"] and verdict.leading)
    alarms = [item for item, verdict in both if verdict.leading and not item["leading"]]
    leading = sum(1 for item in items if item["leading"])
    free = [item for item in items if item.get("setting") == "exempt" and not item["leading"]]
    pairs: dict[str, list[bool]] = {}
    for item, verdict in both:
        pairs.setdefault(item.get("pair") or item["text"], []).append(verdict.leading == item["leading"])
    twos = [pair for pair in pairs.values() if len(pair) == 2]
    cues = [
        (cue, {finding.cue for finding in verdict.findings}) for item, verdict in both for cue in item["cues"]
    ]
    return Score(
        items=len(items),
        precision=right / max(1, right + len(alarms)),
        recall=right / max(1, leading),
        false_alarms=len(alarms) / max(1, len(items) - leading),
        exempt=len(free),
        exempt_alarms=sum(1 for item in free if item in alarms),
        pairs=len(twos),
        pairs_right=sum(1 for pair in twos if all(pair)),
        kappa=kappa([item["category"] for item in items], [verdict.category.value for verdict in verdicts]),
        cues_found=sum(1 for cue, found in cues if cue in found) / max(1, len(cues)),
    )


def kappa(one: list[str], other: list[str]) -> float:
    """Cohen's kappa of two codings of the same turns."""
    size = len(one)
    agreed = sum(1 for a, b in zip(one, other, strict=True) if a == b) / size
    ours, theirs = Counter(one), Counter(other)
    by_chance = sum(ours[label] * theirs[label] for label in ours) / size**2
    return (agreed - by_chance) / (1 - by_chance)
