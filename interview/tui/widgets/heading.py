"""The line above a step: where one is, with whom, in which language; and whom to call, where that cannot wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.widgets.exact import visible

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.view import View


def heading(at: Widget, view: View) -> str:
    """One line, however long. At rest it says that, and nothing of the case."""
    if view.paused:
        return chrome(at, "screen-resting")
    alone = [chrome(at, "screen-for-you-alone")] if view.audience == "worker" else []
    interpreter = view.interpreter
    parts = [
        view.phase_label,
        view.title,
        *alone,
        visible(view.label),
        chrome(at, "screen-session", number=view.session_number),
        view.person_language,
        *([chrome(at, "screen-interpreter", code=interpreter.code)] if interpreter is not None else []),
        *view.call,
    ]
    return " · ".join(dict.fromkeys(parts))
