"""What stood on the screen for the person, as a fact of the record. Being on the screen is not being said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.composing import scope_message
from interview.engine.acts import always, asking
from interview.engine.events import moves, session

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.model import Flow, Step
    from interview.engine import acts
    from interview.engine.events import AnyEvent
    from locales.catalogue import Catalogue


def shown(
    step: Step, messages: Iterable[str] | None = None, *, locale: str, wording: Catalogue
) -> tuple[AnyEvent, ...]:
    """The fact that these wordings stood on the screen, in the person's language or, failing it, in ours.

    Left out, they are all that the step says and asks.
    """
    if step.audience == "worker":
        return ()
    if messages is None:
        asked = (question.text for question in step.questions)
        rows = (row.text for row in step.rows if row.ask)
        scopes = (scope_message(scope) for scope in step.scopes)
        messages = (*step.says, *step.prompts, *asked, *rows, *scopes)
    prompts = []
    for message in messages:
        there = wording.has(message, locale)
        worded = wording.text(message, locale if there else wording.source)
        prompts.append(
            moves.Shown(message=message, locale=worded.locale, text=worded.text, state=worded.state.value)
        )
    return (moves.PromptsShown(step=step.id, prompts=tuple(prompts)),) if prompts else ()


def shown_on_arriving(
    events: Iterable[AnyEvent], *, flow: Flow, locale: str, wording: Catalogue
) -> tuple[AnyEvent, ...]:
    """What stands on the screen once these moves are made; nothing if none of them comes to a step."""
    arriving = (
        moves.StepReached,
        moves.SteppedBack,
        moves.InterruptBegan,
        moves.InterruptEnded,
        session.SessionOpened,
    )
    come_to = [event.step for event in events if isinstance(event, arriving)]
    return shown(flow.find(come_to[-1]), locale=locale, wording=wording) if come_to else ()


def shown_by(
    act: acts.AnyAct, step: Step, *, flow: Flow, locale: str, wording: Catalogue
) -> tuple[AnyEvent, ...]:
    """What an act puts on the screen: a topic that is explained, or the step in another language."""
    match act:
        case asking.Explain() if act.about in step.topics:
            topic = flow.topics()[act.about]
            messages = (*topic.text, *([topic.check] if topic.check and topic.always else []))
            return shown(step, messages, locale=locale, wording=wording)
        case always.SwitchLocale() if act.side == "person":
            return shown(step, locale=act.locale, wording=wording)
        case _:
            return ()
