"""A new passphrase, typed twice, with advice as it is typed. Advice is never a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual import on
from textual.containers import VerticalGroup
from textual.widgets import Input

from interview.tui.chrome import chrome
from interview.tui.widgets.line import PassphraseInput
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

ADVICE: Final = {
    "short": "vault-advice-short",
    "repeated": "vault-advice-repeated",
    "code-in-it": "vault-advice-code-in-it",
    "common": "vault-advice-common",
}
"""How each thing that makes a passphrase weak is worded."""


class NewPassphrase(VerticalGroup):
    """Two lines and what is to be said of the first. ``worker`` gives the code of whose it will be."""

    def __init__(self, *, label: str, worker: Callable[[], str]) -> None:
        super().__init__()
        self._label = label
        self._worker = worker
        self._said = Paragraph(classes="strong")
        self.first = PassphraseInput(id="passphrase")
        self.again = PassphraseInput(id="again")

    def compose(self) -> ComposeResult:
        yield Paragraph(chrome(self, self._label), "ltr", classes="label")
        yield self.first
        yield self._said
        yield Paragraph(chrome(self, "vault-passphrase-again"), "ltr", classes="label")
        yield self.again
        yield Paragraph(chrome(self, "vault-advice"), "ltr", classes="advice")

    def on_mount(self) -> None:
        self._said.display = False

    def turn(self) -> None:
        """Show what is typed, or hide it again."""
        for field in (self.first, self.again):
            field.password = not field.password

    @on(Input.Changed)
    def _advise(self) -> None:
        from interview.desk import advice

        typed = self.first.value
        named = advice(typed, worker=self._worker()) if typed else ()
        said = " ".join(chrome(self, ADVICE[name]) for name in named if name in ADVICE)
        self._said.show(said, "ltr")
        self._said.display = bool(said)

    def amiss(self) -> str | None:
        """Return the message that says why it cannot be taken, with the focus where to mend it; None if it can."""
        if not self.first.value:
            self.first.focus()
            return "vault-passphrase-missing"
        if self.first.value != self.again.value:
            self.again.focus()
            return "vault-passphrase-differs"
        return None

    def empty(self) -> None:
        self.first.value = self.again.value = ""
