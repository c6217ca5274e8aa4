"""What was asked in a case, and what is thought of it now: against what the person had said by then, and kept nowhere."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from interview.advising.asking_well import in_json, in_one_line, look, opinion
from interview.advising.questions_put import questions_put
from interview.advising.said_so_far import SaidSoFar, Turn, language_of
from interview.commands.questions import HEADING
from interview.engine.acts import AnyAct, always
from interview.engine.events import AnyEvent
from interview.engine.events.moves import PromptSaid
from interview.engine.terms import Moment, Quote
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow
from interview.questioning.verdict import Category, Cue, Finding, Rewording, Tier, Verdict, Why
from tests.commanding import DONE, FIRST, REFUSED, Commands
from tests.sitting import sitting, wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.casework.opened import OpenDesk
    from interview.guide import Guide

ASKED = "Did he keep your passport?"
TOLD = "I came here by lorry. He kept my passport, and I could not go out."


def say(message: str, **handed: str | int) -> str:
    return wording().text(message, "en-GB", **handed).text


def case_of(vault: Commands, *acts: AnyAct, captured: Any = "live", locale: str = "en-GB") -> str:
    """A case in which these acts were done, one after another, at the welcome."""
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label="A", nation="wales", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured=captured, person_locale=locale)
    for move in ("continue", "continue"):
        guide.do(always.Move(move=move))
    _do(opened, guide, acts)
    return case


def go_on(vault: Commands, case: str, *acts: AnyAct) -> None:
    opened = vault.desk().unlock(passphrase=FIRST)
    _do(opened, opened.open(case), acts)


def _do(opened: OpenDesk, guide: Guide, acts: Sequence[AnyAct]) -> None:
    for act in acts:
        guide.do(act)
    opened.left(guide)
    opened.close()


def own(words: str, **more: Any) -> always.Say:
    return always.Say(words=Words(words), **more)


def tell(words: str, **more: Any) -> always.Tell:
    return always.Tell(words=Words(words), **more)


def listed(vault: Commands, case: str) -> list[dict[str, Any]]:
    said = vault("case", "show", case, "--questions", "--json")
    assert said.code == DONE
    found = json.loads(said.out)
    assert found["heading"] == HEADING
    questions: list[dict[str, Any]] = found["questions"]
    return questions


def first_statement(vault: Commands, case: str) -> int:
    story = json.loads(vault("case", "show", case, "--json").out)["story"]
    return next(int(one["entry"]) for one in story if one["event"] == "statement-recorded")


def told(vault: Commands, case: str) -> list[str]:
    said = vault("case", "show", case, "--questions")
    assert said.code == DONE
    return said.out.splitlines()


def test_the_same_question_leads_before_the_person_has_said_it_and_not_after(vault: Commands) -> None:
    case = case_of(
        vault,
        always.Say(message="welcome-hello"),
        tell("There was a man at the farm."),
        own("Did he hit you?"),
        tell("One night he hit me."),
        own("Did he hit you?"),
        always.Say(message="welcome-stop", how="not_said"),
        always.Say(
            message="welcome-break", how="differently", words=Words("You came back late, didn't you?")
        ),
    )
    assert told(vault, case) == [
        "Computed now by the program; software's opinion; not part of the record.",
        "",
        "    9  2026-03-02 10:00 UTC  AB1  a question of the worker's own",
        "     | Did he hit you?",
        "       Yes or no, or a choice",
        "       brings in something new: “hit”: not in their words so far.",
        "",
        "   11  2026-03-02 10:00 UTC  AB1  a question of the worker's own",
        "     | Did he hit you?",
        "       Yes or no, or a choice",
        "       no leading cue found",
        "",
        "   13  2026-03-02 10:00 UTC  AB1  put in the worker's own words",
        "     | You came back late, didn't you?",
        "       Suggests something",
        "       pressing: “didn't you?” asks them to agree.",
    ]


def test_another_program_reads_the_same_with_the_exact_place_of_each_cue(vault: Commands) -> None:
    asked = "Did the man hit you?"
    case = case_of(vault, tell("There was a man at the farm."), own(asked))
    (one,) = listed(vault, case)
    assert (one["how"], one["text"], one["worker"], one["category"]) == ("own", asked, "AB1", "option_posing")
    (cue,) = one["cues"]
    assert asked[cue["start"] : cue["end"]] == "hit"
    assert "“hit”" in cue["why"]
    assert (cue["cue"], cue["tier"]) == ("undisclosed_detail", "brings in something new")
    assert "instead" not in one


def test_nobody_is_scored_and_nothing_is_added_up(vault: Commands) -> None:
    case = case_of(vault, own(ASKED), own("What happened then?"))
    found = json.loads(vault("case", "show", case, "--questions", "--json").out)
    assert set(found) == {"case", "heading", "questions"}
    assert len(told(vault, case)) == 1 + 2 * 5


def test_nothing_of_the_opinion_is_in_the_record_and_looking_at_it_adds_only_that_it_was_read(
    vault: Commands,
) -> None:
    case = case_of(vault, own(ASKED))
    head = vault("case", "head", case).out
    listed(vault, case)
    assert vault("case", "head", case).out == head
    assert {*PromptSaid.__struct_fields__} == {
        "captured", "said_at", "message", "locale", "how", "words", "quote", "interpreter", "spoke", "wording",
    }  # fmt: skip
    fields = {name for event in AnyEvent.__args__ for name in event.__struct_fields__}
    assert fields.isdisjoint({"category", "leading", "cue", "cues", "verdict", "tier"})
    assert vault("vault", "log").out.count(f"Opened case {case}.") >= 2


def test_what_they_told_later_but_had_said_before_counts(vault: Commands) -> None:
    case = case_of(vault, own("Where was the lorry?"))
    assert listed(vault, case)[0]["leading"]
    go_on(vault, case, tell(TOLD, captured="memory", told_after=0))
    after = listed(vault, case)
    assert [one["text"] for one in after] == ["Where was the lorry?"]
    assert not after[0]["leading"]


def test_what_they_told_after_a_question_does_not_count_for_it(vault: Commands) -> None:
    case = case_of(vault, own("Where was the lorry?"), tell(TOLD))
    assert listed(vault, case)[0]["leading"]


def test_a_question_that_was_written_up_stands_where_its_time_puts_it(vault: Commands) -> None:
    nine, ten, eleven = (
        Moment(precision="exact", at=vault.clock() - hours * 3_600_000) for hours in (3, 2, 1)
    )
    case = case_of(
        vault,
        tell("I worked at a farm.", said_at=nine),
        tell(TOLD, said_at=eleven),
        own(ASKED, said_at=ten),
        own("What happened at the farm?"),
        captured="memory",
    )
    first, second = listed(vault, case)
    assert (first["text"], first["order_known"], first["leading"]) == (ASKED, True, True)
    assert (second["order_known"], second["leading"]) == (False, False)
    assert any("stands where it was typed" in line for line in told(vault, case))


def test_a_sentence_that_was_put_right_counts_as_it_stood_when_the_question_was_put(vault: Commands) -> None:
    case = case_of(vault, tell("One night he hit me."), own("When did he hit you?"))
    go_on(
        vault,
        case,
        always.Correct(statement=first_statement(vault, case), words=Words("One night he shouted at me.")),
        own("When did he hit you?"),
    )
    assert [one["leading"] for one in listed(vault, case)] == [False, True]


def test_their_words_that_were_said_back_are_looked_at_and_not_printed(vault: Commands) -> None:
    case = case_of(vault, tell(TOLD))
    passport = TOLD.index("passport")
    quote = Quote(statement=first_statement(vault, case), start=passport, end=passport + 8)
    go_on(vault, case, always.Say(message="account-you-said", quote=quote))
    (one,) = listed(vault, case)
    assert one["text"] == "You said: “…”. Please tell me more about that, if you want."
    assert not one["leading"]
    assert "passport" not in "\n".join(told(vault, case))


def test_words_that_are_gone_are_looked_at_no_more(vault: Commands) -> None:
    case = case_of(vault, own(ASKED), tell(TOLD), own(ASKED))
    assert [one["leading"] for one in listed(vault, case)] == [True, False]
    statement = str(first_statement(vault, case))
    go_on(vault, case, always.Stop(by="person"), always.Stop(by="person"))
    erased = vault(
        "case", "erase", case, "--statement", statement, "--ground", "person_asked", "--yes-erase", case
    )
    assert erased.code == DONE, erased.err
    announced = re.search(r"--carry-out (\d+)", erased.out + erased.err)
    assert announced, erased.out
    gone = vault("case", "erase", case, "--carry-out", announced[1], "--yes-erase", case)
    assert gone.code == DONE, gone.err
    assert [one["leading"] for one in listed(vault, case)] == [True, True]


def test_what_only_tells_is_left_out_in_any_language_and_an_english_question_is_looked_at(
    vault: Commands,
) -> None:
    case = case_of(
        vault, always.Say(message="welcome-hello"), own("Did he hit you?"), own("ماذا حدث؟"), locale="ar"
    )
    english, arabic = listed(vault, case)
    assert (english["text"], english["leading"], english["checked_against_words"]) == (
        "Did he hit you?",
        True,
        True,
    )
    assert (arabic["text"], arabic["checked_against_words"]) == ("ماذا حدث؟", False)


def test_a_step_says_what_its_prompts_are_for_and_other_words_for_one_are_looked_at_for_that() -> None:
    with sitting("today") as begun:
        assert begun.guide.view().conduct == "needs"
        begun.guide.do(
            always.Say(message="today-health", how="differently", words=Words("Is your back hurting you?"))
        )
        begun.guide.do(own("Did the farmer hurt your back?"))
        prompt, own_one = questions_put(
            begun.guide.entries(), reader="w-1", conduct_of=conduct_of, worded=unworded, say=say
        )
    assert prompt.opinion is not None
    assert not prompt.opinion.leading
    assert own_one.opinion is not None
    assert own_one.opinion.leading


def conduct_of(flow: str, step: str) -> str | None:
    return load_flow(flow).find(step).conduct


def unworded(message: str, locale: str) -> tuple[str, str] | None:
    return None


def test_the_account_stays_closed_to_a_worker_who_may_not_read_it(vault: Commands) -> None:
    case = case_of(vault, tell(TOLD), own(ASKED))
    assert vault("vault", "add-worker", "CD2", "--new-passphrase-file", vault.other_key).code == DONE
    refused = vault("case", "show", case, "--questions", key=vault.other_key)
    assert (refused.code, refused.out) == (REFUSED, "")
    assert "closed until they say that you may read it" in refused.err
    assert "passport" not in refused.err


def test_a_case_in_which_nothing_was_asked_says_so(vault: Commands) -> None:
    case = case_of(vault, always.Say(message="welcome-hello"))
    said = vault("case", "show", case, "--questions")
    assert (said.out, said.err) == (f"{HEADING}\n", "No question was put in this case.\n")


# ---------------------------------------------------------------- the wording


@pytest.mark.parametrize("cue", sorted(Cue))
@pytest.mark.parametrize("because", sorted(Why))
def test_every_cue_has_one_plain_sentence_why_whatever_the_reason(cue: Cue, because: Why) -> None:
    text = "Did the boss keep it?"
    finding = Finding(cue=cue, start=4, end=12, because=because)
    verdict = Verdict(category=Category.SUGGESTIVE, findings=(finding,))
    (worded,) = opinion(text, verdict, language="en-GB", say=say).cues
    assert worded.why.endswith(".")
    assert worded.tier in Tier
    assert len(worded.why) < 140
    for never in ("OK", "✓", "wrong", "bad", "must", "{"):
        assert never not in worded.why


def test_a_long_stretch_is_named_by_its_beginning_and_its_place_stays_exact() -> None:
    text = "So " + "he took it and " * 400
    verdict = Verdict(
        category=Category.SUGGESTIVE,
        findings=(Finding(cue=Cue.DECLARATIVE_QUESTION, start=0, end=len(text)),),
    )
    (cue,) = opinion(text, verdict, language="en-GB", say=say).cues
    assert (cue.start, cue.end) == (0, len(text))
    assert "…" in cue.why
    assert len(cue.why) < 140


@pytest.mark.parametrize(
    ("name", "words", "instead"),
    [
        ("no-pressure", "", "You do not have to answer."),
        ("again-in-your-way", "", "I may have misunderstood."),
        ("what-was-happening", "", "What was happening at that point?"),
        ("how-was-that", "", "How was that for you?"),
        ("only-what-you-tell", "", "I do not know what happened"),
        ("you-said", "he kept my passport", "You said: “he kept my passport”."),
        ("the-person-you-mentioned", "", "Please tell me about the person you mentioned."),
        ("what-happened", "", "What happened?"),
        ("who-was-there", "", "Please tell me who was there."),
        ("where-you-were", "", "Please tell me where you were."),
        ("when-it-was", "", "Please tell me when things happened"),
        ("how-it-was", "", "Please tell me how things were."),
        ("tell-me", "what he said", "Please tell me what he said."),
    ],
)
def test_an_open_wording_holds_no_sign_that_could_not_be_said_and_leads_nobody(
    name: str, words: str, instead: str
) -> None:
    verdict = Verdict(category=Category.SUGGESTIVE, instead=Rewording(name=name, words=words))
    found = opinion("x", verdict, language="en-GB", say=say)
    assert found.instead is not None
    assert found.instead.startswith(instead)
    assert found.advice is None
    said = SaidSoFar().disclosed(
        [Turn(number=1, language="en-GB", words=Words(f"{TOLD} He said a lot."))],
        language="en-GB",
        whole=True,
    )
    again = look(found.instead, language="en-GB", disclosed=said, conduct=None)
    assert not again.leading, [(one.cue, found.instead[one.start : one.end]) for one in again.findings]


@pytest.mark.parametrize("name", ["one-at-a-time", "plain-words"])
def test_what_only_says_what_to_do_is_never_put_in_place_of_a_question(name: str) -> None:
    verdict = Verdict(category=Category.DIRECTIVE, instead=Rewording(name=name))
    found = opinion("x", verdict, language="en-GB", say=say)
    assert found.instead is None
    assert found.advice
    assert in_json(found)["instead"] is None


def test_the_reason_that_weighs_most_is_the_one_there_is_room_for() -> None:
    text = "He hit you, and what did the NRM say, didn't it?"
    found = opinion(
        text,
        Verdict(
            category=Category.SUGGESTIVE,
            findings=(
                Finding(cue=Cue.UNDISCLOSED_DETAIL, start=3, end=6),
                Finding(cue=Cue.JARGON, start=30, end=33),
                Finding(cue=Cue.TAG_QUESTION, start=40, end=48),
            ),
        ),
        language="en-GB",
        say=say,
    )
    assert [cue.cue for cue in found.cues] == ["undisclosed_detail", "jargon", "tag_question"]
    assert "pressing" in in_one_line(found, say)


def test_the_index_only_grows_until_an_earlier_turn_changes() -> None:
    said = SaidSoFar()
    one = Turn(number=1, language="en-GB", words=Words(TOLD))
    two = Turn(number=2, language="en-GB", words=Words("One night he hit me."))
    first = said.disclosed([one], language="en-GB", whole=True)
    assert said.disclosed([one, two], language="en-GB", whole=True) is first
    other = said.disclosed([two], language="en-GB", whole=True)
    assert other is not first
    assert look("When did he hit you?", language="en", disclosed=other, conduct=None).leading is False
    assert look("Tell me about the passport.", language="en", disclosed=other, conduct=None).leading


def test_erased_words_are_in_no_index() -> None:
    gone = Turn(number=1, language="en-GB", words=Words("", erased=True))
    said = SaidSoFar().disclosed([gone], language="en-GB", whole=True)
    assert said.in_english
    assert look(ASKED, language="en", disclosed=said, conduct=None).leading


@pytest.mark.parametrize(
    ("text", "person", "language"),
    [
        ("What happened then?", "ar", "en-GB"),
        ("ماذا حدث بعد ذلك؟", "ar", "ar"),
        ("ماذا حدث بعد ذلك؟", "en-GB", "en-GB"),
        ("A mund të më tregosh çfarë ndodhi pastaj kur erdhe këtu?", "sq", "sq"),
    ],
)
def test_a_question_is_in_the_language_of_the_worker_unless_it_cannot_be(
    text: str, person: str, language: str
) -> None:
    assert language_of(text, worker="en-GB", person=person) == language
