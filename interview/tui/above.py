"""What stands above a step: where one is and with whom, whether words are written down, and whom to call at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.widgets.exact import visible
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from textual.timer import Timer
    from textual.widget import Widget

    from interview.engine.view import View


class Above(Paragraph):
    """That line. Once a break may be due it says so too, by itself: quietly, and for the worker alone."""

    _next_due: Timer | None = None
    _trust = ""

    def see(self, view: View, *, trust: str = "") -> None:
        """Show the line for this view, and look at the clock for the next break from here on."""
        self._trust = trust
        if self._next_due is not None:
            self._next_due.stop()
            self._next_due = None
        due_in = view.breaks.due_in
        if due_in:
            self._next_due = self.set_timer(due_in / 1000, lambda: self._draw(view, due=True))
        self._draw(view, due=due_in == 0)

    def _draw(self, view: View, *, due: bool) -> None:
        self.set_class(bool(view.call), "calling")
        self.show(above(self, view, break_due=due, trust=self._trust), "ltr")


def above(at: Widget, view: View, *, break_due: bool = False, trust: str = "") -> str:
    """The line above a step; at rest, that one rests, and nothing of the interview.

    What cannot wait comes first: however long a label is, it is in sight.
    ``trust`` is how far the wording in the person's language can be trusted.
    """
    if view.paused:
        return chrome(at, "screen-resting")
    parts = [view.phase_label, view.title, *view.call]
    if view.breaks.signs:
        parts.append(chrome(at, "screen-break-sign"))
    elif break_due:
        parts.append(chrome(at, "screen-break-due"))
    elif view.breaks.hard_part:
        parts.append(chrome(at, "screen-break-hard"))
    if view.audience == "worker":
        parts.append(chrome(at, "screen-for-you-alone"))
    if view.notes_asked and not view.notes_agreed and not view.finished and view.recording == "full":
        parts.append(chrome(at, "screen-no-yes-to-notes"))
    if view.account.police_likely and view.phase == "ACCOUNT":
        parts.append(chrome(at, "screen-police-likely"))
    if view.recording != "full":
        parts.append(chrome(at, f"screen-record-only-{view.recording}"))
    parts += [
        visible(view.label),
        chrome(at, "screen-session", number=view.session_number),
        view.person_language,
    ]
    if trust:
        parts[-1] = chrome(at, "screen-language-stands", language=view.person_language, stands=trust)
    if view.interpreter is not None:
        parts.append(chrome(at, "screen-interpreter", code=view.interpreter.code))
    parts += [chrome(at, "screen-second-worker", code=code) for code in view.present]
    return " · ".join(dict.fromkeys(parts))


def place(view: View) -> tuple[str | None, ...]:
    """Where a view stands: another one of the same place is shown in its place."""
    return (view.case, view.session, view.step, view.kind)
