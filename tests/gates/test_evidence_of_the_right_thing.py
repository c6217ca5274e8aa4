"""Something done at the same step is no evidence of what was not done: each criterion rests on what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from flows.loader import packaged
from flows.standard import packaged_standard
from interview.engine.events import prepared, reaching, referring, understanding
from interview.engine.events.closing import CaseClosed
from interview.engine.events.considering import DutyDecided
from interview.engine.events.partners import PartnerNoted
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow
from interview.plan.evidence import evidence
from tests.plan.cases import ADULT, NOW, Record

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.plan.evidence.model import CriterionSeen

STANDARD = packaged_standard("SFJBMS05")


def criterion_of(record: Record, criterion: str) -> CriterionSeen:
    found = evidence(
        record.entries,
        standard=STANDARD,
        find=lambda name: ADULT if name == ADULT.id else None,
        case_id="k7m2",
        now=0,
        practice=False,
    )
    return next(one for one in found.criteria if one.criterion == criterion)


def standing(record: Record, criterion: str) -> str:
    return criterion_of(record, criterion).standing


def sat(*does: Callable[[Record], object]) -> Record:
    record = Record().opened()
    for do in does:
        do(record)
    return record


def at(step: str) -> Callable[[Record], object]:
    return lambda record: record.reached(step)


def answer(question: str) -> Callable[[Record], object]:
    return lambda record: record.answered(question, words="I do not sleep")


def leave(question: str, way_out: str = "rather_not") -> Callable[[Record], object]:
    return lambda record: record.left(question, way_out)


def explain(topic: str) -> Callable[[Record], object]:
    return lambda record: record.explained(topic)


def tell_back(topic: str, outcome: str = "understood") -> Callable[[Record], object]:
    return lambda record: record.told_back(topic, outcome, "I call you first")


def topic_left(topic: str, reason: str = "rather_not") -> Callable[[Record], object]:
    return lambda record: record.topic_left(topic, reason)


def need(**how: Any) -> Callable[[Record], object]:
    return lambda record: record.need(**how)


def risk(**how: Any) -> Callable[[Record], object]:
    return lambda record: record.risk(**how)


def offer(kind: str, of: str | None = "need-1") -> Callable[[Record], object]:
    return lambda record: record.add(
        reaching.ServiceOffered(name=Words("A house by the park"), kind=kind, need=of, **NOW)
    )


def says_yes(record: Record) -> None:
    (service,) = record.case.services
    record.add(reaching.ServiceAnswered(service=service, answer="agree", statement=None, **NOW))


def refuse(scope: str) -> Callable[[Record], object]:
    return lambda record: record.add(understanding.ConsentRefused(scope=scope, **NOW))


def share(basis: Any, recipient: str = "gp", duty: str | None = None) -> Callable[[Record], object]:
    return lambda record: record.add(
        reaching.ShareRecorded(
            recipient=recipient, basis=basis, scope=("needs",), told=True, reason=None, duty=duty
        )
    )


def prior_action(record: Record) -> None:
    record.add(
        prepared.PriorActionRecorded(
            organisation=Words("Another charity"), did=Words("Found a bed"), on=None, result=None
        )
    )


def taken(**source: Any) -> Callable[[Record], object]:
    return lambda record: record.add(
        prepared.TakenDown(taken_as="need", words=Words("A room"), fact=None, **source)
    )


def prompt(message: str) -> Callable[[Record], object]:
    return lambda record: record.put(message)


def interpreter(record: Record) -> None:
    record.interpreter()


def adjust(record: Record) -> None:
    record.add(referring.AdjustmentMade(question="preferences-daily", words=Words("A room to pray in")))


def refer(record: Record) -> None:
    record.add(referring.ReferralMade(way="phone", duty="d02", recipient="nrm", why=Words("It is owed")))


def close(reason: str) -> Callable[[Record], object]:
    return lambda record: record.add(CaseClosed(reason=reason))


def decide(record: Record) -> None:
    record.add(DutyDecided(duty="d02", decision="not", facts=(), checked_on="2026-11-22", why=Words("No")))


def partner(record: Record) -> None:
    record.add(PartnerNoted(partner="p1", name=Words("The council"), role="council_adults"))


@pytest.mark.parametrize(
    ("criterion", "does", "how"),
    [
        pytest.param("PC2", [taken(action=1)], "open", id="taken from what an agency did, no report read"),
        pytest.param("PC3", [at("now"), answer("now-need-most")], "open", id="asked what they need, no row"),
        pytest.param("PC3", [at("now"), leave("now-need-most")], "open", id="left that, and no row asked"),
        pytest.param("PC3", [at("today"), leave("phone")], "declined", id="a row was asked and declined"),
        pytest.param("PC3", [at("today"), need()], "supported", id="a row was asked and answered"),
        pytest.param("PC4", [need(horizon="long"), offer("education")], "open", id="a class for later"),
        pytest.param("PC4", [need(), offer("accommodation")], "supported", id="a bed for tonight"),
        pytest.param("PC4", [at("interrupt-after"), leave("interrupt-wish")], "open", id="no wish said"),
        pytest.param("PC5", [at("choice"), explain("choice-why")], "open", id="why we ask, and no right"),
        pytest.param("PC5", [at("language"), leave("language-name")], "open", id="no language said"),
        pytest.param("PC5", [at("rights"), explain("rights-stop")], "supported", id="a right"),
        pytest.param("PC6", [at("choice"), explain("choice-why")], "open", id="why we ask, not slavery"),
        pytest.param("PC6", [at("choice"), explain("nrm-what")], "open", id="the referral, not slavery"),
        pytest.param("PC6", [at("information"), explain("information-help")], "open", id="help, not control"),
        pytest.param("PC6", [explain("information-what")], "open", id="slavery, and nothing of control"),
        pytest.param("PC6", [explain("information-control")], "open", id="control, and not slavery"),
        pytest.param(
            "PC6", [explain("information-what"), explain("information-money")], "supported", id="both told"
        ),
        pytest.param("PC6.1", [interpreter], "open", id="an interpreter, and nothing told"),
        pytest.param(
            "PC6.1", [at("language"), answer("language-name")], "open", id="a language, nothing told"
        ),
        pytest.param(
            "PC6.1", [interpreter, explain("information-control")], "supported", id="a part of it told"
        ),
        pytest.param(
            "PC6.1",
            [interpreter, explain("information-what"), explain("information-money")],
            "supported",
            id="told, through an interpreter",
        ),
        pytest.param("PC6.2", [at("information"), prompt("information-intro")], "open", id="an opening line"),
        pytest.param("PC6.2", [at("account"), prompt("account-open")], "supported", id="an open question"),
        pytest.param("PC7", [at("clarify"), leave("clarify-wanted")], "open", id="nothing to be asked later"),
        pytest.param("PC8", [at("room"), answer("room-seat")], "open", id="a chair by the door"),
        pytest.param("PC8", [at("closing"), answer("closing-feel")], "supported", id="asked how they are"),
        pytest.param("PC8", [explain("rights-respect")], "supported", id="told how to complain"),
        pytest.param("PC8", [adjust], "supported", id="something changed as they prefer"),
        pytest.param(
            "PC8", [at("preferences"), answer("preferences-daily")], "open", id="told, not acted on"
        ),
        pytest.param("PC9", [at("worries"), answer("worries-helped")], "open", id="what helped, no risk"),
        pytest.param("PC9", [risk(whose="worker")], "open", id="a risk to the worker alone"),
        pytest.param("PC9", [risk(whose="child")], "supported", id="a risk to a child"),
        pytest.param(
            "PC10",
            [risk(), at("before-you-go"), explain("emergency-and-next"), tell_back("emergency-and-next")],
            "open",
            id="a risk never told, and what to do in danger said back",
        ),
        pytest.param(
            "PC10",
            [risk(), at("before-you-go"), tell_back("emergency-and-next", "declined")],
            "open",
            id="a risk never told, and what to do in danger not said back",
        ),
        pytest.param(
            "PC10",
            [risk(), at("risks"), explain("risk:risk-1"), tell_back("risk:risk-1", "declined")],
            "declined",
            id="a risk told, and they would not say it back",
        ),
        pytest.param(
            "PC10",
            [risk(), at("risks"), explain("risk:risk-1"), tell_back("risk:risk-1")],
            "supported",
            id="a risk told and said back",
        ),
        pytest.param("PC11", [topic_left("rights-place")], "open", id="a right to a place not heard"),
        pytest.param("PC12", [offer("place-of-safety")], "open", id="a place of safety, and nothing beside"),
        pytest.param("PC12", [offer("counselling")], "supported", id="another service"),
        pytest.param("PC13", [at("language"), answer("language-name")], "open", id="which language"),
        pytest.param("PC13", [topic_left("rights-culture")], "open", id="a right not heard"),
        pytest.param(
            "PC13", [at("preferences"), answer("preferences-daily")], "supported", id="what matters"
        ),
        pytest.param(
            "PC13", [at("preferences"), leave("preferences-daily")], "declined", id="theirs to keep"
        ),
        pytest.param("PC14", [at("answers"), leave("choice-nrm")], "open", id="no answer on a referral"),
        pytest.param("PC14", [topic_left("nrm-what")], "open", id="the referral not heard"),
        pytest.param("PC15", [need(), offer("legal-advice"), says_yes], "deferred", id="a yes, nothing done"),
        pytest.param("PC15", [refer], "deferred", id="a referral begun that went to nobody"),
        pytest.param(
            "PC16", [explain("privacy-notes"), refuse("record")], "open", id="notes told, never the limits"
        ),
        pytest.param(
            "PC16", [topic_left("privacy-notes"), refuse("record")], "open", id="notes not heard, no limits"
        ),
        pytest.param(
            "PC16", [explain("privacy-limits"), refuse("record")], "supported", id="the limits, and a no"
        ),
        pytest.param(
            "PC16", [at("contact"), leave("contact-safe")], "open", id="no number given, and no limits told"
        ),
        pytest.param(
            "PC16",
            [explain("privacy-limits"), at("contact"), leave("contact-safe")],
            "open",
            id="no number given, and no yes asked for",
        ),
        pytest.param(
            "PC16",
            [topic_left("privacy-limits"), refuse("record")],
            "declined",
            id="did not want to hear the limits",
        ),
        pytest.param("PC17", [prior_action], "open", id="what another agency did alone"),
        pytest.param("PC17", [offer("health"), at("services"), says_yes], "open", id="a yes to a service"),
        pytest.param("PC17", [partner], "supported", id="an agency is involved"),
        pytest.param("PC17", [at("share"), refuse("share:gp")], "declined", id="a no to telling the doctor"),
        pytest.param("PC18", [share("consent")], "open", id="the doctor is told because they wished it"),
        pytest.param("PC18", [at("share"), refuse("share:gp")], "open", id="a no where nothing was required"),
        pytest.param("PC18", [at("privacy"), topic_left("privacy-notes")], "open", id="notes not heard"),
        pytest.param("PC18", [refer], "deferred", id="a referral on a duty that went to nobody"),
        pytest.param("PC18", [share("statutory_duty")], "supported", id="told because the law says so"),
        pytest.param("PC18", [share("consent", duty="d02")], "supported", id="a yes, and a duty besides"),
        pytest.param("PC18", [share("consent", "nrm")], "supported", id="the NRM, on a yes"),
        pytest.param("PC18", [decide], "supported", id="a duty looked at and decided"),
        pytest.param("PC19", [at("closing"), answer("closing-feel")], "open", id="asked how they are alone"),
        pytest.param("PC19", [at("contact"), answer("contact-call")], "open", id="what to call them"),
        pytest.param(
            "PC19", [at("closing"), answer("closing-contact")], "supported", id="how to be in touch"
        ),
        pytest.param("PC19", [at("closing"), leave("closing-contact")], "declined", id="no more contact"),
        pytest.param("PC19", [topic_left("emergency-and-next")], "open", id="what is next not heard"),
        pytest.param("PC19", [close("mistake")], "open", id="a case opened by mistake"),
        pytest.param("PC19", [close("support-ended")], "supported", id="support that came to its end"),
    ],
)
def test_a_criterion_rests_on_what_it_is_about_and_on_nothing_done_beside_it(
    criterion: str, does: list[Callable[[Record], object]], how: str
) -> None:
    assert standing(sat(*does), criterion) == how


def test_reading_a_first_line_is_no_keeping_of_a_record_and_reading_back_is() -> None:
    def accurate(record: Record) -> tuple[str, ...]:
        whole = criterion_of(record, "PC20")
        return tuple(one.standing for one in whole.aspects if one.aspect == "accurate")

    assert accurate(sat(at("read-plan"), prompt("read-plan-intro"))) == ("open",)
    assert accurate(sat(at("read-back"), prompt("read-back-intro"))) == ("supported",)


def test_every_topic_and_question_that_a_criterion_rests_on_is_in_an_interview() -> None:
    flows = [load_flow(name) for name in packaged()]
    topics = {topic for flow in flows for topic in flow.topics()} | {"risk:"}
    asked = {one.id for flow in flows for step in flow.step for one in step.questions}
    asked |= {row.id for flow in flows for step in flow.step for row in step.rows}
    asked |= {scope for flow in flows for step in flow.step for scope in step.scopes}
    for criterion in STANDARD.criterion:
        for aspect in criterion.aspect:
            for names, known in ((aspect.topics, topics), (aspect.questions, asked)):
                for name in names or ():
                    found = [one for one in known if _is(one, name)]
                    assert found, (criterion.id, aspect.id, name)


def test_every_row_of_the_immediate_needs_counts_for_asking_about_them() -> None:
    rows = {row.id for name in packaged() for step in load_flow(name).step for row in step.rows}
    (asks,) = (one.aspect[0] for one in STANDARD.criterion if one.id == "PC3")
    assert set(asks.questions or ()) == rows


def _is(one: str, name: str) -> bool:
    return one.startswith(name[:-1]) if name.endswith("*") else one == name
