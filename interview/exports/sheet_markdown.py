"""A blank sheet in Markdown: for who wants to change it before it is printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interview.exports.escape import markdown
from locales.isolates import isolated, without_isolates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.exports.sheet import Line, Said, Sheet

_PHONE = re.compile(r"\+?\d[\d\u00a0 ()\u2011-]{3,}\d", re.ASCII)
RULE = "\\_" * 60


def sheet_markdown(sheet: Sheet) -> bytes:
    """The whole file, in UTF-8."""
    blocks = [f"# {_text(sheet.title)}", *map(_text, sheet.intro)]
    blocks += [block for line in sheet.head for block in _line(line, sheet)]
    for part in sheet.parts:
        blocks += ["---", f"## {_text(part.title)}", _text(part.intro)]
        if sheet.on_each_page:
            blocks.append(f"*{_text(sheet.on_each_page)}*")
        if sheet.two:
            blocks.append(
                f"{_text(sheet.ours_named)} · {_text(sheet.theirs_named)} · {isolated(_text(sheet.own_name))}"
            )
        for section in part.sections:
            blocks.append(f"### {_text(section.title)}")
            blocks += [block for line in section.lines for block in _line(line, sheet)]
    return ("\n\n".join(blocks) + "\n").encode()


def _line(line: Line, sheet: Sheet) -> Iterator[str]:
    if line.label:
        yield f"**{_text(line.label)}**"
    if line.said is not None:
        yield _text(line.said.ours)
        if (theirs := _theirs(line.said, sheet)) is not None:
            yield f"> {theirs}"
    for row in line.boxes:
        yield " · ".join(f"☐ {_box(one, sheet)}" for one in row)
    for _ in range(line.write):
        yield RULE


def _theirs(said: Said, sheet: Sheet) -> str | None:
    mark = f"*{_text(there)}*" if (there := sheet.mark(said)) else None
    worded = None if said.theirs is None else isolated(_text(said.theirs))
    return " ".join(filter(None, (worded, mark))) or None


def _box(said: Said, sheet: Sheet) -> str:
    if said.theirs is None:
        return _text(said.ours)
    return f"{_text(said.ours)} / {_theirs(said, sheet)}"


def _text(text: str) -> str:
    """Text of ours on one line, with each phone number in an order of its own."""
    return _PHONE.sub(lambda found: isolated(found[0]), markdown(without_isolates(text)))
