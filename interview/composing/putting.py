"""What may be put to the person in this case: the wording that is true for it, and no other in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from interview.engine.acts import always, asking
from interview.engine.stage import Refused
from interview.engine.variants import facts_of, plain_id, variant
from interview.engine.view import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from flows.model import Flow, Step
    from interview.engine.acts import AnyAct
    from interview.engine.case import Case
    from locales.catalogue import Catalogue

    AnAct = TypeVar("AnAct", bound=AnyAct)

FACTS = {
    "organisation_kind": "case-organisation",
    "nation": "case-nation",
    "age_band": "case-age",
    "account_depth": "case-depth",
    "nrm": "case-nrm",
}
"""What the names begin with of the facts that a wording may differ by."""

FOR_THE_WORKER = ("lookup-", "term-")
"""What the ids begin with of what a worker can look up: it is never put to anybody."""


def as_worded(act: AnAct, *, flow: Flow, case: Case) -> AnAct:
    """The act about the wording that is true in this case, where it names a message without saying which."""
    if isinstance(act, always.Say | always.CheckWording) and act.message is not None:
        return msgspec.structs.replace(act, message=variant(flow, act.message, case))
    return act


def true_here(messages: Iterable[str], *, flow: Flow, case: Case, wording: Catalogue) -> Iterator[str]:
    """The ids under which messages are worded in this case. One that is not worded for it stands on no screen."""
    for message in messages:
        spelled = variant(flow, message, case)
        if not flow.varies(message) or wording.has(spelled, wording.source):
            yield spelled


def refuse_untrue(act: AnyAct, *, flow: Flow, case: Case, step: Step, wording: Catalogue) -> None:
    """Refuse what would put a wording to the person that is not there, or is true only for others. Raises Refused.

    A variant that is missing in the person's language alone can still be interpreted from the worker's. Without an
    interpreter nobody can have said it as it stands on the screen.
    """
    match act:
        case always.Say(message=str() as message) | always.CheckWording(message=message) if (
            message.startswith(FOR_THE_WORKER)
        ):
            raise Refused(
                "That is for your own eyes, and is not said to the person. Choose a wording of this step."
            )
        case always.Say(message=str() as message, how=how):
            if not (flow.varies(plain_id(message)) or wording.has(message, wording.source)):
                raise Refused(f"There is no wording '{message}'. Choose one of this step.")
            if how != "not_said":
                _refuse(message, flow=flow, case=case, wording=wording, as_shown=how == "as_shown")
        case asking.Explain(about=about) if about in step.topics:
            topic = flow.topics()[about]
            for message in (*topic.text, *([topic.check] if topic.check and topic.always else [])):
                spelled = variant(flow, message, case)
                _refuse(spelled, flow=flow, case=case, wording=wording, as_shown=True)
        case _:
            pass


def _refuse(message: str, *, flow: Flow, case: Case, wording: Catalogue, as_shown: bool) -> None:
    plain = plain_id(message)
    if not flow.varies(plain):
        return
    if message != variant(flow, plain, case):
        raise Refused("That wording is true for others, not in this case. Choose the one of this step.")
    if not as_shown:
        return
    here = " and ".join(fact.replace("_", " ") for _, fact in facts_of(flow, plain, case))
    if not wording.has(message, wording.source):
        raise Refused(
            f"There is no wording of this for: {here}. Say what is true here in your own words, or leave it open."
        )
    theirs = case.sitting.person_locale if case.sitting else wording.source
    if case.interpreter is None and not wording.has(message, theirs):
        raise Refused(
            f"There is no wording of this for: {here}, in their language. Note the interpreter first, or leave it open."
        )


def nothing_true(message: str, *, flow: Flow, case: Case, locale: str, say: Callable[..., str]) -> Text:
    """What stands in the place of a wording that nobody has written for a case like this one."""
    facts = facts_of(flow, message, case)
    here = ", ".join(say(f"{FACTS[by]}-{fact.replace('_', '-')}") for by, fact in facts)
    return Text(
        message=variant(flow, message, case),
        worker=say("nothing-true", here=here),
        worker_direction="ltr",
        person=None,
        person_locale=locale,
        direction="ltr",
        state="missing",
        digest="",
        may_be_shown=False,
        nothing_true=True,
    )
