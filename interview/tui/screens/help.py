"""Help where one is: what this screen is for and what to do here first; then every key, by what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import VerticalGroup, VerticalScroll
from textual.screen import ModalScreen

from interview.tui.chrome import chrome
from interview.tui.screens.page import PAGES
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from interview.engine.view import View

MOVING = ("help-keys-moving", ("arrows", "tab", "escape", "copy"))
STEP_KEYS = (
    ("help-keys-here", ("enter", "right", "ctrl-g", "ctrl-s", "ctrl-l")),
    ("help-keys-write", ("f5", "f6", "ctrl-o", "ctrl-n", "ctrl-r")),
    ("help-keys-person", ("f4", "f9")),
    ("help-keys-session", ("f2", "f3", "f7", "f8", "ctrl-p")),
    ("help-keys-program", ("f10", "f1", "f11", "f12", "ctrl-k", "ctrl-q")),
    MOVING,
)
PAGE_KEYS = (("help-keys-program", ("f1", "f11", "f12", "ctrl-k", "ctrl-q")), MOVING)


class HelpScreen(ModalScreen[None]):
    """Opened by F1 over any screen; F1 or Esc closes it, and nothing under it has changed."""

    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", show=False)]

    def __init__(self, *, about: str, at_a_step: bool) -> None:
        super().__init__()
        self._about = about
        self._at_a_step = at_a_step

    def compose(self) -> ComposeResult:
        with VerticalGroup(classes="box tall"):
            yield Paragraph(self._title(), "ltr", classes="heading")
            with VerticalScroll():
                yield self._line(self._about)
                if self._at_a_step:
                    yield self._line("help-do", classes="label")
                    yield self._line(self._about.replace("help-kind-", "help-do-"))
                    yield self._line("help-mend")
                for heading, keys in STEP_KEYS if self._at_a_step else PAGE_KEYS:
                    yield self._line(heading, classes="label")
                    for key in keys:
                        yield self._line(f"key-{key}", classes="key")
                    if heading == "help-keys-write" and self._asks():
                        yield self._line("help-questions")
            yield Paragraph(chrome(self, "help-close"), "ltr", classes="keys")

    def _asks(self) -> bool:
        """Whether a question of the worker's own can be written down at the step below."""
        return "say" in getattr(self._below(), "acts", ())

    def _below(self) -> View | None:
        stack = self.app.screen_stack
        return getattr(stack[stack.index(self) - 1], "view", None)

    def _title(self) -> str:
        """The step that one is at, if it is one."""
        view = self._below()
        heading = chrome(self, "help-heading")
        return f"{heading}: {view.title}" if self._at_a_step and view is not None else heading

    def _line(self, message: str, *, classes: str = "said") -> Paragraph:
        return Paragraph(" ".join(chrome(self, message).split()), "ltr", classes=classes)

    def on_mount(self) -> None:
        self.query_one(VerticalScroll).focus()

    async def action_dismiss(self, result: None = None) -> None:
        self.dismiss(result)
