"""All that happens before and after a session at the desk: the vault, the list, a new case, beginning, exporting."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from interview.tui.between import Between
from interview.tui.privacy import plainly

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from interview.casework.opened import CaseListed
    from interview.engine.terms import AgeBand, Captured, Moment, Nation, OrganisationKind, Setting
    from interview.engine.view import View
    from interview.guide import Guide
    from interview.plan.call_sheet import Ticked
    from interview.tui.screens.asked import AskedPage


class Reception(Between):
    """Decides which page is in front. Every call of the desk runs apart from the screen, one after the other."""

    _ticks: Mapping[str, Ticked] = MappingProxyType({})

    def start(self) -> None:
        """Ask for the passphrase, offer a new vault, or say why neither can be done."""
        from interview.tui.screens.unlock import UnlockScreen

        desk = self._desk
        if desk is None or self._opened is not None:
            self.entered()
            return
        try:
            if desk.exists():
                desk.reserve()
                self._app.front(UnlockScreen(self))
                return
        except Exception as error:
            from interview.desk import Trouble

            if not isinstance(error, Trouble):
                raise
            self._trouble(str(error), self.start)
            return
        from interview.tui.screens.create import CreateScreen

        self._app.front(CreateScreen(self, desk.folder))

    def cannot_open(self, line: str, again: Callable[[], None]) -> None:
        """Say what is wrong with wording or flow before anything is unlocked; Enter begins anew, and then ``again``."""

        def anew() -> None:
            self.start()
            again()

        if self._opened is None:
            self._trouble(line, anew)
        else:
            self._app.told(line)

    def _trouble(self, line: str, again: Callable[[], None]) -> None:
        from interview.tui.screens.trouble import TroubleScreen

        self._app.front(TroubleScreen(line, again))

    def next_parts(self) -> tuple[Callable[[], object], ...]:
        """What can be loaded while the passphrase is typed, each part a call that blocks."""
        return () if self._desk is None or self._opened is not None else self._desk.next_parts()

    def entered(self) -> None:
        """Show what comes first in a vault that is open: what does not fit, a passphrase to set, then the cases."""
        keeping = self.opened.keeping
        if keeping is not None and keeping.doubts:
            from interview.tui.screens.doubts import DoubtsScreen

            self._app.only(DoubtsScreen(self, keeping))
        else:
            self.past_doubts()

    def past_doubts(self) -> None:
        """Show what comes after them."""
        keeping = self.opened.keeping
        if keeping is not None and keeping.recovered:
            from interview.tui.screens.recover import NewPassphraseScreen

            self._app.only(NewPassphraseScreen(self, keeping.workers))
        else:
            self.list()

    def list(self) -> None:
        """Show the cases."""
        from interview.tui.screens.cases import CasesScreen

        self._app.only(CasesScreen(self))

    def vault(self) -> None:
        """Show who may open the vault and what keeps it; in practice there is none."""
        from interview.tui.screens.vault import VaultScreen

        if self.opened.keeping is not None:
            self._app.over(VaultScreen(self))

    async def listed(self) -> tuple[CaseListed, ...]:
        await self._app.asked(
            lambda: self.opened.organisation
        )  # so that it is there when a new case is asked for
        return await self._app.asked(self.opened.cases)

    def back(self) -> None:
        """Close the page in front."""
        self._app.pop_screen()
        if self._app.guide is None and self._case is not None:
            self._app.run_worker(self.leave_case(), group="leave")

    def new_case(self) -> None:
        from interview.tui.screens.new_case import NewCaseScreen

        self._app.over(NewCaseScreen(self))

    def create_case(
        self,
        page: AskedPage,
        *,
        label: str,
        nation: Nation,
        age_band: AgeBand,
        organisation_kind: OrganisationKind,
    ) -> None:
        """Write the case and open it; on trouble the page says so, with every answer still in it."""

        async def create() -> None:
            try:
                case = await self._app.asked(
                    lambda: self.opened.new_case(
                        label=label, nation=nation, age_band=age_band, organisation_kind=organisation_kind
                    )
                )
            except Exception as error:
                page.refused(plainly(error))
                return
            await self._open(case, instead=True)

        self._app.run_worker(create(), group="desk")

    def open(self, case: str, *, to: str = "") -> None:
        """Go on with the session that is open, at the field ``to``; or ask how a new one begins."""
        self._app.run_worker(self._open(case, to=to), group="desk", exclusive=True)

    async def _open(self, case: str, *, instead: bool = False, to: str = "") -> None:
        from interview.tui.screens.begin import BeginScreen

        try:
            guide = await self._read(case)
            view = await self._app.asked(lambda: _session_of(guide))
            before = await self._app.asked(lambda: self.opened.before_session(guide))
        except Exception as error:
            self._app.told(plainly(error))
            return
        if view is not None:
            self._app.open_step(guide, view, to=to)
        elif instead:
            self._app.front(BeginScreen(self, guide, before))
        else:
            self._app.over(BeginScreen(self, guide, before))

    def read(self, guide: Guide) -> None:
        """Show the plan as it stands, over the page in front."""

        async def read() -> None:
            from interview.guide import Refused
            from interview.tui.screens.reading import ReadingScreen

            try:
                plan = await self._app.asked(lambda: self.opened.plan_text(guide))
            except Refused as refused:
                self._app.told(str(refused))
                return
            except Exception as error:
                self._app.told(plainly(error))
                return
            case = guide.case
            told = [case.statements[number].latest for number in case.narrative()]
            notes = [note.words for note in case.notes.values()]
            self._app.over(ReadingScreen(plan, told=told, notes=notes))

        self._app.run_worker(read(), group="desk")

    def erase(self, guide: Guide) -> None:
        """Ask whether all words of a case are to go, over the page in front."""
        from interview.tui.screens.erase import EraseScreen

        self._app.over(EraseScreen(guide))

    def begin(
        self,
        page: AskedPage,
        guide: Guide,
        *,
        setting: Setting,
        captured: Captured,
        person_locale: str,
        held_at: Moment | None,
        although_handed_over: bool = False,
        flow: str | None = None,
    ) -> None:
        """Open a session and show its first step."""

        async def begin() -> None:
            try:
                view = await self._app.asked(
                    lambda: self.opened.begin(
                        guide,
                        setting=setting,
                        captured=captured,
                        person_locale=person_locale,
                        held_at=held_at,
                        although_handed_over=although_handed_over,
                        flow=flow,
                    )
                )
            except Exception as error:
                page.refused(plainly(error))
                return
            self._app.open_step(guide, view, instead=True)

        self._app.run_worker(begin(), group="desk")

    def export(self, case: str) -> None:
        """Ask where a case's plan is to be written."""

        async def export() -> None:
            try:
                guide = await self._read(case)
            except Exception as error:
                self._app.told(plainly(error))
                return
            await self.export_from(guide)

        self._app.run_worker(export(), group="desk", exclusive=True)

    async def export_from(self, guide: Guide) -> None:
        """Ask where the plan of the case in front is to be written, unless its account is closed to this worker."""
        try:
            self.opened.refuse_unread(guide)
        except Exception as error:
            self._app.told(plainly(error))
            return
        await self._export(
            lambda out, beware: self.opened.export(guide, out, beware=beware),
            what="export-what",
            others=lambda: self.for_others(guide),
        )

    async def plan_now(self, guide: Guide) -> None:
        """Show the plan for now, over the page in front."""
        from interview.tui.screens.plan_now import PlanNowScreen

        try:
            now = await self._app.asked(lambda: self.opened.plan_now(guide))
        except Exception as error:
            self._app.told(plainly(error))
            return
        self._app.over(PlanNowScreen(self, guide, now))

    def ticked(self, guide: Guide) -> Ticked:
        """What was ticked for a call sheet since this case was opened."""
        from interview.plan.call_sheet import Ticked

        return self._ticks.get(guide.case_id) or Ticked()

    def tick(self, guide: Guide, ticked: Ticked) -> None:
        """Keep what is ticked until the case is left. It goes into no record."""
        self._ticks = {guide.case_id: ticked}

    async def leave_case(self) -> None:
        """Leave nothing of the case here either."""
        self._ticks = {}
        await super().leave_case()

    def export_now(self, guide: Guide) -> None:
        """Ask where the plan for now and the call sheet are to be written."""
        ticked = self.ticked(guide)

        async def export() -> None:
            await self._export(
                lambda out, beware: self.opened.export_now(guide, out, ticked, beware=beware),
                what="export-now-what",
            )

        self._app.run_worker(export(), group="desk", exclusive=True)


def _session_of(guide: Guide) -> View | None:
    """Return the session as it stands, if one is open."""
    from interview.guide import NotOpen

    try:
        view = guide.view()
    except NotOpen:
        return None
    return view if view.session is not None else None
