"""Writing up afterwards: the steps in whatever order the notes come to hand."""

from __future__ import annotations

from interview.engine.acts.base import Act


class GoTo(Act, tag="go-to", frozen=True, kw_only=True):
    """Go straight to a step, to write down what was said there.

    Open only where the session is written up afterwards: nobody is asked anything by it, so it settles nothing, passes
    over nothing and stands behind no condition. What broke in is written up through its own act.
    """

    step: str

    @property
    def trigger(self) -> str:
        return f"go-to.{self.step}"
