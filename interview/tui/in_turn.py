"""One key after the other, each in the box that the key before it led to, however fast they come.

Textual looks a command up by what has the focus when the key comes back from there, and opens a box a moment later. Of a
burst such as Ctrl+S, F6, "She wept." the command would act on a box that is not open yet, and the words go into the one before.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, Final

from textual import events
from textual.widgets import Input, TextArea

from interview.tui.covered_app import CoveredApp
from interview.tui.widgets.exact import typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.message_pump import MessagePump
    from textual.widget import Widget

PATIENCE: Final = 3.0
"""Seconds after which keys go on although what one of them began has not come to its end."""

TYPED_BY: Final = 0.5
"""Seconds that what was typed gets on its way to where it is kept."""

FOLLOWS: Final = 0.3
"""Seconds in which a second letter shows that the first was no choice: most people type the next letter sooner."""

_LOOK: Final = 0.002

_SETTLED = 3
"""So often nothing more may follow from a key: it goes down to the box, comes up as a command, and that as a wish."""

_BEGUN_BY_KEYS = frozenset({"acts", "desk"})
"""The groups of workers after which another box may be in front."""


class InTurnApp(CoveredApp):
    """Keys and pastes wait while what a command began is under way; letters do not wait for the disk.

    In a list where a letter chooses, one that is followed at once by another is no choice: somebody types, and does not
    look. Nothing is chosen then, and all of it goes where words go.
    """

    FOLLOWS: ClassVar[float] = FOLLOWS

    def __init__(self, *, practice: bool) -> None:
        super().__init__(practice=practice)
        self._waiting: deque[events.Key | events.Paste] = deque()
        self._resting = False
        self._letters_pass = False
        self._decided: tuple[events.Event, Widget | None] | None = None

    @property
    def keys_wait(self) -> bool:
        """Whether what a key began is under way, or keys are waiting for that."""
        return self._resting or (bool(self._waiting) and not self.is_hidden)

    async def on_event(self, event: events.Event) -> None:
        if not isinstance(event, (events.Key, events.Paste)) or event.is_forwarded:
            await super().on_event(event)
        elif self.is_hidden or (isinstance(event, events.Key) and event.key == "f12"):
            await super().on_event(event)
            if not self._resting:
                await self._take_those_that_wait()
        else:
            self._waiting.append(event)
            await self._take_those_that_wait()

    async def typed_through(self) -> None:
        """Wait until all keys that came before are typed, and what they changed has been drafted."""
        until = monotonic() + 2 * PATIENCE
        while self.keys_wait and not self.is_hidden and monotonic() < until:
            await asyncio.sleep(_LOOK)
        await self._through(self.focused)

    async def _take_those_that_wait(self) -> None:
        """Take each key whose turn it is. While the screen is hidden they stay for the boxes under it."""
        while self._waiting and not self.is_hidden and self._may_come(self._waiting[0]):
            before = self.focused or self.screen
            typed_on = self._typed_on(self._waiting[0])
            if typed_on is not None and self._is_alone():
                self._see_what_follows(self._waiting[0])
                return
            if typed_on is not None and self._is_no_choice():
                self._decided = (self._waiting[0], self.focused)
                typed_on(isinstance(self._waiting[0], events.Paste))
                self._rest_after(before)
                return
            event = self._waiting.popleft()
            await super().on_event(event)
            if not self._is_typing(event):
                self._rest_after(before)

    def _rest_after(self, before: MessagePump) -> None:
        self._resting = True
        self.run_worker(self._rest(before), group="turn")

    def _typed_on(self, event: events.Key | events.Paste) -> Callable[[bool], None] | None:
        """What leads from a list where a letter chooses to the place for words, if this is a letter or words."""
        return getattr(self.focused, "typed_on", None) if self._is_words(event) else None

    def _is_alone(self) -> bool:
        """Whether it is a letter, and what follows it is not known yet."""
        first = self._waiting[0]
        return isinstance(first, events.Key) and len(self._waiting) == 1 and not self._is_decided()

    def _is_no_choice(self) -> bool:
        """Whether it is a paste, or a letter that others followed."""
        first = self._waiting[0]
        followed = len(self._waiting) > 1 and self._is_words(self._waiting[1])
        return (isinstance(first, events.Paste) or followed) and not self._is_decided()

    def _is_decided(self) -> bool:
        """Whether it was waited for already, or this list was to be left for it and was not: it is handed on."""
        return self._decided == (self._waiting[0], self.focused)

    def _see_what_follows(self, letter: events.Key | events.Paste) -> None:
        def nothing_followed() -> None:
            if self._waiting and self._waiting[0] is letter:
                self._decided = (letter, self.focused)
                self.call_later(self._take_those_that_wait)

        if self.FOLLOWS:
            self.set_timer(self.FOLLOWS, nothing_followed)
        else:
            self.call_later(nothing_followed)

    @staticmethod
    def _is_words(event: events.Key | events.Paste) -> bool:
        return isinstance(event, events.Paste) or typed(event.character)

    def _may_come(self, event: events.Key | events.Paste) -> bool:
        return not self._resting or (self._letters_pass and self._is_typing(event))

    def _is_typing(self, event: events.Key | events.Paste) -> bool:
        """Whether it is put into the box that has the focus, and nothing else follows from it."""
        return self._is_words(event) and isinstance(self.focused, (Input, TextArea))

    async def _rest(self, before: MessagePump) -> None:
        """Wait until all that followed from a key is done."""
        until, settled = monotonic() + PATIENCE, 0
        while monotonic() < until:
            await self._through(before)
            if (here := self.focused or self.screen) is not before:
                await self._through(here)
            if self._is_moving():
                settled = 0
                await asyncio.sleep(_LOOK)
            elif settled < _SETTLED:
                settled += 1
            elif self._is_acting():
                await self._until_acted(until)
                settled = 0
            else:
                break
        self._resting = False
        self.call_later(self._take_those_that_wait)

    async def _until_acted(self, until: float) -> None:
        """What was sent is on its way to the disk; what is typed now is not of it, and stays in its box."""
        self._letters_pass = True
        self.call_later(self._take_those_that_wait)
        while self._is_acting() and monotonic() < until:
            await asyncio.sleep(_LOOK)
        self._letters_pass = False

    def _is_moving(self) -> bool:
        screen = self.screen
        coming = getattr(screen, "on_its_way", False)
        return coming or any(one.message_queue_size for one in (self, screen, *screen.walk_children()))

    def _is_acting(self) -> bool:
        return any(one.group in _BEGUN_BY_KEYS and not one.is_finished for one in self.workers)

    @staticmethod
    async def _through(node: MessagePump | None) -> None:
        """Follow the way of a key: down to the box, and what it changed up again, in order.

        Every key goes this way some twenty times: Textual's own ``call_later`` would look at a signature each time.
        """
        while node is not None:
            passed = asyncio.Event()
            if node.post_message(events.Callback(callback=passed.set)):
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(TYPED_BY):
                        await passed.wait()
            node = node._parent  # noqa: SLF001 - the way that a message bubbles
