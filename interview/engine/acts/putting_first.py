"""The account before something urgent: only by the person's own wish, and with the worker's reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.account import held_up_by, may_invite
from interview.engine.acts.base import Telling, numbered
from interview.engine.events import account
from interview.engine.stage import Refused
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage

WISH = "account-first"
"""What their words are about with which they say that they want to tell now."""


class PutAccountFirst(Telling, tag="put-account-first", frozen=True, kw_only=True):
    """Let the account begin although something is urgent. ``words`` are the person's wish, ``reason`` is the worker's.

    It holds for what is urgent now and for this sitting. The need stays urgent, and stands as open wherever it stood.
    """

    reason: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not may_invite(stage.case, stage.flow):
            raise Refused(
                "No account is invited here, so nothing is put after it. What they tell is taken down."
            )
        needs = held_up_by(stage.case)
        if not needs:
            raise Refused("Nothing urgent keeps the account waiting. It needs no reason.")
        if self.words is None or not self.words.text.strip():
            raise Refused("Type in their own words that they want to tell now. Without their wish it waits.")
        if not self.reason.text.strip():
            raise Refused("Say why the account comes before what is urgent, in a few words.")
        statement = self.taken_down(stage, about=WISH, came=True)
        captured, said_at = self.heard(stage)
        put_first = account.AccountPutFirst(
            needs=needs,
            reason=self.reason,
            statement=numbered(stage, statement),
            captured=captured,
            said_at=said_at,
        )
        return (statement, put_first) if statement else (put_first,)
