"""The log of contact: an attempt is noted at any step, with the safe way in sight."""

from __future__ import annotations

from interview.engine.acts.always import Stop
from interview.engine.acts.reaching import AgreeContact
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from tests.sitting import sitting
from tests.tui.frames import shows, until
from tests.tui.hands import press, settled, write


async def test_an_attempt_is_noted_by_keys_alone_and_what_was_not_safe_has_to_be_said() -> None:
    with sitting("rights") as here:
        guide = here.guide
        guide.do(AgreeContact(how=Words("Message first, no name in it")))
        app = OwnwordsApp(guide=guide, practice=True)
        async with app.run_test(size=(80, 50)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "C")
            await shows(pilot, "Message first, no name in it")
            await press(pilot, "1", "tab", "4", "tab", "2", "ctrl+s")
            await shows(pilot, "what was not safe")
            assert guide.case.tried == {}
            await press(pilot, "tab", "tab")
            await write(pilot, "A man answered.")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: bool(guide.case.tried))
            (tried,) = guide.case.tried.values()
            assert (tried.way, tried.result, tried.safe) == ("call", "somebody_else", "not_safe")
            assert tried.note == Words("A man answered.")


async def test_without_an_agreed_way_it_says_so_before_anybody_is_called() -> None:
    with sitting("rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "C")
            await shows(pilot, "No safe way is agreed here")


def test_the_log_is_there_after_the_session_and_its_note_is_in_no_repr() -> None:
    with sitting("rights") as here:
        from interview.engine.acts.contacting import LogContact

        here.guide.do(
            LogContact(way="call", result="reached", safe="safe", note=Words("Her sister listened"))
        )
        here.guide.do(Stop())
        here.guide.do(Stop())
        here.begin()
        view = here.guide.view()
        assert [one.result for one in view.tried] == ["reached"]
        assert "Her sister" not in repr(view.tried)
