"""Being in touch between sessions: the safe way first, what was tried, and one more attempt to be noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.contacting import LogContact
from interview.engine.terms import ContactResult, ContactSafe, ContactWay
from interview.tui.forms.contacting import before, warned
from interview.tui.screens.desk_page import DeskPage
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Plain, Rows, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.composing.contact import ContactNow
    from interview.engine.seen import PanelLine
    from interview.guide import Guide
    from interview.tui.between import Between
    from interview.tui.widgets.fields import Field


class ContactScreen(DeskPage):
    """Nothing is called or sent from here. What the person said of a safe way stands above everything else."""

    heading = "form-log-contact"
    help_message = "help-contact"
    why = "contact-why"
    go_on = "contact-go-on"

    def __init__(self, reception: Between, guide: Guide, now: ContactNow) -> None:
        super().__init__(reception, guide)
        self._now = now

    def body(self) -> Iterator[Widget]:
        self._above = Rows([*self._safe(), *self._tries(), *self._missed()])
        yield self._above
        yield from super().body()

    def on_mount(self) -> None:
        """Begin above the questions: the safe way is read first, also on a small screen."""
        self.call_after_refresh(self._above.focus)

    def _safe(self) -> Iterator[Item]:
        for number, line in enumerate(self._now.safe):
            yield _item(f"safe:{number}", line)
        if not self._now.safe:
            none = Plain(text=self.own.chrome("screen-contact-none"), tone="strong")
            yield Item(key="none", pieces=(none,))
        case = self._guide.case
        yield from warned(self, case.contacts.values(), case.tried.values())

    def _tries(self) -> Iterator[Item]:
        if self._now.tried:
            title = Plain(text=self.own.chrome("contact-tried"), tone="label")
            yield Item(key="tried", pieces=(title,))
        for one in self._now.tried:
            yield before(self, one)

    def _missed(self) -> Iterator[Item]:
        if not self._now.several:
            return
        several = Plain(text=self.own.chrome("contact-missed", count=self._now.missed), tone="strong")
        yield Item(key="missed", pieces=(several,))
        for number, line in enumerate(self._now.if_missed):
            yield _item(f"missed:{number}", line)
        if not self._now.if_missed:
            yield Item(key="missed:none", pieces=(quiet(self.own.chrome("contact-missed-none")),))

    def asked(self) -> Iterator[Field]:
        yield self.words("way", "tried", get_args(ContactWay), label=self.own.chrome("form-contact-way"))
        yield self.words(
            "result", "tried", get_args(ContactResult), label=self.own.chrome("form-contact-result")
        )
        yield self.words(
            "safe", "tried", get_args(ContactSafe), label=self.own.chrome("form-contact-was-safe")
        )
        yield self.line("on", "form-contact-on")
        yield self.line("note", "form-contact-note")
        yield self.line("agreed", "form-contact-then")
        if self._now.unsafe:
            yield self.line("although", "form-contact-although")

    def go(self) -> None:
        on = self.typed("on")
        act = LogContact(
            way=cast("ContactWay", self.chosen("way")),
            result=cast("ContactResult", self.chosen("result")),
            safe=cast("ContactSafe", self.chosen("safe")),
            on=None if on is None else on.text.strip(),
            note=self.typed("note"),
            agreed=self.typed("agreed"),
            although=self.typed("although") if self._now.unsafe else None,
        )
        self.done(act)


def _item(key: str, line: PanelLine) -> Item:
    label = [quiet(line.label)] if line.label else []
    words = [Spoken(words=line.words)] if line.words is not None else []
    day = [quiet(line.quiet)] if line.quiet else []
    return Item(key=key, pieces=(*label, *words, *day))
