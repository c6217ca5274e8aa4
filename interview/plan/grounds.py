"""The entries that a fact rests on: by the last of them a duty is known to have come up again."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, get_args

from interview.engine.nrm import IN_NRM, STAY, in_nrm_since
from interview.engine.shared import REFERRAL_CHOICE
from interview.engine.terms import ASSESSED, Circumstance
from interview.plan.facts import AGAINST_A_CHILD, GRAVE, OUTSIDE, POLICE, WORRY, at_the_top

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from interview.engine.case import Case


def latest(case: Case, fact: str) -> int:
    """The number of the last entry that a fact rests on; 0 where it is not told apart."""
    of = GROUNDS.get(fact)
    return max(of(case), default=0) if of is not None else 0


def _protocol(name: str, question: str) -> Callable[[Case], Iterable[int]]:
    return lambda case: (*case.broke_in.get(name, ()), *_answered(case, question))


def _answered(case: Case, question: str) -> Iterable[int]:
    answer = case.answers.get(question)
    return (answer.number,) if answer is not None else ()


def _needs(*domains: str) -> Callable[[Case], Iterable[int]]:
    return lambda case: (need.number for need in case.needs.values() if need.domain in domains)


def _row(need: str) -> Callable[[Case], Iterable[int]]:
    return lambda case: (case.needs[need].number,) if need in case.needs else ()


def _risks(*domains: str, whose: tuple[str, ...] = ()) -> Callable[[Case], Iterable[int]]:
    return lambda case: (
        risk.number for risk in case.risks.values() if risk.domain in domains or risk.whose in whose
    )


def _all(*grounds: Callable[[Case], Iterable[int]]) -> Callable[[Case], Iterable[int]]:
    return lambda case: chain.from_iterable(of(case) for of in grounds)


def _answer(question: str) -> Callable[[Case], Iterable[int]]:
    return lambda case: _answered(case, question)


def _consents(*standings: str, share: bool = True) -> Callable[[Case], Iterable[int]]:
    """What was said to sharing, or to anything, where it stands like one of these."""
    return lambda case: (
        one.number
        for scope, one in case.consents_asked.items()
        if case.consents.get(scope) in standings and (not share or scope.startswith("share:"))
    )


def _no_to_police(case: Case) -> Iterable[int]:
    answer = case.answers.get(POLICE)
    return (answer.number,) if answer is not None and answer.choice == "no" else ()


def _held(case: Case) -> Iterable[int]:
    return (one.number for one in case.position.held) if case.position is not None else ()


def _company(case: Case) -> Iterable[int]:
    return (one.number for one in case.company.values())


def _shares(case: Case) -> Iterable[int]:
    return tuple(case.shares)


def _account_shared(case: Case) -> Iterable[int]:
    return (number for number, share in case.shares.items() if "account" in share.scope)


def _kept_outside(case: Case) -> Iterable[int]:
    """The first alone: a second sheet of paper is no new reason."""
    first = [case.first_taken[way] for way in OUTSIDE if way in case.first_taken]
    return (min(first),) if first else ()


def _signed(case: Case) -> Iterable[int]:
    return (case.signed.number,) if case.signed is not None else ()


def _noted(circumstance: str) -> Callable[[Case], Iterable[int]]:
    def of(case: Case) -> Iterable[int]:
        noted = case.circumstances.get(circumstance)
        return (noted.number,) if noted is not None and noted.holds else ()

    return of


def _gravest(case: Case) -> Iterable[int]:
    return (risk.number for risk in case.risks.values() if at_the_top(risk))


_DANGER = _protocol("danger", "danger-now")
_SELF_HARM = _all(_protocol("self-harm", "self-harm-now"), _row("self-harm"), _risks("self-harm"))
_CHILD = _all(_protocol("child-at-risk", "child-now"), _risks("children", whose=("child",)))
_NOT_SAFE = _all(_needs("safety"), _risks(whose=("person",)))
_OTHERS = _risks("others", whose=("others", "family"))
_DOMESTIC = _all(_noted("domestic-abuse"), _risks("domestic"))
_REFERRAL = _answer("choice-nrm")


def _in_nrm(case: Case) -> Iterable[int]:
    """That it goes on, or how far it is by now, is no new reason."""
    since = in_nrm_since(case)
    return (since,) if since is not None else ()


GROUNDS: dict[str, Callable[[Case], Iterable[int]]] = {
    "danger": _DANGER,
    "self-harm": _SELF_HARM,
    "child-at-risk": _CHILD,
    "child-may-be-harmed": _all(*map(_noted, AGAINST_A_CHILD), _CHILD, _DANGER, _SELF_HARM, _NOT_SAFE),
    "treated-as-child": lambda case: (one.number for one in case.ages),
    "may-go-missing": _risks("missing"),
    "children-in-worry": _row(WORRY),
    "not-safe": _NOT_SAFE,
    "others-at-risk": _OTHERS,
    "serious-harm": _all(_DANGER, _SELF_HARM, _CHILD, _OTHERS, _gravest, _DOMESTIC, *map(_noted, GRAVE)),
    "said-no": _all(_consents("refused", "withdrawn"), _no_to_police),
    "yes-taken-back": _consents("withdrawn", share=False),
    "yes-to-sharing": _consents("given"),
    "account-shared": _account_shared,
    "kept-outside": _kept_outside,
    "signed-off": _signed,
    "sharing-in-hand": _all(_consents("given"), _shares),
    "worker-threatened": _all(_risks(whose=("worker",)), _answer("left-how")),
    "referral-refused": _REFERRAL,
    "referral-wanted": _REFERRAL,
    "referral-not-agreed": _REFERRAL,
    "ended-undecided": lambda case: (case.sat_from,),
    "no-free-yes": _all(_held, _noted("controlled"), _company),
    "somebody-with-them": _company,
    "not-free-to-speak": _all(_company, _noted("controlled")),
    **{one: _noted(one) for one in get_args(Circumstance)},
    "domestic-abuse": _DOMESTIC,
    "lacks-capacity": _noted(ASSESSED),
    IN_NRM: _in_nrm,
    "leaving-nrm": lambda case: _answered(case, STAY if STAY in case.answers else REFERRAL_CHOICE),
    "refused-by-nrm": _noted(IN_NRM),
    "turned-18-in-nrm": lambda case: (one.number for one in case.ages),
}
