"""What a view says of needs and risks that may have been recorded by mistake, in the worker's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.by_mistake import rests, there
from interview.engine.limits import RISK
from interview.engine.mistakes_seen import MistakesSeen, RecordedSeen, TakenOutSeen
from interview.engine.reviewed import NEED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.composing.worder import Worder
    from interview.engine.by_mistake import Mistake
    from interview.engine.standing import Need


def mistakes_seen(at: Worder) -> MistakesSeen:
    """Risks first: a wrong one may lead to the wrong duty."""
    return MistakesSeen(
        recorded=tuple(_recorded(at)), out=tuple(_out(at, one) for one in at.case.mistakes.values())
    )


def _recorded(at: Worder) -> Iterator[RecordedSeen]:
    risks = ((f"{RISK}{risk.risk}", _risk(at, risk.domain), risk.summary) for risk in at.case.risks.values())
    needs = ((f"{NEED}{need.need}", _need(at, need), need.summary) for need in at.case.needs.values())
    for about, label, words in (*risks, *needs):
        found = rests(at.case, about)
        yield RecordedSeen(
            about=about,
            label=label,
            words=words,
            rests=found,
            resting=(
                *(at.case.lines[line].what for line in found.lines),
                *(at.case.services[service].name for service in found.services),
            ),
            going=tuple(at.case.actions[action].what for action in found.actions),
        )


def _out(at: Worder, one: Mistake) -> TakenOutSeen:
    label = _need(at, one.need) if one.need is not None else at.label(one.named)
    words = one.need.summary if one.need is not None else one.risk.summary if one.risk is not None else None
    return TakenOutSeen(
        about=one.about, label=label, words=words, reason=one.reason, anew=there(at.case, one.about)
    )


def _risk(at: Worder, domain: str) -> str:
    return at.label(f"risk-domain-{domain}")


def _need(at: Worder, need: Need) -> str:
    return at.if_worded(f"row-{need.need}-name") or at.label(f"need-domain-{need.domain}")
