"""The rows of a table that was written as JSON: a list of objects, one for each row."""

from __future__ import annotations

import json
from typing import Any

from interview.tables.encoding import DAMAGED
from interview.tables.table import Row, refuse


class _Pairs(list[tuple[str, Any]]):
    """An object of a JSON file, as it stands there: with a key that is in it twice."""


def objects(text: str, *, name: str) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """The columns and the rows. Raises TableUnreadable."""
    if DAMAGED.search(text):
        refuse(name, "it has letters that cannot be read. Save it as UTF-8 again.")
    try:
        found = json.loads(text, object_pairs_hook=_Pairs)
    except json.JSONDecodeError as broken:
        refuse(name, f"not valid JSON (line {broken.lineno}). Correct it there.")
    except RecursionError:
        refuse(name, "its values lie too deep in each other. Write it flatter.")
    except ValueError:
        refuse(name, "a number in it is too long. Write values as text, in quotes.")
    if not isinstance(found, list) or isinstance(found, _Pairs):
        refuse(name, "not a list. Put the objects between [ and ], one for each row.")
    rows = tuple(_object(number, one) for number, one in enumerate(found, 1))
    return tuple(dict.fromkeys(column for row in rows for column in row.values)), rows


def _object(number: int, one: Any) -> Row:
    if not isinstance(one, _Pairs):
        return Row(number=number, broken="it is not an object. Put it between { and }")
    keys = [key.strip() for key, _ in one]
    if len(set(keys)) < len(keys):
        return Row(number=number, broken="it has a key twice. Take one of the two out")
    return Row(number=number, values=dict(zip(keys, (value for _, value in one), strict=True)))
