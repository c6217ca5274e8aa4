"""Between sessions: that the person knows now of what was shared, or why they are not told after all."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.telling_later import TellOfShare
from interview.engine.terms import ToldInTheEnd
from interview.tui.screens.desk_page import DeskPage
from interview.tui.screens.standing import shared_with
from interview.tui.widgets.rows import Item, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.engine.shared import Share
    from interview.guide import Guide
    from interview.tui.between import Between
    from interview.tui.widgets.fields import Field


class ToldLaterScreen(DeskPage):
    """What was shared stands above the questions."""

    heading = "form-told-later"
    help_message = "help-standing"
    why = "told-later-why"
    go_on = "promise-came-go-on"

    def __init__(self, reception: Between, guide: Guide, share: Share) -> None:
        super().__init__(reception, guide)
        self._share = share

    def body(self) -> Iterator[Widget]:
        yield Rows([Item(key="share", pieces=shared_with(self, self._guide, self._share))])
        yield from super().body()

    def asked(self) -> Iterator[Field]:
        label = self.own.chrome("form-told-later-is")
        yield self.words("told", "told-later", get_args(ToldInTheEnd), label=label)
        yield self.line("on", "form-told-later-on")
        yield self.line("how", "form-told-later-how")
        yield self.line("why", "form-duty-why-not-told")

    def go(self) -> None:
        on = self.typed("on")
        self.done(
            TellOfShare(
                number=self._share.number,
                told=cast("ToldInTheEnd", self.chosen("told")),
                on=None if on is None else on.text.strip(),
                how=self.typed("how"),
                why=self.typed("why"),
            )
        )

    def refused(self, line: str) -> None:
        """Say what is missing, with the cursor there."""
        super().refused(line)
        if self.chosen("told") == "no" and self.typed("why") is None:
            self.to_line("why")
