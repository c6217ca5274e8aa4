"""Facts that a duty may rest on. Each is something that was said, seen or done; what was not asked is never one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, get_args

from interview.engine.ages import under_18
from interview.engine.nrm import (
    IN_NRM,
    in_nrm,
    leaving_nrm,
    left_at,
    noted_in,
    refused_by_nrm,
    turned_18_in_nrm,
    was_referred,
)
from interview.engine.shared import REFERRAL_CHOICE
from interview.engine.terms import ASSESSED, Circumstance
from interview.plan.company import listened_to, not_free_to_speak
from interview.plan.free_yes import nobody_interprets, not_understood
from interview.plan.situations import SITUATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.case import Case
    from interview.engine.standing import Risk

OPEN = frozenset({"partly", "not_met", "not_wanted"})
"""How a need stands when there is something to it, whether or not help with it is wanted."""

OUTSIDE = frozenset({"paper", "recording"})
"""How something can be taken down that leaves a copy outside the program."""

ASKED = {"danger": "danger-now", "self-harm": "self-harm-now", "child-at-risk": "child-now"}
"""The question of each protocol that a fact of the same name rests on."""

BROKE_IN = {"danger": "danger", "self-harm": "self-harm", "child-at-risk": "child-may-be-harmed"}
"""Of what may break in, the fact that duties have as their reason. That may rest on a risk too, which the person was not told."""

DENIED = frozenset({"no", "none"})
THREATENED = frozenset({"somebody-came", "somebody-made-them"})
"""What was said of how the person left that is a reason to worry about the worker."""

AGAINST_A_CHILD: tuple[Circumstance, ...] = ("child-sex-offence", "fgm-under-18")
"""What the worker may note of that the rules for children apply to, whoever the case is about."""

GRAVE: tuple[Circumstance, ...] = (
    "controlled",
    "others-held",
    "missing",
    "child-missing",
    "child-sex-offence",
    "fgm-under-18",
    "offence-known",
    "terrorism",
)
"""What the worker may note that may weigh more than a no: coercion, others in danger, a serious crime."""

POLICE = "choice-police"
"""The question whether they want contact with the police. After a no there, nobody asks whether it may be shared with them."""

WORRY = "children-others"
"""The row of today that asks if there is a child or somebody else they worry about."""

_NO = frozenset({"refused", "withdrawn"})


def danger(case: Case) -> bool:
    """Somebody said that there is danger now, or the worker saw it; and nobody has said no to it since."""
    return _came_up(case, "danger")


def broke_in(case: Case) -> tuple[str, ...]:
    """What broke in or was said when it was asked about in this sitting, and nobody said no to since, as facts of duties."""
    return tuple(fact for protocol, fact in BROKE_IN.items() if _came_up(case, protocol))


def self_harm(case: Case) -> bool:
    """Self-harm came up: as an answer, as a need, or as a risk."""
    return _came_up(case, "self-harm") or _need(case, "self-harm") or _risk(case, "self-harm")


def child_at_risk(case: Case) -> bool:
    """A child may be in danger, as somebody said or the worker saw; or a risk was noted that is a child's."""
    noted = any(risk.whose == "child" or risk.domain == "children" for risk in case.risks.values())
    return noted or _came_up(case, "child-at-risk")


def treated_as_child(case: Case) -> bool:
    """They are under 18, or may be: treated so until it is decided."""
    return under_18(case.age_band)


def may_go_missing(case: Case) -> bool:
    """A risk of going missing was noted."""
    return _risk(case, "missing")


def child_may_be_harmed(case: Case) -> bool:
    """A child is at risk, or an offence against one was told of; or the person may be one, and is in danger or not safe."""
    if child_at_risk(case) or any(noted(case, one) for one in AGAINST_A_CHILD):
        return True
    return treated_as_child(case) and (danger(case) or self_harm(case) or not_safe(case))


def children_in_worry(case: Case) -> bool:
    """Asked about a child or somebody else, they worry about one today. Another need about children is no worry."""
    return _need(case, WORRY)


def not_safe(case: Case) -> bool:
    """Where they stay is not safe, or it is not known to be; or something was noted that may be done to them."""
    unsafe = any(need.domain == "safety" and need.state in OPEN for need in case.needs.values())
    return unsafe or any(risk.whose == "person" for risk in case.risks.values())


def others_at_risk(case: Case) -> bool:
    """A risk to somebody else was noted."""
    return any(risk.whose in ("others", "family") or risk.domain == "others" for risk in case.risks.values())


def serious_harm(case: Case) -> bool:
    """Danger, self-harm, a child or others at risk, somebody held, missing or controlled, a crime: it may outweigh a no.

    So may a risk whose harm the worker put on the highest step of the organisation's scale.
    """
    came_up = danger(case) or self_harm(case) or child_at_risk(case) or others_at_risk(case)
    gravest = any(at_the_top(risk) for risk in case.risks.values())
    return came_up or gravest or domestic_abuse(case) or any(noted(case, one) for one in GRAVE)


def at_the_top(risk: Risk) -> bool:
    """Whether the harm stands on the highest step of the scale that there was when it was noted."""
    return risk.severity_on is not None and risk.severity_on.step == risk.severity_on.steps


def domestic_abuse(case: Case) -> bool:
    """The worker noted it, or a risk of it."""
    return noted(case, "domestic-abuse") or _risk(case, "domestic")


def said_no(case: Case) -> bool:
    """They said no to sharing or to contact with the police, or took a yes back. Not asked, or not answered, is no no."""
    shares = (standing for scope, standing in case.consents.items() if scope.startswith("share:"))
    police = case.answers.get(POLICE)
    return any(standing in _NO for standing in shares) or (police is not None and police.choice == "no")


def worker_threatened(case: Case) -> bool:
    """A risk to the worker was noted; or somebody came, or made the person go."""
    noted = any(risk.whose == "worker" for risk in case.risks.values())
    return noted or _answered(case, "left-how") in THREATENED


def yes_taken_back(case: Case) -> bool:
    """They took a yes back: to anything."""
    return any(standing == "withdrawn" for standing in case.consents.values())


def sharing_in_hand(case: Case) -> bool:
    """They said yes to sharing with somebody, or something was shared."""
    return yes_to_sharing(case) or bool(case.shares)


def yes_to_sharing(case: Case) -> bool:
    """They said yes to sharing with somebody, and it stands."""
    return any(scope.startswith("share:") and one == "given" for scope, one in case.consents.items())


def account_shared(case: Case) -> bool:
    """What they told went to somebody else."""
    return any("account" in share.scope for share in case.shares.values())


def kept_outside(case: Case) -> bool:
    """Something that they said was taken down on paper, or recorded: it is kept somewhere outside the program too."""
    return not OUTSIDE.isdisjoint(case.first_taken)


def signed_off(case: Case) -> bool:
    """The worker signed the record as complete as far as they know."""
    return case.signed is not None


_NO_TIME_FOR_A_YES = frozenset({"distress", "intoxication", "someone-came-in", "interpreter-problem"})
"""While one of these has broken in, a yes is none that was freely given and understood."""


def no_free_yes(case: Case) -> bool:
    """Something is known by which no yes can be relied on now.

    Something is going on, of which danger counts until it was answered with no; or somebody controls what they say, is there
    and listens, or nobody interprets; or what the NRM is was told back and not understood.
    """
    going_on = {one.protocol for one in case.position.held} if case.position is not None else set[str]()
    threatened = "danger" in going_on and danger(case)
    return (
        threatened
        or not _NO_TIME_FOR_A_YES.isdisjoint(going_on)
        or noted(case, "controlled")
        or listened_to(case)
        or nobody_interprets(case)
        or not_understood(case)
    )


def somebody_with_them(case: Case) -> bool:
    """Somebody who came with them is in the room."""
    return any(one.here for one in case.company.values())


def noted(case: Case, circumstance: str) -> bool:
    """The worker noted it, and has not taken it off since."""
    standing = case.circumstances.get(circumstance)
    return standing is not None and standing.holds


def capacity_assessed(case: Case) -> bool:
    """The worker noted that a decision was assessed, and not that the person was found able to make it."""
    return noted(case, ASSESSED) and case.circumstances[ASSESSED].found != "able"


def lacks_capacity(case: Case) -> bool:
    """The worker noted that an assessment found them unable to make one decision, with by whom, which one, and when.

    Nothing else that is recorded ever stands for it.
    """
    return noted(case, ASSESSED) and case.circumstances[ASSESSED].found == "not_able"


_ALONE_AFTERWARDS = frozenset({"left", "after", "end"})
"""Steps at which the worker is alone with the record."""


def referral_refused(case: Case) -> bool:
    """It was explained what the NRM is, and they said no to a referral."""
    explained = case.topics.get("nrm-what")
    answer = case.answers.get(REFERRAL_CHOICE)
    if was_referred(case):
        return False
    return explained is not None and explained.explained > 0 and answer is not None and answer.choice == "no"


def referral_wanted(case: Case) -> bool:
    """They said yes to a referral, and nothing is known by which that yes may not be free or understood."""
    answer = case.answers.get(REFERRAL_CHOICE)
    yes = answer is not None and answer.choice == "yes" and answer.number > left_at(case)
    return yes and not noted_in(case) and not no_free_yes(case)


def referral_not_agreed(case: Case) -> bool:
    """They were asked about a referral, and answered something that is no yes: no, time, or a lawyer first.

    A way out of the question is neither.
    """
    answer = case.answers.get(REFERRAL_CHOICE)
    return answer is not None and answer.choice is not None and answer.choice != "yes" and not in_nrm(case)


def ended_undecided(case: Case) -> bool:
    """Contact has ended, and there is neither a yes to a referral, nor a no once it was explained, nor a referral."""
    answer = case.answers.get(REFERRAL_CHOICE)
    alone = case.position is not None and case.position.step in _ALONE_AFTERWARDS
    ended = case.sessions > 0 and (case.sitting is None or alone)
    chosen = referral_refused(case) or (answer is not None and answer.choice == "yes")
    return ended and not chosen and not was_referred(case)


def _answered(case: Case, question: str) -> str | None:
    """What was chosen in this sitting."""
    answer = case.answers.get(question)
    return answer.choice if answer is not None and answer.number > case.sat_from else None


def _came_up(case: Case, protocol: str) -> bool:
    """It broke in during this sitting, or the answer was yes; and the last answer since was not no.

    While it is open it counts at once; after it only if something was done there.
    """
    answer = case.answers.get(ASKED[protocol])
    began = max(case.broke_in.get(protocol, ()), default=0)
    since = answer is not None and answer.number > max(began, case.sat_from)
    if answer is not None and since and answer.choice is not None:
        return answer.choice not in DENIED
    return began > case.sat_from


def _need(case: Case, need: str) -> bool:
    standing = case.needs.get(need)
    return standing is not None and standing.state in OPEN


def _risk(case: Case, domain: str) -> bool:
    return any(risk.domain == domain for risk in case.risks.values())


FACTS: dict[str, Callable[[Case], bool]] = {
    "danger": danger,
    "self-harm": self_harm,
    "child-at-risk": child_at_risk,
    "child-may-be-harmed": child_may_be_harmed,
    "treated-as-child": treated_as_child,
    "may-go-missing": may_go_missing,
    "children-in-worry": children_in_worry,
    "not-safe": not_safe,
    "others-at-risk": others_at_risk,
    "serious-harm": serious_harm,
    "said-no": said_no,
    "worker-threatened": worker_threatened,
    "referral-refused": referral_refused,
    "referral-wanted": referral_wanted,
    "referral-not-agreed": referral_not_agreed,
    "ended-undecided": ended_undecided,
    "yes-taken-back": yes_taken_back,
    "sharing-in-hand": sharing_in_hand,
    "yes-to-sharing": yes_to_sharing,
    "account-shared": account_shared,
    "kept-outside": kept_outside,
    "signed-off": signed_off,
    "no-free-yes": no_free_yes,
    "somebody-with-them": somebody_with_them,
    "not-free-to-speak": not_free_to_speak,
    **{one: partial(noted, circumstance=one) for one in get_args(Circumstance)},
    "domestic-abuse": domestic_abuse,
    ASSESSED: capacity_assessed,
    "lacks-capacity": lacks_capacity,
    IN_NRM: in_nrm,
    "leaving-nrm": leaving_nrm,
    "refused-by-nrm": refused_by_nrm,
    "turned-18-in-nrm": turned_18_in_nrm,
    **SITUATIONS,
}
