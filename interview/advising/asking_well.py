"""Words what the check says of a question: its kind, why it may lead, and an open wording. Opinion, never kept.

It loads the check: import it where a question is looked at, and not before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from interview.advising.said_so_far import ENGLISH, tongue
from interview.questioning.check import check, covers
from interview.questioning.rewording import without_content
from interview.questioning.verdict import Cue, Tier

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.questioning.disclosed import Disclosed
    from interview.questioning.verdict import Finding, Rewording, Verdict

SHOWN = 60
"""Characters of the words that a reason names; of longer ones the beginning is shown."""

SAYABLE = 300
"""Characters of a person's words that can be said back in one breath."""

_WITH_REASON = frozenset(
    {
        Cue.UNDISCLOSED_DETAIL,
        Cue.PRESUPPOSITION,
        Cue.QUANTITY_TIME_PRESUPPOSITION,
        Cue.DECLARATIVE_QUESTION,
        Cue.EMBEDDED_STATEMENT,
        Cue.LABEL_IMPOSITION,
        Cue.ROLE_ASSUMPTION,
    }
)
_WITHOUT_WORDS = frozenset({Cue.COMPOUND, Cue.FAUX_INVITATION})
_ADVICE = frozenset({"one-at-a-time", "plain-words"})
"""Rewordings that say what to do. They are no question that could be put in place of the other."""

_WEIGHT = (Tier.PRESSING, Tier.BETTER_NOT, Tier.NEW, Tier.TIP)
_TIERS = {Tier.PRESSING: "pressing", Tier.BETTER_NOT: "better-not", Tier.NEW: "new", Tier.TIP: "tip"}
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@dataclass(frozen=True, kw_only=True, slots=True)
class CueWorded:
    """One cue, where it stands (half-open, in code points), how much it weighs, and why it is named."""

    cue: str
    start: int
    end: int
    tier: Tier
    tier_label: str
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Opinion:
    """What is said of one question. ``cues`` stand in the order of the text; ``instead`` can be put in its place."""

    category: str
    label: str
    leading: bool
    cues: tuple[CueWorded, ...]
    instead: str | None
    advice: str | None
    checked_against_words: bool
    covered: bool
    none_found: str
    """That no leading cue was found. Never that all is well."""

    notices: tuple[str, ...]
    """What was not looked at, so that silence is not taken for a yes."""

    @property
    def first(self) -> CueWorded | None:
        """The cue to name where there is room for one: the one that weighs most."""
        return min(self.cues, key=lambda cue: (_WEIGHT.index(cue.tier), cue.start), default=None)


def look(text: str, *, language: str, disclosed: Disclosed, conduct: str | None) -> Verdict:
    """What the check says of a turn of the worker: kept nowhere."""
    return check(text, language=language, disclosed=disclosed, conduct=conduct)


def opinion(
    text: str,
    verdict: Verdict,
    *,
    language: str,
    say: Callable[..., str],
    disclosed: Disclosed | None = None,
) -> Opinion:
    """The verdict in words. ``say`` words a message of the program's own, in the worker's language.

    Where it is given what was ``disclosed``, no wording is offered that would lead itself.
    """
    covered = covers(language)
    instead, advice = _instead(verdict.instead, say)
    if instead is not None and disclosed is not None and _leads(instead, language, disclosed):
        other = plain(say(f"question-instead-{without_content(text).name}"))
        instead = None if _leads(other, language, disclosed) else other
    return Opinion(
        category=verdict.category,
        label=say(f"question-category-{verdict.category.replace('_', '-')}"),
        leading=verdict.leading,
        cues=tuple(_cue(text, finding, say) for finding in verdict.findings),
        instead=instead,
        advice=advice,
        checked_against_words=verdict.checked_against_words,
        covered=covered,
        none_found=say("question-none"),
        notices=tuple(_notices(verdict, language, covered=covered, say=say)),
    )


def in_one_line(found: Opinion, say: Callable[..., str]) -> str:
    """The kind of question and the reason that weighs most, or that no leading cue was found: never that all is well."""
    if not found.covered:
        return " · ".join(found.notices)
    first = found.first
    if first is None:
        reason = found.none_found
    else:
        reason = say("question-found", tier=first.tier_label, why=first.why)
    return " · ".join((found.label, reason, *found.notices))


def in_json(found: Opinion) -> dict[str, Any]:
    """The opinion as other programs read it. No isolates stand in it."""
    return {
        "category": str(found.category),
        "leading": found.leading,
        "cues": [
            {
                "cue": cue.cue,
                "start": cue.start,
                "end": cue.end,
                "tier": str(cue.tier),
                "why": plain(cue.why),
            }
            for cue in found.cues
        ],
        "instead": found.instead,
        "checked_against_words": found.checked_against_words,
    }


def plain(text: str) -> str:
    """A wording without the signs that hold together what was put into it: for an editor, or for another program."""
    return text.translate(_ISOLATES)


def _cue(text: str, finding: Finding, say: Callable[..., str]) -> CueWorded:
    handed: dict[str, str] = {}
    if finding.cue not in _WITHOUT_WORDS:
        words = text[finding.start : finding.end].strip()
        handed["words"] = words if len(words) <= SHOWN else f"{words[:SHOWN].rstrip()}…"
    if finding.cue in _WITH_REASON:
        handed["reason"] = say(f"question-reason-{finding.because}")
    return CueWorded(
        cue=str(finding.cue),
        start=finding.start,
        end=finding.end,
        tier=finding.tier,
        tier_label=say(f"question-tier-{_TIERS[finding.tier]}"),
        why=say(f"question-why-{finding.cue.replace('_', '-')}", **handed),
    )


def _leads(text: str, language: str, disclosed: Disclosed) -> bool:
    return check(text, language=language, disclosed=disclosed, words_alone=True).leading


def _instead(offered: Rewording | None, say: Callable[..., str]) -> tuple[str | None, str | None]:
    """An open wording that can be put in place, or what to do, where there is no such wording."""
    if offered is None or len(offered.words) > SAYABLE:
        return None, None
    handed = {"words": offered.words} if offered.words else {}
    worded = plain(say(f"question-instead-{offered.name}", **handed))
    return (None, worded) if offered.name in _ADVICE else (worded, None)


def _notices(verdict: Verdict, language: str, *, covered: bool, say: Callable[..., str]) -> list[str]:
    if not covered:
        return [say("question-language-not-checked")]
    notices = []
    if tongue(language) != ENGLISH:
        notices.append(say("question-presupposition-not-checked"))
    if not verdict.checked_against_words:
        notices.append(say("question-not-against-words"))
    return notices
