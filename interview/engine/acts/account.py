"""The worker's own side of the account. None of these acts is about what the person was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act, Hearing
from interview.engine.events import account
from interview.engine.stage import Refused
from interview.engine.terms import AffectsDetail, Depth, Precision, Quote
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


class NoteAffectsDetail(Act, tag="note-affects-detail", frozen=True, kw_only=True):
    """What may have affected the detail of what was said in this session. Noted again, it takes the place of the first."""

    by: tuple[AffectsDetail, ...] = ()
    words: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        words = _typed(self.words)
        noted = stage.case.sessions in stage.case.account.affected
        if not self.by and words is None and not noted:
            raise Refused("Nothing is ticked or typed yet. Tick what there was, or type it.")
        return (account.DetailAffected(by=tuple(dict.fromkeys(self.by)), words=words),)


class GroundConcern(Act, tag="ground-concern", frozen=True, kw_only=True):
    """Say why the choice may concern the person, from their own words or from what the worker observed."""

    quote: Quote | None = None
    observed: int | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if (self.quote is None) == (self.observed is None):
            raise Refused("Choose one: words that the person said, or something that you observed.")
        if self.quote is not None:
            stage.quoted(self.quote)
        elif self.observed not in stage.case.account.observed:
            raise Refused("That was not noted as observed. Note it first.")
        return (account.ConcernGrounded(quote=self.quote, observed=self.observed),)


class PlaceInTimeline(Act, tag="place-in-timeline", frozen=True, kw_only=True):
    """Put a passage of the person's words into the worker's draft timeline, after the row ``after``, or first.

    ``when`` and ``place`` are words of theirs too. Without ``when`` the time is unknown, which is no gap to be filled.
    """

    row: str | None = None
    what: Quote
    precision: Precision = "unknown"
    when: Quote | None = None
    place: Quote | None = None
    after: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        rows = {one.row for one in stage.case.account.timeline}
        for row in (self.row, self.after):
            if row is not None and row not in rows:
                raise Refused(f"There is no row '{row}' in the draft timeline. Choose one of it.")
        if self.after is not None and self.after == self.row:
            raise Refused("A row cannot come after itself. Choose another one.")
        if (self.when is None) != (self.precision == "unknown"):
            raise Refused(
                "When is exact or about, in words that they said; or unknown, without. Choose again."
            )
        for quote in (self.what, self.when, self.place):
            if quote is not None:
                stage.quoted(quote)
        return (
            account.TimelineRowPlaced(
                row=self.row or f"row-{stage.number}",
                what=self.what,
                precision=self.precision,
                when=self.when,
                place=self.place,
                after=self.after,
            ),
        )


class DropFromTimeline(Act, tag="drop-from-timeline", frozen=True, kw_only=True):
    """Take a row out of the draft timeline. The statement stays."""

    row: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if all(one.row != self.row for one in stage.case.account.timeline):
            raise Refused(f"There is no row '{self.row}' in the draft timeline. Choose one of it.")
        return (account.TimelineRowDropped(row=self.row),)


def _typed(words: Words | None) -> Words | None:
    return words if words is not None and words.text.strip() else None
