"""The page and the card as HTML and Markdown: no script, nothing fetched, and each number in an order of its own."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from interview.engine.numbers import numbers_apart
from interview.exports.escape import direction_of, markdown, markdown_lines, visible
from locales.isolates import FSI, OPENERS, PDI, isolated, unbreakable, without_isolates

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.exports.for_person import Block, Sheet

_SETS_APART = re.compile(f"([{''.join(sorted(OPENERS))}{PDI}])")

ROOMY = 50
"""How many characters stand on a card in large letters, beside its title and the number."""

STYLE = """\
@page { size: A4; margin: 18mm; }
body { font: 14pt/1.5 "DejaVu Sans", "Noto Sans", "Noto Naskh Arabic", Arial, sans-serif; max-width: 174mm;
  margin: 0 auto; color: #000; background: #fff; }
h1 { font-size: 20pt; margin: 4mm 0; }
h2 { font-size: 15pt; margin: 6mm 0 1mm; }
ul { margin: 0; padding-inline-start: 7mm; }
li { margin: 0 0 1.5mm; white-space: pre-line; }
bdi.phone { white-space: nowrap; font-weight: bold; }
.card { box-sizing: border-box; width: 85.6mm; min-height: 54mm; padding: 6mm; border: 0.2mm solid #999; margin: 8mm 0;
  overflow-wrap: anywhere; break-inside: avoid; }
.card h1 { font-size: 15pt; margin: 0 0 3mm; }
.card p { margin: 0 0 1.5mm; font-size: 13pt; }
.card.full h1 { font-size: 12pt; margin: 0 0 1.5mm; }
.card.full p { margin: 0 0 1mm; font-size: 9pt; line-height: 1.35; }
.card.full .phone { font-size: 12pt; }
@media screen { body { padding: 8mm; } }
"""


def html(sheet: Sheet, *, card: bool = False) -> bytes:
    """The whole file. A card is as large as a bank card; with too much on it for that it is larger, and nothing is cut."""
    body: list[str] = []
    listed = False
    for block in sheet.blocks:
        if (block.kind == "item") != listed:
            body.append("</ul>" if listed else "<ul>")
            listed = not listed
        body.append(_html(block))
    body += ["</ul>"] if listed else []
    title = escape(_plain(sheet.blocks[0].text))
    rows = "\n".join(body)
    inside = f'<div class="{_as_card(sheet)}">{rows}</div>' if card else rows
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{escape(sheet.locale)}" dir="{sheet.direction}">',
            '<head><meta charset="utf-8">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{title}</title>",
            f"<style>{STYLE}</style></head>",
            f"<body>{inside}</body></html>\n",
        )
    ).encode()


def _as_card(sheet: Sheet) -> str:
    """The class of the card: with much on it the letters are smaller, and only the number stays large."""
    return "card full" if sum(len(block.theirs) for block in sheet.blocks) > ROOMY else "card"


def text(sheet: Sheet) -> bytes:
    """The same in Markdown."""
    out = []
    for block in sheet.blocks:
        mark = {"title": "# ", "heading": "## ", "item": "- ", "text": ""}[block.kind]
        goes_on = "  " if block.kind == "item" else ""
        theirs = (
            f"\\\n{goes_on}".join(markdown_lines(block.theirs, direction=sheet.direction))
            if block.theirs
            else ""
        )
        phone = isolated(markdown(unbreakable(visible(block.phone)))) if block.phone else ""
        worded = _kept_apart(block.text, FSI, PDI, markdown)
        out.append(mark + " · ".join(part for part in (theirs, worded, phone) if part))
    return ("\n\n".join(out) + "\n").encode()


def _html(block: Block) -> str:
    theirs = (
        f'<bdi dir="{direction_of(block.theirs)}">{numbers_apart(escape(visible(block.theirs)))}</bdi>'
        if block.theirs
        else ""
    )
    phone = f'<bdi class="phone" dir="ltr">{escape(visible(block.phone))}</bdi>' if block.phone else ""
    worded = _kept_apart(block.text, "<bdi>", "</bdi>", lambda piece: escape(visible(piece)))
    inside = " · ".join(part for part in (theirs, worded, phone) if part)
    tag = {"title": "h1", "heading": "h2", "item": "li", "text": "p"}[block.kind]
    return f"<{tag}>{inside}</{tag}>"


def _kept_apart(line: str, opened: str, closed: str, written: Callable[[str], str]) -> str:
    """A name or a number that was put into our wording keeps an order of its own, as it has on the screen."""
    pieces = _SETS_APART.split(line)
    return "".join(
        opened if piece in OPENERS else closed if piece == PDI else written(piece) for piece in pieces
    )


def _plain(line: str) -> str:
    return visible(without_isolates(line))
