"""A record as text, an event a line: what a walk leaves to be compared, and what a supervisor can read through."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from interview.engine.events.keeping_safe import APART, PlaceNoted
from interview.engine.events.moves import PromptSaid, PromptsShown
from interview.engine.events.reaching import ServiceOffered
from interview.engine.kept_apart import PLACE_OF_SAFETY
from interview.exports.escape import compact_json
from interview.exports.plan_json import unboxed
from interview.plan.statements import moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interview.engine.events import AnyEvent, Entry
    from interview.engine.events.moves import Shown

_PLAIN = re.compile(r"[\w.:@/-]+", re.ASCII)


def record_text(entries: Iterable[Entry]) -> str:
    """Number, time (UTC), actor, session, event, then its fields as ``name=JSON``.

    A field that says nothing (null, or an empty list) is left out, and so is where somebody is safe. Of what stood on the screen only the message
    ids are listed. Every control character is escaped. The actor is who wrote; ``spoke`` is who asked and heard, where
    that was somebody else.
    """
    return "".join(f"{_line(entry)}\n" for entry in entries)


def _line(entry: Entry) -> str:
    tag = str(entry.event.__struct_config__.tag)
    head = (str(entry.seq), moment(entry.at), _code(entry.actor), _code(entry.session), tag)
    return " ".join((*head, *_fields(entry.event)))


def _code(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else compact_json(text)


def _fields(event: AnyEvent) -> Iterator[str]:
    if isinstance(event, PromptsShown):
        yield f"step={compact_json(event.step)}"
        yield f"prompts={compact_json([_named(prompt) for prompt in event.prompts])}"
        return
    fields: dict[str, Any] = msgspec.to_builtins(event, enc_hook=unboxed)
    for name in _apart(event):
        fields.pop(name)
    for name, value in fields.items():
        if isinstance(event, PromptSaid) and name == "wording" and event.wording is not None:
            yield f"wording={compact_json(_named(event.wording))}"
        elif name != "event" and value is not None and value not in ([], ()):
            yield f"{name}={compact_json(value)}"


def _apart(event: AnyEvent) -> frozenset[str]:
    """Fields that may say where somebody is safe."""
    match event:
        case PlaceNoted():
            return APART
        case ServiceOffered(kind=kind) if kind == PLACE_OF_SAFETY:
            return frozenset({"name"})
        case _:
            return frozenset()


def _named(shown: Shown) -> str:
    return f"{shown.message}@{shown.locale}({shown.state})"
