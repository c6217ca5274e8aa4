"""Every kind of step is worked by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from textual import events

from interview.engine.acts import always, asking, carrying, planning, preparing, reaching, reviewing
from interview.engine.kinds import ACTS, KINDS
from interview.engine.standing import Interpreter
from interview.engine.terms import Quote
from interview.engine.view import MoveSeen
from interview.engine.words import Words
from interview.tui.screens.menu import Menu
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.bodies.by_kind import BODIES
from interview.tui.widgets.rows import Rows
from tests.tui.frames import frame
from tests.tui.hands import press, settled, write
from tests.tui.views import STORY, Posted, at, question, topic

if TYPE_CHECKING:
    from interview.tui.widgets.rows import Key

SIZE = (80, 24)


def test_every_kind_of_step_has_a_body() -> None:
    assert BODIES.keys() == KINDS


# What is typed, as `$words`; all else is a key. Then the acts that must have been posted, in order.
WAYS: list[tuple[str, str, list[Any]]] = [
    ("say", "enter s", [always.Say(message="says-say")]),
    ("check", "enter n", [always.Say(message="says-check", how="not_said")]),
    (
        "say",
        "enter d $Welcome ctrl+s",
        [always.Say(message="says-say", how="differently", words=Words("Welcome"))],
    ),
    ("ask", "down enter", [asking.Answer(question="safe", choice="yes-here")]),
    ("ask", "down end up enter", [asking.Answer(question="safe", choice="none")]),
    ("ask", "down end enter w", [asking.Leave(question="safe", way_out="not_now")]),
    ("ask", "tab tab $Here ctrl+s", [asking.Answer(question="safe", words=Words("Here"))]),
    (
        "ask",
        "tab tab $Here shift+tab enter",
        [asking.Answer(question="safe", choice="yes-here", words=Words("Here"))],
    ),
    ("prepare", "right a", [preparing.CheckSource(source="gp", standing="asked")]),
    (
        "prepare",
        "enter 4 tab $no ctrl+s",
        [preparing.CheckSource(source="gp", standing="not_safe", reason=Words("no"))],
    ),
    (
        "prepare",
        "down enter $A enter $B ctrl+s",
        [preparing.RecordPriorAction(organisation=Words("A"), did=Words("B"))],
    ),
    ("prepare", "end enter $Report ctrl+s", [preparing.ReviewDocument(kind=Words("Report"))]),
    ("explain", "down enter tab tab enter", [asking.Explain(about="stop")]),
    ("explain", "down enter tab 3 tab tab enter", [asking.Explain(about="stop", given="print")]),
    ("explain", "down enter tab tab down enter 2", [asking.LeaveTopic(about="stop", reason="rather_not")]),
    ("explain", "down enter tab tab down down enter", [carrying.CarryForward(about="stop")]),
    ("risk", "f10 F", [carrying.CarryForward()]),
    ("read_plan", "right f", [carrying.CarryForward(about="line-7")]),
    ("read_plan", "end up enter", [carrying.CarryForward()]),
    ("consent", "enter y", [asking.Agree(scope="record")]),
    ("consent", "enter n", [asking.Refuse(scope="record")]),
    ("consent", "right k", [asking.Leave(question="record", way_out="dont_know")]),
    ("consent", "enter enter", [asking.Agree(scope="record")]),
    ("grid", "right n", [planning.RecordNeed(need="food", state="not_met")]),
    (
        "grid",
        "enter e 2 tab 2 tab $Bread tab $thin tab $meal ctrl+s",
        [
            planning.RecordNeed(
                need="food",
                state="partly",
                basis="worker",
                words=Words("Bread"),
                evidence=Words("thin"),
                decision=Words("meal"),
            )
        ],
    ),
    ("grid", "enter k", [asking.Leave(question="food", way_out="dont_know")]),
    (
        "grid",
        "enter e 6 tab tab $Leave-it ctrl+s",
        [asking.Leave(question="food", way_out="rather_not", words=Words("Leave-it"))],
    ),
    ("narrate", "$Then ctrl+s", [always.Tell(words=Words("Then"))]),
    (
        "narrate",
        "ctrl+o 2 ctrl+s $Then ctrl+s",
        [always.Tell(words=Words("Then"), voice="interpreted", captured="live")],
    ),
    ("clarify", "right k", [asking.Leave(question="clarify-wanted", way_out="dont_know")]),
    ("clarify", "tab enter", [asking.Answer(question="clarify-wanted", choice="yes")]),
    ("read_back", "down right c ctrl+a $No tab 1 ctrl+s", [always.Correct(statement=3, words=Words("No"))]),
    (
        "read_back",
        "down enter tab down enter ctrl+a $No tab 2 ctrl+s",
        [always.Correct(statement=3, words=Words("No"), mistyped=True)],
    ),
    (
        "risk",
        "end enter 2 tab 1 tab tab 2 tab $Debt tab $a tab $b tab $c tab space ctrl+s",
        [
            planning.RecordRisk(
                domain="debt",
                summary=Words("Debt"),
                signs=Words("a"),
                steps=Words("b"),
                call=Words("c"),
                because=(3,),
            )
        ],
    ),
    (
        "needs",
        "end enter 1 tab 3 tab 3 tab $home tab 1 ctrl+s",
        [planning.RecordNeed(domain="housing", horizon="long", state="not_met", summary=Words("home"))],
    ),
    (
        "services",
        "enter 4 tab $Later ctrl+s",
        [reaching.AnswerService(service=6, answer="later", words=Words("Later"))],
    ),
    (
        "services",
        "end enter $Shelter tab 2 ctrl+s",
        [reaching.OfferService(name=Words("Shelter"), kind="legal")],
    ),
    (
        "plan",
        "end enter $Ring tab 2 tab $Ann tab $Monday tab tab 2 ctrl+s",
        [planning.ProposeLine(what=Words("Ring"), who_name=Words("Ann"), by="Monday")],
    ),
    (
        "plan",
        "down enter ctrl+a $Ring ctrl+s",
        [planning.ChangeLine(line="line-7", what=Words("Ring"), by="Friday", because=(3,))],
    ),
    ("read_plan", "right a", [planning.AnswerLine(line="line-7", answer="agree")]),
    (
        "read_plan",
        "enter 2 tab $Not-now ctrl+s",
        [planning.AnswerLine(line="line-7", answer="change", words=Words("Not-now"))],
    ),
    ("read_plan", "end enter enter escape", []),
    (
        "read_plan",
        "end up up enter $Ring tab 2 tab tab tab tab 2 ctrl+s",
        [planning.ProposeLine(what=Words("Ring"))],
    ),
    ("review", "right d", [reviewing.ReviewPart(about="line-7", outcome="done")]),
    ("review", "end enter $Ring tab 2 tab tab tab tab 2 ctrl+s", [planning.ProposeLine(what=Words("Ring"))]),
    (
        "review",
        "right w ctrl+a $Ring ctrl+s",
        [planning.ChangeLine(line="line-7", what=Words("Ring"), by="Friday", because=(3,))],
    ),
    ("areas", "down enter ctrl+a $poor ctrl+s", [reviewing.ChooseScale(steps=(Words("poor"),))]),
    ("areas", "down down enter down space ctrl+s", [reviewing.RateArea(area="housing", step=2)]),
    ("share", "enter n", [asking.Refuse(scope="share:police")]),
    (
        "share",
        "enter m 2 tab tab space tab $law tab 2 ctrl+s",
        [
            reaching.RecordShare(
                recipient="police",
                basis="statutory_duty",
                scope=("identity",),
                told="not_yet",
                reason=Words("law"),
            )
        ],
    ),
    ("check", "ctrl+g down enter", [always.Move(move="leave-open")]),
    ("say", "f5 $Help ctrl+s", [always.Tell(words=Words("Help"))]),
    ("say", "f6 $Tired tab 2 ctrl+s", [always.MakeNote(words=Words("Tired"), opinion=True)]),
    ("say", "f2", [always.Pause()]),
    ("say", "f3", [always.Stop()]),
    ("say", "f7", [always.LookBack()]),
    ("say", "f8 enter", [always.Interrupt(protocol="danger")]),
    ("say", "f8 f8", [always.Interrupt(protocol="danger")]),
    ("say", "f8 2", [always.Interrupt(protocol="left")]),
    ("say", "f8 down enter", [always.Interrupt(protocol="left")]),
    ("say", "f8 escape f8 escape", []),
    ("say", "f10 8 enter", [always.Interrupt(protocol="danger")]),
    ("say", "f10 j", [always.Stop()]),
]


@pytest.mark.parametrize("kind", sorted(KINDS - {"end"}))
async def test_the_step_is_worked_by_keys_alone(kind: str) -> None:
    app = Posted(at("end"))
    async with app.run_test(size=SIZE) as pilot:
        for number, (_, keys, acts) in enumerate(way for way in WAYS if way[0] == kind):
            app.step.pad.drafts.clear()
            app.step.show(at(kind, session=f"s{number}"))
            app.posted.clear()
            await settled(pilot)
            for key in keys.split():
                await (write(pilot, key[1:]) if key.startswith("$") else press(pilot, key))
            assert [_plainly(act) for act in app.acts] == [_plainly(act) for act in acts], keys


async def test_what_is_typed_where_no_box_is_marks_nothing_and_answers_nothing_and_is_not_lost() -> None:
    said = "some days no, 1 2 3 - well, yes I know"
    app = Posted(at("end"))
    async with app.run_test(size=SIZE) as pilot:
        for number, kind in enumerate(sorted(KINDS - {"ask", "clarify", "narrate", "end"})):
            app.step.pad.drafts.clear()
            app.step.show(at(kind, session=f"t{number}"))
            await settled(pilot)
            rows = len(app.step.query_one("#rows").items) + 1
            for time in range(1, rows + 1):
                await write(pilot, said)
                assert app.step.pad.drafts["tell:told"] == said * time, kind
                await press(pilot, "escape", "escape", "down")
    assert app.posted == []


async def test_what_is_typed_on_a_question_or_its_choices_goes_into_its_box_whole_and_in_order() -> None:
    said = "Some days yes, 1 or 2 \u2013 no"
    app = Posted(at("ask"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, said)
        app.post_message(events.Paste(" (pasted)"))
        await settled(pilot)
        block = app.step.query("QuestionBlock").first()
        assert block.field.editor.words == said + " (pasted)"
        await press(pilot, "shift+tab", "shift+tab")
        await write(pilot, "!")
        assert block.field.editor.words == said + " (pasted)!"
        assert app.posted == []


async def test_while_they_rest_nothing_of_the_interview_is_seen_and_all_of_it_is_there_again() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "Then he left")
        before = frame(app)
        view = app.step.view
        app.step.show(
            msgspec.structs.replace(view, paused=True, acts=frozenset({"resume", "stop"}), moves=())
        )
        await settled(pilot)
        resting = frame(app)
        assert "Resting" in resting
        assert not {"Then he left", view.title, view.label, view.statements[0].words.text[:12]} & {
            part
            for part in ("Then he left", view.title, view.label, view.statements[0].words.text[:12])
            if part in resting
        }
        await press(pilot, "f10")
        await write(pilot, "x")
        app.step.show(view)
        await settled(pilot)
        assert frame(app) == before
        await write(pilot, "!")
        assert app.focused.words == "Then he left!"


async def test_at_the_end_the_plan_is_written_out_and_the_way_leads_back_to_the_cases() -> None:
    app = Posted(at("end"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "down", "enter")
        assert app.asked == ["export", "leave"]


def _plainly(act: Any) -> dict[str, Any]:
    fields = {name: getattr(act, name) for name in act.__struct_fields__}
    return {"do": act.trigger} | {
        name: value.text if isinstance(value, Words) else value for name, value in fields.items() if value
    }


def test_every_act_that_a_kind_allows_is_posted_in_some_way() -> None:
    posted = {(kind, act.trigger) for kind, _, acts in WAYS for act in acts}
    elsewhere = {
        ("ask", "still-so"),  # in test_stopping
        ("clarify", "ask-clarifying"),  # both in test_clarifying
        ("clarify", "answer-clarifying"),
        ("services", "no-service"),  # in test_finding
        ("prepare", "take-from"),  # in test_from_others
        ("check", "sign-record"),  # these in test_signing
        ("check", "mark-not-appropriate"),
        ("check", "mark-appropriate"),
        ("explain", "teach-back"),
        ("risk", "explain"),
        ("risk", "teach-back"),
        ("risk", "leave-topic"),
        ("risk", "hold-risk-back"),
        ("plan", "drop-line"),
        ("plan", "leave-component"),  # in test_safety_parts
        ("review", "drop-line"),
        ("review", "risk"),  # in test_reviewing_anew
        ("areas", "leave-area"),  # in test_reviewing
        ("read_plan", "agree-plan"),
        ("read_plan", "change-line"),
        ("read_plan", "drop-line"),
        ("share", "agree"),
        ("share", "leave"),
    }
    wanted = {(kind, act) for kind, acts in ACTS.items() for act in acts}
    assert wanted - posted == elsewhere


async def test_what_came_back_is_kept_with_its_points_and_the_workers_judgement() -> None:
    app = Posted(at("explain", topics=(topic("stop", explained=1),)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "down", "enter")
        await write(pilot, "I can stop.")
        await press(pilot, "tab", "tab", "space", "down", "space", "tab", "1", "ctrl+s")
        assert [_plainly(act) for act in app.acts] == [
            {
                "do": "teach-back",
                "about": "stop",
                "words": "I can stop.",
                "manner": "spoken",
                "covered": ("p-one", "p-two"),
                "outcome": "understood",
            }
        ]


async def test_a_risk_is_explained_another_way_and_held_back_from_its_own_sheet() -> None:
    app = Posted(at("risk"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "down", "enter", "shift+tab", "shift+tab", "enter")
        assert _plainly(app.acts[0]) == {
            "do": "explain",
            "about": "risk:risk-8",
            "given": "read_aloud",
            "another_way": True,
        }
        await press(pilot, *["tab"] * 6, "end", "enter")
        await write(pilot, "not yet")
        await press(pilot, "ctrl+s")
        assert _plainly(app.acts[1]) == {"do": "hold-risk-back", "risk": "risk-8", "reason": "not yet"}


async def test_a_line_is_taken_out_only_from_its_own_sheet() -> None:
    app = Posted(at("plan"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "down", "enter", *["tab"] * 6, "down", "enter")
        assert _plainly(app.acts[0]) == {"do": "drop-line", "line": "line-7"}


async def test_only_words_selected_in_a_kept_statement_are_said_back() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(
            pilot, "shift+tab", "home", "enter", *["right"] * 7, *["shift+right"] * 4, "ctrl+t", "enter"
        )
        said = app.acts[0]
        assert isinstance(said, always.Say)
        assert said.quote == Quote(statement=3, start=7, end=11)
        assert STORY[7:11] == "here"


async def test_a_question_answered_earlier_shows_the_words_and_is_not_asked_again() -> None:
    app = Posted(at("ask", questions=(question("safe", statements=(3,)), question("wants"))))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        body = app.step.query_one(".body-ask")
        first, second = body.query("QuestionBlock").results()
        assert not first.field.display
        assert app.focused is second.field.editor


async def test_the_arrows_go_through_all_the_lists_of_a_page_row_by_row_and_back_again() -> None:
    async with Posted(at("explain")).run_test(size=SIZE) as pilot:
        lists = [one for one in pilot.app.screen.query(Rows) if one.can_focus and one.display]
        keys = [item.key for one in lists for item in one.items if not item.heading]
        assert len(lists) > 1

        async def passed(arrow: str, *, begin: Rows, place: int) -> list[str]:
            begin.focus()
            begin.action_jump(place)
            await settled(pilot)
            hands = []
            for _ in keys:
                here = pilot.app.focused
                assert isinstance(here, Rows)
                assert here.at is not None
                hands.append(here.at.key)
                await press(pilot, arrow)
            return hands

        assert await passed("down", begin=lists[0], place=0) == keys
        assert await passed("up", begin=lists[-1], place=-1) == keys[::-1]


async def test_a_refusal_is_one_line_and_what_was_typed_stays() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "Then he left")
        await press(pilot, "ctrl+s")
        app.step.refused("That cannot be kept now.")
        await settled(pilot)
        from tests.tui.frames import frame

        assert "That cannot be kept now." in frame(app)
        assert app.focused.words == "Then he left"
        assert app.drafted["step-narrate:narrative"] == "Then he left"


async def test_resting_leaves_only_the_ways_to_go_on_and_to_stop() -> None:
    view = msgspec.structs.replace(at("say"), paused=True, acts=frozenset({"resume", "stop"}))
    app = Posted(view)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "f2")
        assert [act.trigger for act in app.acts] == ["resume", "resume"]


async def test_a_letter_of_the_list_of_all_that_can_be_done_means_the_same_at_every_step() -> None:
    app = Posted(at("say"))
    meant: dict[str, set[str]] = {}
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        helped = Interpreter(code="I-7", language="fr", mode="phone")
        views = [at(kind, session=f"m{n}") for n, kind in enumerate(sorted(KINDS))]
        views += [
            at("needs", interpreter=helped, statements=()),
            msgspec.structs.replace(at("say"), paused=True, acts=frozenset({"resume", "stop"})),
        ]
        for view in views:
            app.step.show(view)
            await settled(pilot)
            letters = [(key.letter, key.label) for key in menu_keys(app.step)]
            assert len({letter for letter, _ in letters}) == len(letters)
            for letter, label in letters:
                meant.setdefault(letter, set()).add(label)
    assert not meant.keys() & set("sdn")
    assert {letter: labels for letter, labels in meant.items() if len(labels) > 1} == {
        "r": {"Rest (F2)", "Go on"}
    }


def menu_keys(step: StepScreen) -> tuple[Key, ...]:
    menu = Menu(step, step.view, step.pad)
    return menu.ways


async def test_after_a_line_is_answered_in_its_sheet_the_next_is_opened_and_after_the_last_nobody_agrees_unasked() -> (
    None
):
    app = Posted(at("read_plan"))
    view = app.step.view
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "1", "ctrl+s")
        first, second = view.lines
        answered = msgspec.structs.replace(first, line=msgspec.structs.replace(first.line, answer="agree"))
        app.succeed(msgspec.structs.replace(view, lines=(answered, second)))
        await settled(pilot)
        await press(pilot, "2", "ctrl+s")
        assert [(act.line, act.answer) for act in app.acts] == [("line-7", "agree"), ("line-11", "change")]
        both = msgspec.structs.replace(second, line=msgspec.structs.replace(second.line, answer="change"))
        app.succeed(msgspec.structs.replace(view, lines=(answered, both)))
        await settled(pilot)
        await press(pilot, "enter")
        assert "Their answer to this line" in frame(app)
        assert len(app.acts) == 2
        await press(pilot, "escape", "end", "enter", "enter")
        assert app.acts[-1] == planning.AgreePlan()


async def test_a_sheet_of_a_line_that_is_closed_without_an_answer_opens_no_other() -> None:
    app = Posted(at("read_plan"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "escape", "right", "a")
        assert [(act.line, act.answer) for act in app.acts] == [("line-7", "agree")]


async def test_at_each_new_step_the_way_on_is_the_first_that_is_open_wherever_the_hand_was() -> None:
    two = (
        MoveSeen(move="continue", label="Go on", open=True),
        MoveSeen(move="skip-account", label="Go on without an account", open=True),
    )
    app = Posted(at("say", moves=two))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+g", "down", "enter")
        app.step.show(at("ask", moves=two))
        await settled(pilot)
        await press(pilot, "ctrl+g", "enter")
    assert [act.move for act in app.acts] == ["skip-account", "continue"]


async def test_the_list_of_all_that_was_said_opens_from_the_list_of_all_that_can_be_done() -> None:
    app = Posted(at("ask"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "k")
        await settled(pilot)
        assert [sheet.key for sheet in app.step.sheets] == ["statements"]
        await press(pilot, "escape")
        await settled(pilot)
        assert not app.step.sheets


async def test_a_paste_that_cannot_be_kept_says_so_and_takes_nothing_away() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await write(pilot, "He said")
        app.focused.post_message(events.Paste("half \ud800 a character"))
        await settled(pilot)
        assert "none of it was taken" in frame(app)
        assert app.focused.words == "He said"


async def test_an_enter_still_held_down_when_the_next_page_comes_answers_nothing_on_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(StepScreen, "STILL_HELD", 60.0)
    app = Posted(at("say"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        app.step.show(at("share"))
        await settled(pilot)
        await press(pilot, *["enter"] * 20)
        assert app.posted == []
        assert not app.step.sheets
        monkeypatch.setattr(StepScreen, "STILL_HELD", 0.0)
        monkeypatch.setattr(StepScreen, "REPEATED", 0.0)
        await press(pilot, "enter", "enter")
        assert [act.trigger for act in app.acts] == ["agree"]


async def test_no_answer_lies_under_the_hand_of_who_comes_to_a_question() -> None:
    app = Posted(at("ask"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "enter", "enter")
        assert app.posted == []


async def test_at_rest_the_hand_is_on_going_on_wherever_it_was_before() -> None:
    two = (
        MoveSeen(move="continue", label="Go on", open=True),
        MoveSeen(move="leave-open", label="Go on, leave this open", open=True),
    )
    app = Posted(at("say", moves=two))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+g", "down")
        view = app.step.view
        app.step.show(
            msgspec.structs.replace(view, paused=True, moves=(), acts=frozenset({"resume", "stop"}))
        )
        await settled(pilot)
        await press(pilot, "enter")
        assert app.acts == [always.Resume()]


async def test_the_way_on_that_opens_is_the_one_the_hand_comes_to() -> None:
    shut = (
        MoveSeen(move="continue", label="Go on", open=False, closed_because="not yet"),
        MoveSeen(move="leave-open", label="Go on, leave this open", open=True),
    )
    app = Posted(at("say", moves=shut))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        app.step.show(at("say", moves=tuple(msgspec.structs.replace(one, open=True) for one in shut)))
        await settled(pilot)
        await press(pilot, "ctrl+g", "enter")
        assert app.acts == [always.Move(move="continue")]


async def test_in_a_window_too_small_to_draw_in_no_key_acts_unseen() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(40, 10)) as pilot:
        await settled(pilot)
        await write(pilot, "typed on")
        await press(pilot, "f3", "enter", "ctrl+s")
        assert app.posted == []
        assert app.focused.words == "typed on"
