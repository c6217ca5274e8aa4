"""What does not fit with what this computer last saw or saved of the record, before anything of it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.privacy import plainly
from interview.tui.screens.page import PAGES, Page
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.casework.keeping import Keeping
    from interview.tui.reception import Reception


class DoubtsScreen(Page):
    """Going on is a choice that is entered in the record; leaving changes nothing, and it is asked again."""

    heading = "vault-doubts-heading"
    keys = "vault-doubts-keys"
    help_message = "help-doubts"
    CSS_PATH = PAGES

    def __init__(self, reception: Reception, keeping: Keeping) -> None:
        super().__init__()
        self._reception = reception
        self._keeping = keeping
        self._busy = False

    def body(self) -> Iterator[Widget]:
        for doubt in self._keeping.doubts:
            yield Paragraph(doubt.says, "ltr", classes="strong")
        if self._keeping.only_unsaved:
            yield self.worded("vault-doubts-why-unsaved", classes="advice")
        else:
            yield self.worded("vault-doubts-why", classes="advice")
        yield Rows(
            [
                Item(
                    key="leave",
                    pieces=(Plain(text=self.own.chrome("vault-doubts-leave")),),
                    opens=self.own.leave_program,
                ),
                Item(
                    key="go-on",
                    pieces=(Plain(text=self.own.chrome("vault-doubts-go-on")),),
                    opens=self._go_on,
                ),
            ]
        )

    def on_mount(self) -> None:
        self.query_one(Rows).focus()

    def _go_on(self) -> None:
        if not self._busy:
            self._busy = True
            self.run_worker(self._gone_on(), group="unlock")

    async def _gone_on(self) -> None:
        try:
            await self.own.asked(self._keeping.go_on)
        except Exception as error:
            self.tell(plainly(error))
            return
        finally:
            self._busy = False
        self._reception.past_doubts()
