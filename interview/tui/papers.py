"""Papers made of a case at the desk: what the person takes along, and plans that they agreed to side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.door import Door
from interview.tui.privacy import plainly

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from interview.casework.for_others import MayHave
    from interview.engine.terms import Quote
    from interview.exports.addressed import Beware
    from interview.exports.for_person import Card
    from interview.guide import Guide


class Papers(Door):
    """Looking at them changes nothing; that something was written out is noted."""

    async def _export(
        self,
        write: Callable[[Path, Beware], tuple[Path, ...]],
        *,
        what: str,
        others: Callable[[], None] | None = None,
    ) -> None:
        from interview.tui.screens.export import ExportScreen

        into = await self._app.asked(_new_folder)
        self._app.over(ExportScreen(write, into=into, what=what, others=others))

    def for_others(self, guide: Guide) -> None:
        """Show for whom there is a yes or a decision, unless the account is closed to this worker."""
        from interview.casework.for_others import who_may_have
        from interview.tui.screens.for_others import ForOthersScreen

        try:
            self.opened.refuse_unread(guide)
            found = who_may_have(guide)
        except Exception as error:
            self._app.told(plainly(error))
            return
        self._app.over(ForOthersScreen(found, lambda one: self.read_for(guide, one)))

    def read_for(self, guide: Guide, one: MayHave, quotes: tuple[Quote, ...] = ()) -> None:
        """Show exactly what one recipient would get, with the words of the person that were picked for a concern."""
        from interview.casework.for_others import text_for
        from interview.plan.concern_words import pickable
        from interview.tui.screens.for_others import PartScreen

        async def read() -> None:
            try:
                text = await self._app.asked(lambda: text_for(self.opened, guide, one.key, quotes))
            except Exception as error:
                self._app.told(plainly(error))
                return
            picks = one.document == "concern" and pickable(guide.case, guide.flow)
            pick = (lambda: self._pick_words(guide, one, quotes)) if picks else None
            self._app.over(PartScreen(text, lambda: self.export_for(guide, one, quotes), pick=pick))

        self._app.run_worker(read(), group="desk", exclusive=True)

    def _pick_words(self, guide: Guide, one: MayHave, quotes: tuple[Quote, ...]) -> None:
        from interview.plan.concern_words import pickable, picked
        from interview.tui.screens.for_others import PickWordsScreen

        def take(quote: Quote) -> None:
            picked(guide.case, guide.flow, (*quotes, quote))
            self._app.pop_screen()
            self._app.pop_screen()
            self.read_for(guide, one, (*quotes, quote))

        self._app.over(PickWordsScreen(pickable(guide.case, guide.flow), take))

    def export_for(self, guide: Guide, one: MayHave, quotes: tuple[Quote, ...] = ()) -> None:
        """Ask where the document for one recipient is to be written."""
        from interview.casework.for_others import export_for

        async def write() -> None:
            await self._export(
                lambda out, beware: export_for(
                    self.opened, guide, out, one.key, quotes=quotes, beware=beware
                ),
                what="export-part-what" if one.document == "part" else "export-sheet-what",
            )

        self._app.run_worker(write(), group="desk", exclusive=True)

    def plan_versions(self, guide: Guide) -> None:
        """Show the plans that were agreed to side by side, unless the account is closed to this worker."""
        from interview.plan.versions import versions
        from interview.tui.screens.versions import VersionsScreen

        async def show() -> None:
            try:
                self.opened.refuse_unread(guide)
                found = await self._app.asked(lambda: versions(guide.entries()))
            except Exception as error:
                self._app.told(plainly(error))
                return
            self._app.over(VersionsScreen(found, guide.chrome))

        self._app.run_worker(show(), group="desk", exclusive=True)

    def going_home(self, guide: Guide) -> None:
        """Show what the person may take along, unless the account is closed to this worker."""
        from interview.casework.going_home import mine
        from interview.tui.screens.going_home import GoingHomeScreen

        async def show() -> None:
            try:
                self.opened.refuse_unread(guide)
                plan = await self._app.asked(lambda: mine(self.opened, guide))
            except Exception as error:
                self._app.told(plainly(error))
                return
            self._app.over(GoingHomeScreen(self, guide, plan))

        self._app.run_worker(show(), group="desk", exclusive=True)

    def export_home(self, guide: Guide, chosen: Card) -> None:
        """Ask where the page and the card are to be written. They have just said that paper is safe."""
        from interview.casework.going_home import export

        async def write() -> None:
            await self._export(
                lambda out, beware: export(self.opened, guide, out, chosen, safe_now=True, beware=beware),
                what="home-what",
            )

        self._app.run_worker(write(), group="desk", exclusive=True)


def _new_folder() -> Path:
    """Return a folder in the worker's documents that says nothing of the case, and is not there yet."""
    import secrets

    import platformdirs

    return platformdirs.user_documents_path() / f"ownwords-{secrets.token_hex(4)}"
