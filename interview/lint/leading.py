"""Whether what is said to a person leads them: each sentence, checked as if nobody had told anything yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.lint.finding import Finding
from interview.lint.reasons import INSTEAD, SAYS
from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.verdict import Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interview.lint.sentences import Sentence
    from interview.questioning.verdict import Verdict


def leading(heard: Iterable[Sentence]) -> Iterator[Finding]:
    """A line for each cue. What only could be worded better is a tip, and refuses nothing."""
    verdicts: dict[tuple[str, str, str], Verdict] = {}
    nothing_told = Disclosed()
    for one in heard:
        key = (one.text, one.locale, one.said.conduct)
        if key not in verdicts:
            verdicts[key] = check(
                one.text,
                language=one.locale,
                disclosed=nothing_told,
                conduct=one.said.conduct,
                words_alone=True,
            )
        for found in verdicts[key].findings:
            yield Finding(
                code=found.cue.value,
                where=one.where,
                says=f"“{one.text[found.start : found.end].strip()}” {SAYS[found.cue]}",
                instead=INSTEAD[found.cue],
                tip=found.tier is Tier.TIP,
            )
