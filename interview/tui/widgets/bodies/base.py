"""What every body of a step is: given a view, it shows it, and posts acts."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.message import Message

from interview.engine.acts.always import Say
from interview.tui.abstract import Abstract
from interview.tui.chrome import chrome
from interview.tui.forms import telling
from interview.tui.messages import Do
from interview.tui.widgets.bodies.beside import ADVICE, advice
from interview.tui.widgets.rows import Item, Key, Rows
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from interview.engine.acts import AnyAct
    from interview.engine.terms import Said
    from interview.engine.view import Text, View
    from interview.tui.pad import Pad


class Body(VerticalScroll, can_focus=False, metaclass=Abstract):
    """The part of the step screen that differs by kind of step."""

    class Finished(Message):
        """Nothing is left to do here: the ways on may have the focus."""

    def __init__(self, view: View, pad: Pad, *, person_first: bool = False) -> None:
        super().__init__(classes=f"body body-{view.kind.replace('_', '-')}")
        self.view = view
        self.pad = pad
        self.person_first = person_first

    def show(self, view: View) -> None:
        """Take a refreshed view of the same step. What is typed, the cursor and the focus stay."""
        self.view = view

    @abstractmethod
    def land(self) -> bool:
        """Put the focus where the work of this step begins. False if nothing here takes it."""

    @property
    def not_kept(self) -> bool:
        """Whether a box of this step, and not of a form, holds words that are not kept."""
        return False

    def action_keep(self) -> None:
        """Keep what is in that box, the first of several."""

    def turn(self, *, person_first: bool) -> None:
        """Put the person's language first, or the worker's."""
        self.person_first = person_first
        for rows in self.query(Rows):
            rows.turn(person_first=person_first)

    def do(
        self, act: AnyAct, clears: tuple[str, ...] = (), *, done: Callable[[], None] | None = None
    ) -> None:
        self.post_message(Do(act, clears, done=done))

    def lay(self, sheet: Sheet) -> None:
        self.post_message(Sheet.Open(sheet))

    def key(self, letter: str, label: str, act: AnyAct, *, present: bool = False) -> Key:
        """A letter that posts an act as it is."""
        return Key(letter=letter, label=chrome(self, label), run=lambda: self.do(act), present=present)

    def said(self, text: Text, how: Said) -> Say:
        return Say(message=text.message, how=how, **self.pad.taken.put())

    def text(self, text: Text) -> Item:
        """A wording that can be marked as said."""
        return Item(key=f"text:{text.message}", pieces=(text,), keys=marks(self, text))


def marks(body: Body, text: Text, *, unsaid: str = "n") -> tuple[Key, ...]:
    """The letters that mark a wording as said as shown, said differently, or not said.

    ``unsaid`` is the last of them, where ``n`` is an answer. On a page for the worker alone nothing is said to anybody.
    """
    if "say" not in body.view.acts or body.view.audience == "worker":
        return ()
    return (
        body.key("s", "screen-key-said", body.said(text, "as_shown")),
        Key(
            letter="d",
            label=chrome(body, "screen-key-differently"),
            run=lambda: body.lay(telling.said_differently(body, body.pad, body.view, text)),
        ),
        body.key(unsaid, "screen-key-not-said", body.said(text, "not_said")),
    )


class ListBody(Body):
    """A body that is one list: what to do here, the texts of the step, then what the kind adds."""

    def __init__(self, view: View, pad: Pad, *, person_first: bool = False) -> None:
        super().__init__(view, pad, person_first=person_first)
        self.rows = Rows(id="rows", person_first=person_first)

    def compose(self) -> ComposeResult:
        self.rows.show(self.items())
        keys = [item.key for item in self.rows.items]
        if (first := self.first() or next((key for key in keys if key != ADVICE), None)) is not None:
            self.rows.go(first)
        yield self.rows

    def show(self, view: View) -> None:
        unsaid = {text.message for text in self.view.says if text.said is None}
        super().show(view)
        self.rows.show(self.items())
        here = self.rows.at.key.removeprefix("text:") if self.rows.at else ""
        if here in unsaid and any(text.message == here and text.said for text in view.says):
            self._go_on()

    def _go_on(self) -> None:
        """After a text was marked the hand goes to what comes next."""
        if self.rows.at is self.rows.items[-1]:
            self.post_message(self.Finished())
        else:
            self.rows.action_step(1)

    def land(self) -> bool:
        if self.rows.items:
            self.rows.focus()
        return bool(self.rows.items)

    def items(self) -> list[Item]:
        return [*advice(self.view), *map(self.text, self.view.says), *self.more()]

    def more(self) -> Sequence[Item]:
        """What the kind of step adds below the texts."""
        return ()

    def first(self) -> str | None:
        """The key of the row where the work begins; nothing means the top."""
        return None
