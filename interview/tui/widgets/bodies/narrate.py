"""The account: a big quiet editor, open invitations beside it, and what was kept so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Container, Vertical, VerticalScroll

from interview.engine.acts.always import Interrupt, Tell
from interview.tui.chrome import chrome
from interview.tui.forms import telling
from interview.tui.forms.how import standing_line
from interview.tui.forms.statement import StatementSheet
from interview.tui.messages import Do
from interview.tui.widgets.bodies.base import Body
from interview.tui.widgets.bodies.beside import panels
from interview.tui.widgets.bodies.listed import adding, headings, quiet
from interview.tui.widgets.fields import WordsField
from interview.tui.widgets.rows import Item, Plain, Rows
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from interview.engine.standing import Statement
    from interview.engine.view import View
    from interview.tui.pad import Pad


DISTRESS = "distress"
"""The protocol that begins with a pause and offers grounding. A flow may do without it."""


class NarrateBody(Body):
    """Free telling. What is typed is kept as a statement when the worker says so, and never before."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("ctrl+s", "keep", ""),
        ("ctrl+t", "quote", ""),
        ("ctrl+o", "taking", ""),
        ("ctrl+b", "upset", ""),
    ]

    def __init__(self, view: View, pad: Pad, *, person_first: bool = False) -> None:
        super().__init__(view, pad, person_first=person_first)
        draft = f"{view.step}:narrative"
        self.field = WordsField("narrative", draft, pad.drafts.get(draft, ""), lines=0)
        page = self.field.editor
        self.invitations = Rows(id="rows", person_first=person_first, words_go_to=page)
        self.kept = Rows(id="kept", words_go_to=page)
        self.kept_so_far = VerticalScroll(self.kept, id="kept-so-far", can_focus=False)
        self.how = Rows(id="how", words_go_to=page)

    def compose(self) -> ComposeResult:
        self.show(self.view)
        with Container(id="narrate"):
            with VerticalScroll(id="invitations", can_focus=False):
                yield self.invitations
            with Vertical(id="telling"):
                yield self.kept_so_far
                yield self.field
                yield self.how

    def on_mount(self) -> None:
        self.call_after_refresh(self._to_the_end)

    def land(self) -> bool:
        self.field.editor.focus()
        return True

    def show(self, view: View) -> None:
        more = len(view.statements) > len(self.kept.items)
        super().show(view)
        self.invitations.show(self._invitations())
        above = headings(view, before=view.title)
        self.kept.show([self._statement(one, above[one.number]) for one in view.statements])
        self.kept_so_far.display = bool(view.statements)
        self.how.show(
            [
                Item(
                    key="how",
                    pieces=(Plain(text=telling.taking_line(self, self.pad, view), tone="quiet"),),
                    opens=self.action_taking,
                )
            ]
        )
        if more and self.is_attached:
            self.call_after_refresh(self._to_the_end)

    def _to_the_end(self) -> None:
        if not self.kept.has_focus:
            self.kept.action_jump(-1)
            self.kept_so_far.scroll_end(animate=False)

    def _invitations(self) -> list[Item]:
        return [
            *map(self.text, (*self.view.says, *self.view.prompts)),
            *panels(self.view),
            *self._upset(),
            adding(
                self,
                "screen-own-question",
                lambda: self.lay(telling.own_question(self, self.pad, self.view)),
            ),
        ]

    @property
    def _may_pause_for_distress(self) -> bool:
        return any(one.id == DISTRESS and one.open for one in self.view.protocols)

    def _upset(self) -> list[Item]:
        if not self._may_pause_for_distress:
            return []
        return [adding(self, "screen-account-upset", self.action_upset)]

    def action_upset(self) -> None:
        """A pause, and grounding by invitation, at one key. What is being typed stays where it is."""
        if self._may_pause_for_distress:
            self.do(Interrupt(protocol=DISTRESS))
        else:
            self.post_message(Sheet.Told(chrome(self, "screen-not-here")))

    def _statement(self, one: Statement, above: tuple[Plain, ...]) -> Item:
        """What was kept, with the question ``above`` it that it answers: not all of it was told as the account."""
        return Item(
            key=f"statement:{one.number}",
            pieces=(*above, *telling.wordings(self, one), *self._how(one)),
            opens=lambda: self.lay(StatementSheet(self, self.pad, self.view, one.number)),
        )

    def _how(self, one: Statement) -> tuple[Plain, ...]:
        """How a statement came that was not simply said and typed by one and the same, here and now."""
        if one.captured == "live" and one.spoke is None:
            return ()
        return (quiet(standing_line(self, one, self.view)),)

    @property
    def not_kept(self) -> bool:
        return self.field.filled

    def action_keep(self) -> None:
        words = self.field.words
        if words is None and self.view.account_kept:
            self.post_message(Sheet.Told(chrome(self, "form-words-missing")))
            return
        act = Tell(words=words, **self.pad.taken.told())
        self.post_message(Do(act, (self.field.draft,), done=self.field.taken_out()))

    def action_quote(self) -> None:
        """Only kept words can be said back. Which ones is chosen in the statement itself."""
        if self.view.statements:
            self.kept.focus()
        self.post_message(
            Sheet.Told(
                chrome(self, "screen-quote-choose" if self.view.statements else "screen-quote-keep-first")
            )
        )

    def action_taking(self) -> None:
        self.lay(telling.Taking(self, self.pad, self.view, lambda: self.show(self.view)))
