"""Coming back to a case: reading what others took down, and knowing that another case belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.events import handing
from interview.engine.stage import Refused
from interview.engine.terms import Relation
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class ReadAccount(Act, tag="read-account", frozen=True, kw_only=True):
    """Open the account without the person's yes. The program cannot prevent it; it wants the reason, and keeps it."""

    reason: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        return (account_read(stage.case, self.reason),)


def account_read(case: Case, reason: Words) -> handing.AccountRead:
    """That it was opened without the person's yes. Raises Refused without a reason, or where there is no account."""
    if not case.statements:
        raise Refused("Nothing that the person said is kept in this case yet.")
    if not reason.text.strip():
        raise Refused("Opening the account without asking needs the reason. Type it.")
    return handing.AccountRead(reason=reason)


class LinkCase(Act, tag="link-case", frozen=True, kw_only=True):
    """Another case belongs to this one. The same link id is entered there too, and nothing else of either."""

    link: str
    relation: Relation

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.link.strip():
            raise Refused("A link has an id. Link the two cases again.")
        if self.link in stage.case.links:
            raise Refused("This case has that link already.")
        return (handing.CaseLinked(link=self.link, relation=self.relation),)
