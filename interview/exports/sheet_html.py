"""A blank sheet as one HTML file: for A4, with no script and nothing fetched from anywhere."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from interview.exports.escape import visible
from locales.isolates import without_isolates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.exports.sheet import Line, Part, Said, Section, Sheet

_PHONE = re.compile(r"\+?\d[\d\u00a0 ()\u2011-]{3,}\d", re.ASCII)

STYLE = """\
@page { size: A4; margin: 14mm 14mm 16mm; }
* { box-sizing: border-box; }
body { font: 10.5pt/1.4 "DejaVu Sans", "Noto Sans", "Noto Naskh Arabic", Arial, sans-serif; margin: 0 auto;
  max-width: 182mm; color: #000; background: #fff; }
h1 { font-size: 17pt; margin: 4mm 0 2mm; }
h2 { font-size: 14pt; margin: 0 0 2mm; padding-bottom: 1mm; border-bottom: 0.6mm solid #000; }
h3 { font-size: 11.5pt; margin: 6mm 0 2mm; break-after: avoid; }
p { margin: 0 0 1.5mm; }
.part { break-before: page; }
.line { break-inside: avoid; margin: 0 0 3mm; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; }
.theirs { unicode-bidi: isolate; font-size: 11.5pt; }
.label { font-weight: bold; }
.mark { font-size: 8pt; font-style: italic; }
.boxes { font-size: 9pt; margin: 0.8mm 0 0; }
.boxes span { display: inline-block; margin-inline-end: 4mm; }
.write { border-bottom: 0.2mm solid #666; height: 8mm; }
.time { font-size: 9pt; }
.pages { width: 100%; border-collapse: collapse; }
.pages td { padding: 0; }
.pages thead td { padding: 0 0 2mm; }
@media screen { body { padding: 8mm; } .part { margin-top: 14mm; } }
"""


def sheet_html(sheet: Sheet) -> bytes:
    """The whole file, in UTF-8."""
    body = [f"<h1>{_text(sheet.title)}</h1>", *(f"<p>{_text(one)}</p>" for one in sheet.intro)]
    body += [line for one in sheet.head for line in _line(one, sheet)]
    body += [line for part in sheet.parts for line in _part(part, sheet)]
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{escape(sheet.source)}" dir="ltr">',
            '<head><meta charset="utf-8">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{_text(sheet.title)}</title>",
            f"<style>{STYLE}</style></head>",
            "<body>",
            *body,
            "</body></html>\n",
        )
    ).encode()


def _part(part: Part, sheet: Sheet) -> Iterator[str]:
    yield f'<section class="part"><h2>{_text(part.title)}</h2><p>{_text(part.intro)}</p>'
    yield from _on_each_page(sheet)
    if sheet.two:
        own = f'<bdi lang="{escape(sheet.locale)}" dir="{sheet.direction}">{_text(sheet.own_name)}</bdi>'
        named = f'<div class="label">{_text(sheet.ours_named)}</div><div class="label">{_text(sheet.theirs_named)} · {own}</div>'
        yield f'<div class="two">{named}</div>'
    for section in part.sections:
        yield from _section(section, sheet)
    yield "</td></tr></tbody></table></section>"


def _on_each_page(sheet: Sheet) -> Iterator[str]:
    """Begin a table round the part: the head of a table is what every browser prints again on each page."""
    said = f'<thead><tr><td class="mark">{_text(sheet.on_each_page)}</td></tr></thead>'
    yield f'<table class="pages" role="presentation">{said if sheet.on_each_page else ""}<tbody><tr><td>'


def _section(section: Section, sheet: Sheet) -> Iterator[str]:
    yield f"<h3>{_text(section.title)}</h3>"
    for line in section.lines:
        yield from _line(line, sheet)


def _line(line: Line, sheet: Sheet) -> Iterator[str]:
    yield '<div class="line">'
    if line.label:
        yield f'<div class="label">{_text(line.label)}</div>'
    if line.said is not None:
        yield _said(line.said, sheet)
    for row in line.boxes:
        boxes = "".join(f"<span>☐ {_box(one, sheet)}</span>" for one in row)
        yield f'<div class="boxes">{boxes}</div>'
    yield '<div class="write"></div>' * line.write
    yield "</div>"


def _said(said: Said, sheet: Sheet) -> str:
    ours = f"<div>{_text(said.ours)}</div>"
    if said.theirs is None and said.mark == "checked":
        return ours
    return f'<div class="two">{ours}<div>{_theirs(said, sheet)}</div></div>'


def _theirs(said: Said, sheet: Sheet) -> str:
    mark = f'<div class="mark">{_text(there)}</div>' if (there := sheet.mark(said)) else ""
    if said.theirs is None:
        return mark
    worded = _text(said.theirs)
    return f'<div class="theirs" lang="{escape(sheet.locale)}" dir="{sheet.direction}">{worded}</div>{mark}'


def _box(said: Said, sheet: Sheet) -> str:
    if said.theirs is None:
        return _text(said.ours)
    theirs = f'<bdi lang="{escape(sheet.locale)}" dir="{sheet.direction}">{_text(said.theirs)}</bdi>'
    marked = f' <i class="mark">({_text(there)})</i>' if (there := sheet.mark(said)) else ""
    return f"{_text(said.ours)} / {theirs}{marked}"


def _text(text: str) -> str:
    """Text of ours, with each phone number in an order of its own, whatever runs round it."""
    return _PHONE.sub(
        lambda found: f'<bdi dir="ltr">{found[0]}</bdi>', escape(visible(without_isolates(text)))
    )
