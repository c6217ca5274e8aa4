"""Writing out for somebody else: what the person said yes to, or a document that rests on something else in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.events import writing_for
from interview.engine.purposes import yes_to_share
from interview.engine.stage import Refused
from interview.engine.terms import Quote
from interview.engine.written_for import Document

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class WriteFor(Act, tag="write-for", frozen=True, kw_only=True):
    """Parts of the plan were written out for this recipient: ``gp``, or ``referral:12`` for what goes with a referral.

    What they are is not chosen here: all that the yes covers, and nothing else.
    """

    recipient: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        yes = yes_to_share(stage.case, self.recipient)
        return (
            writing_for.WrittenFor(
                recipient=self.recipient, purpose=yes.purpose, what=yes.what, yes=yes.number
            ),
        )


class WriteDocument(Act, tag="write-document", frozen=True, kw_only=True):
    """A concern, a notice or a worksheet was written out for this recipient. ``rests_on`` are the entries that it rests on.

    ``quotes`` are words of the person that the worker picked to go with a concern.
    """

    document: Document
    recipient: str
    rests_on: tuple[int, ...]
    quotes: tuple[Quote, ...] = ()

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.rests_on or not set(self.rests_on) <= _grounds(stage.case, self.document):
            raise Refused(
                "A document without a yes to sharing rests on a decision in the record. Note that first."
            )
        if self.quotes and self.document != "concern":
            raise Refused("Words of theirs are picked for a concern alone. Leave them out.")
        for quote in self.quotes:
            stage.quoted(quote)
        return (
            writing_for.DocumentWritten(
                document=self.document, recipient=self.recipient, rests_on=self.rests_on, quotes=self.quotes
            ),
        )


def _grounds(case: Case, document: Document) -> frozenset[int]:
    """The entries that a document may rest on: for the worksheet what they chose, or their age; else what was decided and told.

    Parts of the plan rest on a yes alone, and are entered as such.
    """
    if document == "part":
        return frozenset()
    if document == "worksheet":
        answers, ages = (one.number for one in case.answers.values()), (one.number for one in case.ages)
        return frozenset((*answers, *ages))
    decided = (one.number for one in case.decided.values())
    return frozenset((*decided, *case.shares, *case.reached_out.referrals))
