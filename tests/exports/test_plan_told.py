"""What a plan shows of what was said: the question, the answer, the day, and what the answer was given without."""

from __future__ import annotations

import pytest

from interview.engine.events import reaching
from interview.engine.terms import Moment, Quote
from interview.engine.words import ERASED, Words
from interview.exports.page import LONGEST_IN_A_ROW
from interview.exports.plan_markdown import plan_markdown
from tests.exports.test_plan_markdown import worded
from tests.exports.test_plan_read import document, section
from tests.plan.cases import FROM_PAPER, NEXT_WEEK, NOW, Record, whole_case

IN_ORDER = [
    "Urgent",
    "Safe contact",
    "Safety plan",
    "Said when something else came first: Immediate danger",
    "What the person wants, in their words",
    "What the person chose",
    "What we will do",
    "What the worker said they would do",
    "Put off by the person: not now, perhaps later",
    "Not wanted by the person",
    "Risks we talked about",
    "Risks held back from the person, with the reason",
    "Risks not talked about yet",
    "Needs",
    "What matters to the person",
    "Services and places offered",
    "What the person said yes and no to",
    "What was shared",
    "Duties that came up",
    "Rights explained",
    "What else was explained",
    "What others have done so far",
    "What else was asked",
    "Still open",
    "In numbers",
    "What the person said",
    "Where this plan comes from",
]


def test_what_is_urgent_comes_first_and_where_it_all_comes_from_last() -> None:
    text = document(whole_case())
    headings = [line.removeprefix("## ") for line in text.split("\n") if line.startswith("## ")]
    assert headings == IN_ORDER


def test_an_answer_stands_under_its_question_in_the_persons_words() -> None:
    record = Record().opened()
    said = record.answered("preferences-daily", words="I pray five times a day.")
    matters = section(document(record), "What matters to the person")
    assert (
        "- **What would you like me to know about food, prayer, clothes or special days?** "
        f"“I pray five times a day.” [{said}]" in matters
    )


def test_an_answer_shows_what_was_chosen_and_what_was_said_with_it() -> None:
    record = Record().opened()
    said = record.answered("choice-nrm", choice="lawyer-first", words="Somebody for my visa.")
    chose = section(document(record), "What the person chose")
    assert f"I want to talk to a lawyer first · “Somebody for my visa.” [{said}]" in chose


@pytest.mark.parametrize(
    ("way_out", "shown"),
    [
        ("not_now", "Not now"),
        ("rather_not", "The person did not want to say"),
        ("dont_know", "The person does not know"),
    ],
)
def test_a_way_out_is_an_answer_too(way_out: str, shown: str) -> None:
    record = Record().opened()
    record.left("worries-most", way_out)
    assert f"- **What worries you most?** {shown}\n" in document(record)


def test_words_that_are_kept_apart_stand_with_safe_contact_and_nowhere_else() -> None:
    record = Record().opened()
    private = record.answered("contact-safe", words="Ring Sam after nine.")
    assert private is not None
    record.need(because=(private,))
    record.line(because=(private,))
    text = document(record)
    assert text.count("Ring Sam after nine.") == 1
    assert "Ring Sam after nine." in section(text, "Safe contact")
    assert f"What the person said: said about safe contact [{private}]" in section(
        text, "Needs\n\n### Now: the first three days"
    )


def test_an_answer_to_a_question_of_another_flow_is_counted_and_not_printed() -> None:
    record = Record().opened()
    record.answered("old-flow-address", words="Above the shop.")
    text = document(record)
    assert "Above the shop." not in text
    assert "One answer belongs to another way of asking." in text


def test_a_long_answer_is_not_cut_but_stands_at_the_end_alone() -> None:
    record = Record().opened()
    story = "It was a farm. " * LONGEST_IN_A_ROW
    said = record.answered("worries-most", words=story)
    text = document(record)
    assert text.count(story.strip()) == 1
    assert f"- **What worries you most?** said at length, see [{said}]" in text
    assert story.strip() in text.partition("## What the person said\n")[2]


def test_erased_words_are_said_to_be_erased_where_they_were_quoted() -> None:
    record = Record().opened()
    said = record.said(ERASED)
    record.need(because=(said,))
    assert f"What the person said: (erased) [{said}]" in document(record)


@pytest.mark.parametrize("how", [{"voice": "summary"}, {"fidelity": "summary"}])
def test_a_summary_is_never_between_quotation_marks(how: dict[str, str]) -> None:
    record = Record().opened()
    said = record.said("She spoke of her brother.", **how)
    record.need(because=(said,))
    text = document(record)
    assert "She spoke of her brother." in text
    assert "“She spoke" not in text


def test_a_need_has_its_question_its_state_in_words_and_the_persons_words() -> None:
    record = Record().opened()
    said = record.said("My friend lets me have her sofa.")
    record.need("safe-tonight", domain="safety", state="partly", because=(said,), decision=Words("Stays"))
    needs = section(document(record), "Needs\n\n### Now: the first three days")
    state = worded("row-safe-tonight-partly")
    assert (
        f"- **Do you have a place for tonight where you feel safe?** {state} · the person says so\n"
        f"  - What the person said: “My friend lets me have her sofa.” [{said}]\n" in needs
    )


def test_a_need_outside_the_grid_is_titled_by_what_it_concerns() -> None:
    record = Record().opened()
    record.need(horizon="short")
    assert "- **Housing** · Not met yet · the person says so" in document(record)


def test_what_is_urgent_stands_on_top_and_what_was_decided_about_it_below() -> None:
    record = Record().opened()
    record.need("health", domain="health", summary=Words("A cut"))
    record.need("safe-tonight", domain="safety", decision=Words("The night shelter"))
    urgent = section(document(record), "Urgent")
    cut, shelter = urgent.index("A cut"), urgent.index("The night shelter")
    assert cut < urgent.index("About these something is decided for now:") < shelter


def test_that_nothing_is_urgent_is_said_only_of_what_was_asked() -> None:
    record = Record().opened()
    assert "What is needed today was not talked about yet." in section(document(record), "Urgent")
    record.reached("today")
    record.need("phone", domain="communication", state="met", summary=None)
    record.left("health", "rather_not")
    urgent = section(document(record), "Urgent")
    assert "Nothing urgent is open" not in urgent
    assert "- **Not asked yet:** Do you have a place for tonight" in urgent
    assert "- **The person did not want to say:** Is there any pain" in urgent


def test_a_yes_says_when_it_was_said_and_in_which_session() -> None:
    record = Record().opened()
    record.consented("share:gp", heard=FROM_PAPER)
    record.sat_together(held_at=NEXT_WEEK["said_at"])
    record.line_answered(record.line(), "agree", heard=NEXT_WEEK)
    record.consented("share:lawyer", heard={"captured": "memory", "said_at": Moment()})
    record.plan_agreed("line-1", heard=NEXT_WEEK)
    text = document(record)
    assert "doctor (GP)?** Yes · about 1 March 2026, 10:00 UTC, session 1\n" in text
    assert "a lawyer outside my organisation?** Yes · time not known, session 2\n" in text
    assert "The person's answer: Agrees · 9 March 2026, 10:00 UTC, session 2\n" in text
    assert (
        "- Agreed: 9 March 2026, 10:00 UTC, session 2 · read back from lines written in English, with no interpreter noted\n"
        in text
    )
    assert "- Session 2: 9 March 2026, 10:00 UTC · in person · written down as it was said\n" in text


def test_a_choice_made_without_its_explanation_says_so_right_beneath() -> None:
    record = Record().opened()
    record.explained("nrm-what")
    record.told_back("nrm-what", "partly", "A list.")
    record.explained("nrm-leave")
    record.answered("choice-nrm", choice="yes")
    record.explained("nrm-outcomes")
    lines = document(record).split("\n")
    at = next(number for number, line in enumerate(lines) if "(NRM)?** Yes" in line)
    assert lines[at + 1 : at + 3] == [
        "  - When this was answered, only part had come back of: What the NRM is",
        "  - Answered before this was explained: What can come of it",
    ]


def test_a_yes_to_writing_down_without_its_explanation_says_so_right_beneath() -> None:
    record = Record().opened()
    record.explained("privacy-limits")
    record.told_back("privacy-limits", "understood", "You ask me.")
    record.consented("record")
    said_yes = section(document(record), "What the person said yes and no to")
    assert said_yes.endswith(
        "?** Yes · 2 March 2026, 10:00 UTC, session 1\n"
        "  - Answered without this having been explained: What is written down\n"
    )


def test_an_offer_without_an_answer_has_no_day() -> None:
    record = Record().opened()
    record.add(reaching.ServiceOffered(name=Words("A clinic"), kind="health", need=None, **NOW))
    record.line()
    text = document(record)
    assert text.count("The person's answer: Not answered yet\n") == 2
    assert "time not known" not in text


def test_an_answer_stands_in_one_place_only() -> None:
    record = Record().opened()
    for question in ("now-need-most", "worries-most", "closing-feel", "preferences-people", "danger-help"):
        record.answered(question, words=f"To {question}.")
    above = document(record).partition("## What the person said\n")[0]
    assert [above.count(f"To {question}.") for question in ("now-need-most", "worries-most")] == [1, 1]
    assert above.count("“To ") == 5


def test_what_was_said_to_a_line_is_not_told_as_said_to_what_came_long_before() -> None:
    record = Record().opened()
    record.shown("rights-intro")
    answered = record.said("Yes, if it is far from here", about="line-1", after=record.entries[-1].seq)
    record.line_answered(record.line(), "agree", answered)
    said = document(record).partition("## What the person said\n")[2]
    assert "in answer to a line of the plan" in said
    assert "last noted as said to them" not in said


def test_a_line_that_rests_on_what_somebody_did_not_want_to_say_back_does_not_call_it_a_failure() -> None:
    record = Record().opened()
    risk = record.risk()
    record.explained(f"risk:{risk}")
    record.told_back(f"risk:{risk}", "declined")
    record.line_answered(record.line(risk=risk), "agree")
    text = document(record)
    assert "Rests on this, which is still open: Being found" in text
    assert "ot understood" not in text.partition("## Still open")[0]


def test_who_does_what_by_when_is_one_row_and_a_missing_date_is_said() -> None:
    record = Record().opened()
    record.line("line-1", who_name=Words("R."), by="2026-03-05")
    record.line("line-2")
    record.line_answered(record.line("line-3"), "no")
    record.line("line-4", section="safety")
    text = document(record)
    assert "  - Who does it: The worker, R. · By when: 5 March 2026\n" in text
    assert text.count("By when: no date yet") == 1


def test_a_risk_stands_with_what_the_person_said_back() -> None:
    record = Record().opened()
    risk = record.risk()
    record.explained(f"risk:{risk}")
    said = record.told_back(f"risk:{risk}", "understood", "I call before I open.")
    risks = section(document(record), "Risks we talked about")
    assert (
        "  - What came back: Said back in their own words, or shown; asked for in their own words once\n"
        in risks
    )
    assert f"  - What the person said: “I call before I open.” [{said}]" in risks


def test_beside_a_risk_stand_the_tries_and_the_points_that_came_back_and_did_not() -> None:
    record = Record().opened()
    risk = record.risk()
    about = f"risk:{risk}"
    record.explained(about)
    record.told_back(about, "not_yet", covered=())
    record.explained(about)
    record.told_back(about, "partly", "I ring you.", covered=("what", "call"))
    risks = section(document(record), "Risks we talked about")
    assert "asked for in their own words 2 times" in risks
    assert "  - Points that came back: What could happen, or its signs; Who they would call\n" in risks
    assert "  - Points that did not come back yet: What they would do\n" in risks


def test_of_a_risk_that_nobody_asked_back_no_point_is_said_to_be_missing() -> None:
    record = Record().opened()
    record.explained(f"risk:{record.risk(steps=None)}")
    risks = section(document(record), "Risks we talked about")
    assert "Points that" not in risks
    assert [one.points for one in record.plan().risks] == [("what", "call")]


def test_the_answer_to_an_offer_has_its_words_and_its_day() -> None:
    record = Record().opened()
    number = record.add(reaching.ServiceOffered(name=Words("A clinic"), kind="health", need=None, **NOW))
    said = record.said("If it is near.")
    record.add(reaching.ServiceAnswered(service=number, answer="agree", statement=said, **NOW))
    services = section(document(record), "Services and places offered")
    assert f"Agrees · “If it is near.” [{said}] · 2 March 2026, 10:00 UTC, session 1" in services


def test_a_line_in_another_script_keeps_its_own_direction_between_our_words() -> None:
    record = Record().opened()
    said = record.said("كتبت هنا:\nالسبت", language="ar")
    record.need(horizon="short", because=(said,), summary=Words("دواء [1] 0800 11"))
    text = document(record)
    assert f"“\u2068كتبت هنا:\u2069\\\n    \u2068السبت\u2069” [{said}]" in text
    assert "\u2068دواء \\[1\\] 0800 11\u2069" in text


def test_the_words_of_a_goal_that_is_private_are_not_shown_at_a_line() -> None:
    record = Record().opened()
    number = record.answered("contact-safe", words="Ring Sam after nine.")
    assert number is not None
    record.line(goal=Quote(statement=number, start=0, end=8))
    to_do = document(record).partition("## What we will do\n")[2].partition("\n## ")[0]
    assert "Ring Sam" not in to_do


def test_a_plan_drawn_up_without_the_record_has_no_days_and_still_reads() -> None:
    assert "session 1" in document(whole_case())
    text = plan_markdown(whole_case().plan_without_times(), worded)
    assert "- Sessions so far: 1\n" in text
    assert "session 1" not in text
