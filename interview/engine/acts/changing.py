"""Going on another way: in another flow, or for a person of another age than was thought. The sitting goes on."""

from __future__ import annotations

from interview.engine.acts.base import Act
from interview.engine.terms import AgeBand


class GoOnIn(Act, tag="go-on-in", frozen=True, kw_only=True):
    """Go on in another flow, such as from the brief interview to the full one. What was settled stays settled."""

    flow: str


class ChangeAgeBand(Act, tag="change-age-band", frozen=True, kw_only=True):
    """The person is, or may be, of another age than was thought.

    Where the flow is not made for that age, the sitting goes on in one that is.
    """

    age_band: AgeBand
