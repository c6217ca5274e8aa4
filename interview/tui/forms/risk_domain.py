"""The domain of a risk, with what to look for in it and what explaining it should mention below it, for the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.composing.looked_up import risk_lines
from interview.tui.chrome import chrome
from interview.tui.widgets.fields import OneOf
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from interview.tui.forms.parts import Parts
    from interview.tui.widgets.fields import Option


class RiskDomain(OneOf):
    """What stands below it changes with what is chosen, and is in no record."""

    def __init__(
        self, parts: Parts, options: Sequence[Option], chosen: str | None, *, today: str | None
    ) -> None:
        """``today`` is a date as 2026-11-22: guidance past its day says so."""
        super().__init__(
            "domain",
            f"{parts.key}:domain",
            options,
            label=chrome(parts.at, "form-domain"),
            chosen=chosen,
            drafts=parts.pad.drafts,
        )
        self._today = today
        self._below = Paragraph(classes="label")

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield self._below

    def _draw(self) -> None:
        super()._draw()
        lines = risk_lines(
            lambda message, **args: chrome(self, message, **args), self.chosen, today=self._today
        )
        self._below.display = bool(lines)
        self._below.show("\n".join(lines), "ltr")
