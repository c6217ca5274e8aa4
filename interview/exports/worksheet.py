"""The worksheet for a referral to the NRM as a document: the form's questions in its order, and what the record holds of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.notice import list_of_fields
from interview.exports.page import Page
from interview.exports.plan_for_recipient import account_shared
from interview.exports.plan_head import wished
from interview.plan.worksheet_held import ACCOUNT

if TYPE_CHECKING:
    from interview.exports.page import Label
    from interview.plan.worksheet import Worksheet, WorksheetRow
    from interview.plan.worksheet_held import Item

HINTS = frozenset(
    {"local-authority", "credibility", "where-now", "exploiters", "kinds", "again", "phone", "contact"}
    | {"name", "children", "someone-else", "others-involved", "files", "indicators", "insight", "places"}
)
"""Rows that something is said of besides what they are called."""


def worksheet_markdown(sheet: Worksheet, label: Label) -> str:
    """The whole document: on what it rests, what to take care of, the rows, and all that they told."""
    page = Page(label)
    marks = [page.label("plan-mark-practice")] if sheet.practice else []
    page.headline(
        " · ".join(
            (*marks, page.label("document-worksheet"), page.label(f"worksheet-rests-on-{sheet.age_band}"))
        )
    )
    if sheet.practice:
        page.paragraph(page.label("plan-intro-practice"))
    for message in ("worksheet-what", "worksheet-hear-first", "worksheet-own-words", "worksheet-leave-out"):
        page.paragraph(page.label(message))
    wished(page, sheet.recording)
    if sheet.age_band != "adult":
        page.paragraph(page.label("worksheet-child"))
    for row in sheet.too_long:
        where = "worksheet-heading-account" if row == ACCOUNT else f"worksheet-row-{row}"
        page.paragraph(page.label("worksheet-too-long", what=page.label(where), most=sheet.longest))
    page.heading("worksheet-heading-rows")
    for one in sheet.rows:
        _row(page, one)
    account_shared(page, sheet.account, heading="worksheet-heading-account")
    list_of_fields(page, sheet)
    page.heading("concern-heading-made")
    page.fact("plan-field-drawn-up", page.time(sheet.drawn_up_at))
    page.fact("concern-by", page.code(sheet.written_by))
    if sheet.record_digest is not None:
        page.fact("plan-field-digest", page.code(sheet.record_digest))
    return page.text()


def _row(page: Page, row: WorksheetRow) -> None:
    held = None if row.holds == "held" else page.label(f"worksheet-{row.holds}")
    page.item(page.label(f"worksheet-row-{row.row}"), held)
    for item in row.items:
        page.sub(*_item(page, item))
    if row.row in HINTS:
        page.under("form-care", page.label(f"worksheet-hint-{row.row}"))
    page.under("form-keys", ", ".join(page.code(key) for key in row.keys))


def _item(page: Page, item: Item) -> list[str]:
    said = [page.label(message) for message in item.messages]
    if item.language is not None:
        said.append(page.named("language-name", item.language))
    if item.at is not None:
        said.append(page.day(item.at))
    if item.said is not None:
        said.append(page.label("worksheet-summary" if item.summary else "worksheet-own"))
        said.append(page.said(item.said, indent="    ", quoted=not item.summary))
    if item.noted is not None:
        said.append(page.label("worksheet-noted"))
        said.append(page.said(item.noted, indent="    "))
    if item.named is not None:
        said.append(page.said(item.named, indent="    "))
    return said
