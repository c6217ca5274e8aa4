"""Whatever is done, and in whatever order: a case is what its record says, and what is refused never happened."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

import store
from interview.engine.acts import account, always, asking
from interview.engine.acts.base import Telling
from interview.engine.case import Case
from interview.engine.machine import machine_of
from interview.engine.words import Words
from interview.guide import NotOpen, Refused, read_entries
from interview.guiding.worded_flows import load_flow
from tests.offered import LANGUAGES, MISNAMED, Drawing, Offer, Rolling, offers
from tests.sitting import CASE, Sitting, adult, both, sitting
from tests.strategies import BY_TAG, any_act, texts, words_in

if TYPE_CHECKING:
    from interview.engine.view import View
    from interview.guide import Guide


def changes_nothing(guide: Guide, act: Any, refusals: type[Exception] | tuple[type[Exception], ...]) -> None:
    """Do what must be refused, and look that it left nothing behind."""
    head, view = guide.journal.head(CASE), guide.view()
    before = Case.replay(read_entries(guide.journal, CASE))
    with pytest.raises(refusals):
        guide.do(act)
    assert guide.journal.head(CASE) == head
    assert guide.case == before
    assert guide.view() == view


class AnyConversation(RuleBasedStateMachine):
    """A worker and a person who may do anything that is offered, and some things that are not."""

    def __init__(self) -> None:
        super().__init__()
        self.journal = store.in_memory()
        self.here = Sitting(self.journal, flow=both())
        self.typed: dict[str, str] = {}

    @property
    def guide(self) -> Guide:
        return self.here.guide

    def in_session(self) -> bool:
        return self.guide.case.sitting is not None

    @initialize(label=texts(), language=st.sampled_from(LANGUAGES))
    def begins(self, label: str, language: str) -> None:
        self.here.create(label)
        self.here.begin(language=language)
        assert self.guide.view().label == label

    @precondition(in_session)
    @rule(data=st.data())
    def does_what_is_offered(self, data: st.DataObject) -> None:
        chance = Drawing(data)
        offered = offers(self.guide.view(), chance)
        tag = chance.pick(sorted({tag for tag, _ in offered}))
        self.carry_out(chance.pick([make for name, make in offered if name == tag])())

    @precondition(in_session)
    @rule(data=st.data())
    def goes_on(self, data: st.DataObject) -> None:
        chance = Drawing(data)
        ways = [
            make for tag, make in offers(self.guide.view(), chance) if tag in ("move", "resume", "return")
        ]
        if ways:
            self.carry_out(chance.pick(ways)())

    def carry_out(self, act: Any) -> None:
        case = self.guide.case
        before, wanted, step = case.seq, case.recording, self.guide.flow.find(self.guide.view().step)
        self.guide.do(act)
        entries = read_entries(self.journal, CASE)[before:]
        assert entries
        kept = {words for entry in entries for words in words_in(entry.event)}
        given = set(words_in(act)) - {Words("")}
        theirs = {act.words} if isinstance(act, Telling) and act.words is not None else set()
        if wanted == "full":
            assert given <= kept
        elif wanted == "plan_only":
            assert given - theirs <= kept
        elif step.audience == "person":
            assert kept == given - theirs
        self.forgets_what_is_not_to_be_written()

    def forgets_what_is_not_to_be_written(self) -> None:
        if self.guide.case.recording != "full":
            self.typed.pop("account", None)

    @precondition(in_session)
    @rule(act=any_act())
    def does_anything_at_all(self, act: Any) -> None:
        if act.trigger not in self.guide._machine.open(self.guide.case):
            changes_nothing(self.guide, act, NotOpen)
            return
        head = self.journal.head(CASE)
        try:
            self.guide.do(act)
        except Refused:
            assert self.journal.head(CASE) == head
        self.forgets_what_is_not_to_be_written()

    @precondition(in_session)
    @rule(act=st.sampled_from(list(MISNAMED.values())))
    def names_what_is_not_there(self, act: Any) -> None:
        changes_nothing(self.guide, act, (NotOpen, Refused))

    @precondition(lambda self: not self.in_session())
    @rule(language=st.sampled_from(LANGUAGES))
    def comes_back_another_day(self, language: str) -> None:
        self.here.clock.wait("3d")
        self.here.begin(language=language)

    @rule(field=st.sampled_from(["account", "note"]), text=texts())
    def types_without_keeping(self, field: str, text: str) -> None:
        self.guide.draft(field, text)
        if field == "note" or self.guide.case.recording == "full":
            self.typed[field] = text

    @rule()
    def time_passes(self) -> None:
        self.here.clock.wait("5m")

    @rule()
    def is_opened_again_by_another_program(self) -> None:
        view = self.guide.view()
        again = self.here.opened_again()
        assert again.view() == view
        assert again.case == self.guide.case
        assert again.drafts() == self.typed
        self.here.guide = again

    @invariant()
    def the_case_is_what_the_record_says(self) -> None:
        assert Case.replay(read_entries(self.journal, CASE)) == self.guide.case

    @precondition(lambda self: self.guide.case.seq > 0)
    @invariant()
    def nobody_is_held(self) -> None:
        if not self.in_session():
            return
        view = self.guide.view()
        assert "stop" in view.acts
        assert ("resume" if view.paused else "pause") in view.acts

    def teardown(self) -> None:
        self.journal.close()


TestAnyConversation = AnyConversation.TestCase
TestAnyConversation.settings = settings(max_examples=20, stateful_step_count=25)


def test_a_long_random_walk_comes_to_every_step_and_does_every_act() -> None:
    visited, done, interrupts, worked = set[str](), set[str](), set[str](), Counter[str]()
    for seed in range(15):  # in one of the last no urgent need is open when the account is come to
        chance = Rolling(random.Random(seed))
        with sitting(flow=both(("uk/adult", "uk/brief")[seed % 2])) as here:
            view = here.guide.view()
            for _ in range(700):
                if here.guide.case.sitting is None:
                    adult_now = here.guide.case.age_band == "adult"
                    flow = chance.pick(("uk/adult", "uk/brief")) if adult_now else None
                    here.begin(
                        language=chance.pick(LANGUAGES),
                        flow=flow,
                        captured=chance.pick(("live", "live", "paper")),
                    )
                    view = here.guide.view()
                if view.step == "record" and not here.guide.case.consents:
                    view = here.guide.do(asking.Agree(scope="record"))  # or seldom anything would be told
                if (
                    view.step == "read-back" and "choose-depth" in view.acts
                ):  # or nothing may be asked about it
                    view = here.guide.do(account.ChooseDepth(depth="fuller", reason=Words("For once")))
                worked[view.step] += 1
                if worked[view.step] > WELL_KNOWN and (seldom := _to_what_is_seldom(here, view, worked)):
                    view = here.guide.do(always.Move(move=chance.pick(seldom)))
                    visited.add(view.step)
                    continue
                if view.step == "clarify" and "say" in view.acts:
                    here.guide.do(always.Say(message="clarify-leave"))
                    view = here.guide.do(asking.Answer(question="clarify-wanted", choice="yes"))
                interrupts |= {held.protocol for held in view.held}
                tag, make = chance.pick(_likely(offers(view, chance), done, chance))
                visited.add(view.step)
                view = here.guide.do(make())
                visited.add(view.step)
                if view.step == "known":  # what is known is kept from one view to the next
                    assert here.opened_again().view() == view
                if tag not in done:
                    assert Case.replay(here.guide.entries()) == here.guide.case
                done.add(tag)
            assert Case.replay(here.guide.entries()) == here.guide.case
    assert visited == {step.id for name in both().ids for step in load_flow(name).step}
    assert interrupts == set(adult().protocols)
    assert done | SELDOM_BY_CHANCE | IN_NO_SESSION == set(BY_TAG)


SELDOM_BY_CHANCE = {
    *("refer", "answer-referral", "move-referral", "barrier", "adjust", "leave-component"),
    *("refer-on-duty", "referral-wish"),
}
"""What needs several other things to be there first. Each has a story of its own in tests/walks."""

IN_NO_SESSION = {"close-case", "reopen-case", "report-line"}
"""What is done at the desk and at no step: tests/engine/test_closing.py, tests/engine/test_reported.py."""

WELL_KNOWN = 30
"""So many acts at a step, and the walk rather goes where less was done."""

ABOUT_THE_RECORD = {
    *("choose-record", "dont-write", "legal-hold", "lift-legal-hold", "mark-mistake", "put-back"),
}


RARE = ("take-back", "hold-risk-back", "still-so", "answer-clarifying")
"""What is offered only where something else came before, and so is done at the first offer."""


def _to_what_is_seldom(here: Sitting, view: View, worked: Counter[str]) -> list[str]:
    """The moves that are open and lead to a step where little was done so far."""
    machine, case = machine_of(here.guide.flow), here.guide.case
    return [
        one.move
        for one in view.moves
        if one.open and worked[machine.leads(case, f"move.{one.move}")] <= WELL_KNOWN
    ]


def _likely(offered: list[Offer], done: set[str], chance: Rolling) -> list[Offer]:
    """Mostly what was never done yet, or going on, or any kind of act; seldom stopping, breaking in or
    what is done to the record once more."""
    seldom = {"stop", "interrupt", "go-on-in", "go-to", "change-age-band", *(done & ABOUT_THE_RECORD)}
    seldom = seldom if chance.pick(range(4)) else set[str]()
    tags = sorted({tag for tag, _ in offered} - seldom)
    fresh = [tag for tag in tags if tag not in done]
    if not fresh or not chance.pick(range(3)):
        fresh = chance.pick((["move"], tags))
    if "agree-plan" not in done and chance.pick((True, False)):  # it waits until every line has an answer
        fresh = [tag for tag in tags if tag in ("agree-plan", "answer-line")] or fresh
    if rare := [tag for tag in tags if tag in RARE and tag not in done]:
        fresh = rare
    tag = chance.pick(fresh)
    return [offer for offer in offered if offer[0] == tag] or offered
