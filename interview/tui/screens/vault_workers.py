"""Who may open the vault: another passphrase, another worker, one worker less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.widgets import Input

from interview.tui.screens.keeper import KeeperPage
from interview.tui.widgets.line import LineInput, PassphraseInput
from interview.tui.widgets.new_passphrase import NewPassphrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.tui.screens.vault import VaultScreen


class ChangeScreen(KeeperPage):
    """The old passphrase is asked for: somebody may have left the vault open."""

    heading = "vault-change-heading"

    def __init__(self, under: VaultScreen) -> None:
        super().__init__(under)
        self._old = PassphraseInput(id="old")
        self._new = NewPassphrase(
            label="vault-passphrase-other", worker=lambda: self.own.reception.opened.worker
        )

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-passphrase-old", classes="label")
        yield self._old
        yield self._new

    def on_mount(self) -> None:
        self._old.focus()

    def action_turn(self) -> None:
        super().action_turn()
        self._old.password = self._new.first.password

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        if event.input is not self._new.again:
            self.focus_next()
            return
        amiss = self._new.amiss()
        if amiss is not None:
            self.say(amiss)
            return
        old, new, keeping = self._old.value, self._new.first.value, self.keeping
        self.start(lambda: keeping.change_passphrase(old=old, new=new), self._changed, doing="vault-changing")

    def _changed(self, _: None) -> None:
        self._old.value = ""
        self._new.empty()
        self.go_back("vault-changed")


class AddScreen(KeeperPage):
    """The passphrase is the other worker's, and typed by them: nobody who is here already sees it."""

    heading = "vault-add-heading"

    def __init__(self, under: VaultScreen) -> None:
        super().__init__(under)
        self._code = LineInput(id="worker")
        self._new = NewPassphrase(label="vault-passphrase-theirs", worker=self._typed_code)

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-add-how")
        yield self.worded("vault-add-code", classes="label")
        yield self._code
        yield self._new

    def on_mount(self) -> None:
        self._code.focus()

    def _typed_code(self) -> str:
        return self._code.value.strip()

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        if event.input is not self._new.again:
            self.focus_next()
            return
        code, passphrase = self._typed_code(), self._new.first.value
        if not code:
            amiss: str | None = "vault-add-code-missing"
            self._code.focus()
        else:
            amiss = self._new.amiss()
        if amiss is not None:
            self.say(amiss)
            return
        keeping = self.keeping

        def added(_: None) -> None:
            self._new.empty()
            self.go_back("vault-added", worker=code)

        self.start(lambda: keeping.add_worker(code, passphrase=passphrase), added, doing="vault-adding")


class RemoveScreen(KeeperPage):
    """The code is typed, so that nobody is taken out by a slip of the hand."""

    heading = "vault-remove-heading"
    keys = "vault-plain-keys"

    def __init__(self, under: VaultScreen) -> None:
        super().__init__(under)
        self._code = LineInput(id="worker")

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-page-workers", workers=", ".join(self.keeping.workers))
        yield self.worded("vault-remove-what", classes="advice")
        yield self.worded("vault-remove-code", classes="label")
        yield self._code

    def on_mount(self) -> None:
        self._code.focus()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        code, keeping = self._code.value.strip(), self.keeping
        if code:
            self.start(
                lambda: keeping.remove_worker(code),
                lambda _: self.go_back("vault-removed", worker=code),
                doing="vault-removing",
            )
