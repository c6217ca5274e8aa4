"""An editor alone. It answers F2 with what it holds and when, what it refused, and which keys came; F3 empties it.

After F4 it is told to go to sleep in the middle of the next thing it writes.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App
from textual.binding import Binding, BindingType

from interview.tui.hanging_up import outliving
from interview.tui.pasting import whole_pastes
from interview.tui.widgets.editor import WordsEditor

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.driver import Driver

PATIENCE = 0.6


class Pasted(App[None]):
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "answer"),
        Binding("f3", "empty"),
        Binding("f4", "sleep_in_a_write"),
    ]

    def __init__(self, told: int) -> None:
        super().__init__()
        self._told = told
        self.refused: list[tuple[str, int]] = []
        self.keys: list[str] = []

    def get_driver_class(self) -> type[Driver]:
        return whole_pastes(outliving(super().get_driver_class()), patience=PATIENCE)

    def compose(self) -> ComposeResult:
        yield WordsEditor()

    def on_mount(self) -> None:
        self.query_one(WordsEditor).focus()

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.Key) and not event.is_forwarded:
            self.keys.append(event.key)
        await super().on_event(event)

    def on_words_editor_refused(self, refused: WordsEditor.Refused) -> None:
        self.refused.append((refused.why_code, refused.count))

    def action_answer(self) -> None:
        held = {
            "words": self.query_one(WordsEditor).words,
            "spent": time.process_time(),
            "refused": self.refused,
            "keys": self.keys,
        }
        with os.fdopen(self._told, "w", encoding="utf-8", closefd=False) as told:
            told.write(json.dumps(held, ensure_ascii=False) + "\n")

    def action_empty(self) -> None:
        self.query_one(WordsEditor).load_words("")
        self.refused.clear()
        self.keys.clear()

    def action_sleep_in_a_write(self) -> None:
        to_write = self._driver._writer_thread._queue
        put = to_write.put

        def told_to_sleep(text: str | None) -> None:
            to_write.put = put
            with to_write.mutex:
                os.kill(os.getpid(), signal.SIGTSTP)
            put(text)

        to_write.put = told_to_sleep


if __name__ == "__main__":
    Pasted(int(sys.argv[1])).run()
