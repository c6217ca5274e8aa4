"""The interview for children at the keyboard: what the worker is told to do, who is told without a yes, and a change of age."""

from __future__ import annotations

from interview.engine.acts import always, changing
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.step import StepScreen
from tests.engine.test_age_band_changes import every
from tests.sitting import sitting
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at

SIZE = (80, 24)


async def test_in_the_middle_of_the_account_the_age_is_changed_and_what_was_half_typed_is_there_at_the_end() -> (
    None
):
    with sitting("account", flow=every()) as here:
        here.guide.do(always.Tell(words=Words("We walked for a long time.")))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await write(pilot, "I was thirteen when")
            await until(pilot, lambda: "account:narrative" in here.guide.drafts())
            await press(pilot, "f10", "B")
            await shows(pilot, "Noted now: an adult")
            await press(pilot, "2")
            await shows(pilot, "Which adult is there for the child?")
            assert "For now we treat you as under 18." not in flat(app)
            assert here.guide.view().flow == "uk/child"
            assert here.guide.drafts() == {"account:narrative": "I was thirteen when"}
            here.walk_to("after")
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 40)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await shows(pilot, "I was thirteen when")


async def test_a_child_is_read_back_what_they_said_and_the_page_says_to_the_worker_to_ask_for_no_more() -> (
    None
):
    with sitting(flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.guide.do(always.Tell(words=Words("They kept my shoes.")))
        here.walk_to("child-heard")
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            shown = flat(app)
            assert "Ask nothing about it: trained interviewers do that." in shown
            assert "They kept my shoes." in shown
            assert app.screen.main.body.rows.at.key == "text:child-heard-intro"


async def test_what_children_s_services_were_told_is_noted_and_nobody_is_asked_for_a_yes_to_it() -> None:
    with sitting(flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.walk_to("share")
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 64)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            shown = flat(app)
            assert "Social work of the council, for children No yes is needed here." in shown
            assert "Duties to consider" in shown
            rows = app.screen.main.body.rows
            rows.go("recipient:children-services")
            assert rows.at.keys == ()
            await press(pilot, "enter")
            await settled(pilot)
            await press(pilot, "2", "tab", "tab", "space", "tab")
            await write(pilot, "A child.")
            await press(pilot, "tab", "1", "ctrl+s")
            await until(pilot, lambda: len(here.guide.case.shares) == 1)
            (share,) = here.guide.case.shares.values()
            assert (share.recipient, share.basis, share.told) == ("children-services", "statutory_duty", True)
            await shows(pilot, "They were told.")


async def test_the_page_for_the_person_asks_for_no_yes_that_is_not_needed() -> None:
    with sitting(flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.walk_to("share")
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 40)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f9")
            await settled(pilot)
            for _ in range(6):
                assert "Children's services" not in flat(app)
                await press(pilot, "right")


async def test_a_view_has_no_yes_and_no_and_its_words_are_kept_as_they_are() -> None:
    with sitting(flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="possibly_child"))
        here.walk_to("child-view")
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            assert "It is a view, and neither a yes nor a no." in flat(app)
            assert all(not question.choices for question in here.guide.view().questions)
            await write(pilot, "I'd like to stay.")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: "child-view-think" in here.guide.case.answers)
            number = here.guide.case.answers["child-view-think"].statements[0]
            assert here.guide.case.statements[number].latest.text == "I'd like to stay."


async def test_where_the_brief_interview_with_a_child_ends_the_one_for_children_is_offered() -> None:
    with sitting("contact", flow=every("uk/brief")) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.walk_to("next")
        assert [flow.id for flow in here.guide.view().go_on_now] == ["uk/child"]
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            assert "Go on in the interview for children" in flat(app)


async def test_the_work_does_not_begin_at_the_row_that_says_what_to_do() -> None:
    for kind in ("say", "explain", "consent", "services", "share"):
        app = Posted(at(kind, advice=("Ask nothing about it.",)))
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            assert "Ask nothing about it." in flat(app), kind
            assert app.step.main.body.rows.at.key != "advice", kind
