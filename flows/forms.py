"""The fields of a public form as data: in its order, by its own keys, with where each comes from in a record, if it does.

The form is another's, and changes. What is here is an allow-list: a field that is not named here is on none of our papers.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator  # noqa: TC003 (msgspec reads the hints of a struct's methods too)
from importlib import resources
from typing import TYPE_CHECKING, Literal

import msgspec

from flows.tables import read_as

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Put = Literal["record", "worker", "leave"]
"""Who fills a field in: what the record holds; the worker, from what they know; or nobody, since it is left empty."""


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Strict: an unknown key in the file is an error, not a surprise."""


class Row(_Part, frozen=True, kw_only=True):
    """One question of the form, with the keys of its fields there. ``holds`` names what of a record belongs to it.

    ``for_ages`` are those who are asked it; left out, everybody.
    """

    id: str
    keys: tuple[str, ...]
    put: Put
    holds: str | None = None
    for_ages: Literal["adult", "child"] | None = None


class Form(_Part, frozen=True, kw_only=True):
    """The fields of one way through the form, and of which day the copy of it was that they were read from.

    ``longest`` is how many characters the form takes in one of its texts.
    """

    id: str
    source: str
    commit: str
    dated: str
    checked_on: str
    review_by: str
    longest: int = 15_000
    row: tuple[Row, ...]


class FormInvalid(Exception):
    """The file of a form cannot be used. The message says where, and what to do."""

    plain = True
    """Its message is written for people, and holds nobody's words."""


@functools.cache
def packaged_form(form: str) -> Form:
    """The form of this name that comes with the program, read once. Raises FormInvalid."""
    return read_form(resources.files("flows") / "uk" / "forms" / f"{form}.toml", name=f"{form}.toml")


def read_form(file: Traversable, *, name: str) -> Form:
    """The form in a file. Raises FormInvalid."""
    found = read_as(file, Form, name=name, refused=FormInvalid)
    for problem in _problems(found):
        raise FormInvalid(f"{name}: {problem}")
    return found


def _problems(form: Form) -> Iterator[str]:
    ids = [row.id for row in form.row]
    for twice in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"the row '{twice}' is there twice. Give one of them another id."
    keys = [key for row in form.row for key in row.keys]
    for twice in sorted({one for one in keys if keys.count(one) > 1}):
        yield f"the key '{twice}' stands in two rows. Take it out of one."
    for row in form.row:
        if not row.keys:
            yield f"the row '{row.id}' has no key of the form. Name one."
        if (row.put == "record") != (row.holds is not None):
            yield f"the row '{row.id}': 'holds' goes with put = \"record\", and with nothing else."
