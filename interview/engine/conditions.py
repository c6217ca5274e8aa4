"""Conditions that a flow may name. Each is a plain question about the case; none reads anybody's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.account import depth_of, held_up_by
from interview.engine.ages import ADULT_THERE, under_18
from interview.engine.carrying import carried_now, is_open, open_risks, unread_lines
from interview.engine.clarifying import why_not
from interview.engine.events.recording import RECORD
from interview.engine.nrm import asked_to_be_referred, asked_to_stay
from interview.engine.offered import topics_here
from interview.engine.reading import unread

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.model import Flow, Question, Step
    from interview.engine.case import Case


def topic_settled(case: Case, flow: Flow, about: str) -> bool:
    """A topic is understood, declined or left open with a reason; or explained, where nothing is asked back.

    Where it was asked back though it need not be, what came back counts. Carried forward today is left open too.
    """
    return carried_now(case, about) or not is_open(case, flow, about)


def every_topic_settled(case: Case, flow: Flow, step: Step) -> bool:
    """Each topic of the step is settled."""
    return all(topic_settled(case, flow, topic) for topic in topics_here(case, flow, step))


def every_risk_settled(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """Each risk of the case is held back, understood, declined, left open with a reason or carried forward today."""
    return all(carried_now(case, risk) for risk in open_risks(case, flow))


def no_urgent_need_open(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """No immediate need is unmet without a decision about it. Until then nobody is invited to an account.

    Where the person wished to tell first and the worker said why, what was urgent then keeps nobody waiting.
    """
    return not held_up_by(case)


def account_may_begin(case: Case, flow: Flow, step: Step) -> bool:
    """One is invited, nothing urgent is open, and the person was asked whether what they say may be written down."""
    asked = RECORD in case.consents or RECORD in case.answers
    return asked and depth_of(case) != "none" and no_urgent_need_open(case, flow, step)


def account_is_not_invited(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """The worker chose to invite no account. What is volunteered is taken down all the same."""
    return depth_of(case) == "none"


def clarifying_may_be_offered(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """A fuller account was told and read back, and nothing speaks against asking about it, if they want that."""
    return why_not(case, flow) is None


def clarifying_is_not_offered(case: Case, flow: Flow, step: Step) -> bool:
    """Nothing is asked about what they told. Why, the worker sees beside the account that is read back."""
    return not clarifying_may_be_offered(case, flow, step)


def every_line_answered(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """The person has answered each line of the plan, but for those carried forward today."""
    return all(carried_now(case, line.line) for line in unread_lines(case))


def account_may_be_read(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """The worker of this session took the account down, or the person said that they may read it."""
    return case.sitting is not None and not unread(case, case.sitting.worker)


def came_from_the_account(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """The step before this one belongs to the account: what is urgent came first, and the way back is short."""
    before = case.position.back[-1:] if case.position else ()
    return any(one.id in before and one.phase == "ACCOUNT" for one in flow.step)


def wishes_to_go_on(case: Case) -> bool:
    """Since the interrupt began, the person was asked what they want now, and wants to go on."""
    wish = case.answers.get(WISH)
    held = case.position.held if case.position else ()
    return bool(held) and wish is not None and wish.choice == "go-on" and wish.number > held[-1].number


def language_settled(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """The sitting began in another interview, in the language of both, and nobody interprets."""
    elsewhere = case.sitting is not None and case.sitting.flow != flow.id
    return (elsewhere or case.sessions > case.sat_since) and not may_need_interpreter(case)


def may_need_interpreter(case: Case) -> bool:
    """Whether somebody interprets, or the person's language is not the worker's."""
    sitting = case.sitting
    return case.interpreter is not None or (
        sitting is not None and sitting.person_locale != sitting.worker_locale
    )


def in_the_room(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """They sit in one room."""
    return case.sitting is not None and case.sitting.setting == "in_person"


def at_a_distance(case: Case, flow: Flow, step: Step) -> bool:
    """They speak by phone or by video."""
    return not in_the_room(case, flow, step)


def interpreter_expected(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """Somebody interprets, or the person's language is not the worker's."""
    return may_need_interpreter(case)


def sitting_may_go_on(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """Nothing broke in that ends the sitting because an interpreter was there, as distress does."""
    return not ends_the_sitting(case, flow)


def ends_the_sitting(case: Case, flow: Flow, *, last: int | None = None) -> bool:
    """Whether something broke in that ends the sitting; or, of what did, the ``last`` so many."""
    held = case.position.held if case.position else ()
    return any(
        one.interpreted and one.protocol in flow.ceases for one in (held if last is None else held[-last:])
    )


def there_is_a_plan(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """They sit together again, and there is at least one line in the plan: there is something to look at again."""
    return case.sat_since > 1 and has_a_plan(case)


def has_a_plan(case: Case) -> bool:
    """Whether a line is in the plan, agreed to or not."""
    return any(not line.dropped for line in case.lines.values())


def met_before(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """They sat together in an earlier sitting: something that is for the person was come to, and this is another day."""
    return case.sat_since > 1 and any(one.id in case.reached for one in flow.step if for_both(one))


def for_both(step: Step) -> bool:
    """Whether the person is there at a step that is neither the end nor for something that broke in."""
    return step.audience == "person" and step.protocol is None and step.kind != "end"


def adult_there_noted(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """In this sitting, through a change of interview too, the worker noted which adult is there for the child."""
    answered = (case.answers[question].number for question in ADULT_THERE if question in case.answers)
    noted = (number for number, note in case.notes.items() if note.about in ADULT_THERE)
    return any(number > case.sat_from for number in (*answered, *noted))


def no_adult_to_ask_for(case: Case, flow: Flow, step: Step) -> bool:
    """They are not taken to be under 18; or it is noted in this sitting which adult is there for them."""
    return not under_18(case.age_band) or adult_there_noted(case, flow, step)


def noted_as_under_18(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """They are, or may be, under 18 as the case has it: nothing hangs on asking them."""
    return under_18(case.age_band)


def not_under_18(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """They are taken for an adult: what is said to a child is not for them."""
    return case.age_band is not None and not under_18(case.age_band)


def not_in_nrm_before(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """They are not in the National Referral Mechanism; or came to it in this sitting."""
    return asked_to_be_referred(case)


def may_stay_in_nrm(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """They are in the National Referral Mechanism already, and it has not come to its last decision."""
    return asked_to_stay(case)


def asked_here(case: Case, flow: Flow, step: Step) -> tuple[Question, ...]:
    """The questions of a step that are asked as things stand."""
    return tuple(one for one in step.questions if is_asked(case, flow, step, one))


def is_asked(case: Case, flow: Flow, step: Step, question: Question) -> bool:
    """Whether a question of a step is asked as things stand."""
    return question.when is None or CONDITIONS[question.when](case, flow, step)


WISH = "interrupt-wish"
"""The question that every interrupt ends with: go on, something practical, or another day."""

NO_ADULT_TO_ASK_FOR = "no-adult-to-ask-for"
"""Of a step that asks who is there for a child, in a flow for every age: come to as an adult's sitting becomes a child's."""

CONDITIONS: dict[str, Callable[[Case, Flow, Step], bool]] = {
    "every-topic-settled": every_topic_settled,
    "every-risk-settled": every_risk_settled,
    "no-urgent-need-open": no_urgent_need_open,
    "account-may-begin": account_may_begin,
    "account-is-not-invited": account_is_not_invited,
    "clarifying-may-be-offered": clarifying_may_be_offered,
    "clarifying-is-not-offered": clarifying_is_not_offered,
    "every-line-answered": every_line_answered,
    "account-may-be-read": account_may_be_read,
    "came-from-the-account": came_from_the_account,
    "sitting-may-go-on": sitting_may_go_on,
    "language-settled": language_settled,
    "in-the-room": in_the_room,
    "at-a-distance": at_a_distance,
    "interpreter-expected": interpreter_expected,
    "there-is-a-plan": there_is_a_plan,
    "met-before": met_before,
    "adult-there-noted": adult_there_noted,
    NO_ADULT_TO_ASK_FOR: no_adult_to_ask_for,
    "noted-as-under-18": noted_as_under_18,
    "not-under-18": not_under_18,
    "not-in-nrm-before": not_in_nrm_before,
    "may-stay-in-nrm": may_stay_in_nrm,
}

OF_AGE = frozenset({"noted-as-under-18", "not-under-18"})
"""Conditions about how old somebody is taken to be: they hold wherever the sitting is, come to or not."""


def not_for_their_age(case: Case, flow: Flow, step: Step) -> bool:
    """Whether what a step asks or tells is for another age: where it is not come to, nobody misses it."""
    return step.needless in OF_AGE and CONDITIONS[step.needless](case, flow, step)


OF_THE_WAY = frozenset(
    {
        "came-from-the-account",
        "account-may-be-read",
        "clarifying-may-be-offered",
        "there-is-a-plan",
        "met-before",
    }
)
"""Conditions about the way here and not about work to be done: a move that one of them closes is not shown."""
