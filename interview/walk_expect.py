"""What a walk expects, held against what came of it. Written by hand: goldens alone can be renewed blindly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from interview.engine.codec import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.events import Entry
    from interview.walk import Expect

_PATH = re.compile(r"([\w-]+)|\[(\d+)\]")


def unmet(expects: Iterable[Expect], *, plan: bytes, entries: Iterable[Entry]) -> list[str]:
    """The expectations that do not hold, a line each. ``plan`` is the plan as JSON."""
    whole = msgspec.json.decode(plan)
    events = [msgspec.json.decode(plain(entry.event)) for entry in entries]
    return [
        f"expect row {number}: {why}"
        for number, expect in enumerate(expects, start=1)
        if (why := _why_not(expect, whole, events))
    ]


def _why_not(expect: Expect, plan: Any, events: list[dict[str, Any]]) -> str | None:
    if (expect.plan is None) == (expect.record is None):
        return "it names neither or both of 'plan' and 'record'. Name one"
    if expect.record is not None:
        found: Any = [
            event for event in events if event["event"] == expect.record and _fits(event, expect.where)
        ]
        what = f"events '{expect.record}'"
    else:
        what = f"plan path '{expect.plan}'"
        try:
            found = _at(plan, expect.plan or "")
        except (KeyError, IndexError, TypeError):
            return f"{what} is not there"
        if expect.where:
            if not isinstance(found, list):
                return f"{what} is no list, so 'where' cannot choose from it"
            found = [one for one in found if _fits(one, expect.where)]
    chosen = expect.record is not None or expect.where
    if chosen and not found and expect.count is None and expect.lacks is msgspec.UNSET:
        return f"there is nothing like that among {what}"
    return _differs(expect, found, what)


def _differs(expect: Expect, found: Any, what: str) -> str | None:
    if expect.count is not None and not isinstance(found, list):
        return f"{what} is no list, so there is nothing to count"
    if expect.count is not None and len(found) != expect.count:
        return f"{what}: {len(found)} instead of {expect.count}"
    if expect.is_ is not msgspec.UNSET and found != expect.is_:
        return f"{what} is something else"
    if expect.has is not msgspec.UNSET and not _holds(found, expect.has):
        return f"{what} does not have it"
    if expect.lacks is not msgspec.UNSET and _holds(found, expect.lacks):
        return f"{what} has it, and should not"
    return None


def _holds(found: Any, wanted: Any) -> bool:
    if isinstance(wanted, dict) and isinstance(found, list):
        return any(_fits(one, wanted) for one in found)
    if isinstance(found, str):
        return isinstance(wanted, str) and wanted in found
    return isinstance(found, list) and wanted in found


def _fits(one: Any, wanted: dict[str, Any]) -> bool:
    return isinstance(one, dict) and all(one.get(key) == value for key, value in wanted.items())


def _at(value: Any, path: str) -> Any:
    for name, index in _PATH.findall(path):
        value = value[name] if name else value[int(index)]
    return value
