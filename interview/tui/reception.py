"""All that happens before and after a session at the desk: the vault, the list, a new case, beginning, exporting."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from interview.tui.privacy import plainly

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from interview.casework import CaseListed, OpenDesk
    from interview.desk import Desk
    from interview.engine.terms import AgeBand, Captured, Moment, Nation, OrganisationKind, Setting
    from interview.engine.view import View
    from interview.guide import Guide
    from interview.tui.app import OwnwordsApp
    from interview.tui.screens.asked import AskedPage


class Reception:
    """Decides which page is in front. Every call of the desk runs apart from the screen, one after the other."""

    def __init__(self, app: OwnwordsApp, desk: Desk | None, opened: OpenDesk | None) -> None:
        self._app = app
        self._desk = desk
        self._opened: OpenDesk | None = None
        if opened is not None:
            self._opened_now(opened)

    def start(self) -> None:
        """Ask for the passphrase, offer a new vault, or say why neither can be done."""
        from interview.tui.screens.unlock import UnlockScreen

        desk = self._desk
        if desk is None or self._opened is not None:
            self.list()
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

    def unlock(self, passphrase: str) -> None:
        """Open the vault. Blocks. Raises Trouble, or what is wrong with wording or flow."""
        if self._desk is not None:
            self._opened_now(self._desk.unlock(passphrase=passphrase))

    def create(self, passphrase: str, worker: str) -> None:
        """Make a vault and open it. Blocks. Raises Trouble, or what is wrong with wording or flow."""
        if self._desk is not None:
            self._opened_now(self._desk.create(passphrase=passphrase, worker=worker))

    def save(self) -> None:
        """Wait until what was typed is on the disk. Blocks. Raises Trouble."""
        if self._opened is not None:
            self._opened.journal.flush()

    def close(self) -> None:
        """Let go of the vault, whether or not the last typing could be saved. Blocks."""
        from interview.desk import Trouble

        with contextlib.suppress(Trouble):
            if self._opened is not None:
                self._opened.close()
            elif self._desk is not None:
                self._desk.release()

    def _opened_now(self, opened: OpenDesk) -> None:
        self._opened = opened
        opened.journal.on_trouble = lambda trouble: self._app.not_saved(str(trouble))

    def list(self) -> None:
        """Show the cases."""
        from interview.tui.screens.cases import CasesScreen

        self._app.front(CasesScreen(self))

    @property
    def opened(self) -> OpenDesk:
        """The unlocked desk. Raises LookupError before there is one."""
        if self._opened is None:
            raise LookupError("No vault is open.")
        return self._opened

    @property
    def is_open(self) -> bool:
        return self._opened is not None

    async def listed(self) -> tuple[CaseListed, ...]:
        return await self._app.asked(self.opened.cases)

    def back(self) -> None:
        """Close the page in front."""
        self._app.pop_screen()

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
            from interview.casework import Refused
            from interview.desk import Trouble

            try:
                case = await self._app.asked(
                    lambda: self.opened.new_case(
                        label=label, nation=nation, age_band=age_band, organisation_kind=organisation_kind
                    )
                )
            except (Refused, Trouble) as trouble:
                page.refused(str(trouble))
                return
            except Exception as error:
                page.refused(plainly(error))
                return
            await self._open(case, instead=True)

        self._app.run_worker(create(), group="desk")

    def open(self, case: str) -> None:
        """Go on with the session that is open, or ask how a new one begins."""
        self._app.run_worker(self._open(case), group="desk", exclusive=True)

    async def _open(self, case: str, *, instead: bool = False) -> None:
        from interview.desk import Trouble
        from interview.tui.screens.begin import BeginScreen

        try:
            guide = await self._app.asked(lambda: self.opened.open(case))
            view = await self._app.asked(lambda: _session_of(guide))
        except (Trouble, LookupError) as trouble:
            self._app.told(str(trouble))
            return
        except Exception as error:
            self._app.told(plainly(error))
            return
        if view is not None:
            self._app.open_step(guide, view)
        elif instead:
            self._app.front(BeginScreen(self, guide))
        else:
            self._app.over(BeginScreen(self, guide))

    def read(self, guide: Guide) -> None:
        """Show the plan as it stands, over the page in front."""

        async def read() -> None:
            from interview.tui.screens.reading import ReadingScreen

            try:
                plan = await self._app.asked(lambda: self.opened.plan_text(guide))
            except Exception as error:
                self._app.told(plainly(error))
                return
            case = guide.case
            told = [case.statements[number].latest for number in case.narrative()]
            notes = [note.words for note in case.notes.values()]
            self._app.over(ReadingScreen(plan, told=told, notes=notes))

        self._app.run_worker(read(), group="desk")

    def begin(
        self,
        page: AskedPage,
        guide: Guide,
        *,
        setting: Setting,
        captured: Captured,
        person_locale: str,
        held_at: Moment | None,
    ) -> None:
        """Open a session and show its first step."""

        async def begin() -> None:
            from interview.desk import Trouble
            from interview.guide import Refused

            try:
                view = await self._app.asked(
                    lambda: self.opened.begin(
                        guide,
                        setting=setting,
                        captured=captured,
                        person_locale=person_locale,
                        held_at=held_at,
                    )
                )
            except (Trouble, Refused) as refused:
                page.refused(str(refused))
                return
            except Exception as error:
                page.refused(plainly(error))
                return
            self._app.open_step(guide, view, instead=True)

        self._app.run_worker(begin(), group="desk")

    def export(self, case: str) -> None:
        """Ask where a case's plan is to be written."""

        async def export() -> None:
            from interview.desk import Trouble

            try:
                guide = await self._app.asked(lambda: self.opened.open(case))
            except (Trouble, LookupError) as trouble:
                self._app.told(str(trouble))
                return
            except Exception as error:
                self._app.told(plainly(error))
                return
            await self.export_from(guide)

        self._app.run_worker(export(), group="desk", exclusive=True)

    async def export_from(self, guide: Guide) -> None:
        from interview.tui.screens.export import ExportScreen

        into = await self._app.asked(_new_folder)
        self._app.over(ExportScreen(self.opened, guide, into=into))


def _session_of(guide: Guide) -> View | None:
    """Return the session as it stands, if one is open."""
    from interview.guide import NotOpen

    try:
        view = guide.view()
    except NotOpen:
        return None
    return view if view.session is not None else None


def _new_folder() -> Path:
    """Return a folder in the worker's documents that says nothing of the case, and is not there yet."""
    import secrets

    import platformdirs

    return platformdirs.user_documents_path() / f"ownwords-{secrets.token_hex(4)}"
