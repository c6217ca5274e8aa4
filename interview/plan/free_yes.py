"""What is known by which a yes may not be free or not understood: who interprets, and what came back of what was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.passing import INTERPRETER
from interview.engine.shared import REFERRAL_CHOICE

if TYPE_CHECKING:
    from interview.engine.case import Case

NRM_TOPIC = "nrm-what"
"""The topic that says what the NRM is."""


def nobody_interprets(case: Case) -> bool:
    """A referral is talked about in a language that is not the worker's, and nobody interprets.

    It is none where the person said that they want nobody to.
    """
    explained, sitting = case.topics.get(NRM_TOPIC), case.sitting
    if REFERRAL_CHOICE not in case.answers and (explained is None or not explained.explained):
        return False
    apart = sitting is not None and sitting.person_locale != sitting.worker_locale
    return apart and case.interpreter is None and case.consents.get(INTERPRETER) != "refused"


def not_understood(case: Case) -> bool:
    """What the NRM is was told back, and not or only partly understood as yet."""
    explained = case.topics.get(NRM_TOPIC)
    return explained is not None and explained.understanding in ("partly", "not_yet")
