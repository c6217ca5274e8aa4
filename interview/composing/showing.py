"""What stood on the screen for the person, as a fact of the record. Being on the screen is not being said.

A session that is written up afterwards has no such screen: the worker alone sees it, and on another day. Nothing is
taken as shown there. What the worker marks as said as it stands is recorded with the exact text instead.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import msgspec

from flows.purposes import purpose_messages
from interview.composing.putting import true_here
from interview.engine.acts import always, asking
from interview.engine.events import moves, session
from interview.engine.kinds import scope_message
from interview.engine.passing import asked_for
from interview.engine.still import STILL_ASK, earlier
from interview.plan.purposes import in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from flows.model import Flow, Step
    from interview.engine import acts
    from interview.engine.case import Case
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage
    from locales.catalogue import Catalogue

GAP = "…"
"""What stands in a wording where the person's own words were put."""


def shown(
    step: Step,
    messages: Iterable[str] | None = None,
    *,
    flow: Flow,
    case: Case,
    locale: str,
    wording: Catalogue,
) -> tuple[AnyEvent, ...]:
    """The fact that these wordings stood on the screen, in the person's language or, failing it, in ours.

    Left out, they are all that the step says and asks. Each is named by the variant that is true in this case.
    """
    if step.audience == "worker":
        return ()
    if messages is None:
        step = flow.in_nation(step, case.nation)
        asked = [question.text for question in step.questions]
        if any(earlier(case, question) for question in step.questions):
            asked.append(STILL_ASK)
        rows = (row.text for row in step.rows if row.ask)
        scopes = _scopes(case, flow, step)
        messages = (*step.says, *step.prompted, *asked, *rows, *scopes, *step.parting)
    prompts = []
    for message in true_here(messages, flow=flow, case=case, wording=wording):
        there = wording.has(message, locale)
        worded = wording.text(message, locale if there else wording.source)
        prompts.append(
            moves.Shown(message=message, locale=worded.locale, text=worded.text, state=worded.state.value)
        )
    return (moves.PromptsShown(step=step.id, prompts=tuple(prompts)),) if prompts else ()


def _scopes(case: Case, flow: Flow, step: Step) -> Iterator[str]:
    """What is asked for with its purpose, as it stands on the screen: what there is no reason to ask for comes last."""
    told: set[str] = set()
    for scope in in_order(case, flow, asked_for(case, step)):
        purpose = flow.purpose_of(scope)
        if purpose is not None and purpose.id not in told:
            told.add(purpose.id)
            yield from purpose_messages(purpose)
        yield scope_message(scope)


def shown_on_arriving(
    events: Sequence[AnyEvent], *, case: Case, flow: Flow, locale: str, wording: Catalogue
) -> tuple[AnyEvent, ...]:
    """What stands on the screen once these moves are made; nothing if none of them comes to a step."""
    arriving = (
        moves.StepReached,
        moves.SteppedBack,
        moves.InterruptBegan,
        moves.InterruptEnded,
        session.SessionOpened,
    )
    opened = [event.captured for event in events if isinstance(event, session.SessionOpened)]
    if opened[-1] != "live" if opened else case.written_up:
        return ()
    come_to = [event.step for event in events if isinstance(event, arriving)]
    for event in events:
        if isinstance(event, session.AgeBandChanged):  # not folded in yet
            case = dataclasses.replace(case, age_band=event.age_band)
    if not come_to:
        return ()
    return shown(flow.find(come_to[-1]), flow=flow, case=case, locale=locale, wording=wording)


def with_wording(
    events: tuple[AnyEvent, ...], act: acts.AnyAct, stage: Stage, *, locale: str, wording: Catalogue
) -> tuple[AnyEvent, ...]:
    """The events of an act, and what the act puts on the screen; or, written up afterwards, the text that was said."""
    if stage.case.written_up:
        return tuple(_as_it_stands(event, wording) for event in events)
    worded = shown_by(act, stage.step, flow=stage.flow, case=stage.case, locale=locale, wording=wording)
    return (*events, *worded)


def _as_it_stands(event: AnyEvent, wording: Catalogue) -> AnyEvent:
    if not isinstance(event, moves.PromptSaid) or event.message is None or event.how != "as_shown":
        return event
    locale = event.locale if wording.has(event.message, event.locale) else wording.source
    gap = dict.fromkeys(wording.variables(event.message, locale), GAP)
    worded = wording.text(event.message, locale, **gap)
    text = moves.Shown(
        message=event.message,
        locale=worded.locale,
        text=worded.text,
        state=worded.state.value,
        quote=event.quote,
    )
    return msgspec.structs.replace(event, wording=text)


def shown_by(
    act: acts.AnyAct, step: Step, *, flow: Flow, case: Case, locale: str, wording: Catalogue
) -> tuple[AnyEvent, ...]:
    """What an act puts on the screen: a topic that is explained, or the step in another language."""
    match act:
        case asking.Explain() if act.about in step.topics:
            topic = flow.topics()[act.about]
            messages = (*topic.text, *([topic.check] if topic.check and topic.always else []))
            return shown(step, messages, flow=flow, case=case, locale=locale, wording=wording)
        case always.SwitchLocale() if act.side == "person":
            return shown(step, flow=flow, case=case, locale=act.locale, wording=wording)
        case _:
            return ()
