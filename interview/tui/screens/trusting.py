"""A screen that says above its page, once, how far the wording in the person's language can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from interview.tui.screens.still import StillScreen
from interview.tui.trusted import NOTHING, trusted
from interview.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.view import Text

Answer = TypeVar("Answer")


class TrustingScreen(StillScreen[Answer]):
    """Every list on it leaves out under its texts what stands above them all."""

    trusted = NOTHING

    def trust(self, texts: Iterable[Text]) -> str:
        """What to say above a page of these texts. From now on it is not said under them."""
        before, self.trusted = self.trusted, trusted(self, texts)
        if self.trusted != before:
            for rows in self.query(Rows):
                rows.trust_anew()
        return self.trusted.line
