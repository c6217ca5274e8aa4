"""A page for the person's eyes: their language only, large and quiet, and only what may be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import VerticalGroup, VerticalScroll
from textual.screen import Screen

from interview.engine.acts.always import CheckWording
from interview.tui.chrome import chrome
from interview.tui.messages import Do
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from interview.engine.view import Text, View


def to_show(view: View) -> Iterator[Text]:
    """Every text of the step that is meant for the person, once, in order."""
    if view.audience == "worker":
        return
    seen: set[str] = set()
    for text in _texts(view):
        if text.message not in seen:
            seen.add(text.message)
            yield text


def _texts(view: View) -> Iterator[Text]:
    yield from view.says
    yield from view.prompts
    for question in view.questions:
        yield question.text
        yield from (choice.text for choice in question.choices)
    for topic in view.topics:
        yield from topic.texts
        if topic.check:
            yield topic.check
    yield from (row.text for row in view.rows if row.ask)
    yield from (scope.text for scope in view.scopes)


class ShowScreen(Screen[None]):
    """No case, no name, no note is on this page. Esc goes back.

    A text that nobody has checked yet is not on it either: below it the worker finds what the interpreter is to read first.
    """

    CSS_PATH = "../step.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("f9", "back", show=False, priority=True),
        Binding("down", "page(1)", show=False),
        Binding("up", "page(-1)", show=False),
    ]

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view
        self._asked = Rows(id="to-check")
        self._page = VerticalScroll(id="page", can_focus=False)
        self._foot = Paragraph(id="foot")
        self._drawn: list[Paragraph] = []

    def compose(self) -> ComposeResult:
        yield self._page
        with VerticalGroup(id="for-the-worker"):
            yield self._asked
            yield self._foot

    def on_mount(self) -> None:
        self.show(self.view)

    def show(self, view: View) -> None:
        """Take a refreshed view, as after a switch of language or a check by the interpreter."""
        self.view = view
        texts = list(to_show(view))
        shown = [text for text in texts if text.may_be_shown and text.person is not None]
        waiting = [text for text in texts if text.person is not None and not text.may_be_shown]
        for paragraph in self._drawn:
            paragraph.remove()
        self._drawn = [Paragraph(text.person or "", text.direction) for text in shown]
        self._page.mount_all(self._drawn)
        self._asked.show([self._waiting(text) for text in waiting])
        self._asked.display = bool(waiting)
        self._foot.show(self._said(shown=len(shown), missing=len(texts) - len(shown) - len(waiting)), "ltr")
        if waiting:
            self._asked.focus()

    def refused(self, line: str) -> None:
        self._foot.show(line, "ltr")

    def tell(self, line: str) -> None:
        self._foot.show(line, "ltr")

    def _said(self, *, shown: int, missing: int) -> str:
        lines = [chrome(self, "screen-show-back")]
        if not shown:
            lines.insert(0, chrome(self, "screen-show-nothing"))
        if missing:
            lines.insert(0, chrome(self, "screen-show-missing", count=missing))
        return " · ".join(lines)

    def _waiting(self, text: Text) -> Item:
        if self.view.interpreter is None:
            return Item(
                key=text.message,
                pieces=(Plain(text=chrome(self, "screen-show-needs-interpreter"), tone="quiet"),),
            )
        checked = CheckWording(message=text.message, locale=text.person_locale, digest=text.digest)
        return Item(
            key=text.message,
            pieces=(
                Plain(text=chrome(self, "screen-show-first"), tone="quiet"),
                text,
                Plain(text=chrome(self, "screen-show-checked"), tone="way"),
            ),
            opens=lambda: self._check(checked),
        )

    def _check(self, act: CheckWording) -> None:
        self.post_message(Do(act))

    def action_back(self) -> None:
        self.dismiss(None)

    def action_page(self, way: int) -> None:
        if way > 0:
            self._page.scroll_page_down(animate=False)
        else:
            self._page.scroll_page_up(animate=False)
