"""A page of a few questions about the work with others, which leads back to that work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.screens.desk_page import DeskPage
from interview.tui.widgets.fields import AnyOf
from interview.tui.widgets.rows import Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.engine.reached import Referral
    from interview.guide import Guide
    from interview.tui.screens.page import Page
    from interview.tui.widgets.fields import Option
    from interview.tui.widgets.pieces import Piece


class OthersPage(DeskPage):
    """Some of its questions are lists in which anything may be ticked, and nothing has to be."""

    help_message = "help-others"
    go_on = "contact-go-on"

    def action_back(self) -> None:
        self._reception.others(self._guide)

    def any(self, name: str, label: str, options: Sequence[Option], *, at_most_one: bool = False) -> AnyOf:
        """Any of a list, with nothing ticked beforehand."""
        return AnyOf(name, "", options, label=self.own.chrome(label), at_most_one=at_most_one)

    def ticked(self, name: str) -> tuple[str, ...]:
        """What is ticked in a list, in its order."""
        return self.list_of(name).chosen()

    def list_of(self, name: str) -> AnyOf:
        """The list of that name."""
        return next(field for field in self.query(AnyOf) if field.name == name)


def referred_to(page: Page, guide: Guide, one: Referral) -> Piece:
    """To whom a referral goes: the service that they said yes to, or whoever the duty names."""
    if one.on_duty is not None:
        return Plain(text=page.own.chrome(f"recipient-{one.on_duty.recipient}"))
    if one.service is None:
        raise ValueError
    return Spoken(words=guide.case.services[one.service].name)
