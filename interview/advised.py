"""What a step advises the worker to do: as the flow says, and where a pack or the organisation's profile lacks something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.fitting_seen import told_of_fitting
from interview.old_seen import old_texts
from interview.own_wording import unsaid

if TYPE_CHECKING:
    from interview.organisation.model import Profile
    from interview.worder import Worder


def advised(at: Worder, *, today: str, profile: Profile | None) -> tuple[str, ...]:
    """All of it, in the order in which it stands."""
    own = unsaid(profile, nation=at.case.nation, flow=at.flow, step=at.step)
    said = (_advised(at, message) for message in at.step.advice)
    return (*said, *old_texts(at, today=today), *told_of_fitting(at), *map(at.label, own))


def _advised(at: Worder, message: str) -> str:
    """What to do, with the numbers of the flow in it."""
    wanted = at.wording.variables(message, at.worker_locale)
    return at.label(message, **{name: one for name, one in at.flow.numbers.items() if name in wanted})
