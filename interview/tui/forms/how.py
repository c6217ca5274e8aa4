"""How and when something was said: from what it is typed, how near, at what time, in what place of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from interview.engine.acts.base import FIDELITY
from interview.engine.terms import FIRST, Captured, Fidelity, Moment, Precision
from interview.tui.chrome import chrome, word
from interview.tui.forms.parts import told
from interview.tui.times import DayUnknown, on_its_day, typed_time
from interview.tui.widgets.fields import OneOf, plain_option
from interview.tui.widgets.sheet import Unfilled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from interview.engine.standing import Statement
    from interview.engine.view import View
    from interview.tui.forms.parts import Parts
    from interview.tui.pad import Taken
    from interview.tui.widgets.fields import Field

LAST = "last"
WRITER = "writer"


class How:
    """The fields, and what they say. They begin as the session and the step have it."""

    def __init__(self, parts: Parts, view: View) -> None:
        taken = parts.pad.taken
        self._view, self._before, self.seen = view, taken, True
        self.captured = parts.term("captured", Captured, taken.captured or view.captured)
        self.fidelity = parts.term("fidelity", Fidelity, taken.fidelity or FIDELITY[view.captured])
        self.precision = parts.term("when", Precision, taken.said_at.precision if taken.said_at else None)
        self.said_at = parts.line("said-at")
        self.spoke = spoke_field(parts, view)
        ends = tuple(
            plain_option(one, chrome(parts.at, f"form-place-{name}"))
            for one, name in ((str(FIRST), "first"), (LAST, "last"))
        )
        after = "" if taken.told_after is None else str(taken.told_after)
        self._places = (*ends, *told(view)) if view.statements else ()
        self.place = parts.any("told-after", self._places, [after] if after else [], at_most_one=True)

    @property
    def fields(self) -> Sequence[Field]:
        """In the order of the form."""
        spoke = () if self.spoke is None else (self.spoke,)
        return (self.captured, self.fidelity, self.precision, self.said_at, *spoke, self.place)

    def open(self, *, now: bool) -> None:
        """Bring the fields into sight, or leave them for later unless something was chosen in them before."""
        self.seen = now or any(field.filled for field in self.fields)
        for field in self.fields:
            field.display = self.seen
        self.place.see(self._places if self.seen else ())

    def told(self) -> dict[str, Any]:
        """The fields of an act that holds words of the person. Raises Unfilled for what is no time."""
        fidelity = self.fidelity.chosen if self.fidelity.filled else self._before.fidelity
        return {
            "captured": cast("Captured | None", self.captured.chosen),
            "fidelity": cast("Fidelity | None", fidelity),
            "said_at": self._moment(),
            "told_after": self._after(),
            "spoke": spoke_of(self.spoke),
        }

    def _after(self) -> int | None:
        chosen = next(iter(self.place.chosen()), None)
        if chosen == LAST:
            return self._view.statements[-1].number
        return None if chosen is None else int(chosen)

    def _moment(self) -> Moment | None:
        """When it was said, in the worker's own time zone; hours alone are of the day they sat together."""
        precision = cast("Precision | None", self.precision.chosen)
        typed = self.said_at.words.text.strip() if self.said_at.words else ""
        if not typed:
            if precision in ("exact", "about"):
                if self._before.said_at is not None and not self.precision.filled:
                    return self._before.said_at
                raise Unfilled("form-time-missing", field="said-at", named=False)
            return Moment() if precision else None
        try:
            at = typed_time(typed, on=self._view.held_at.at)
        except DayUnknown:
            raise Unfilled("form-day-missing", field="said-at", named=False) from None
        except ValueError:
            raise Unfilled("form-time-wrong", field="said-at", named=False) from None
        return Moment(precision="exact" if precision == "exact" else "about", at=at)


def spoke_field(parts: Parts, view: View) -> OneOf | None:
    """Who of the workers asked and heard it. Only a question where there is more than one."""
    if not view.present:
        return None
    chosen = parts.pad.taken.spoke or WRITER
    writer = plain_option(WRITER, chrome(parts.at, "form-spoke-writer"))
    return parts.one("spoke", (writer, *(plain_option(code, code) for code in view.present)), chosen)


def spoke_of(field: Field | None) -> str | None:
    """The code of the other worker, or None for the one who writes."""
    return field.chosen if isinstance(field, OneOf) and field.chosen != WRITER else None


def standing_line(at: Widget, one: Statement, view: View) -> str:
    """How and when a statement came, in one line, and who asked and who wrote where those are two."""
    terms = [word(at, term) for term in (one.voice, one.manner, one.captured, one.fidelity)]
    return " · ".join((*terms, *_when(at, one, view), *_between(at, one)))


def _when(at: Widget, one: Statement, view: View) -> tuple[str, ...]:
    said_at = one.said_at
    if said_at.at is None:
        return () if one.captured == "live" else (word(at, "said-unknown"),)
    if one.captured == "live" and said_at.at == one.typed_at:
        return ()
    time = on_its_day(at, said_at.at, day=view.held_at.at)
    exact = said_at.precision == "exact"
    return (chrome(at, "screen-said-at", time=time) if exact else chrome(at, "screen-said-about", time=time),)


def _between(at: Widget, one: Statement) -> tuple[str, ...]:
    if one.spoke is None or not one.worker:
        return ()
    return (chrome(at, "screen-asked-and-written", heard=one.spoke, written=one.worker),)


def taken_words(at: Widget, taken: Taken, view: View) -> list[str]:
    """How the next words are taken down, a few words for each part that is chosen."""
    voice = taken.voice or ("interpreted" if view.interpreter else "own")
    said: list[str] = [voice, taken.manner, taken.captured or view.captured]
    if taken.fidelity:
        said.append(taken.fidelity)
    words = [word(at, one) for one in said]
    if taken.said_at is not None:
        words.append(word(at, f"said-{taken.said_at.precision}"))
    if taken.told_after is not None:
        words.append(chrome(at, "form-place-first" if taken.told_after == FIRST else "form-place-after"))
    if taken.spoke is not None:
        words.append(chrome(at, "form-spoke-by", code=taken.spoke))
    return words
