"""Words that were typed at the wrong question: which ones, and the question they belong to. Not a word of them changes."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from interview.engine.acts.placing import MoveAnswer
from interview.tui.chrome import chrome
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.rows_sheet import RowsSheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.widget import Widget

    from interview.engine.seen import QuestionPlace
    from interview.engine.view import View
    from interview.tui.widgets.sheet import Sheet


def can_move(view: View, statement: int | None = None) -> bool:
    """Whether there is an answer to move; or whether this statement is one."""
    if "move-answer" not in view.acts:
        return False
    return any(
        place.statements if statement is None else statement in place.statements for place in view.places
    )


def move_answer(at: Widget, view: View) -> Sheet:
    """To where the one answer of this step belongs; to choose one first, where there are none here or several."""
    here = [number for place in view.places if place.here for number in place.statements]
    return MoveTo(at, view, here[0]) if len(here) == 1 else Answers(at, view)


class Answers(RowsSheet):
    """The answers in words, those of this step first. Enter opens the questions that one can go to."""

    def __init__(self, at: Widget, view: View) -> None:
        super().__init__("move-answers", chrome(at, "form-move-answer"), view)

    def items(self, view: View) -> list[Item]:
        places = sorted(view.places, key=lambda place: not place.here)
        return [self._item(place, number) for place in places for number in place.statements]

    def _item(self, place: QuestionPlace, number: int) -> Item:
        words = next(one.latest for one in self._view.statements if one.number == number)
        return Item(
            key=f"answer:{number}",
            pieces=(Spoken(words=words), _quiet(place.label)),
            opens=lambda: self.lay(MoveTo(self, self._view, number)),
        )


class MoveTo(RowsSheet):
    """The words, and every other question of the interview that is answered in words. Enter moves them there."""

    def __init__(self, at: Widget, view: View, number: int) -> None:
        super().__init__(f"move-answer:{number}", chrome(at, "form-move-answer"), view)
        self._number = number
        self._words = next(one.latest for one in view.statements if one.number == number)

    def parts(self) -> Sequence[Widget]:
        now = next(place.label for place in self._view.places if self._number in place.statements)
        said = (Spoken(words=self._words), _quiet(now), _quiet(chrome(self, "form-move-answer-how")))
        return (Row(Item(key="words", pieces=said)), self.rows)

    def land(self) -> None:
        for item in [item for item in self.rows.items if item.opens is not None][:1]:
            self.rows.go(item.key)
        self.rows.focus()

    def items(self, view: View) -> Iterator[Item]:
        others = [one for one in view.places if one.may_take and self._number not in one.statements]
        for phase, places in groupby(others, key=lambda place: place.phase):
            yield Item(key=f"phase:{phase}", pieces=(Plain(text=phase, tone="quiet"),), dim=True)
            yield from map(self._place, places)

    def _place(self, place: QuestionPlace) -> Item:
        answered = (_quiet(chrome(self, "form-move-answer-has-one")),) if place.answered else ()
        return Item(
            key=place.question,
            sign="→",
            pieces=(Plain(text=place.label, tone="way"), *answered),
            opens=lambda: self.do(
                MoveAnswer(statement=self._number, question=place.question), then=self.action_close
            ),
        )


def _quiet(text: str) -> Plain:
    return Plain(text=text, tone="quiet")
