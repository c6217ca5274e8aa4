"""What a record holds for a question of the NRM's form, by the name that the list of fields has for it: as it was said or noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from interview.engine.shared import REFERRAL_CHOICE
from interview.engine.words import Words
from interview.plan.asked import private_statements
from interview.plan.classes import of, time_of
from interview.plan.facts import noted
from interview.plan.for_recipient import there
from interview.plan.line_parts import PlanPart
from interview.plan.statements import moment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.plan.accounted import Passage
    from interview.plan.model import SupportPlan

    Holding = Callable[[SupportPlan, Case, Flow, str | None], Iterator["Item"]]

ACCOUNT = "account"
"""What they told, which stands in one place and in their order: the program sorts none of it into a field."""

_AGES = {"adult": "answer-no", "child": "answer-yes", "possibly_child": "answer-not-sure"}
_WAYS_OUT = {
    "not_now": "plan-standing-not-now",
    "rather_not": "plan-standing-declined",
    "dont_know": "plan-standing-unknown",
}


class Item(PlanPart, frozen=True, kw_only=True):
    """One thing that the record holds: a wording of ours, somebody's words, or both; and of what day."""

    messages: Annotated[tuple[str, ...], of("answer", "The ids of wordings of ours.")] = ()
    language: Annotated[str | None, of("access", "A language, by its code.")] = None
    said: Annotated[
        Words | None, of("person-words", "What the person said, exactly as it was taken down.")
    ] = None
    summary: Annotated[bool, of("person-words", "Whether that is the worker's summary of it.")] = False
    noted: Annotated[Words | None, of("observation", "What a worker saw or heard, in their words.")] = None
    named: Annotated[Words | None, of("partner", "What an organisation or a paper is called.")] = None
    at: Annotated[str | None, time_of("answer", "When it was said or done (UTC); null if not known.")] = None

    @property
    def longest(self) -> int:
        """How many characters the longest text in it has."""
        return max(len(one.text) for one in (self.said, self.noted, self.named, Words("")) if one is not None)


def _nation(_: SupportPlan, case: Case, __: Flow, ___: str | None) -> Iterator[Item]:
    if case.nation is not None:
        yield Item(messages=(f"plan-nation-{case.nation}",))


def _age(_: SupportPlan, case: Case, __: Flow, ___: str | None) -> Iterator[Item]:
    if case.age_band is not None:
        yield Item(messages=(_AGES[case.age_band],))


def _organisation(_: SupportPlan, case: Case, __: Flow, organisation: str | None) -> Iterator[Item]:
    if organisation is not None:
        yield Item(named=Words(organisation))
    elif case.organisation_kind is not None:
        yield Item(messages=(f"plan-organisation-{case.organisation_kind}",))


def _referral(plan: SupportPlan, case: Case, flow: Flow, organisation: str | None) -> Iterator[Item]:
    if case.age_band == "adult":
        yield from _chosen(REFERRAL_CHOICE)(plan, case, flow, organisation)
    else:
        yield Item(messages=("worksheet-no-yes-needed",))


def _chosen(question: str) -> Holding:
    """What they said to a question that has choices, or how they left it; never asked is not in the record."""

    def of_case(_: SupportPlan, case: Case, __: Flow, ___: str | None) -> Iterator[Item]:
        answer = case.answers.get(question)
        if answer is None:
            return
        at = moment(answer.said_at.at) if answer.said_at.at is not None else None
        if answer.choice is not None:
            yield Item(messages=(f"answer-{answer.choice}",), at=at)
        elif answer.way_out is not None:
            yield Item(messages=(_WAYS_OUT[answer.way_out],), at=at)

    return of_case


def _police(plan: SupportPlan, case: Case, flow: Flow, organisation: str | None) -> Iterator[Item]:
    for one in _chosen("choice-police")(plan, case, flow, organisation):
        yield Item(messages=("worksheet-police-asked", *one.messages), at=one.at)


def _timeline(plan: SupportPlan, case: Case, flow: Flow, _: str | None) -> Iterator[Item]:
    """Rows of the worker's draft, each in the person's words; of a time that they do not know, what it is about alone."""
    for row in plan.account.timeline:
        for message, passage in (("worksheet-when", row.when), ("worksheet-what-then", row.what)):
            yield from _passage(case, flow, message, passage)


def _places(plan: SupportPlan, case: Case, flow: Flow, _: str | None) -> Iterator[Item]:
    for row in plan.account.timeline:
        yield from _passage(case, flow, "worksheet-place", row.place)


def _passage(case: Case, flow: Flow, message: str, passage: Passage | None) -> Iterator[Item]:
    """A passage as it was said; none that they worded otherwise since, which stands as they want it in what they told."""
    if passage is None or passage.words.erased or passage.statement in private_statements(case, flow):
        return
    statement = case.statements[passage.statement]
    if any(not one.mistyped for one in statement.corrections[passage.wording :]):
        return
    said = statement.corrections[passage.wording - 1] if passage.wording else statement
    summary = "summary" in (said.voice, said.fidelity)
    yield Item(messages=(message,), said=passage.words, summary=summary)


def _indicators(plan: SupportPlan, _: Case, __: Flow, ___: str | None) -> Iterator[Item]:
    for one in plan.account.observed:
        named = (f"indicator-{one.indicator}",) if one.indicator is not None else ()
        words = there(one.words)
        if named or words is not None:
            yield Item(messages=named, noted=words, at=one.at)


def _reasons(plan: SupportPlan, case: Case, flow: Flow, _: str | None) -> Iterator[Item]:
    """Why the worker told them that the choice may concern them: words of theirs, or what was observed."""
    for one in plan.account.concerns:
        yield from _passage(case, flow, "worksheet-reason", one.passage)
        if one.observed is not None:
            observed = plan.account.observed[one.observed]
            if observed.indicator is not None:
                yield Item(messages=("worksheet-reason", f"indicator-{observed.indicator}"))


def _interviews(plan: SupportPlan, _: Case, __: Flow, ___: str | None) -> Iterator[Item]:
    for sitting in plan.sittings:
        setting, captured = f"plan-setting-{sitting.setting}", f"plan-captured-{sitting.captured}"
        yield Item(messages=("worksheet-sitting", setting, captured), at=sitting.held_at)
    for one in plan.interpreters:
        yield Item(messages=("worksheet-interpreted", f"plan-setting-{one.mode}"), language=one.language)


def _interpreter(plan: SupportPlan, _: Case, __: Flow, ___: str | None) -> Iterator[Item]:
    for language in dict.fromkeys(one.language for one in plan.interpreters):
        yield Item(messages=("worksheet-interpreted",), language=language)


def _agencies(plan: SupportPlan, _: Case, __: Flow, ___: str | None) -> Iterator[Item]:
    for one in plan.partners:
        if one.involved and not one.name.erased:
            yield Item(messages=(f"partner-role-{one.role}",), named=one.name)


def _documents(plan: SupportPlan, _: Case, __: Flow, ___: str | None) -> Iterator[Item]:
    """What kinds of papers the worker read, which are held elsewhere. Their text is in no record."""
    for one in plan.documents:
        if not one.kind.erased:
            yield Item(messages=("worksheet-document",), named=one.kind)


def _others_held(_: SupportPlan, case: Case, __: Flow, ___: str | None) -> Iterator[Item]:
    if noted(case, "others-held"):
        yield Item(messages=("worksheet-others-held",))


HELD: Mapping[str, Holding] = {
    "nation": _nation,
    "age": _age,
    "organisation": _organisation,
    "referral": _referral,
    "support": _chosen("choice-support"),
    "police": _police,
    "timeline": _timeline,
    "places": _places,
    "indicators": _indicators,
    "reasons": _reasons,
    "interviews": _interviews,
    "interpreter": _interpreter,
    "agencies": _agencies,
    "documents": _documents,
    "others-held": _others_held,
}
