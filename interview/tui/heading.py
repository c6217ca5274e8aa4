"""The line above every step: where the work is, for whom, and what must not be forgotten meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.widgets.exact import visible

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.view import View


def heading(at: Widget, view: View) -> str:
    """All of it in one line; at rest only that."""
    if view.paused:
        return chrome(at, "screen-resting")
    alone = (chrome(at, "screen-for-you-alone"),) if view.audience == "worker" else ()
    no_yes = () if view.notes_agreed or view.finished else (chrome(at, "screen-no-yes-to-notes"),)
    here = view.interpreter
    interpreter = () if here is None else (chrome(at, "screen-interpreter", code=here.code),)
    where = (
        view.phase_label,
        view.title,
        *alone,
        *no_yes,
        visible(view.label),
        chrome(at, "screen-session", number=view.session_number),
        view.person_language,
        *interpreter,
    )
    return " · ".join(dict.fromkeys(where))
