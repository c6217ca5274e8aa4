"""Writing out for somebody else what the person said yes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.events import writing_for
from interview.engine.purposes import yes_to_share

if TYPE_CHECKING:
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
