"""Why something of the standard was not to be done in this case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.signing import MarkNotAppropriate
from interview.tui.forms.parts import Parts
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.checked import CriterionToCheck
    from interview.tui.pad import Pad


def form_key(seen: CriterionToCheck) -> str:
    """What the drafts of the form go by."""
    return f"not-appropriate:{seen.criterion}"


def not_appropriate(at: Widget, pad: Pad, seen: CriterionToCheck) -> Form:
    """The worker's reason, in their words."""
    parts = Parts(at=at, pad=pad, key=form_key(seen))
    before = seen.set_aside.reason if seen.set_aside is not None else None
    return Form(
        parts.key,
        f"{parts.title('form-not-appropriate')} · {seen.criterion} {seen.label}",
        [parts.words("why-not-appropriate", before=None if before is None or before.erased else before)],
        lambda form: MarkNotAppropriate(criterion=seen.criterion, reason=form.wanted("why-not-appropriate")),
    )
