"""Needs: the grid of immediate ones, and the list of all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.planning import RecordNeed
from interview.engine.reviewed import NEED
from interview.engine.terms import NeedState
from interview.tui.chrome import chrome, word
from interview.tui.forms import acting, mistakes, planning, referring
from interview.tui.forms.parts import ADDED, need_label
from interview.tui.widgets.bodies.ask import way_keys
from interview.tui.widgets.bodies.base import ListBody, marks
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.bodies.marked import MarkedBody
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Key, Piece, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from interview.engine.standing import Need
    from interview.engine.view import RowSeen, View
    from interview.tui.pad import Pad

STATE_KEYS = dict(zip(get_args(NeedState), "mpnx", strict=True))


class GridBody(MarkedBody):
    """One row for each immediate need. Enter offers its answers, the ways out, and a form for words and decisions.

    Below stand the needs that are on no row, and a way to add one.

    What was not asked yet stands below the list, always in sight; after an answer the hand goes on to the next of it,
    but not before it is written down what was decided about something urgent.
    """

    def __init__(self, view: View, pad: Pad, *, person_first: bool = False) -> None:
        super().__init__(view, pad, person_first=person_first)
        self._left = Paragraph(classes="left")

    def compose(self) -> ComposeResult:
        yield from super().compose()
        self._say_left()
        yield self._left

    def more(self) -> Sequence[Item]:
        rows = [self._row(row) for row in self.view.rows]
        if "need" not in self.view.acts or not self.view.domains:
            return rows
        added = [
            need_item(self, need, keys=(*self._now(need, need_label(self, need)), *self._mistake(need)))
            for need in self._added()
        ]
        opens = partial(self.lay, planning.need(self, self.pad, self.view))
        return [*rows, *added, self.adding("screen-add-need", "need:new", opens)]

    def _added(self) -> list[Need]:
        """Immediate needs that the worker put beside the rows."""
        return [
            need for need in self.view.needs if need.horizon == "immediate" and ADDED.fullmatch(need.need)
        ]

    def _row(self, row: RowSeen) -> Item:
        return Item(
            key=f"row:{row.row}",
            sign="[ ]" if row.open else "[x]",
            pieces=(
                row.text,
                *self._stands(row),
                *self.marked(
                    f"grid:{row.row}", f"action-now:{row.row}", mistakes.form_key(f"{NEED}{row.row}")
                ),
            ),
            keys=(
                *(
                    Key(
                        letter=STATE_KEYS[cast("NeedState", answer.id)],
                        label=answer.label,
                        run=self._tick(row, cast("NeedState", answer.id)),
                        present=row.need is not None and row.need.state == answer.id,
                    )
                    for answer in row.answers
                ),
                *(way_keys(self, row.row, row.way_out) if row.ask else ()),
                Key(
                    letter="e",
                    label=chrome(self, "screen-row-more"),
                    run=lambda: self.lay(planning.grid_row(self, self.pad, row)),
                ),
                *(self._now(row.need, row.name) if row.need is not None and row.earlier is None else ()),
                *(self._mistake(row.need) if row.need is not None else ()),
                *(marks(self, row.text, unsaid="z") if row.ask else ()),
            ),
        )

    def _mistake(self, need: Need) -> tuple[Key, ...]:
        return mistakes.key_of(self, f"{NEED}{need.need}")

    def _now(self, need: Need, name: str) -> tuple[Key, ...]:
        """An action now, of a need that is not met; and how an open one came out."""
        if "take-action" not in self.view.acts:
            return ()
        open_ = next((one for one in need.actions if one.done is None), None)
        keys = []
        if need.unmet_now:
            keys.append(
                Key(
                    letter="a",
                    label=chrome(self, "screen-row-action"),
                    run=lambda: self.lay(acting.take(self, self.pad, need, name)),
                )
            )
        if open_ is not None:
            keys.append(
                Key(
                    letter="o",
                    label=chrome(self, "screen-row-action-out"),
                    run=lambda: self.lay(acting.close(self, self.pad, open_)),
                )
            )
        return tuple(keys)

    def _stands(self, row: RowSeen) -> tuple[Piece, ...]:
        said = self._said(row)
        if row.earlier is not None and row.need is not None:
            before = chrome(
                self, "screen-row-earlier", number=row.earlier, answer=self._label(row, row.need.state)
            )
            return (quiet(before), *said, *worked(self, row.need), *self._before(row))
        if row.open:
            how = chrome(self, "screen-row-asked" if row.ask else "screen-row-seen")
            advice = (quiet(row.advice),) if row.advice else ()
            return (*advice, quiet(how), *said)
        if row.need is None:
            return (quiet(word(self, row.way_out or "")), *said)
        label = self._label(row, row.need.state)
        stands = quiet(f"{label} · {word(self, f'basis-{row.need.basis}')}")
        return (stands, *said, *worked(self, row.need), *self._before(row))

    def _said(self, row: RowSeen) -> list[Piece]:
        """What they said of it, without the words of how it stood before."""
        then = {number for one in row.need.earlier for number in one.because} if row.need else set()
        return [
            Spoken(words=one.latest)
            for one in self.view.statements
            if one.about == row.row and one.number not in then and not one.latest.erased
        ]

    def _before(self, row: RowSeen) -> list[Piece]:
        """How it stood before, the last first, each with its own words."""
        said = {one.number: one.latest for one in self.view.statements}
        pieces: list[Piece] = []
        for before in reversed(row.need.earlier if row.need else ()):
            head = chrome(self, "screen-answered-before")
            pieces.append(quiet(f"{head} {self._label(row, before.state)}"))
            pieces += [Spoken(words=said[number]) for number in before.because if number in said]
        return pieces

    def _label(self, row: RowSeen, state: str) -> str:
        return next(answer.label for answer in row.answers if answer.id == state)

    def _tick(self, row: RowSeen, state: NeedState) -> Callable[[], None]:
        before = None if row.earlier else row.need  # what was decided another day is decided anew
        return lambda: self.do(
            RecordNeed(
                need=row.row,
                state=state,
                basis=before.basis if before else ("person" if row.ask else "worker"),
                evidence=before.evidence if before else None,
                decision=before.decision if before else None,
            )
        )

    def show(self, view: View) -> None:
        before = {*self._keys(_is_open), *self._undecided()}
        super().show(view)
        self._say_left()
        here = self.rows.at
        waiting = {*self._keys(_is_open), *self._undecided()}
        if here and here.key in before - waiting:
            self._on_from(here.key)

    def _on_from(self, answered: str) -> None:
        """To the next row that is to be asked, below first; then to what waits for a decision; then to what is only seen.

        Where nothing of it is left, to the ways on.
        """
        keys = [f"row:{row.row}" for row in self.view.rows]
        at = keys.index(answered) if answered in keys else 0
        asked, open_ = self._keys(_is_asked), self._keys(_is_open)
        in_order = (*keys[at:], *keys[:at])
        following = (
            *(key for key in in_order if key in open_ and key in asked),
            *self._undecided(),
            *(key for key in in_order if key in open_),
        )
        if following:
            self.rows.go(following[0])
        else:
            self.post_message(self.Finished())

    def _keys(self, stands: Callable[[RowSeen], bool]) -> list[str]:
        return [f"row:{row.row}" for row in self.view.rows if stands(row)]

    def _undecided(self) -> list[str]:
        added = [f"need:{need.need}" for need in self._added() if need.urgent]
        return [*self._keys(_wants_a_decision), *added]

    def _say_left(self) -> None:
        """Name what was not asked yet. What the worker only looks at is not among it."""
        left = [row.name for row in self.view.rows if row.ask and row.open]
        line = (
            chrome(self, "screen-rows-left", rows=", ".join(left))
            if left
            else chrome(self, "screen-rows-done")
        )
        self._left.show(line, "ltr")

    def first(self) -> str | None:
        return next(iter((*self._undecided(), *self._keys(_is_open))), None)


def _is_asked(row: RowSeen) -> bool:
    return row.ask


def _is_open(row: RowSeen) -> bool:
    return row.open


def _wants_a_decision(row: RowSeen) -> bool:
    return row.need is not None and row.need.urgent


class NeedsBody(MarkedBody):
    """Every need of the case, immediate, short and long term, on the word that it rests on."""

    def more(self) -> Sequence[Item]:
        add = self.adding(
            "screen-add-need", "need:new", lambda: self.lay(planning.need(self, self.pad, self.view))
        )
        return [*map(self.text, self.view.prompts), *map(self._need, self.view.needs), add]

    def _need(self, need: Need) -> Item:
        return need_item(self, need, keys=self._more_of(need))

    def _more_of(self, need: Need) -> tuple[Key, ...]:
        ways = {
            "o": ("own-part", "screen-key-own-part", referring.own_part),
            "v": ("need-waits", "screen-key-waits", referring.waits),
        }
        return mistakes.key_of(self, f"{NEED}{need.need}") + tuple(
            Key(
                letter=letter,
                label=chrome(self, label),
                run=lambda form=form: self.lay(form(self, self.pad, self.view, need)),  # type: ignore[misc]
            )
            for letter, (act, label, form) in ways.items()
            if act in self.view.acts
        )

    def first(self) -> str | None:
        return "screen-add-need" if not self.view.needs else None


def need_item(at: MarkedBody, need: Need, *, keys: tuple[Key, ...]) -> Item:
    """A need as a row of its own; Enter opens its form."""
    return Item(
        key=f"need:{need.need}",
        pieces=(
            Plain(text=need_label(at, need), tone="strong"),
            *((Spoken(words=need.summary),) if need.summary else ()),
            *stands(at, need),
            *linked(at, at.view, need),
            *at.marked(*(f"{form}:{need.need}" for form in ("need", "own-part", "need-waits", "action-now"))),
            *at.marked(mistakes.form_key(f"{NEED}{need.need}")),
        ),
        opens=lambda: at.lay(planning.need(at, at.pad, at.view, need)),
        keys=keys,
    )


def linked(at: ListBody, view: View, need: Need) -> tuple[Piece, ...]:
    """What the agency can do about it, and which needs wait for which. It is said at both ends."""
    pieces: list[Piece] = []
    own = view.reaching.own_part(need.need)
    if own is not None:
        pieces.append(quiet(chrome(at, f"own-can-{own.can.replace('_', '-')}")))
        pieces += [Spoken(words=own.what)] if own.what is not None else []
    names = {one.need: need_label(at, one) for one in view.needs}
    for message, others in (
        ("screen-waits-for", view.reaching.waiting_for(need.need)),
        ("screen-waited-for-by", view.reaching.waited_for_by(need.need)),
    ):
        said = ", ".join(names[other] for other in others if other in names)
        pieces += [quiet(chrome(at, message, needs=said))] if said else []
    return tuple(pieces)


def stands(at: ListBody, need: Need) -> tuple[Piece, ...]:
    """How a need stands, with what was seen and what was decided."""
    how = f"{word(at, need.horizon)} · {word(at, need.state)} · {word(at, f'basis-{need.basis}')}"
    return (quiet(how), *worked(at, need))


def worked(at: ListBody, need: Need) -> tuple[Piece, ...]:
    """What the worker saw, and what was decided; or that nothing is decided about something urgent."""
    pieces: list[Piece] = []
    if need.evidence:
        pieces += [quiet(chrome(at, "form-evidence")), Spoken(words=need.evidence)]
    if need.decision:
        pieces += [quiet(chrome(at, "form-decision")), Spoken(words=need.decision)]
    for one in need.actions:
        pieces += acting.acted(at, one)
    if need.urgent:
        pieces.append(quiet(chrome(at, "screen-decision-open")))
    return tuple(pieces)
