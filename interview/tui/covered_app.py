"""What lies over every screen: the notices, a cover where there is no room, and the page that hides everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual import events, on
from textual.widgets import TextArea

from interview.tui import messages
from interview.tui.privacy import forget_drawn_text
from interview.tui.private_app import PrivateApp
from interview.tui.screens.hidden import HiddenScreen
from interview.tui.stylesheet import ReadOnce
from interview.tui.widgets.exact import typed
from interview.tui.widgets.notices import Notices, TooSmall, too_small

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen


UNSEEN_TOO = frozenset({"ctrl+q"})
"""Keys that act in a window that is too small: leaving keeps what was typed."""


class CoveredApp(PrivateApp):
    """Changes screens only where they may be seen: a change that comes while the screen is hidden waits for its key."""

    HORIZONTAL_BREAKPOINTS = [(0, "-stack"), (100, "-side")]  # noqa: RUF012 - as Textual declares it

    def __init__(self, *, practice: bool) -> None:
        super().__init__()
        self.stylesheet = ReadOnce(variables=self.get_css_variables())
        self.practice = practice
        self.trouble = ""
        self.soon = ""
        self._covered: list[Callable[[], object]] = []
        self._hidden: HiddenScreen | None = None

    def get_screen(self, screen: Any, screen_class: Any = None) -> Any:
        found: Screen[Any] = super().get_screen(screen, screen_class)
        if not found.is_running and not found._pending_children:  # noqa: SLF001
            trouble, soon = ("", "") if isinstance(found, HiddenScreen) else (self.trouble, self.soon)
            if self.practice or trouble or soon:
                found.compose_add_child(Notices(practice=self.practice, trouble=trouble, soon=soon))
            if too_small(self.size):
                found.compose_add_child(TooSmall())
        return found

    def on_resize(self, event: events.Resize) -> None:
        small = too_small(event.size)
        for screen in self.screen_stack:
            covers = screen.query(TooSmall)
            if small and not covers:
                screen.mount(TooSmall())
            covers.set(display=small)

    def over(self, screen: Screen[Any]) -> None:
        """Put a screen over the one in front."""

        def change() -> None:
            self._close_what_is_open()
            self.push_screen(screen)

        self._when_seen(change)

    def front(self, screen: Screen[Any]) -> None:
        """Put a screen in place of the one in front."""

        def change() -> None:
            self._close_what_is_open()
            if len(self.screen_stack) > 1:
                self.switch_screen(screen)
            else:
                self.push_screen(screen)

        self._when_seen(change)

    def only(self, screen: Screen[Any]) -> None:
        """Put a screen in place of all that are there."""

        def change() -> None:
            while len(self.screen_stack) > 2:
                self.pop_screen()
            self.front(screen)

        self._when_seen(change)

    def back_to(self, screen: Screen[Any]) -> None:
        """Close every page over one that is still open."""

        def change() -> None:
            while self.screen is not screen and len(self.screen_stack) > 2:
                self.pop_screen()

        self._when_seen(change)

    def _close_what_is_open(self) -> None:
        """Take away help and the like before the page under it changes."""
        while self.screen.is_modal:
            self.pop_screen()

    def show_trouble(self, line: str) -> None:
        """Say on every screen but the hidden one that typing is not being saved, or with nothing that it is."""
        self.trouble = line
        self._notice()

    def show_soon(self, line: str) -> None:
        """Say on every screen but the hidden one that the vault will lock, or with nothing that it will not."""
        self.soon = line
        self._notice()

    def _notice(self) -> None:
        trouble, soon = self.trouble, self.soon
        for screen in self.screen_stack:
            notices = screen.query(Notices)
            if (trouble or soon) and not notices and screen is not self._hidden:
                screen.mount(Notices(practice=self.practice, trouble=trouble, soon=soon), before=0)
            for each in notices:
                each.show_trouble(trouble)
                each.show_soon(soon)

    def _when_seen(self, change: Callable[[], object]) -> None:
        """Change screens, or wait with it while the screen is hidden: nothing may uncover it but its key."""
        if self._hidden is None:
            change()
        else:
            self._covered.append(change)

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, (events.Key, events.Paste)) and not event.is_forwarded:
            if isinstance(event, events.Key) and event.key == "f12":
                self.action_hide()
                return
            if self._unseen(event):
                return
            came = getattr(self.screen, "came", None)
            if callable(came) and not came(event):
                return
        if self._hidden is not None and isinstance(event, (events.InputEvent, events.Paste)):
            return
        await super().on_event(event)

    @property
    def is_hidden(self) -> bool:
        return self._hidden is not None

    def _unseen(self, event: events.Key | events.Paste) -> bool:
        """Whether it would act on what the worker cannot see: the window is too small to draw in.

        Words go on into the box that they were being typed in.
        """
        if not too_small(self.size) or self._hidden is not None:
            return False
        typing = isinstance(self.focused, TextArea)
        if isinstance(event, events.Paste):
            return not typing
        return event.key not in UNSEEN_TOO and not (typing and typed(event.character))

    def action_hide(self) -> None:
        """Cover everything at once, or take the cover away."""
        if self._hidden is None:
            self._hidden = HiddenScreen()
            self.push_screen(self._hidden)
            forget_drawn_text()
        else:
            self._hidden = None
            self.pop_screen()
            waiting, self._covered = self._covered, []
            for change in waiting:
                change()

    @on(messages.AskHide)
    def _asked_to_hide(self) -> None:
        if self._hidden is None:
            self.action_hide()
