"""A session on a real vault, made anew or gone on with, and keys that make it break in three ways."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import ClassVar

from interview.tui.app import OwnwordsApp
from interview.tui.privacy import quiet_errors
from interview.tui.widgets.editor import WordsEditor
from tests.tui.desks import PASSPHRASE, a_desk

from rich.text import Text  # isort: skip
from textual.binding import Binding  # isort: skip


class Breakable(OwnwordsApp):
    """An app with faults on ctrl+b, ctrl+d and ctrl+e, each with the typed words within reach."""

    BINDINGS: ClassVar = [
        Binding("ctrl+b", "break", priority=True),
        Binding("ctrl+d", "break_apart", priority=True),
        Binding("ctrl+e", "panic_with_words", priority=True),
    ]

    def _words(self) -> str:
        focused = self.focused
        return focused.words if isinstance(focused, WordsEditor) else ""

    def action_break(self) -> None:
        held = self._words()
        raise ValueError(f"could not read {held}")

    def action_break_apart(self) -> None:
        held = self._words()

        def apart() -> None:
            raise OSError(f"could not save {held}")

        threading.Thread(target=apart).start()
        self.run_worker(self.asked(apart))

    def action_panic_with_words(self) -> None:
        self.panic(Text(self._words()))


def main(folder: Path) -> int:
    quiet_errors()
    desk = a_desk(folder)
    if desk.exists():
        opened = desk.unlock(passphrase=PASSPHRASE)
        guide = opened.open(opened.cases()[0].case)
    else:
        opened = desk.create(passphrase=PASSPHRASE, worker="AB1")
        case = opened.new_case(
            label="Blue door", nation="england", age_band="adult", organisation_kind="charity"
        )
        guide = opened.open(case)
        opened.begin(guide, setting="in_person", captured="live", person_locale="ar")
    app = Breakable(guide=guide, opened=opened)
    app.run()
    opened.close()
    return app.return_code or 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
