from typing import ClassVar

from rich.cells import cell_len
from textual.app import App, ComposeResult
from textual.containers import Vertical

from interview.tui.script.terminal import ScriptOrder
from interview.tui.widgets.paragraph import Paragraph
from tests.tui.hands import settled
from tests.tui.script.wording import ARABIC, PHONE

SIZE = (30, 20)


class Sheet(App[None]):
    """A screen with one paragraph and a line below it."""

    script_order: ClassVar[ScriptOrder] = "visual"

    def __init__(self, paragraph: Paragraph) -> None:
        super().__init__()
        self.paragraph = paragraph
        self.below = Paragraph("below")

    def compose(self) -> ComposeResult:
        with Vertical():
            yield self.paragraph
            yield self.below


class SheetInTerminalOrder(Sheet):
    script_order = "terminal"


def _drawn(paragraph: Paragraph) -> list[str]:
    return [paragraph.render_line(y).text for y in range(paragraph.size.height)]


async def test_wording_takes_as_many_lines_as_it_needs_and_no_more() -> None:
    sheet = Sheet(Paragraph("You may stop at any time, and nobody will ask you why."))
    async with sheet.run_test(size=SIZE):
        assert [line.rstrip() for line in _drawn(sheet.paragraph)] == [
            "You may stop at any time, and",
            "nobody will ask you why.",
        ]
        assert sheet.below.region.y == 2


async def test_brackets_are_never_read_as_markup() -> None:
    sheet = Sheet(Paragraph("[bold]no[/bold] [@click=app.quit]x[/]"))
    async with sheet.run_test(size=(60, 20)):
        assert _drawn(sheet.paragraph)[0].rstrip() == "[bold]no[/bold] [@click=app.quit]x[/]"


async def test_arabic_stands_at_the_right_with_its_number_in_order() -> None:
    sheet = Sheet(Paragraph(ARABIC, "rtl"))
    async with sheet.run_test(size=SIZE):
        lines = _drawn(sheet.paragraph)
        assert len(lines) > 2
        assert sum(PHONE in line for line in lines) == 1
        assert all(cell_len(line) == 30 and not line.endswith(" ") for line in lines)
        assert lines[0].endswith("\ufedf")  # the lam that begins the sentence


async def test_switching_the_locale_shows_other_wording_in_its_place() -> None:
    sheet = Sheet(Paragraph("No.", "ltr"))
    async with sheet.run_test(size=SIZE) as pilot:
        sheet.paragraph.show(ARABIC, "rtl")
        await settled(pilot)
        tall = sheet.paragraph.size.height
        assert tall == sheet.below.region.y > 2
        assert (sheet.paragraph.text, sheet.paragraph.direction) == (ARABIC, "rtl")
        sheet.paragraph.show("No.", "ltr")
        await settled(pilot)
        assert _drawn(sheet.paragraph) == ["No.".ljust(30)]
        assert sheet.below.region.y == 1


async def test_a_narrower_screen_wraps_the_wording_again() -> None:
    sheet = Sheet(Paragraph(ARABIC, "rtl"))
    async with sheet.run_test(size=SIZE) as pilot:
        before = sheet.paragraph.size.height
        await pilot.resize_terminal(16, 20)
        await settled(pilot)
        assert sheet.paragraph.size.height > before
        assert all(cell_len(line) == 16 for line in _drawn(sheet.paragraph))


async def test_a_terminal_that_orders_text_is_given_it_as_written() -> None:
    sheet = SheetInTerminalOrder(Paragraph(ARABIC, "rtl"))
    async with sheet.run_test(size=(120, 20)):
        [line] = _drawn(sheet.paragraph)
        assert line.rstrip() == ARABIC


async def test_a_paragraph_may_be_as_wide_as_its_wording() -> None:
    paragraph = Paragraph("No.\nNever.", "rtl")
    paragraph.styles.width = "auto"
    async with Sheet(paragraph).run_test(size=SIZE):
        assert (paragraph.size.width, paragraph.size.height) == (6, 2)
