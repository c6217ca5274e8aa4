"""Steps that only say something, and the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.forms.putting_first import KEY, put_first
from interview.tui.messages import AskExport, AskLeave
from interview.tui.widgets.bodies.beside import panels, source
from interview.tui.widgets.bodies.marked import MarkedBody, UnkeptBody
from interview.tui.widgets.rows import Item, Plain

if TYPE_CHECKING:
    from collections.abc import Sequence


class SayBody(MarkedBody):
    """Texts to be said, each with its mark."""

    def more(self) -> Sequence[Item]:
        return [*self._put_first(), *panels(self.view), *source(self, self.view)]

    def _put_first(self) -> list[Item]:
        """Where something urgent keeps the account waiting: that the person wishes to tell all the same."""
        if self.view.phase != "ACCOUNT" or not self.view.account.held_up:
            return []
        return [self.adding("screen-put-first", KEY, lambda: self.lay(put_first(self, self.pad, self.view)))]

    def first(self) -> str | None:
        return next((f"text:{text.message}" for text in self.view.says if text.said is None), None)


class EndBody(UnkeptBody):
    """The session is over: what was not kept, the plan to be written out, and the way back to the cases."""

    def more(self) -> Sequence[Item]:
        return (
            *self._not_asked(),
            *self._unsigned(),
            *self.unkept(),
            Item(
                key="export",
                pieces=(Plain(text=chrome(self, "screen-end-export"), tone="way"),),
                opens=lambda: void(self.post_message(AskExport())),
            ),
            Item(
                key="leave",
                pieces=(Plain(text=chrome(self, "screen-end-leave"), tone="way"),),
                opens=lambda: void(self.post_message(AskLeave())),
            ),
        )

    def _not_asked(self) -> list[Item]:
        """What a second stop left unasked, and how to come back to it."""
        if not self.view.not_asked:
            return []
        line = chrome(self, "screen-stopped-leaving", what=", ".join(self.view.not_asked))
        return [Item(key="not-asked", pieces=(Plain(text=line, tone="strong"),))]

    def _unsigned(self) -> list[Item]:
        """That nobody signed the record, as after two stops, and where it can still be signed."""
        if not self.view.unsigned:
            return []
        line = chrome(self, "screen-end-unsigned")
        return [Item(key="unsigned", pieces=(Plain(text=line, tone="strong"),))]

    def first(self) -> str | None:
        return "export"


def void(_: object) -> None:
    """For callables whose answer nobody wants."""
