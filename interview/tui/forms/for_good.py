"""What every sheet does from which words go for good: ask the guide apart from the screen, and say what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interview.tui.privacy import plainly
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from interview.guide import Guide
    from interview.tui.app import OwnwordsApp


class ForGood(Sheet):
    """Nothing is done twice at once, and whoever asked for it is told why it was refused."""

    _busy = False

    @property
    def own(self) -> OwnwordsApp:
        """The app, by its own type."""
        return cast("OwnwordsApp", self.app)

    @property
    def guide(self) -> Guide:
        """The case that is open. Raises LookupError."""
        guide = self.own.guide
        if guide is None:
            raise LookupError("No case is open.")
        return guide

    def carry_out(self, what: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Do it, unless it is being done."""

        async def done() -> None:
            try:
                await what()
            except Exception as error:
                self.post_message(self.Told(plainly(error)))
            finally:
                self._busy = False

        if not self._busy:
            self._busy = True
            self.own.run_worker(done(), group="erasing")
