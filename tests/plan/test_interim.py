"""The plan for now: from nothing, from everything, and with the person's words only where they gave them for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import msgspec

from interview.engine.events import reaching
from interview.engine.terms import Quote
from interview.engine.words import Words
from interview.exports.plan_interim import interim_markdown
from interview.plan.call_sheet import CallSheet, NeedCalled, Ticked, call_sheet
from interview.plan.interim import interim
from tests.plan.cases import NEXT_WEEK, NOW, Record, whole_case
from tests.sitting import wording
from tests.strategies import words_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.plan.interim import SaidNow


def test_from_nothing_at_all_it_says_what_was_not_asked() -> None:
    now = interim(Record().opened().plan())
    assert (now.urgent, now.lines, now.goals, now.urgent_asked) == ((), (), (), False)
    assert "safe-tonight" in [row.row for row in now.no_answer_yet if row.standing == "not_asked"]


def test_a_need_with_nothing_decided_comes_before_one_with_a_decision_and_unmet_before_partly() -> None:
    record = Record().opened()
    record.need("n-1", horizon="immediate", state="not_met", decision=Words("Tomorrow at nine"))
    record.need("n-2", horizon="immediate", state="partly", decision=None)
    record.need("n-3", horizon="immediate", state="not_met", decision=None)
    record.need("n-4", horizon="immediate", state="met", decision=None)
    record.need("n-5", horizon="long", state="not_met", decision=None)
    now = interim(record.plan())
    assert [need.need for need in now.urgent] == ["n-3", "n-2", "n-1"]
    assert now.urgent_asked


def test_a_need_for_which_they_said_yes_to_a_service_says_so_and_not_that_nothing_is_decided() -> None:
    record = Record().opened()
    record.need("n-1", horizon="immediate", state="not_met", decision=None)
    record.need("n-2", horizon="immediate", state="not_met", decision=None)
    for need, answer in (("n-1", "agree"), ("n-2", "later")):
        offered = record.add(reaching.ServiceOffered(name=Words("A room"), kind="other", need=need, **NOW))
        record.add(
            reaching.ServiceAnswered(service=offered, answer=cast("Any", answer), statement=None, **NOW)
        )
    now = interim(record.plan())
    assert {need.need: need.agreed for need in now.urgent} == {"n-1": True, "n-2": False}
    page = interim_markdown(now, lambda message, **args: wording().text(message, "en-GB", **args).text)
    assert page.count("they said yes to a service for it") == page.count("nothing decided yet") == 1


def test_where_a_life_may_be_at_risk_wanting_no_help_does_not_take_a_need_off_the_page() -> None:
    record = Record().opened()
    record.need("n-1", domain="mental-health", horizon="immediate", state="not_wanted", decision=None)
    record.need("n-2", domain="food", horizon="immediate", state="not_wanted", decision=None)
    assert [need.need for need in interim(record.plan()).urgent] == ["n-1"]


def test_what_a_person_put_off_or_refused_is_counted_and_is_nothing_to_do() -> None:
    record = Record().opened()
    for name, answer in (("line-1", "agree"), ("line-2", "no"), ("line-3", "later")):
        record.line_answered(record.line(name), answer)
    record.line("line-4")
    now = interim(record.plan())
    assert [line.line for line in now.lines] == ["line-1", "line-4"]
    assert now.set_apart == 2


def test_no_risk_that_was_not_told_and_no_statement_is_in_it() -> None:
    plan = whole_case().plan()
    said = {statement.words.text for statement in (*plan.statements, *plan.private_statements)}
    now = [words.text for words in words_in(interim(plan))]
    assert now
    assert said.isdisjoint(now)
    assert "a quiet room" in now
    hidden = [risk.what.text for risk in (*plan.risks_held_back, *plan.risks_not_told)]
    assert hidden
    assert set(hidden).isdisjoint(now)


def test_a_goal_quoted_from_words_about_safe_contact_stays_in() -> None:
    record = Record().opened()
    said = record.answered("contact-safe", words="Ring Sam at the green door")
    assert said is not None
    record.line(goal=Quote(statement=said, start=0, end=8))
    assert [goal.words for goal in record.plan().goals] == [None]
    assert interim(record.plan()).goals == ()


def test_nothing_typed_in_the_case_has_a_place_on_a_call_sheet_but_what_the_worker_fills_in_on_it() -> None:
    def holding(kind: type[msgspec.Struct]) -> set[str]:
        hints = {field.name: str(field.type) for field in msgspec.structs.fields(kind)}
        return {name for name, hint in hints.items() if "Words" in hint}

    assert holding(CallSheet) == set()
    assert holding(NeedCalled) == set()
    assert holding(Ticked) == {"route", "near", "not_area"}


def test_a_call_is_about_a_bed_for_tonight_and_of_health_only_what_is_ticked() -> None:
    record = Record().opened()
    record.need("safe-tonight", domain="safety", horizon="immediate", state="not_met", decision=None)
    record.need("health", domain="health", horizon="immediate", state="partly", decision=None)
    record.need("n-3", domain="money", horizon="immediate", state="not_met", decision=None)
    record.need("n-4", domain="housing", horizon="long", state="not_met", decision=None)
    sheet = call_sheet(record.plan(), Ticked())
    assert [need.need for need in sheet.place] == ["safe-tonight"]
    assert sheet.place_asked


def test_a_goal_from_words_that_a_worker_may_not_read_yet_is_not_quoted_to_them() -> None:
    record = Record().opened()
    said = record.said("I want a quiet room.")
    record.line(goal=Quote(statement=said, start=7, end=19))
    assert [goal.words.text for goal in interim(record.plan()).goals] == ["a quiet room"]
    assert interim(record.plan(), closed={said}).goals == ()


def words_of(said: Iterable[SaidNow]) -> list[Words]:
    return [one.words for one in said]


def test_an_urgent_need_that_nothing_is_decided_about_stands_in_its_own_words() -> None:
    record = Record().opened()
    account = record.said("He locked the van every night.")
    tonight = record.said("I sleep in his van.", about="safe-tonight")
    record.need(
        "safe-tonight", domain="safety", summary=Words("No bed since Sunday"), because=(account, tonight)
    )
    pain = record.said("My hand hurts.", about="health")
    record.need("health", domain="health", decision=Words("The nurse at nine"), because=(pain,))
    asked = record.said("Ask me when my brother is out.", about="phone")
    record.left("phone", "not_now")
    now = interim(record.plan())
    assert [(need.need, need.summary, words_of(need.said)) for need in now.urgent] == [
        ("safe-tonight", Words("No bed since Sunday"), [Words("I sleep in his van.")]),
        ("health", None, []),
    ]
    assert [words_of(row.said) for row in now.no_answer_yet if row.row == "phone"] == [
        [Words("Ask me when my brother is out.")]
    ]
    closed = interim(record.plan(), closed={tonight, asked})
    assert closed.urgent[0].said == ()
    assert not any(row.said for row in closed.no_answer_yet)


def test_somebody_interprets_now_who_does_so_in_the_last_sitting() -> None:
    record = Record().opened()
    record.interpreter(language="sq")
    now = interim(record.plan())
    assert (now.interpreting, now.languages) == ("now", ("sq",))


def test_an_interpreter_of_an_earlier_sitting_is_named_behind_the_language_of_the_last_one() -> None:
    record = Record().opened()
    record.interpreter(language="sq")
    record.sat_together(locale="en-GB", held_at=NEXT_WEEK["said_at"])
    record.shown("welcome-hello", locale="en-GB", state="source")
    now = interim(record.plan())
    assert (now.interpreting, now.languages) == ("before", ("en-GB", "sq"))


def test_who_interpreted_before_they_went_on_in_another_interview_interprets_now() -> None:
    record = Record().opened()
    record.interpreter(language="sq")
    record.sat_together(flow="uk/child", goes_on=True)
    now = interim(record.plan())
    assert (now.interpreting, now.languages) == ("now", ("sq",))


def test_where_nobody_interpreted_nobody_is_called_for() -> None:
    record = Record().opened(locale="en-GB")
    assert interim(record.plan()).interpreting == "never"
