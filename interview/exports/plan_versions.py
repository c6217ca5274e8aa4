"""Versions of a plan as plain text of 80 columns: a list of them, and two of them side by side."""

from __future__ import annotations

import unicodedata
from itertools import zip_longest
from typing import TYPE_CHECKING

from interview.exports.escape import visible
from interview.exports.times import moment as read_time
from interview.plan.compared import compared
from interview.plan.named_day import day_parts, named_day
from interview.plan.statements import moment
from locales.isolates import without_isolates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interview.engine.standing import Line
    from interview.engine.words import Words
    from interview.exports.page import Label
    from interview.plan.compared import How, LineCompared
    from interview.plan.versions import Version

WIDE = 80
GAP = " | "
ORDER: tuple[How, ...] = ("added", "changed", "done", "dropped", "answered_otherwise", "same")


def listed_text(found: Iterable[Version], label: Label) -> str:
    """A line for each version: when it was agreed, in which session, and how many of its lines the person agreed to."""
    return "".join(f"{_named(one, label)}\n" for one in found)


def compared_text(old: Version, new: Version, label: Label, *, wide: int = WIDE) -> str:
    """What is not the same, under a heading for each kind; then how many lines are as they were. Rows of ``wide`` cells."""
    lines = compared(old, new)
    column = (wide - len(GAP)) // 2
    out = [*_rows([_named(old, label)], [_named(new, label)], column), _rule("=", column)]
    for how in ORDER[:-1]:
        of_it = [line for line in lines if line.how == how]
        if of_it:
            out += ["", _word(label, f"plan-compared-{how}")]
        for line in of_it:
            out += [*_side_by_side(line, label, column), _rule("-", column)]
    same = sum(line.how == "same" for line in lines)
    out += ["", *_wrapped(_word(label, "plan-compared-same", count=same), wide)]
    return "\n".join(out) + "\n"


def compared_json(old: Version, new: Version) -> list[dict[str, object]]:
    """The same for other programs: each line by its id, how it differs, and both of its wordings."""
    return [
        {
            "line": one.line,
            "how": one.how,
            "before": None if one.before is None else _plain(one.before),
            "after": None if one.after is None else _plain(one.after),
        }
        for one in compared(old, new)
    ]


def _plain(line: Line) -> dict[str, object]:
    what = {"erased": True} if line.what.erased else line.what.text
    return {"what": what, "who": line.who, "by": line.by, "answer": line.answer, "revision": line.revision}


def _named(version: Version, label: Label) -> str:
    at = read_time(moment(version.said_at if version.said_at is not None else version.at))
    agreed = sum(line.answer == "agree" for line in version.lines)
    return _word(
        label,
        "plan-version",
        number=version.number,
        day=_word(label, "plan-date", **day_parts(label, at)),
        session=version.session,
        agreed=agreed,
        lines=len(version.lines),
    )


def _side_by_side(line: LineCompared, label: Label, column: int) -> Iterator[str]:
    return _rows(list(_says(line.before, label)), list(_says(line.after, label)), column)


def _says(line: Line | None, label: Label) -> Iterator[str]:
    """What a line says, a piece to a row; nothing where there is no line."""
    if line is None:
        yield _word(label, "plan-compared-no-line")
        return
    yield _said(line.what, label)
    if line.theirs is not None:
        yield _said(line.theirs, label)
    who = _word(label, f"plan-who-{line.who}")
    yield who if line.who_name is None else f"{who}: {_said(line.who_name, label)}"
    if line.by:
        by = without_isolates(named_day(label, line.by, noted=line.by_noted_at))
        yield f"{_word(label, 'plan-field-by')}: {by}"
    if line.fallback is not None:
        yield f"{_word(label, 'plan-field-fallback')}: {_said(line.fallback, label)}"
    if line.known_by is not None:
        yield f"{_word(label, 'plan-field-known-by')}: {_said(line.known_by, label)}"
    answer = _word(label, f"plan-answer-{line.answer or 'none-yet'}")
    yield f"{_word(label, 'plan-field-answer')}: {answer}"


def _said(words: Words, label: Label) -> str:
    return _word(label, "plan-erased") if words.erased else words.text


def _word(label: Label, message: str, **args: str | int) -> str:
    return without_isolates(label(message.replace("_", "-"), **args))


def _rule(sign: str, column: int) -> str:
    return f"{sign * column}{GAP}{sign * column}"


def _rows(left: Iterable[str], right: Iterable[str], column: int) -> Iterator[str]:
    """Two columns, each piece wrapped in its own."""
    sides = [[row for piece in side for row in _wrapped(piece, column)] for side in (left, right)]
    for one, other in zip_longest(*sides, fillvalue=""):
        yield f"{one}{' ' * (column - _cells(one))}{GAP}{other}".rstrip()


def _wrapped(text: str, width: int) -> list[str]:
    """Rows of at most so many cells. A longer word is cut, for a column cannot be left; nothing acts on a terminal."""
    rows: list[str] = []
    for line in visible(text).replace("\t", " ").split("\n"):
        row = ""
        for word in line.split(" "):
            whole = f"{row} {word}" if row else word
            if _cells(whole) <= width:
                row = whole
                continue
            if row:
                rows.append(row)
            pieces = list(_cut(word, width))
            rows += pieces[:-1]
            row = pieces[-1] if pieces else ""
        rows.append(row)
    return rows


def _cut(word: str, width: int) -> Iterator[str]:
    piece = ""
    for character in word:
        if piece and _cells(piece + character) > width:
            yield piece
            piece = ""
        piece += character
    yield piece


def _cells(text: str) -> int:
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
