"""`ownwords check notes`: words in, a line each; opinion out, a line each. No vault is opened and nothing is kept."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from interview.commands.chosen import DONE, REFUSED
from interview.commands.saying import harmless, say
from interview.exports.escape import compact_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from interview.questioning.notes import Term
    from locales.catalogue import Catalogue


class LineUnusable(Exception):
    """A line of the input cannot be answered. Says what to put there; none of the line stands in it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line of the input: which it is, its id if it gave one, and what is wrong with it, if anything."""

    number: int
    fields: dict[str, Any]
    wrong: str = ""

    @property
    def known_as(self) -> dict[str, Any]:
        """Its id, for the answer; nothing where it has none."""
        return {"id": self.fields["id"]} if "id" in self.fields else {}

    def usable(self) -> Line:
        """The line itself. Raises LineUnusable for one that could not be read."""
        if self.wrong:
            raise LineUnusable(self.wrong)
        return self

    def text(self, field: str = "text") -> str:
        """A text that the line has to hold. Raises LineUnusable."""
        if field not in self.fields:
            raise LineUnusable(
                f'Line {self.number} has no "{field}". Give it one, as text in quotation marks.'
            )
        value = self.fields[field]
        if not isinstance(value, str):
            raise LineUnusable(f'Line {self.number}: "{field}" is not text. Put it in quotation marks.')
        return value


def lines(source: BinaryIO) -> Iterator[Line]:
    """The lines of JSON Lines, each as soon as it is there. Empty ones are passed over."""
    for number, raw in enumerate(iter(source.readline, b""), start=1):
        if not raw.strip():
            continue
        try:
            fields = json.loads(raw.decode("utf-8-sig" if number == 1 else "utf-8"))
        except UnicodeDecodeError:
            yield Line(number=number, fields={}, wrong=f"Line {number} is not UTF-8. Save it again as UTF-8.")
            continue
        except (ValueError, RecursionError):
            yield Line(
                number=number, fields={}, wrong=f"Line {number} is not JSON. Write one object to a line."
            )
            continue
        if isinstance(fields, dict):
            yield Line(number=number, fields=fields)
        else:
            yield Line(number=number, fields={}, wrong=f"Line {number} is not an object. Begin it with {{.")


def answer(
    source: BinaryIO,
    *,
    of: Callable[[Line], dict[str, Any]],
    shown: Callable[[Line, dict[str, Any]], Iterator[str]],
    as_json: bool,
) -> int:
    """Answer each line in turn, and let the answer out at once; 1 if one of them could not be answered.

    `of` gives the answer to a line, or raises LineUnusable; `shown` is the same answer for people.
    """
    ended = DONE
    for line in lines(source):
        try:
            answered = {**line.known_as, **of(line.usable())}
            said = [compact_json(answered)] if as_json else list(shown(line, answered))
        except LineUnusable as unusable:
            ended = REFUSED
            said = [compact_json({**line.known_as, "error": str(unusable)}) if as_json else str(unusable)]
        for one in said:
            say(one)
        sys.stdout.flush()
    return ended


def check_notes(source: BinaryIO, wording: Catalogue, *, as_json: bool) -> int:
    """Answer each note with the terms in it that may judge the person, why, and what could stand there."""
    from interview.questioning.notes import check_note

    def of(line: Line) -> dict[str, Any]:
        found = check_note(line.text())
        return {"flag": bool(found), "terms": [_told(term, wording) for term in found]}

    return answer(source, of=of, shown=_shown, as_json=as_json)


def _told(term: Term, wording: Catalogue) -> dict[str, Any]:
    return {
        "term": term.term,
        "start": term.start,
        "end": term.end,
        "why": wording.text(term.why, wording.source).text,
        "instead": wording.text(term.instead, wording.source).text,
    }


def _shown(line: Line, answered: dict[str, Any]) -> Iterator[str]:
    name = harmless(str(answered["id"])) if "id" in answered else f"Line {line.number}"
    if not answered["flag"]:
        yield f"{name}: nothing to change."
    for term in answered["terms"]:
        yield f"{name}: {harmless(term['term'])} ({term['start']} to {term['end']}). {term['why']} {term['instead']}"
