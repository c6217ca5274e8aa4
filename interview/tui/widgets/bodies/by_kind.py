"""The body of each kind of step. Apart from the package, so that a form that needs a piece of one body waits for none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.widgets.bodies.ask import AskBody
from interview.tui.widgets.bodies.check import CheckBody
from interview.tui.widgets.bodies.clarify import ClarifyBody
from interview.tui.widgets.bodies.consent import ConsentBody, ShareBody
from interview.tui.widgets.bodies.explain import ExplainBody, RiskBody
from interview.tui.widgets.bodies.known import KnownBody
from interview.tui.widgets.bodies.narrate import NarrateBody
from interview.tui.widgets.bodies.needs import GridBody, NeedsBody
from interview.tui.widgets.bodies.plan import ReadPlanBody
from interview.tui.widgets.bodies.prepare import PrepareBody
from interview.tui.widgets.bodies.read_back import ReadBackBody
from interview.tui.widgets.bodies.review import AreasBody, ReviewBody
from interview.tui.widgets.bodies.safety import LinesBody
from interview.tui.widgets.bodies.say import EndBody, SayBody
from interview.tui.widgets.bodies.services import ServicesBody

if TYPE_CHECKING:
    from interview.tui.widgets.bodies.base import Body

BODIES: dict[str, type[Body]] = {
    "say": SayBody,
    "ask": AskBody,
    "prepare": PrepareBody,
    "explain": ExplainBody,
    "consent": ConsentBody,
    "grid": GridBody,
    "narrate": NarrateBody,
    "read_back": ReadBackBody,
    "clarify": ClarifyBody,
    "risk": RiskBody,
    "needs": NeedsBody,
    "services": ServicesBody,
    "plan": LinesBody,
    "read_plan": ReadPlanBody,
    "share": ShareBody,
    "check": CheckBody,
    "known": KnownBody,
    "review": ReviewBody,
    "areas": AreasBody,
    "end": EndBody,
}
"""A kind that is not here cannot be shown: a test holds this against the kinds there are."""
