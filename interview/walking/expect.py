"""What a walk expects, held against what came of it. Written by hand: goldens alone can be renewed blindly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from interview.engine.codec import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from interview.engine.events import Entry
    from interview.walking.walk import Expect

_PATH = re.compile(r"([\w-]+)|\[(\d+)\]")


def unmet(expects: Iterable[Expect], *, files: Mapping[str, bytes], entries: Iterable[Entry]) -> list[str]:
    """The expectations that do not hold, a line each. ``files`` are what the walk would leave."""
    whole = msgspec.json.decode(files["plan.json"])
    criteria = {one["criterion"]: one for one in msgspec.json.decode(files["evidence.json"])["criteria"]}
    events = [msgspec.json.decode(plain(entry.event)) for entry in entries]
    return [
        f"expect row {number}: {why}"
        for number, expect in enumerate(expects, start=1)
        if (why := _why_not(expect, whole, criteria, events))
    ]


def _why_not(expect: Expect, plan: Any, criteria: dict[str, Any], events: list[dict[str, Any]]) -> str | None:
    if sum(one is not None for one in (expect.plan, expect.record, expect.evidence)) != 1:
        return "it names none, or more than one, of 'plan', 'record' and 'evidence'. Name one"
    if expect.evidence is not None:
        return _of_evidence(expect, criteria)
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


def _of_evidence(expect: Expect, criteria: dict[str, Any]) -> str | None:
    """``is`` is how the criterion stands; ``has``, ``lacks`` and ``count`` are about the events that support it."""
    found = criteria.get(expect.evidence or "")
    what = f"criterion '{expect.evidence}'"
    if found is None:
        return f"{what} is none of the standard"
    if expect.is_ is not msgspec.UNSET and found["standing"] != expect.is_:
        return f"{what} is {found['standing']}"
    seen = {one["entry"]: one["event"] for aspect in found["aspects"] for one in aspect["supports"]}
    supports = msgspec.structs.replace(expect, is_=msgspec.UNSET)
    return _differs(supports, list(seen.values()), f"what supports {what}")


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
