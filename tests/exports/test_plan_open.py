"""What is still open: each kind of openness apart, and short where there was little time."""

from __future__ import annotations

from pathlib import Path

import msgspec

from interview.casework.plan_now import drawn_up
from interview.composing.gaps import gaps_seen
from interview.engine.acts import considering
from interview.engine.events import prepared, reaching
from interview.engine.words import Words
from interview.exports.plan_markdown import plan_markdown
from interview.plan.gaps import grid_rows
from locales.isolates import without_isolates
from tests.exports.test_plan_read import document, section, worded
from tests.plan.cases import ADULT, NOW, Record
from tests.sitting import sitting


def still_open(record: Record) -> str:
    return document(record).partition("## Still open\n")[2].partition("\n## ")[0]


def test_a_session_that_stopped_at_once_gives_a_short_page() -> None:
    record = Record().opened()
    text = document(record)
    assert len(text.split("\n")) < 35
    assert len(record.plan().gaps) > 60
    rows = [line for line in still_open(record).split("\n") if line.startswith("- ")]
    assert [row.partition(":**")[0] for row in rows] == [
        "- **The next contact",
        "- **Not come to",
        "- **Nobody has asked for earlier information yet",
    ]
    assert "Rights: what the person picks; " in rows[1]


def test_not_asked_declined_not_known_not_explained_and_not_checked_stand_apart() -> None:
    record = Record().opened()
    for step in ("privacy", "rights", "worries"):
        record.reached(step)
    record.explained("privacy-limits")
    record.left("worries-most", "rather_not")
    record.left("worries-anyone", "dont_know")
    record.left("choice-police", "not_now")
    open_now = still_open(record)
    back, left, not_yet = (part.split("\n") for part in open_now.split("### ")[1:])
    assert back[0] == "To go back to"
    assert "- **Not checked yet:** What stays private, and when it cannot" in back
    assert left[0].startswith("Left by the person")
    assert "- **The person did not want to say:** What worries you most?" in left
    assert "- **The person does not know:** Is there anyone or anything that makes you feel unsafe?" in left
    assert "- **Not now:** Would you like to be in contact with the police?" in left
    assert not_yet[0] == "Not talked about yet"
    explained = not_yet.index("- **Not explained yet:**")
    assert not_yet[explained + 1] == "  - Begin: What is written down"
    assert not_yet[explained + 2].startswith("  - Rights: You can stop; An interpreter; ")
    asked = not_yet.index("- **Not asked yet:**")
    assert not_yet[asked + 1] == "  - Risks: What has helped you so far?"


def test_what_was_left_open_for_want_of_time_is_the_workers_to_go_back_to() -> None:
    record = Record().opened()
    record.topic_left("rights-stop", "no_time")
    record.topic_left("rights-police", "rather_not")
    back, left = still_open(record).split("### ")[1:3]
    assert "- **Left open for now, there was no time:** You can stop" in back
    assert "- **Left open for now, the person would rather not:** The police: a choice" in left


def test_a_choice_they_want_time_or_a_lawyer_for_is_still_open_and_no_failure_to_ask() -> None:
    record = Record().opened()
    record.answered("choice-nrm", choice="lawyer-first", words="Somebody for my visa.")
    record.answered("choice-support", choice="time")
    record.answered("choice-police", choice="no")
    open_now = still_open(record)
    left = next(part for part in open_now.split("### ") if part.startswith("Left by the person"))
    nrm, support = (worded(f"choice-{one}") for one in ("nrm", "support"))
    assert f"- **Not now, the person wants to talk to a lawyer first:** {nrm}\n" in left
    assert f"- **Not now, the person wants time to think:** {support}\n" in left
    assert "in contact with the police" not in open_now
    assert "- **Questions:** 1 there · 2 for another day · " in document(record)


def test_a_question_that_has_no_answer_yet_is_not_called_unasked() -> None:
    record = Record().opened()
    record.reached("worries")
    record.put("worries-most")
    assert "- **Asked, no answer yet:**\n  - Risks: What worries you most?" in still_open(record)


def test_a_source_that_was_asked_and_one_that_nobody_asked_are_two_rows() -> None:
    record = Record().opened()
    record.add(prepared.SourceChecked(source="police", standing="asked", reason=None))
    rows = still_open(record).split("\n")
    assert "- **Asked for earlier information, no answer yet:** Police" in rows
    nobody = next(row for row in rows if row.startswith("- **Nobody has asked"))
    assert "Council" in nobody
    assert "Police" not in nobody


def test_risks_that_were_not_told_are_counted_among_what_is_open_and_named_with_the_risks() -> None:
    record = Record().opened()
    record.risk("risk-1", summary=Words("The lease ends"))
    record.risk("risk-2", domain="debt")
    assert "- **Risks not talked about yet:** 2" in still_open(record)
    assert "The lease ends" not in still_open(record)
    named = section(document(record), "Risks not talked about yet")
    assert "What might happen: The lease ends" in named
    assert named.count("not told to the person") == 2


def test_what_was_not_told_of_a_risk_stands_with_the_risk_and_with_what_is_still_open() -> None:
    record = Record().opened()
    record.risk("risk-1", signs=None, call=None)
    record.risk("risk-2", domain="debt")
    for name in ("risk-1", "risk-2"):
        record.explained(f"risk:{name}")
        record.told_back(f"risk:{name}", "understood", "Someone may come", covered=("what",))
    (told,) = (line for line in document(record).split("\n") if "Nothing was noted of this risk for" in line)
    assert told.endswith("Signs to notice; Who to call")
    parts = still_open(record).partition("- **Parts of a risk that were not told:**\n")[2].split("\n")
    assert parts[0] == "  - Being found: phone, money, travel · Signs to notice; Who to call"
    assert not parts[1].startswith("  -")


def test_agreed_lines_with_no_day_and_with_nothing_for_when_it_does_not_work_are_counted_in_a_row_each() -> (
    None
):
    record = Record().opened()
    record.line_answered(record.line("line-1", what=Words("Ask the school")), "agree")
    record.line_answered(record.line("line-2", by="2026-03-09"), "agree")
    rows = still_open(record)
    assert "- **Agreed lines with no day:** 1\n" in rows
    assert "- **Agreed lines with nothing for when it does not work:** 2\n" in rows
    seen = [(gap.what, gap.standing) for gap in gaps_seen(record.case, ADULT, worded, today="2026-03-03")]
    assert [what for what, _ in seen if what.startswith("Agreed lines with")] == [
        "Agreed lines with no day: 1",
        "Agreed lines with nothing for when it does not work: 2",
    ]


def test_nothing_reassuring_is_said_while_something_needed_today_was_put_off_or_not_asked() -> None:
    record = Record().opened()
    record.reached("today")
    record.need("health", domain="health", decision=Words("The nurse at two"))
    record.left("phone", "not_now")
    urgent = section(document(record), "Urgent")
    assert "No urgent need is without a decision" not in urgent
    assert "Nothing urgent is open" not in urgent
    not_now = urgent.index("**Not now:** Is your phone safe")
    assert urgent.index("**Not asked yet:**") < urgent.index("The nurse at two")
    assert not_now < urgent.index("The nurse at two")


def test_where_all_that_is_needed_today_was_asked_it_may_be_said_that_nothing_urgent_is_open() -> None:
    record = Record().opened()
    record.reached("today")
    for row in grid_rows(ADULT):
        record.need(row, state="met")
    assert "Nothing urgent is open in what was talked about." in section(document(record), "Urgent")


def test_an_offer_names_the_need_it_is_for_and_a_promise_who_made_it_and_when() -> None:
    record = Record().opened()
    record.need("need-1", domain="legal", horizon="short")
    record.add(reaching.ServiceOffered(name=Words("A lawyer"), kind="legal-advice", need="need-1", **NOW))
    record.add(reaching.PromiseMade(words=Words("Ring the school"), by="Friday", **NOW))
    text = document(record)
    assert "  - For the need: Legal" in section(text, "Services and places offered")
    made = section(text, "What the worker said they would do")
    assert "**Ring the school** · By when: Friday (said on 2 March 2026)\n" in made
    assert "  - Made by: w1 · 2 March 2026, 10:00 UTC, session 1" in made


def test_a_time_in_words_stands_with_the_day_that_it_was_named_on() -> None:
    record = Record().opened()
    record.line("line-1", what=Words("Ask the school"), by="next week")
    assert "By when: next week (said on 2 March 2026)" in document(record)


def test_what_was_missing_when_the_person_agreed_stands_in_the_first_lines() -> None:
    record = Record().opened()
    record.line_answered(record.line("line-1"), "agree")
    record.plan_agreed("line-1", missing=("safety-plan", "topic:nrm-what", "next-contact"))
    first = document(record).split("\n")[:12]
    for said in ("no safety plan", "not explained: What the NRM is", "no next contact"):
        assert f"- When it was agreed: {said}" in first


def test_what_has_been_added_since_the_person_agreed_is_not_said_to_be_missing_still() -> None:
    record = Record().opened()
    record.need("safe-tonight", domain="safety", decision=None)
    record.line_answered(record.line("line-1"), "agree")
    every = ("need:safe-tonight", "row:phone", "safety-plan", "topic:nrm-what", "next-contact")
    record.plan_agreed("line-1", missing=every)
    assert " since" not in "".join(document(record).split("\n")[:12])
    record.need("safe-tonight", domain="safety", decision=Words("A room was found"))
    record.need("phone", domain="contact", state="met")
    record.explained("nrm-what")
    record.add(reaching.NextContactAgreed(on="2026-03-04", how=Words("By text only"), **NOW))
    first = document(record).split("\n")[:12]
    for said in (
        "no decision about what is urgent: a safe place tonight · decided since",
        "no answer about what is urgent: phone · answered since",
        "no safety plan",
        "not explained: What the NRM is · explained since",
        "no next contact · one has been agreed since",
    ):
        assert f"- When it was agreed: {said}" in first


def test_what_was_urgent_and_open_when_the_person_agreed_is_named_in_the_first_lines() -> None:
    record = Record().opened()
    record.need("safe-tonight", domain="safety", decision=None)
    record.need("need-9", domain="legal", decision=None)
    record.line_answered(record.line("line-1"), "agree")
    record.plan_agreed("line-1", missing=("need:safe-tonight", "need:need-9", "row:phone"))
    first = document(record).split("\n")[:12]
    for said in (
        "no decision about what is urgent: a safe place tonight",
        "no decision about what is urgent: Legal, immigration",
        "no answer about what is urgent: phone",
    ):
        assert f"- When it was agreed: {said}" in first


def test_lines_without_an_answer_stand_in_their_words() -> None:
    record = Record().opened()
    record.line("line-1", what=Words("Ask the school"))
    record.line("line-2", what=Words("Ask the nurse"))
    record.line_answered("line-2", "change")
    assert (
        "- **Lines to talk about again:**\n  - Ask the school · Not asked yet\n"
        "  - Ask the nurse\n" in still_open(record)
    )


def test_an_urgent_need_is_not_listed_twice() -> None:
    record = Record().opened()
    record.need("health", domain="health", summary=None)
    record.line(need="health")
    text = document(record)
    assert "Is there any pain" in text.partition("## Urgent\n")[2].partition("\n## ")[0]
    assert "Is there any pain" not in still_open(record)


def test_what_is_needed_today_and_was_not_asked_is_listed_once_on_top() -> None:
    record = Record().opened()
    record.reached("today")
    assert document(record).count("Is your phone safe for you to use?") == 1


def test_a_question_that_two_steps_ask_in_the_same_words_is_named_once() -> None:
    record = Record().opened()
    record.reached("closing")
    plan = record.plan()
    (asked,) = [gap for gap in plan.gaps if gap.what == "closing-contact"]
    short = msgspec.structs.replace(asked, what="short-closing-again", message="short-closing-again")
    written = plan_markdown(msgspec.structs.replace(plan, gaps=(*plan.gaps, short)), worded)
    assert written.count("How may we be in touch again?") == 1


def test_no_title_of_what_is_open_stands_with_nothing_behind_it() -> None:
    plans = tuple((Path(__file__).parents[1] / "walks").glob("*/golden/*.plan.md"))
    assert plans
    for plan in plans:
        assert ":** &#32;" not in plan.read_text("utf-8"), plan.name


def test_duties_that_are_open_are_counted_with_where_they_stand_in_full_and_said_once() -> None:
    with sitting("rights") as here:
        here.guide.do(considering.NoteCircumstance(circumstance="others-held"))
        here.guide.do(considering.NoteCircumstance(circumstance="missing"))
        plan = drawn_up(here.guide, now=here.clock()).plan
        text = without_isolates(plan_markdown(plan, here.guide.chrome))
    open_now = [one for one in plan.duties if one.standing == "undecided"]
    assert len(open_now) > 1
    rows = text.partition("## Still open\n")[2]
    kind = "Duties to consider, with no decision yet or come up again since"
    assert f"- **{kind}:** {len(open_now)}, under “Duties that came up”" in rows
    for one in open_now:
        assert text.count(here.guide.chrome(one.message or "")) == 1
