"""The editor as a screen uses it: at each change the whole text goes to a thread that saves it, encrypted."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import sqlcipher3
from textual.app import App

from interview.tui.widgets.editor import WordsEditor
from store.drafts import EVERY
from tests.benchmarks.children import Shape, account, end_with_terminal

if TYPE_CHECKING:
    from textual.app import ComposeResult


class SavedDrafts:
    """The latest text, saved at once and then as often as the journal does, on a thread that owns the connection."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._latest = ""
        self._changed = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()

    def put(self, text: str) -> None:
        self._latest = text
        self._changed.set()

    def _run(self) -> None:
        connection = sqlcipher3.connect(self._folder / "drafts.db", isolation_level=None)
        for line in (f"key = \"x'{'5a' * 32}'\"", "journal_mode = WAL", "synchronous = FULL"):
            connection.execute(f"PRAGMA {line}")
        connection.execute("CREATE TABLE drafts (field TEXT PRIMARY KEY, text TEXT)")
        while True:
            self._changed.wait()
            self._changed.clear()
            connection.execute("INSERT OR REPLACE INTO drafts VALUES ('account', ?)", (self._latest,))
            time.sleep(EVERY)


class Ours(App[None]):
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, text: str, drafts: SavedDrafts) -> None:
        super().__init__()
        self._text = text
        self._drafts = drafts

    def compose(self) -> ComposeResult:
        yield WordsEditor(self._text)

    def on_mount(self) -> None:
        editor = self.query_one(WordsEditor)
        editor.focus()
        self.set_timer(0.3, lambda: editor.move_cursor(editor.document.end))

    def on_text_area_changed(self, event: WordsEditor.Changed) -> None:
        self._drafts.put(cast("WordsEditor", event.text_area).words)


if __name__ == "__main__":
    end_with_terminal()
    Ours(account(cast("Shape", sys.argv[1]), int(sys.argv[2])), SavedDrafts(Path(sys.argv[3]))).run()
