"""Writing the draft plan into a folder, with what that means said first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.containers import VerticalGroup
from textual.widgets import Input

from interview.tui.privacy import plainly
from interview.tui.screens.page import PAGES, Page
from interview.tui.widgets.line import LineInput
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.exports.addressed import AtItem, Beware


class LookFirst(Exception):
    """Something that would be written looks like an address. Nothing was written yet."""

    def __init__(self, found: tuple[AtItem, ...]) -> None:
        super().__init__()
        self.found = found


class ExportScreen(Page):
    """Enter writes. Nothing is ever written over, and a refusal leaves the folder's name to be mended."""

    heading = "export-heading"
    keys = "export-keys"
    help_message = "help-export"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", show=False)]

    def __init__(
        self,
        write: Callable[[Path, Beware], tuple[Path, ...]],
        *,
        into: Path,
        what: str,
        others: Callable[[], None] | None = None,
    ) -> None:
        """``write`` blocks, says which files it wrote, and may refuse; it tells what it is handed of all that looks like an address. ``what`` is the wording that names them.

        ``others`` leads to something shorter, for somebody else.
        """
        super().__init__()
        self._others = others
        self._write_into = write
        self._what = what
        self._busy = False
        self._seen: tuple[AtItem, ...] = ()
        self._folder = LineInput(str(into), id="folder")
        self._written = VerticalGroup(classes="written")

    def body(self) -> Iterator[Widget]:
        yield self.worded(self._what)
        yield self.worded("export-not-encrypted", classes="advice strong")
        yield self.worded("export-folder", classes="label")
        yield self._folder
        yield self._written
        if self._others is not None:
            line = Plain(text=self.own.chrome("export-others"), tone="way")
            yield Rows([Item(key="others", sign="→", pieces=(line,), opens=self._others)], classes="go")

    def on_mount(self) -> None:
        self._folder.focus()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        if self._folder.value.strip() and not self._busy:
            try:
                out = Path(self._folder.value.strip()).expanduser().absolute()
            except RuntimeError:  # ~somebody who has no account here
                self.say("export-no-such-home")
                return
            self._busy = True
            self.run_worker(self._write(out), group="export")

    async def _write(self, out: Path) -> None:
        from interview.casework.opened import ExportRefused

        await self._written.remove_children()
        try:
            paths = await self.own.asked(lambda: self._write_into(out, self._beware))
        except LookFirst as first:
            self._seen = first.found
            lines = (self.own.chrome("export-like-address"), *(f"  {one}" for one in first.found))
            await self._written.mount_all(Paragraph(line, "ltr") for line in lines)
            self.say("export-look-first")
            return
        except ExportRefused as refused:
            self.tell(str(refused))
            return
        except Exception as error:
            self.tell(plainly(error))
            return
        finally:
            self._busy = False
        lines = (str(out), *(f"  {path.name}" for path in paths))
        await self._written.mount_all(Paragraph(line, "ltr") for line in lines)
        self.say("export-written")

    def _beware(self, found: tuple[AtItem, ...]) -> None:
        """Raise LookFirst, unless exactly this was shown here: who presses Enter again has looked."""
        if found != self._seen:
            raise LookFirst(found)

    def action_back(self) -> None:
        self.own.reception.back()
