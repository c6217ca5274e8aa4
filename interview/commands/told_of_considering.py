"""The story of duties, advice and contact, a plain line for each event: what was decided or asked, never for what reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.advising import AdviceAsked, AdviceGiven
from interview.engine.events.closing import CaseClosed, CaseReopened
from interview.engine.events.considering import CircumstanceNoted, DutyDecided, NobodyTold
from interview.engine.events.contacting import ContactTried
from interview.engine.events.setting import SettingChecked

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.events import AnyEvent


def told_of_considering(
    event: AnyEvent,
    *,
    number: int,
    plain: Callable[[str], str],
    named: Callable[[str], str],
    because: Callable[[str], str],
) -> str | None:
    """What was asked of others, noted because a rule may concern it, or decided; nothing for any other event.

    ``because`` words the reason why a case was closed, as it stands on the screen.
    """
    match event:
        case AdviceAsked():
            return f"The worker asked for advice. Question {number}."
        case AdviceGiven():
            return f"Advice came to question {event.number}."
        case ContactTried():
            although = " It was known as not safe; why is noted." if event.although is not None else ""
            return f"Tried to be in touch ({plain(event.way)}): {plain(event.result)}; {plain(event.safe)}.{although}"
        case CircumstanceNoted():
            how = "Noted, because a rule may concern it" if event.holds else "Noted as so no more"
            found = f" The assessment found: {plain(event.found)}." if event.found is not None else ""
            stage = f" How far it is: {plain(event.stage)}." if event.stage is not None else ""
            return f"{how}: {named(event.circumstance)}.{found}{stage}"
        case DutyDecided():
            told = f" The person told of it: {plain(event.told)}." if event.told is not None else ""
            return f"Decided about the duty {named(event.duty)}: {plain(event.decision)}.{told}"
        case NobodyTold():
            return f"Nobody was told under the duty {named(event.duty)}, for a reason that is noted."
        case CaseClosed():
            told = "" if event.told is None else f" The person told of it: {plain(event.told)}."
            left = sum(one.times for one in event.left)
            return f"The case was closed: {because(event.reason)}. Open then: {left}.{told}"
        case SettingChecked():
            after = f" after the {event.after}" if event.after is not None else ""
            return f"Looked at the setting again{after}. Private: {plain(event.private)}; here: {plain(event.here)}."
        case CaseReopened():
            return "The case was opened again, for a reason that is noted."
        case _:
            return None
