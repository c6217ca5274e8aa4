"""What an organisation's profile changes on the screen: its scale of risk, the day to look again, who can refer."""

from __future__ import annotations

import msgspec
import pytest

from interview.engine.acts.planning import RecordRisk
from interview.engine.acts.reaching import AgreeContact
from interview.engine.seen import PanelLine, PanelSeen
from interview.engine.terms import OnScale
from interview.engine.words import Words
from interview.tui.widgets.fields import AnyOf, OneOf, WordsField
from tests.tui.frames import flat
from tests.tui.hands import press, settled, write
from tests.tui.test_advice import HARBOUR
from tests.tui.views import Posted, at, risk, topic

SIZE = (80, 24)
WEEKS = msgspec.structs.replace(HARBOUR, plan_review="4 weeks", review_by="2026-12-20")
REFERRAL = PanelSeen(
    panel="referral",
    title="Who can refer to the NRM",
    lines=(PanelLine(label="Your organisation cannot refer.", quiet="The list, as of 2026-04-01"),),
    none="",
)


async def _filled(app: Posted, pilot: object) -> None:
    sheet = app.step.sheets[-1]
    names = {"domain": "1", "whose": "1", "basis": "2"}
    for field in sheet.query(OneOf):
        field.focus()
        await press(pilot, names[str(field.name)])  # type: ignore[arg-type]
    next(one for one in sheet.query(WordsField) if one.name == "what-might-happen").land()
    await write(pilot, "They may wait outside")  # type: ignore[arg-type]
    sheet.query(".ways").first().focus()
    await press(pilot, "home", "down", "enter")  # type: ignore[arg-type]


async def test_how_likely_and_how_serious_are_chosen_from_the_organisations_own_scale_with_words_beside() -> (
    None
):
    app = Posted(at("risk", says=(), organisation=HARBOUR))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter", "1")
        await _filled(app, pilot)
        for name, downs in (("risk-likelihood-step", 2), ("risk-severity-step", 1)):
            next(one for one in app.step.sheets[-1].query(AnyOf) if one.name == name).land()
            await press(pilot, "home", *["down"] * downs)
            assert "scale" in flat(app)
            await press(pilot, "enter")
        next(one for one in app.step.sheets[-1].query(WordsField) if one.name == "risk-likelihood").land()
        await write(pilot, "This week")
        await press(pilot, "ctrl+s")
        (act,) = app.acts
        assert isinstance(act, RecordRisk)
        assert (act.likelihood_step, act.severity_step) == ("high", "medium")
        assert (act.likelihood, act.severity) == (Words("This week"), None)


async def test_without_a_profile_there_are_words_alone() -> None:
    app = Posted(at("risk", says=()))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter", "1")
        await _filled(app, pilot)
        assert "on your organisation" not in flat(app)
        await press(pilot, "ctrl+s")
        (act,) = app.acts
        assert isinstance(act, RecordRisk)
        assert (act.likelihood_step, act.severity_step) == (None, None)


async def test_a_step_of_a_scale_that_is_no_longer_there_stays_chosen_until_another_one_is() -> None:
    on = OnScale(name="rather high", step=2, steps=3)
    graded = msgspec.structs.replace(risk(), likelihood_on=on)
    view = at(
        "risk", risks=(graded,), topics=(topic("risk:risk-8", texts=()),), says=(), organisation=HARBOUR
    )
    app = Posted(view)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        from interview.tui.forms.risk import risk as form

        app.step.lay(form(app.step, app.step.pad, view, graded))
        await settled(pilot)
        await press(pilot, "ctrl+s")
        (act,) = app.acts
        assert isinstance(act, RecordRisk)
        assert (act.likelihood_step, act.severity_step) == ("rather high", None)


@pytest.mark.parametrize("taken", [True, False])
async def test_the_day_by_which_the_plan_is_looked_at_again_is_offered_and_is_agreed_only_if_taken(
    *, taken: bool
) -> None:
    app = Posted(at("ask", organisation=WEEKS))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "c")
        await write(pilot, "By text")
        assert "2026-12-20 (4 weeks)" in flat(app)
        if taken:
            app.step.sheets[-1].query(AnyOf).first().land()
            await press(pilot, "enter")
        await press(pilot, "ctrl+s")
        assert app.acts == [AgreeContact(how=Words("By text"), on="2026-12-20" if taken else None)]


async def test_two_days_are_not_agreed_at_once() -> None:
    app = Posted(at("ask", organisation=WEEKS))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "c")
        await write(pilot, "By text")
        app.step.sheets[-1].query(AnyOf).first().land()
        await press(pilot, "enter")
        next(one for one in app.step.sheets[-1].query(WordsField) if one.name == "on").land()
        await write(pilot, "Friday")
        await press(pilot, "ctrl+s")
        assert app.acts == []
        assert "Choose the day, or type another one" in flat(app)


@pytest.mark.parametrize("kind", ["explain", "ask"])
async def test_who_can_refer_is_read_where_the_choice_is_explained_and_where_it_is_asked(kind: str) -> None:
    app = Posted(at(kind, panels=(REFERRAL,)))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        assert "Who can refer to the NRM Your organisation cannot refer." in flat(app)
