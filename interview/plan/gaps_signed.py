"""That the record of the last sitting is not signed yet. Nobody is held up by it, and nobody forgets it unawares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.signed import to_sign
from interview.plan.gap_of import gap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.plan.parts import Gap


def sign_off(case: Case, flow: Flow) -> Iterator[Gap]:
    """The signature, at the step where the record is checked. While they sit together nobody has come to that yet."""
    step = next((one for one in flow.step if one.kind == "check"), None)
    if step is None or not to_sign(case):
        return
    message = "sign-off-none" if case.signed is None else "sign-off-since"
    reached = case.sitting is None or step.id in case.reached_here
    yield gap("sign-off", "sign-off", "open", message=message, at=step, reached=reached)
