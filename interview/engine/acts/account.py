"""The worker's own side of the account. None of these acts is about what the person was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act, Hearing
from interview.engine.events import account
from interview.engine.stage import Refused
from interview.engine.terms import Circumstance, Depth
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class ChooseDepth(Act, tag="choose-depth", frozen=True, kw_only=True):
    """How far the account goes: none, what they want help with, or fuller. Other than the usual one, it wants a reason."""

    depth: Depth
    reason: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:  # noqa: ARG002
        reason = _typed(self.reason)
        if self.depth != "support_only" and reason is None:
            raise Refused("Say why, in a few words. Then choose it again.")
        return (account.DepthChosen(depth=self.depth, reason=reason),)


class Observe(Hearing, tag="observe", frozen=True, kw_only=True):
    """What the worker saw or heard: one of the flow's list, in their words, or both."""

    indicator: str | None = None
    words: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        words = _typed(self.words)
        if self.indicator is None and words is None:
            raise Refused(
                "There is nothing observed yet. Choose one of the list, or type what you saw or heard."
            )
        if self.indicator is not None and all(one.id != self.indicator for one in stage.flow.indicator):
            raise Refused(f"'{self.indicator}' is not on the list of this interview. Choose one of it.")
        captured, said_at = self.heard(stage)
        return (
            account.IndicatorObserved(
                indicator=self.indicator, words=words, captured=captured, said_at=said_at
            ),
        )


class NoteCircumstances(Act, tag="note-circumstances", frozen=True, kw_only=True):
    """What may have affected the detail of what was said in this session. Noted again, it takes the place of the first."""

    circumstances: tuple[Circumstance, ...] = ()
    words: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        words = _typed(self.words)
        noted = stage.case.sessions in stage.case.account.circumstances
        if not self.circumstances and words is None and not noted:
            raise Refused("Nothing is ticked or typed yet. Tick what there was, or type it.")
        return (
            account.CircumstancesNoted(circumstances=tuple(dict.fromkeys(self.circumstances)), words=words),
        )


def _typed(words: Words | None) -> Words | None:
    return words if words is not None and words.text.strip() else None
