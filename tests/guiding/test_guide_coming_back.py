"""Coming back months later, to another worker: what they see, what is closed to them, and what opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.casework.opened import OpenDesk, Ports
from interview.engine.acts import again, always, asking, planning, reaching
from interview.engine.reading import unread
from interview.engine.words import Words
from interview.guide import Guide, Refused
from interview.plan.call_sheet import Ticked
from interview.walking.walk import SteadyChance, SteadyClock
from store import in_memory
from tests.sitting import adult, wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "I left through the kitchen window"


class Team:
    """Workers who take turns at one vault."""

    def __init__(self) -> None:
        self.clock, chance = SteadyClock(), SteadyChance()
        ports = Ports(clock=self.clock, nonce=chance.nonce, new_id=chance.new_id, wording=wording())
        self.desk = OpenDesk(journal=in_memory(), worker="AB1", ports=ports, flow=adult())
        self.case = self.desk.new_case(
            label="One", nation="wales", age_band="adult", organisation_kind="charity"
        )

    def sits(self, worker: str, *, wait: str = "120d") -> Guide:
        """A new session of this worker, months later."""
        self.clock.wait(wait)
        self.desk.worker = worker
        guide = self.desk.open(self.case)
        self.desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
        return guide

    def told_before(self) -> int:
        """A first session with a worker, in which something was told."""
        guide = self.sits("AB1", wait="1m")
        guide.do(always.Tell(words=Words(SECRET)))
        number = guide.case.seq
        for move in ("continue", "continue", "continue", "leave-open", "continue", "continue"):
            guide.do(always.Move(move=move))
        for question, words in (("contact-call", "After six"), ("contact-safe", "My friend")):
            guide.do(asking.Answer(question=question, words=Words(words)))
        guide.do(always.Move(move="continue"))
        guide.do(always.Move(move="continue"))
        guide.do(planning.RecordNeed(need="phone", state="not_met", because=(number,)))
        guide.do(always.MakePromise(words=Words("Ask about the class")))
        guide.do(reaching.AgreeContact(how=Words("A message to the friend"), on="2026-03-10"))
        end(guide)
        return number


def end(guide: Guide) -> None:
    while guide.case.sitting is not None:
        guide.do(always.Stop())


@pytest.fixture
def team() -> Iterator[Team]:
    team = Team()
    yield team
    team.desk.close()


def ask(guide: Guide) -> None:
    guide.do(always.Move(move="ask-first"))


def shown(guide: Guide) -> str:
    """All that a screen is given of anybody's words, and all worded around it."""
    view = guide.view()
    words = [one.latest for one in view.statements]
    words += [said for part in view.known for item in part.items for said in item.words]
    return " ".join(one.text for one in words)


def test_a_first_session_begins_where_it_always_did_and_is_asked_nothing_of_this(team: Team) -> None:
    assert team.sits("AB1").view().step == "prepare"


def test_a_later_session_begins_with_what_is_known_for_the_worker_alone(team: Team) -> None:
    team.told_before()
    guide = team.sits("BC2")
    view = guide.view()
    assert (view.step, view.kind, view.audience) == ("known", "known", "worker")
    parts = {part.part: part.items for part in view.known}
    assert {"contact", "language", "needs", "promises", "account"} <= parts.keys()
    (phone,) = parts["needs"]
    assert (phone.name, phone.standing, phone.session) == ("Language, phone", "not met", 1)
    assert [one.words[0].text for one in parts["contact"]] == [
        "A message to the friend",
        "After six",
        "My friend",
    ]
    assert [(one.words[0].text, one.text) for one in parts["promises"]] == [("Ask about the class", None)]
    assert SECRET not in shown(guide)
    assert (
        type(guide.entries()[-1].event).__name__ == "SessionOpened"
    )  # nothing stood on their side of the screen


def test_what_is_known_has_the_day_on_which_it_was_said(team: Team) -> None:
    guide = team.sits("AB1", wait="1m")
    for move in ("continue", "continue", "continue"):
        guide.do(always.Move(move=move))
    said_at = team.clock.at
    guide.do(asking.Explain(about="privacy-notes"))
    guide.do(always.Move(move="leave-open"))
    guide.do(asking.Agree(scope="record"))
    end(guide)
    parts = {part.part: part.items for part in team.sits("AB1").view().known}
    assert [(one.name, one.standing, one.at, one.session) for one in parts["topics"]] == [
        ("What is written down", "explained", said_at, 1)
    ]
    assert [(one.standing, one.at) for one in parts["consents"]] == [("yes", said_at)]


def test_whoever_took_it_down_reads_on_and_need_not_ask(team: Team) -> None:
    team.told_before()
    guide = team.sits("AB1")
    assert SECRET in shown(guide)
    assert guide.view().unread == 0
    assert "continue" in [move.move for move in guide.view().moves if move.open]
    assert guide.do(always.Move(move="continue")).step == "come-back"


def test_a_new_worker_sees_no_word_of_the_account_before_the_person_was_asked(team: Team) -> None:
    number = team.told_before()
    guide = team.sits("BC2")
    view = guide.view()
    assert (view.statements, view.unread) == ((), 3)
    assert "continue" not in [move.move for move in view.moves]
    ask(guide)
    assert guide.view().statements == ()
    view = guide.do(asking.Agree(scope="read-account"))
    assert next(one.number for one in view.statements) == number
    assert view.unread == 0
    assert SECRET in shown(guide)


def test_a_no_keeps_it_closed_and_what_is_told_today_is_theirs_to_read(team: Team) -> None:
    team.told_before()
    guide = team.sits("BC2")
    ask(guide)
    guide.do(asking.Refuse(scope="read-account"))
    guide.do(always.Move(move="continue"))
    view = guide.do(always.Tell(words=Words("It is warmer now")))
    assert [one.latest.text for one in view.statements] == ["It is warmer now"]
    assert view.unread == 3
    with pytest.raises(Refused, match="closed until they say"):
        team.desk.plan_text(guide)


def test_it_opens_with_a_reason_which_is_kept_with_who_did_it(team: Team) -> None:
    team.told_before()
    guide = team.sits("BC2")
    with pytest.raises(Refused, match="needs the reason"):
        guide.do(again.ReadAccount(reason=Words("  ")))
    assert guide.view().unread == 3
    view = guide.do(again.ReadAccount(reason=Words("The police ask tonight")))
    assert view.unread == 0
    entry = guide.entries()[-1]
    assert (entry.actor, entry.event.reason.text) == ("BC2", "The police ask tonight")  # type: ignore[union-attr]
    assert "closed until" not in team.desk.plan_text(guide)


def test_nothing_that_holds_the_account_is_written_out_for_a_worker_who_may_not_read_it(
    team: Team, tmp_path: Path
) -> None:
    team.told_before()
    guide = team.sits("BC2")
    with pytest.raises(Refused, match="note why you read it"):
        team.desk.export(guide, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    ask(guide)
    guide.do(asking.Agree(scope="read-account"))
    assert [path.name for path in team.desk.export(guide, tmp_path / "out")] == [
        "plan.md",
        "plan.json",
        "MANIFEST.json",
    ]
    assert SECRET in (tmp_path / "out" / "plan.md").read_text("utf-8")


def test_what_a_new_worker_needs_for_safety_stays_open(team: Team, tmp_path: Path) -> None:
    team.told_before()
    guide = team.sits("BC2")
    guide.do(always.Interrupt(protocol="left"))
    contact = next(panel for panel in guide.view().panels if panel.panel == "contact")
    assert "A message to the friend" in [line.words.text for line in contact.lines if line.words]
    team.desk.export_now(guide, tmp_path / "now", Ticked())
    now = (tmp_path / "now" / "plan-interim.md").read_text("utf-8")
    assert "A message to the friend" in now
    assert SECRET not in now


def test_the_notes_of_others_are_closed_as_long_as_the_account_is(team: Team) -> None:
    team.told_before()
    first = team.sits("AB1")
    first.do(always.MakeNote(words=Words("He told me of the window")))
    end(first)
    guide = team.sits("BC2")
    view = guide.do(always.MakeNote(words=Words("They looked tired")))
    assert ([note.words.text for note in view.notes], view.unread_notes) == (["They looked tired"], 1)
    view = guide.do(again.ReadAccount(reason=Words("The police ask tonight")))
    assert (len(view.notes), view.unread_notes) == (2, 0)


@pytest.mark.parametrize("how", ["refuse", "withdraw", "leave"])
def test_a_yes_that_is_taken_back_closes_it_again(team: Team, how: str) -> None:
    team.told_before()
    guide = team.sits("BC2")
    ask(guide)
    guide.do(asking.Agree(scope="read-account"))
    back = {
        "refuse": asking.Refuse(scope="read-account"),
        "withdraw": always.Withdraw(scope="read-account"),
        "leave": asking.Leave(question="read-account", way_out="not_now"),
    }
    assert guide.do(back[how]).unread == 3


def test_a_yes_to_one_worker_is_none_to_the_next(team: Team) -> None:
    team.told_before()
    guide = team.sits("BC2")
    ask(guide)
    guide.do(asking.Agree(scope="read-account"))
    end(guide)
    third = team.sits("CD3")
    assert third.view().unread == 3
    ask(third)
    (scope,) = third.view().scopes
    assert (scope.standing, scope.earlier, scope.open) == ("given", 2, True)
    end(third)
    assert team.sits("BC2").view().unread == 0


def test_a_case_from_another_vault_is_closed_to_everybody_whatever_their_code(team: Team) -> None:
    from interview.engine.events.handing import HandedOver, Received

    team.told_before()
    guide = team.desk.open(team.case)
    fingerprint = "AAAA-BBBB-CCCC-DDDD"
    guide.record((HandedOver(vault="ab" * 8, fingerprint=fingerprint, name=None),))
    assert len(unread(guide.case, "AB1")) == 0
    guide.record((Received(vault="cd" * 8, fingerprint=fingerprint, head="1-X"),))
    assert len(unread(guide.case, "AB1")) == 3
    assert guide.case.handed_over is None


def to_sharing(guide: Guide) -> None:
    for move in ("continue", "to-plan", "continue", "continue", "leave-open"):
        guide.do(always.Move(move=move))


def test_a_yes_of_another_day_is_asked_again_and_says_since_when(team: Team) -> None:
    end(team.sits("AB1", wait="1m"))
    guide = team.sits("AB1")
    to_sharing(guide)
    said_at = team.clock.at
    guide.do(asking.Agree(scope="share:gp"))
    view = guide.do(asking.Leave(question="share:lawyer", way_out="rather_not"))
    assert {one.scope: (one.earlier, one.open) for one in view.scopes} == {
        "share:council": (None, False),
        "share:gp": (None, False),
        "share:support-provider": (None, True),
        "share:lawyer": (None, False),
        "share:police": (None, False),
    }
    assert {one.scope for one in view.scopes if not one.needed} >= {"share:council", "share:police"}
    end(guide)
    later = team.sits("AB1")
    to_sharing(later)
    scopes = {one.scope: one for one in later.view().scopes}
    gp, lawyer = scopes["share:gp"], scopes["share:lawyer"]
    assert (gp.standing, gp.earlier, gp.earlier_at, gp.open) == ("given", 2, said_at, True)
    assert (lawyer.way_out, lawyer.earlier, lawyer.open) == ("rather_not", 2, True)
    again_today = later.do(asking.Agree(scope="share:gp"))
    assert next(one.earlier for one in again_today.scopes if one.scope == "share:gp") is None


def test_a_session_on_a_case_that_was_handed_over_is_only_opened_when_it_is_meant(team: Team) -> None:
    from interview.engine.events.handing import HandedOver

    guide = team.desk.open(team.case)
    guide.record((HandedOver(vault="ab" * 8, fingerprint="AAAA-BBBB-CCCC-DDDD", name=None),))
    asked = {"setting": "phone", "captured": "live", "person_locale": "en-GB"}
    with pytest.raises(Refused, match="two records of one person grow apart"):
        guide.begin(**asked)  # type: ignore[arg-type]
    assert team.desk.cases()[0].handed_over == team.clock.at
    assert guide.begin(**asked, although_handed_over=True).session is not None  # type: ignore[arg-type]
    assert team.desk.cases()[0].handed_over == team.clock.at


def test_two_cases_share_an_action_by_its_id_and_nothing_else(team: Team) -> None:
    other = team.desk.new_case(
        label="The brother", nation="wales", age_band="adult", organisation_kind="charity"
    )
    end(team.sits("AB1", wait="1m"))
    guide = team.sits("AB1")
    link = team.desk.link(guide, other, "parent")
    assert [(one.link, one.relation) for one in guide.view().links] == [(link, "parent")]
    for move in ("continue", "to-plan"):
        guide.do(always.Move(move=move))
    guide.do(planning.ProposeLine(what=Words("One room for both"), link=link))
    (line,) = guide.view().lines
    action = line.line.action
    assert action is not None
    assert len(action) == 4
    assert "same action is in a linked plan, under: " + action in team.desk.plan_text(guide)

    first, team.case = team.case, other
    end(team.sits("AB1", wait="1m"))
    theirs = team.sits("AB1")
    assert theirs.case.links == {link: "child"}
    for move in ("continue", "to-plan"):
        theirs.do(always.Move(move=move))
    theirs.do(planning.ProposeLine(what=Words("Pack the bag"), link=link, action=action.lower()))
    assert [seen.line.action for seen in theirs.view().lines] == [action]
    for stream, not_there in ((first, (other, "Pack the bag", "brother")), (other, (first, "One room"))):
        told = "\n".join([str(one) for one in team.desk.journal.rows(stream)])
        told += "".join(row.body.decode() for row in team.desk.journal.rows(stream))
        told += "".join(team.desk.journal.passages(stream).values())
        assert not [part for part in not_there if part in told.replace(stream, "")]


def test_a_link_names_two_cases_that_are_there(team: Team) -> None:
    guide = team.desk.open(team.case)
    with pytest.raises(Refused, match="the same case"):
        team.desk.link(guide, team.case, "sibling")
    with pytest.raises(LookupError, match="no case 'abcd-2345'"):
        team.desk.link(guide, "abcd-2345", "sibling")
    with pytest.raises(LookupError):
        team.desk.link(guide, "vault", "sibling")
    assert guide.case.links == {}
