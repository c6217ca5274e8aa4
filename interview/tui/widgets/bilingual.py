"""One wording in the worker's language and the person's, with the standing of the translation beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalGroup

from interview.tui.chrome import chrome, word
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from interview.engine.view import Text

UNCHECKED = frozenset({"machine_draft", "stale"})
"""States that are always said beside the text."""


class Bilingual(VerticalGroup):
    """Both sides of a text: below each other, or side by side where the screen is wide.

    Where both are the same wording, it stands there once.
    """

    DEFAULT_CSS = """
    Bilingual { height: auto; }
    Bilingual .theirs { height: auto; }
    Bilingual .person { color: $text-primary; }
    Bilingual .standing { color: $text-muted; }
    """

    def __init__(self, text: Text, *, person_first: bool = False) -> None:
        super().__init__()
        self._text = text
        self._person_first = person_first
        self._worker = Paragraph(text.worker, text.worker_direction, classes="worker")
        self._person = Paragraph(classes="person")
        self._standing = Paragraph(classes="standing")
        self._theirs = VerticalGroup(self._person, self._standing, classes="theirs")

    def compose(self) -> ComposeResult:
        self.show(self._text)
        both = (self._theirs, self._worker) if self._person_first else (self._worker, self._theirs)
        yield from (one for one in both if one.display)

    def show(self, text: Text) -> None:
        """Put a refreshed text in place, as after a switch of language or a mark."""
        self._text = text
        self._worker.show(text.worker, text.worker_direction)
        missing = text.person is None
        same = text.person == text.worker
        if missing:
            self._person.show(chrome(self, "screen-no-text-yet", language=text.person_locale), "ltr")
        else:
            self._person.show(text.person or "", text.direction)
        self._person.display = not same
        self._person.set_class(missing, "missing")
        standing = self.standing()
        self._standing.show(standing, "ltr")
        self._standing.display = bool(standing)
        self._theirs.display = not same or bool(standing)
        if self._theirs.display and self._worker.is_attached and not self._theirs.is_attached:
            self.mount(self._theirs, before=0 if self._person_first else None)

    def standing(self) -> str:
        """The state of the translation and whether the text was said, in words."""
        text = self._text
        said = [chrome(self, f"screen-said-{text.said}")] if text.said else []
        if text.person is not None and text.state in UNCHECKED:
            said.insert(0, word(self, text.state))
            if not text.may_be_shown:
                said.insert(1, chrome(self, "screen-interpreter-first"))
        return " · ".join(said)

    def turn(self, *, person_first: bool) -> None:
        """Put the person's language first, or the worker's."""
        self._person_first = person_first
        if not self._theirs.is_attached:
            return
        if person_first:
            self.move_child(self._theirs, before=self._worker)
        else:
            self.move_child(self._worker, before=self._theirs)
