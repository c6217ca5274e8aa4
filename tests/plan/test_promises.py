"""A promise in the plan: what became of it stands under it, and a kept one is no more among what is to be done now."""

from __future__ import annotations

from interview.casework.plan_now import drawn_up
from interview.engine.acts import always, promising
from interview.engine.words import Words
from interview.walking.files import walk_files
from tests.sitting import sitting


def test_what_became_of_each_promise_stands_under_it_with_the_reason() -> None:
    with sitting("rights") as here:
        here.guide.do(always.MakePromise(words=Words("Ring the council"), by="2026-03-04"))
        made = here.guide.case.seq
        here.guide.do(always.MakePromise(words=Words("Bring the form"), by="soon"))
        why = Words("The office is shut")
        here.guide.do(promising.ClosePromise(number=made, came="not_kept", told="yes", why=why))
        here.guide.do(promising.ClosePromise(number=made, came="kept_late", told="not_yet"))
        plan = walk_files(here.guide, now=here.clock())["plan.md"].decode()
        told = plan[plan.index("Ring the council") :]
        assert "What became of it: Could not be kept · 2 March 2026 · they know" in told
        assert "Reason: The office is shut" in told
        assert told.index("Could not be kept") < told.index("Kept, later than was said · 2 March 2026")
        assert "What became of it: nothing noted yet" in told[told.index("Bring the form") :]


def test_the_page_for_now_has_only_what_is_still_to_be_done() -> None:
    with sitting("rights") as here:
        here.guide.do(always.MakePromise(words=Words("Ring the council")))
        made = here.guide.case.seq
        here.guide.do(always.MakePromise(words=Words("Bring the form")))
        here.guide.do(promising.ClosePromise(number=made, came="kept", told="yes"))
        now = drawn_up(here.guide, now=here.clock(), worker="w-1").plan_text()
        assert "Bring the form" in now
        assert "Ring the council" not in now
