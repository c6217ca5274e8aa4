"""Signing the record between sessions, with how much of it is there above: complete as far as the worker knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.signing import SignRecord
from interview.tui.screens.desk_page import DeskPage
from interview.tui.times import moment
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.engine.checked import CheckSeen
    from interview.guide import Guide
    from interview.tui.between import Between
    from interview.tui.widgets.fields import Field


class SignScreen(DeskPage):
    """Nothing is asked. What is open holds nobody up, and is counted with the signature."""

    heading = "sign-heading"
    help_message = "help-sign"
    why = "sign-why"
    go_on = "sign-go-on"

    def __init__(self, reception: Between, guide: Guide, check: CheckSeen) -> None:
        super().__init__(reception, guide)
        self._check = check

    def body(self) -> Iterator[Widget]:
        check = self._check
        signed = quiet(self.own.chrome("sign-off-none"))
        if check.signed is not None:
            when = moment(self, check.signed.at)
            signed = quiet(self.own.chrome("screen-signed", when=when, open=check.signed.open))
        lines = (Plain(text=one.line) for one in check.counted)
        title = quiet(self.own.chrome("screen-counted"))
        counted = Item(key="counted", pieces=(title, *lines))
        yield Rows([counted, Item(key="signed", pieces=(signed,))])
        yield from super().body()

    def asked(self) -> Iterator[Field]:
        return iter(())

    def go(self) -> None:
        self.done(SignRecord())
