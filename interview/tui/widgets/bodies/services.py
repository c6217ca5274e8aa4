"""Services and places of safety that were offered, and what the person says to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome, word
from interview.tui.forms import planning
from interview.tui.forms.parts import need_label
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.bodies.marked import MarkedBody
from interview.tui.widgets.rows import Item, Piece, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.engine.standing import Need, Service
    from interview.engine.view import View


class ServicesBody(MarkedBody):
    """An offer is a row; Enter takes the answer down, or another one in its place."""

    def more(self) -> Sequence[Item]:
        add = self.adding(
            "screen-add-service", "offer", lambda: self.lay(planning.offer(self, self.pad, self.view))
        )
        find = self.adding("screen-find-service", "find", self._find)
        return [*map(self._service, self.view.services), *map(self._unserved, self._without()), find, add]

    def _find(self) -> None:
        from interview.tui.forms.finding import FindService  # most steps do without it

        services = getattr(self.app, "services", None)
        self.lay(FindService(self, self.pad, self.view, services))

    def _without(self) -> list[Need]:
        return [need for need in self.view.needs if need.need in self.view.unserved]

    def _unserved(self, need: Need) -> Item:
        told = need.need in self.view.passed_on
        said = quiet(chrome(self, "screen-service-passed-on" if told else "screen-service-not-found"))
        return Item(key=f"unserved:{need.need}", pieces=(Plain(text=need_label(self, need)), said))

    def show(self, view: View) -> None:
        """After an offer was added, what the person says to it is asked for at once."""
        before = {one.number for one in self.view.services}
        super().show(view)
        added = next((one for one in view.services if one.number not in before and not one.answer), None)
        if added is not None:
            self.rows.go(f"service:{added.number}")
            self.lay(planning.answer_service(self, self.pad, added))

    def _service(self, one: Service) -> Item:
        said = {statement.number: statement.latest for statement in self.view.statements}
        kinds = {kind.id: kind.label for kind in self.view.domains}
        answer = word(self, one.answer) if one.answer else chrome(self, "screen-no-answer-yet")
        pieces: list[Piece] = [Spoken(words=one.name), quiet(f"{kinds.get(one.kind, one.kind)} · {answer}")]
        if one.statement in said:
            pieces.append(Spoken(words=said[one.statement]))
        pieces += self.marked(f"service:{one.number}")
        return Item(
            key=f"service:{one.number}",
            pieces=tuple(pieces),
            opens=lambda: self.lay(planning.answer_service(self, self.pad, one)),
        )

    def first(self) -> str | None:
        waiting = next((f"service:{one.number}" for one in self.view.services if not one.answer), None)
        return waiting or "screen-add-service"
