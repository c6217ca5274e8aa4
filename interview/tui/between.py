"""Between two sessions: what stands in a case, what became of a promise, closing the case and opening it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interview.tui.papers import Papers
from interview.tui.privacy import plainly

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.acts import AtTheDesk
    from interview.engine.considered import Decided
    from interview.engine.promised import Promise
    from interview.engine.reached import Partner, Referral
    from interview.engine.shared import Share
    from interview.engine.standing import Line
    from interview.guide import Guide
    from interview.tui.reception import Reception
    from interview.tui.screens.asked import AskedPage


class Between(Papers):
    """Each of these pages stands in place of the one before, so that none shows how the case stood earlier."""

    def standing(self, guide: Guide) -> None:
        """Show what stands in a case that has no session open."""

        async def show() -> None:
            from interview.casework import outside
            from interview.composing.left import left_seen
            from interview.tui.screens.standing import StandingScreen

            left = await self._app.asked(lambda: outside.left_open(guide))
            lines = tuple(left_seen(left, case=guide.case, flow=guide.flow, label=guide.chrome))
            self._app.front(StandingScreen(self, guide, lines))

        self._app.run_worker(show(), group="desk", exclusive=True)

    def close_case(self, guide: Guide) -> None:
        """Ask why the case is closed, and whether the person knows."""
        from interview.tui.screens.closing import CloseScreen

        self._app.front(CloseScreen(self, guide))

    def reopen_case(self, guide: Guide) -> None:
        """Ask why the case is opened again."""
        from interview.tui.screens.closing import ReopenScreen

        self._app.front(ReopenScreen(self, guide))

    def promise(self, guide: Guide, one: Promise) -> None:
        """Ask what became of a promise."""
        from interview.tui.screens.closing import PromiseScreen

        self._app.front(PromiseScreen(self, guide, one))

    def duty(self, guide: Guide, one: Decided) -> None:
        """Ask what became of a duty that was to be done."""
        from interview.tui.screens.duty import DutyScreen

        self._app.front(DutyScreen(self, guide, one))

    def told_later(self, guide: Guide, one: Share) -> None:
        """Ask whether the person knows now of what was shared."""
        from interview.tui.screens.telling_later import ToldLaterScreen

        self._app.front(ToldLaterScreen(self, guide, one))

    def contact(self, guide: Guide) -> None:
        """Show how to be in touch, and ask what came of one more attempt."""

        async def show() -> None:
            from interview.composing.contact import contact_now
            from interview.tui.screens.contact import ContactScreen

            now = await self._app.asked(lambda: contact_now(guide.case, guide.flow, guide.chrome))
            self._app.front(ContactScreen(self, guide, now))

        self._app.run_worker(show(), group="desk", exclusive=True)

    def others(self, guide: Guide) -> None:
        """Show referrals, what others do, and the agencies."""
        from interview.tui.screens.with_others import WithOthersScreen

        self._app.front(WithOthersScreen(self, guide))

    def referral(self, guide: Guide, one: Referral) -> None:
        """Ask what became of a referral."""
        from interview.tui.screens.came_of_it import ReferralScreen

        self._app.front(ReferralScreen(self, guide, one))

    def action(self, guide: Guide, one: Line) -> None:
        """Ask what became of something that somebody else does."""
        from interview.tui.screens.came_of_it import ActionScreen

        self._app.front(ActionScreen(self, guide, one))

    def agency(self, guide: Guide, before: Partner | None) -> None:
        """Ask about an agency, one that is noted or a new one."""
        from interview.tui.screens.agency import AgencyScreen

        self._app.front(AgencyScreen(self, guide, before))

    def sign(self, guide: Guide) -> None:
        """Show how much is there, and offer to sign it."""

        async def show() -> None:
            from interview.composing.checks import checked_at_the_desk
            from interview.tui.screens.sign_off import SignScreen

            check = await self._app.asked(lambda: checked_at_the_desk(guide.case, guide.flow, guide.chrome))
            self._app.front(SignScreen(self, guide, check))

        self._app.run_worker(show(), group="desk", exclusive=True)

    def begin_page(self, guide: Guide) -> None:
        """Show again how a session of this case begins."""

        async def show() -> None:
            from interview.tui.screens.begin import BeginScreen

            before = await self._app.asked(lambda: self.opened.before_session(guide))
            self._app.front(BeginScreen(cast("Reception", self), guide, before))

        self._app.run_worker(show(), group="desk", exclusive=True)

    def whom_told(self, guide: Guide, one: Decided) -> None:
        """Ask whom the worker told under a duty that is done."""

        async def show() -> None:
            from interview.composing.told import whom_now
            from interview.tui.screens.telling import DisclosureScreen

            now = await self._app.asked(lambda: whom_now(guide.case, guide.flow, one, guide.chrome))
            self._app.front(DisclosureScreen(self, guide, now))

        self._app.run_worker(show(), group="desk", exclusive=True)

    def meetings(self, guide: Guide) -> None:
        """Show the meetings of agencies."""

        async def show() -> None:
            from interview.composing.told import meetings_now
            from interview.tui.screens.meetings import MeetingsScreen

            held = await self._app.asked(lambda: meetings_now(guide.case, guide.chrome))
            self._app.front(MeetingsScreen(self, guide, held))

        self._app.run_worker(show(), group="desk", exclusive=True)

    def meeting(self, guide: Guide) -> None:
        """Ask about one more meeting."""
        from interview.tui.screens.meetings import MeetingScreen

        self._app.front(MeetingScreen(self, guide))

    def meeting_action(self, guide: Guide, number: int) -> None:
        """Ask what was agreed to be done at a meeting."""
        from interview.tui.screens.meetings import ActionScreen

        self._app.front(ActionScreen(self, guide, number))

    def said_there(self, guide: Guide, number: int) -> None:
        """Ask what was said of the person at a meeting."""

        async def show() -> None:
            from interview.composing.told import meetings_now, said_under
            from interview.tui.screens.meetings import SaidThereScreen

            held = await self._app.asked(lambda: meetings_now(guide.case, guide.chrome))
            one = next(one for one in held if one.number == number)
            under = said_under(guide.case, guide.flow, guide.chrome)
            self._app.front(SaidThereScreen(self, guide, one, under))

        self._app.run_worker(show(), group="desk", exclusive=True)

    def at_the_desk(
        self,
        page: AskedPage,
        guide: Guide,
        act: AtTheDesk,
        *,
        then: Callable[[Guide], None] | None = None,
    ) -> None:
        """Carry it out, and show how the case stands now; on trouble the page says so, with every answer still in it."""

        async def carry_out() -> None:
            from interview.casework import outside
            from interview.tui.widgets.days import to_the_day

            try:
                await self._app.asked(lambda: outside.at_the_desk(guide, act))
            except Exception as error:
                page.refused(plainly(error))
                to_the_day(page, error)
                return
            (then or self.standing)(guide)
            await self._list_anew(guide.case_id)

        self._app.run_worker(carry_out(), group="act")

    async def _list_anew(self, case: str) -> None:
        """The list under these pages shows how the case stands now."""
        from interview.tui.screens.cases import CasesScreen

        for screen in self._app.screen_stack:
            if isinstance(screen, CasesScreen):
                await screen.read(case)
