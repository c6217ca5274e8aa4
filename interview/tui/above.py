"""What stands above a step: where one is and with whom, whether words are written down, and whom to call at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.widgets.exact import visible

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.view import View


def above(at: Widget, view: View) -> str:
    """The line above a step; at rest, that one rests, and nothing of the interview."""
    if view.paused:
        return chrome(at, "screen-resting")
    parts = [view.phase_label, view.title]
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
    if view.interpreter is not None:
        parts.append(chrome(at, "screen-interpreter", code=view.interpreter.code))
    parts += [chrome(at, "screen-second-worker", code=code) for code in view.present]
    parts += view.call
    return " · ".join(dict.fromkeys(parts))


def place(view: View) -> tuple[str | None, ...]:
    """Where a view stands: another one of the same place is shown in its place."""
    return (view.case, view.session, view.step, view.kind)
