"""What a step advises the worker to do: as the flow says, and where a pack or the organisation's profile lacks something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.composing.company import told_of_company
from interview.composing.fitting import told_of_fitting
from interview.composing.interpreting import told_of_interpreting
from interview.composing.old import old_texts
from interview.composing.own_wording import unsaid
from interview.composing.told_how import told_how
from interview.engine.nrm import in_nrm
from interview.engine.nrm import standing as standing_in_nrm

NRM_BEFORE = "nrm-before-do"
"""To note that somebody was referred before; nothing to do where that is noted."""

if TYPE_CHECKING:
    from interview.composing.worder import Worder
    from interview.organisation.model import Profile


def advised(at: Worder, *, today: str, profile: Profile | None) -> tuple[str, ...]:
    """All of it, in the order in which it stands."""
    own = unsaid(profile, nation=at.case.nation, flow=at.flow, step=at.step)
    known = standing_in_nrm(at.case) is not None or in_nrm(at.case)
    said = (_advised(at, message) for message in at.step.advice if message != NRM_BEFORE or not known)
    standing = (*told_how(at), *told_of_company(at), *told_of_interpreting(at), *told_of_fitting(at))
    return (*said, *old_texts(at, today=today), *standing, *map(at.label, own))


def _advised(at: Worder, message: str) -> str:
    """What to do, with the numbers of the flow in it."""
    wanted = at.wording.variables(message, at.worker_locale)
    return at.label(message, **{name: one for name, one in at.flow.numbers.items() if name in wanted})
