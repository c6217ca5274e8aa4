"""A form that was opened by what was typed beside a list: nothing is kept, and nothing stays, that was not meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.pad import Discarded
from interview.tui.widgets.fields import WordsField
from interview.tui.widgets.rows import Item, Plain

if TYPE_CHECKING:
    from interview.tui.widgets.sheet import Form

STRAY = 2
"""Letters of a word that may have been meant for a list: answers there are single letters, and Enter between them."""


class Stray:
    """Asks once before it is kept, if it may be letters meant for a list; and once before it is left behind.

    What had been typed in the form on another occasion is not part of it, and is never thrown away with it.
    """

    def __init__(self, form: Form) -> None:
        """Begin while the form holds only what it held before."""
        self._form = form
        self._before = {box.draft: box.editor.words for box in self._boxes}
        self._keeping, self._leaving = False, False
        form.title_line.show(f"{form.title} · {chrome(form, 'form-by-letter')}", "ltr")

    @property
    def _boxes(self) -> list[WordsField]:
        return [field for field in self._form.fields if isinstance(field, WordsField)]

    def asks_before_keeping(self) -> bool:
        """Ask whether it was meant as what the form is for, if all of it may be letters meant for the list."""
        words = [part for box in self._boxes for part in box.editor.words.split()]
        if self._keeping or any(len(part) > STRAY for part in words):
            return False
        self._keeping, self._leaving = True, False
        self._ask("back", "form-by-letter-ask")
        return True

    def asks_before_leaving(self) -> bool:
        """Ask whether what was just typed is to wait as a draft, or to go."""
        if not any(box.editor.words != self._before[box.draft] for box in self._boxes):
            return False
        if self._leaving:
            self._form.leave("form-by-letter-waits")
        else:
            self._keeping, self._leaving = False, True
            self._ask("later", "form-by-letter-leave")
        return True

    def _ask(self, first: str, message: str) -> None:
        self._form.see_ways(first)
        self._form.post_message(self._form.Told(chrome(self._form, message, what=self._form.title)))

    @property
    def keep_label(self) -> str:
        """What keeping it is called now."""
        if self._keeping:
            return chrome(self._form, "form-by-letter-keep", what=self._form.title)
        return chrome(self._form, "form-keep")

    def ways(self) -> list[Item]:
        """The answers to what was asked, above the ways out of the form."""
        form = self._form
        if self._keeping:
            back = Plain(text=chrome(form, "form-by-letter-back"))
            return [Item(key="back", pieces=(back,), opens=form.land)]
        if not self._leaving:
            return []
        later = Plain(text=chrome(form, "form-by-letter-later"))
        throw = Plain(text=chrome(form, "form-by-letter-throw"))
        return [
            Item(key="later", pieces=(later,), opens=form.action_close),
            Item(key="throw", pieces=(throw,), opens=self._throw_away),
        ]

    def _throw_away(self) -> None:
        for box in self._boxes:
            if before := self._before[box.draft]:
                box.editor.load_words(before)
                box.flush()
            else:
                box.clear()
                box.post_message(Discarded(box.draft))
        self._form.leave("form-by-letter-gone")
