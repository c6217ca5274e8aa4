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


VERY_SHORT: Final = 8


def very_weak(passphrase: str, named: tuple[str, ...]) -> bool:
    """Whether it is among the first that anybody tries: by what advice has ``named`` in it, or so short."""
    return "common" in named or len(named) > 1 or len(passphrase) < VERY_SHORT


class NewPassphrase(VerticalGroup):
    """Two lines and what is to be said of the first. ``worker`` gives the code of whose it will be.

    One that is very weak is asked about once. Whoever says again that it is to be this one may have it.
    """

    def __init__(self, *, label: str, worker: Callable[[], str]) -> None:
        super().__init__()
        self._label = label
        self._worker = worker
        self._said = Paragraph(classes="strong")
        self._asked_about = ""
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
        typed = self.first.value
        named = self._named() if typed else ()
        said = " ".join(chrome(self, ADVICE[name]) for name in named if name in ADVICE)
        self._said.show(said, "ltr")
        self._said.display = bool(said)

    def _named(self) -> tuple[str, ...]:
        from interview.desk import advice

        return advice(self.first.value, worker=self._worker())

    def amiss(self) -> str | None:
        """Return the message that says why it cannot be taken, with the focus where to mend it; None if it can."""
        if not self.first.value:
            self.first.focus()
            return "vault-passphrase-missing"
        if self.first.value != self.again.value:
            self.again.focus()
            return "vault-passphrase-differs"
        if self.first.value != self._asked_about and very_weak(self.first.value, self._named()):
            self._asked_about = self.first.value
            return "vault-passphrase-weak"
        return None

    def empty(self) -> None:
        self.first.value = self.again.value = self._asked_about = ""
