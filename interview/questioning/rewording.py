"""An open wording to offer in place of a question that leads. It brings in nothing that the person has not said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.english import shapes
from interview.questioning.english.intents import intent
from interview.questioning.reading import LONGEST, level
from interview.questioning.verdict import Cue, Finding, Rewording

if TYPE_CHECKING:
    from interview.questioning.content import Content
    from interview.questioning.disclosed import Disclosed

_BY_CUE: tuple[tuple[frozenset[Cue], str], ...] = (
    (frozenset({Cue.UNSAFE_GROUNDING}), "look-around"),
    (frozenset({Cue.ASKED_TO_SHOW}), "only-what-you-want"),
    (frozenset({Cue.COERCION, Cue.INCENTIVE}), "no-pressure"),
    (frozenset({Cue.FALSE_PROMISE}), "no-promise"),
    (frozenset({Cue.DISBELIEF}), "again-in-your-way"),
    (frozenset({Cue.BLAME, Cue.WHY_OF_CHOICES}), "what-was-happening"),
    (frozenset({Cue.DEMANDED_EXACTNESS}), "when-it-was"),
    (frozenset({Cue.EMOTION_IMPUTATION}), "how-was-that"),
    (frozenset({Cue.SPECULATION}), "only-what-you-tell"),
)
_ASKS_TO_AGREE = frozenset({Cue.TAG_QUESTION, Cue.NEGATIVE_POLARITY, Cue.DECLARATIVE_QUESTION, Cue.COERCION})
_ROLE = frozenset({Cue.ROLE_ASSUMPTION, Cue.LABEL_IMPOSITION})


def rewording(
    text: str, findings: tuple[Finding, ...], content: Content | None, disclosed: Disclosed
) -> Rewording | None:
    """The wording to offer for these cues, by the most pressing of them; None where nothing was found.

    With a detail that the person has given, it goes back to their own words; otherwise it is open and without any content: who, where,
    when or how, if that was asked, and else what happened.
    """
    cues = {finding.cue for finding in findings}
    if not cues:
        return None
    if cues & _ASKS_TO_AGREE and shapes.WISHED.search(level(text[:LONGEST])):
        return Rewording(name="your-choice")
    for some, name in _BY_CUE:
        if cues & some:
            return Rewording(name=name)
    leads = any(finding.leads for finding in findings)
    said = disclosed.their_words(tuple(unit.key for unit in content.held)) if content is not None else ""
    if not leads:
        return _tip(text, findings, cues)
    if said:
        return Rewording(name="you-said", words=said)
    if cues & _ROLE and disclosed.people:
        return Rewording(name="the-person-you-mentioned")
    return without_content(text)


def without_content(text: str) -> Rewording:
    """The wording that wants to know the same, as far as that can be asked with nothing in it; else what happened."""
    return Rewording(name=intent(level(text[:LONGEST])) or "what-happened")


def _tip(text: str, findings: tuple[Finding, ...], cues: set[Cue]) -> Rewording | None:
    if Cue.COMPOUND in cues:
        return Rewording(name="one-at-a-time")
    for finding in findings:
        if finding.cue in (Cue.INDIRECT_YES_NO, Cue.FAUX_INVITATION):
            asked = text[finding.end :].strip().rstrip("?").strip()
            return (
                Rewording(name="tell-me", words=asked)
                if finding.cue is Cue.INDIRECT_YES_NO and asked
                else None
            )
    return Rewording(name="plain-words")
