"""Noting that the person knows now of what was shared, or why they are not told after all: in a session, or between two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.acts.disclosing import refuse_place, refuse_untold, typed
from interview.engine.days import past
from interview.engine.events import telling_later
from interview.engine.stage import Refused
from interview.engine.terms import ToldInTheEnd
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class TellOfShare(Act, tag="tell-of-share", frozen=True, kw_only=True):
    """The person was told of it since, when and how; or, with the reason, they are not told. What they know stays known."""

    number: int
    told: ToldInTheEnd
    on: str | None = None
    how: Words | None = None
    why: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        share = stage.case.shares.get(self.number)
        if share is None:
            raise Refused("Nothing of that number was shared in this case. Choose one from the list.")
        if share.told:
            raise Refused("It is noted already that the person knows of it.")
        refuse_untold(self.told, self.why)
        if self.told == "no" and (typed(self.how) or (self.on and self.on.strip())):
            raise Refused(
                "A day and how they were told are for a person who was told. Leave them out, or choose that they were."
            )
        refuse_place(stage.case, self.how, self.why)
        return (
            telling_later.ToldOfShare(
                share=self.number,
                told=self.told,
                on=past(self.on, now=stage.now),
                how=typed(self.how),
                why=typed(self.why),
            ),
        )
