"""A screen on which nothing glides: what gets the focus comes into sight at once, by as little as is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from textual.screen import Screen

if TYPE_CHECKING:
    from textual.widget import Widget

Answer = TypeVar("Answer")


class StillScreen(Screen[Answer]):
    """The stock moves the middle of what has the focus to the middle of the window, gliding, past the row under the hand."""

    def set_focus(
        self,
        widget: Widget | None,
        scroll_visible: bool = True,  # noqa: FBT001, FBT002 - Textual's signature
        from_app_focus: bool = False,  # noqa: FBT001, FBT002
    ) -> None:
        """Give the focus to a widget, or take it from all."""
        super().set_focus(widget, scroll_visible=False, from_app_focus=from_app_focus)
        if scroll_visible and widget is not None:
            self.call_later(self._bring, widget)

    def _bring(self, widget: Widget) -> None:
        if self.focused is widget:
            widget.scroll_visible(animate=False)
