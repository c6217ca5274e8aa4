"""Reads an ``organisation.toml``, strictly: one plain line says where it is wrong and what to do. No value is repeated."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from typing import TYPE_CHECKING, Any, get_args

import msgspec

from interview.engine.terms import Nation, OrganisationKind
from interview.organisation.model import Profile, RecordClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable

_NAME = re.compile(r"[A-Za-z][\w-]{0,40}", re.ASCII)
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(\w+)`")

_ACTS = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"
"""Letters of some scripts are held apart or together by these."""

_MINUTES = "is a number of minutes from 5 to 120. Write it without quotes"

_HOW = {
    "kind": f"is not a kind of organisation. Use one of: {', '.join(get_args(OrganisationKind))}",
    "nation": f"is not a nation. Use one of: {', '.join(get_args(Nation))}",
    "nations": f"names something that is not a nation. Use: {', '.join(get_args(Nation))}",
    "record": f"is not a class of record. Use one of: {', '.join(get_args(RecordClass))}",
    "phone": 'is not a telephone number. Write it in quotes, such as "01632 960001"',
    "keep": 'is not a time. Write for instance "6 years", "18 months" or "28 days"',
    "review": 'is not a time. Write for instance "1 year" or "6 months"',
    "document_review": 'is not a time. Write for instance "6 months"',
    "plan_review": 'is not a time. Write for instance "4 weeks"',
    "services_checked": 'is not a time. Write for instance "6 months"',
    "risk_scale": "needs three to five names in quotes, the least risk first",
    "after": _MINUTES,
    "under_18": _MINUTES,
    "signed": _MINUTES,
    "breaks": "needs [breaks], with after, under_18 or signed, each in minutes",
    "first_responder": "is yes or no. Write true or false, without quotes",
    "notifier": "is yes or no. Write true or false, without quotes",
    "managers": "needs a [[nation.managers]] for each manager, with name, phone and hours",
    "out_of_hours": 'needs { name = "...", phone = "...", hours = "..." }',
    "alternatives": 'needs a list of { name = "...", phone = "...", hours = "..." }',
    "controller": 'needs { name = "...", contact = "..." }',
    "complaints": 'needs { name = "...", contact = "..." }',
    "service_complaints": 'needs { name = "...", contact = "..." }',
}
"""What is wrong with a value of this key, and what to write. Any other is text that must not be empty or long."""


class OrganisationInvalid(Exception):
    """A profile cannot be used. The message names the file, the place and the remedy."""

    plain = True
    """Its message is written for people, and repeats no value of the file."""


def read_profile(file: Traversable, *, name: str) -> Profile:
    """The profile in a file, checked. Raises OrganisationInvalid for the first thing that is wrong."""
    profile = _decoded(_toml(file, name), name)
    for problem in problems(profile):
        raise OrganisationInvalid(f"{name}: {problem}")
    return profile


def check_profile(file: Traversable, *, name: str) -> list[str]:
    """All that is wrong with a file that can be read at all, a line each. Raises OrganisationInvalid for one that cannot."""
    return [f"{name}: {problem}" for problem in problems(_decoded(_toml(file, name), name))]


def stored(text: str) -> Profile:
    """A profile as a vault keeps it. Raises OrganisationInvalid for one of a newer version."""
    try:
        return msgspec.json.decode(text, type=Profile)
    except msgspec.MsgspecError:
        pass  # raised below and not here: the decoder's own error may repeat a value
    raise OrganisationInvalid(
        "The organisation profile in this vault is not one that this version can read. Import it again."
    )


def to_store(profile: Profile) -> str:
    """The profile as it is put into a vault."""
    return msgspec.json.encode(profile, order="deterministic").decode()


def problems(profile: Profile) -> Iterator[str]:
    """What no single value shows, a plain line each."""
    if not profile.nation:
        yield "no nation is named. Add a [[nation]] for each one in which you work."
    for twice in _twice(profile.nations):
        yield f"nation {twice} stands there twice. Put both into one [[nation]]."
    for served in profile.nation:
        if not served.managers:
            yield f"nation {served.nation}: there is no manager. Name at least one to call, with phone and hours."
    if _twice(one.casefold() for one in profile.risk_scale):
        yield "risk_scale: two of its names are the same. Give each step a name of its own."
    if (profile.breaks.under_18 or 0) > (profile.breaks.after or 120):
        yield "breaks: under_18 is longer than after. A break comes sooner for somebody under 18."
    yield from _retention(profile)
    for place in _acting(msgspec.to_builtins(profile)):
        yield f"{place}: has a character in it that cannot be seen. Type it again."


def _retention(profile: Profile) -> Iterator[str]:
    for one in profile.retention:
        for nation in one.nations:
            if nation not in profile.nations:
                yield (
                    f"retention of {one.record}: {nation} is not a nation that this organisation serves. "
                    "Take it out, or add a [[nation]] for it."
                )
    for nation in profile.nations:
        there = [one.record for one in profile.retention if not one.nations or nation in one.nations]
        for twice in _twice(there):
            yield f"retention of {twice}: more than one time holds in {nation}. Leave one."
        if "adult_case" not in there:
            yield f"retention: nothing says how long an adult_case is kept in {nation}. Add a [[retention]] for it."


def _twice(values: Iterable[str]) -> list[str]:
    listed = list(values)
    return sorted({one for one in listed if listed.count(one) > 1})


def _acting(value: Any, place: str = "") -> Iterator[str]:
    """Where a text holds what acts on a terminal or turns a line round. Names stand on the screen as they are typed."""
    match value:
        case str():
            if any(unicodedata.category(one) in _ACTS and one not in _JOINERS for one in value):
                yield place
        case dict():
            for key, one in value.items():
                yield from _acting(one, f"{place}.{key}" if place else key)
        case list() | tuple():
            for one in value:
                yield from _acting(one, place)
        case _:
            pass


def _toml(file: Traversable, name: str) -> Mapping[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8-sig"))
    except FileNotFoundError:
        raise OrganisationInvalid(f"{name}: there is no such file. Check the path.") from None
    except OSError:
        raise OrganisationInvalid(
            f"{name}: this cannot be read as a file. Check the path and its rights."
        ) from None
    except UnicodeDecodeError:
        raise OrganisationInvalid(f"{name}: not UTF-8 text. Save the file as UTF-8.") from None
    except tomllib.TOMLDecodeError as broken:
        where = re.search(r"\(at (line \d+|end of document).*\)", str(broken))
        at = f" ({where[1]})" if where else ""
        raise OrganisationInvalid(
            f"{name}: not valid TOML{at}. Correct it there; `ownwords organisation sample` prints an example."
        ) from None
    except RecursionError:
        raise OrganisationInvalid(
            f"{name}: its values lie too deep in each other. Write it flatter."
        ) from None


def _decoded(raw: Mapping[str, Any], name: str) -> Profile:
    try:
        return msgspec.convert(raw, Profile)
    except msgspec.ValidationError as invalid:
        line = _plainly(str(invalid), raw)
    raise OrganisationInvalid(f"{name}: {line}")


def _plainly(problem: str, raw: Mapping[str, Any]) -> str:
    what, _, path = problem.partition(" - at `$")
    path = path.removesuffix("`")
    place = _place(path, raw)
    if unknown := _UNKNOWN.fullmatch(what):
        key = f"'{unknown[1]}'" if _NAME.fullmatch(unknown[1]) else "one of its keys"
        return f"{place}{key} is not known here. Correct its name, or take it out."
    if missing := _MISSING.fullmatch(what):
        hint = _HOW.get(missing[1], "")
        needs = f" It {hint}." if hint.startswith("needs") else ""
        return f"{place}'{missing[1]}' is missing. Add it.{needs}"
    if path in (".nation", ".retention"):
        return f"'{path[1:]}' needs a [[{path[1:]}]] table for each. `ownwords organisation sample` prints an example."
    key = next(reversed(re.findall(r"\.(\w+)", path)), "")
    if not key:
        return "this is not a profile. `ownwords organisation sample` prints an example."
    return f"{place}'{key}' {_HOW.get(key, 'needs text in quotes, not empty, of at most 200 characters')}."


def _place(path: str, raw: Mapping[str, Any]) -> str:
    """The part of the file that a path leads into, by the name that it has there."""
    if path.startswith(".breaks."):
        return "breaks: "
    index = re.match(r"\.(nation|retention)\[(\d+)\]", path)
    if not index:
        return ""
    part = raw[index[1]][int(index[2])]
    key, known = ("nation", get_args(Nation)) if index[1] == "nation" else ("record", get_args(RecordClass))
    named = part.get(key) if isinstance(part, dict) else None
    inner = re.match(r"\.(managers|alternatives|for_the_person)\[(\d+)\]", path[index.end() :])
    which = f"{inner[1]} number {int(inner[2]) + 1}: " if inner else ""
    return f"{index[1]} {named if named in known else f'number {int(index[2]) + 1}'}: {which}"
