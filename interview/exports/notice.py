"""The notice without a name as a document: what to fill in where, what to leave out, and where the list of fields is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.page import Page

if TYPE_CHECKING:
    from flows.forms import Put
    from interview.exports.page import Label
    from interview.plan.notice import Notice, NoticeRow
    from interview.plan.worksheet import Worksheet

HEADINGS: tuple[Put, ...] = ("record", "worker", "leave")


def notice_markdown(notice: Notice, label: Label) -> str:
    """The whole document. Every word of it is a wording of ours, or stands in the list of fields."""
    page = Page(label)
    marks = [page.label("plan-mark-practice")] if notice.practice else []
    page.headline(" · ".join((*marks, page.label("document-notice"), page.label("notice-no-yes"))))
    if notice.practice:
        page.paragraph(page.label("plan-intro-practice"))
    page.paragraph(page.label("notice-what"))
    page.paragraph(page.label("notice-leave-out"))
    page.paragraph(page.label("notice-few"))
    for put in HEADINGS:
        page.heading(f"notice-heading-{put}")
        for row in notice.rows:
            if row.put == put:
                _row(page, row)
    list_of_fields(page, notice)
    return page.text()


def _row(page: Page, row: NoticeRow) -> None:
    option = None
    if row.put == "record":
        option = page.label("form-not-in-record" if row.option is None else f"form-option-{row.option}")
    page.item(page.label(f"notice-row-{row.row}"), option)
    if row.put == "worker":
        page.under("form-care", page.label(f"notice-hint-{row.row}"))
    page.under("form-keys", ", ".join(page.code(key) for key in row.keys))


def list_of_fields(page: Page, paper: Notice | Worksheet) -> None:
    """Where the list of fields is from, of which day, and whether it is past the day by which to look again."""
    page.heading("form-heading-source")
    page.fact("form-source", page.code(paper.source))
    page.fact("form-commit", page.label("form-commit-of", commit=paper.commit, date=paper.dated))
    page.fact("form-checked", page.date(paper.checked_on) or "")
    page.bullet(page.label("form-may-differ"))
    if paper.past_since is not None:
        page.fact("form-past", page.date(paper.past_since) or "")
