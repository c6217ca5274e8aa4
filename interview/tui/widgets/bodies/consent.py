"""Yes, no, and the ways out, for one thing at a time; and what was shared with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.always import Withdraw
from interview.engine.acts.asking import Agree, Refuse
from interview.engine.events.recording import RECORD
from interview.engine.shared import may_have_gone_to
from interview.tui.chrome import chrome, word
from interview.tui.forms import planning, yes_to
from interview.tui.forms.disclosing import shared_pieces
from interview.tui.forms.recording import RecordChoice
from interview.tui.times import moment
from interview.tui.widgets.bodies.ask import way_keys
from interview.tui.widgets.bodies.base import marks
from interview.tui.widgets.bodies.beside import panels
from interview.tui.widgets.bodies.listed import quiet, unsettled
from interview.tui.widgets.bodies.marked import MarkedBody
from interview.tui.widgets.rows import Item, Key, Piece, Plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.engine.view import Named, ScopeSeen, View


ONLY = "b"
"""The letter for a yes, but not to all of it."""


class ConsentBody(MarkedBody):
    """Each scope is asked by itself. A yes can be taken back as easily as it was given."""

    _goes_on: str | None = None

    def more(self) -> Sequence[Item]:
        found: list[Item] = []
        before: str | None = None
        for scope in self.view.scopes:
            if scope.purpose is not None and scope.purpose.purpose != before:
                found.append(self._purpose(scope))
            before = scope.purpose.purpose if scope.purpose is not None else None
            found.append(self.scope(scope))
        return found

    def _purpose(self, scope: ScopeSeen) -> Item:
        """What for, and what would be shared: above those who would be told."""
        purpose = scope.purpose
        if purpose is None:
            raise AssertionError  # it is only asked for where there is one
        what = quiet(chrome(self, "screen-purpose-what", what=", ".join(one.label for one in purpose.what)))
        unasked = () if scope.needed else (quiet(chrome(self, "screen-purpose-unasked")),)
        return Item(key=f"purpose:{purpose.purpose}", pieces=(purpose.texts[0], what, *unasked))

    def scope(self, scope: ScopeSeen) -> Item:
        return Item(
            key=f"scope:{scope.scope}",
            pieces=(scope.text, *self.stands(scope)),
            keys=(*self.answers(scope), *marks(self, scope.text, unsaid="z"), *self.taking_back(scope)),
        )

    def stands(self, scope: ScopeSeen) -> tuple[Piece, ...]:
        standing = scope.standing or scope.way_out
        if standing is None:
            says = " · ".join(key.label for key in self.answers(scope) if key.letter != ONLY)
        else:
            says = self._earlier(scope, word(self, standing)) or word(self, standing)
        if scope.only:
            what = ", ".join(one.label for one in scope.only)
            says = " · ".join((says, chrome(self, "screen-yes-only", what=what)))
        return (quiet(says), *unsettled(self, scope.unsettled))

    def _earlier(self, scope: ScopeSeen, answer: str) -> str | None:
        """An answer of another day is not today's."""
        if scope.earlier is None:
            return None
        if scope.earlier_at is None:
            return chrome(self, "screen-earlier-yes-no", answer=answer, number=scope.earlier)
        return chrome(self, "screen-earlier-yes-no-on", answer=answer, when=moment(self, scope.earlier_at))

    def answers(self, scope: ScopeSeen) -> tuple[Key, ...]:
        no = scope.standing in ("refused", "withdrawn")
        return (
            self.key("y", "word-yes", Agree(scope=scope.scope), present=scope.standing == "given"),
            *self._only(scope),
            self.key("n", "word-no", Refuse(scope=scope.scope), present=no),
            *way_keys(self, scope.scope, None if scope.standing else scope.way_out),
        )

    def _only(self, scope: ScopeSeen) -> tuple[Key, ...]:
        """A yes to less than was asked, where there is more than one thing to say yes to."""
        if scope.purpose is None or len(scope.purpose.what) < 2:
            return ()
        label = chrome(self, "screen-key-yes-only")
        return (Key(letter=ONLY, label=label, run=lambda: self.lay(yes_to.for_scope(self, self.pad, scope))),)

    def taking_back(self, scope: ScopeSeen) -> tuple[Key, ...]:
        if scope.standing != "given":
            return ()
        return (self.key("t", "screen-key-take-back", Withdraw(scope=scope.scope)),)

    def show(self, view: View) -> None:
        before, settled = self._open(), not self.view.record_open
        super().show(view)
        if view.record_open and settled:
            self.lay(RecordChoice(self, view))  # yes or no: how much may be written is theirs to say
            return
        here = self.rows.at.key if self.rows.at else ""
        if not settled and not view.record_open and here == f"scope:{RECORD}":
            self._goes_on = here  # once the sheet that is being closed has given the focus back
        elif here in before and here not in self._open():
            self._on_from(here)

    def on_descendant_focus(self) -> None:
        super().on_descendant_focus()
        here, self._goes_on = self._goes_on, None
        if here is not None:
            self._on_from(here)

    def _on_from(self, answered: str) -> None:
        """To the next that was not asked yet, below first; then to the ways on."""
        keys = [f"scope:{one.scope}" for one in self.view.scopes]
        at = keys.index(answered)
        following = next((key for key in (*keys[at:], *keys[:at]) if key in self._open()), None)
        if following:
            self.rows.go(following)
        else:
            self.post_message(self.Finished())

    def _open(self) -> list[str]:
        return [f"scope:{one.scope}" for one in self.view.scopes if one.open]

    def first(self) -> str | None:
        return next(iter(self._open()), None)


class ShareBody(ConsentBody):
    """The same, by recipient; and a place to record what was shared, also with those that are told without a yes."""

    def more(self) -> Sequence[Item]:
        return [*super().more(), *map(self._told_anyway, self.view.recipients), *panels(self.view)]

    def answers(self, scope: ScopeSeen) -> tuple[Key, ...]:
        return (*super().answers(scope), *self._record(scope.scope.removeprefix("share:")))

    def stands(self, scope: ScopeSeen) -> tuple[Piece, ...]:
        return (*super().stands(scope), *self._shared(scope.scope.removeprefix("share:")))

    def _told_anyway(self, recipient: Named) -> Item:
        """Nothing is asked: Enter opens the form for what was shared."""
        says = quiet(chrome(self, "screen-told-anyway"))
        may_share = "share" in self.view.acts
        return Item(
            key=f"recipient:{recipient.id}",
            pieces=(Plain(text=recipient.label), says, *self._shared(recipient.id)),
            opens=(lambda: self._lay(recipient.id)) if may_share else None,
        )

    def _record(self, recipient: str) -> tuple[Key, ...]:
        if "share" not in self.view.acts:
            return ()
        label = chrome(self, "screen-key-share")
        return (Key(letter="m", label=label, run=lambda: self._lay(recipient)),)

    def _lay(self, recipient: str) -> None:
        self.lay(planning.share(self, self.pad, self.view, recipient))

    def _shared(self, recipient: str) -> tuple[Piece, ...]:
        shared = [
            piece
            for one in self.view.shares
            if may_have_gone_to(one, recipient, nation=self.view.nation)
            for piece in shared_pieces(self, self.view, one)
        ]
        return (*shared, *self.marked(f"share:{recipient}"))
