"""The messages of one locale as parsed from its .ftl files, with their faults; nothing is formatted here."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fluent.syntax import FluentSerializer, ast

from locales.swift import SwiftParser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

_ENTRY_NAME = re.compile(r"-?[A-Za-z][\w-]*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where an entry stands."""

    file: str
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """Something that makes the whole locale unusable until it is mended."""

    code: str
    place: Place
    name: str
    says: str
    instead: str


@dataclass(frozen=True, kw_only=True, slots=True)
class LocaleWording:
    """Messages are keyed `id` and `id.attribute`, terms `-id` and `-id.attribute`."""

    tag: str
    resources: list[ast.Resource] = field(default_factory=list)
    messages: dict[str, ast.Pattern] = field(default_factory=dict)
    terms: dict[str, ast.Pattern] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def pattern(self, key: str) -> ast.Pattern | None:
        return self.terms.get(key) if key.startswith("-") else self.messages.get(key)

    def reached(self, key: str) -> tuple[str, ...]:
        """Return the entry and all that it shows through references, itself first; unknown ones are left out."""
        found: dict[str, None] = {}
        waiting = [key]
        while waiting:
            name = waiting.pop()
            pattern = self.pattern(name)
            if pattern is None or name in found:
                continue
            found[name] = None
            waiting.extend(reversed(references(pattern)))
        return tuple(found)

    def unknown_references(self, key: str) -> tuple[str, ...]:
        pattern = self.pattern(key)
        return tuple(name for name in references(pattern) if self.pattern(name) is None) if pattern else ()

    def cycle(self, key: str) -> tuple[str, ...]:
        """Return the way round from this entry back to an entry already passed, or nothing."""
        trail: list[str] = []
        done: set[str] = set()

        def walk(name: str) -> tuple[str, ...]:
            if name in trail:
                return (*trail[trail.index(name) :], name)
            pattern = self.pattern(name)
            if pattern is None or name in done:
                return ()
            trail.append(name)
            for reference in references(pattern):
                if way := walk(reference):
                    return way
            trail.pop()
            done.add(name)
            return ()

        return walk(key)

    def variables(self, key: str) -> frozenset[str]:
        """Return what must be handed over to say this message, through messages inside it too.

        A term takes nothing from outside, so that what stands inside one is not counted.
        """
        names: set[str] = set()
        seen: set[str] = set()
        waiting = [key]
        while waiting:
            name = waiting.pop()
            pattern = self.pattern(name)
            if pattern is None or name in seen:
                continue
            seen.add(name)
            names.update(_variables(pattern))
            waiting.extend(found for found in references(pattern) if not found.startswith("-"))
        return frozenset(names)

    def digest(self, key: str) -> str:
        """Return a short fingerprint of the text, the same however the file wraps its lines.

        It covers the terms and messages shown inside, so that a changed helpline name makes every sentence with
        it a changed sentence.
        """
        shown = self.reached(key)
        parts = [_serialised(self.pattern(name)) for name in shown]
        inside = [f"{name} ={part}" for name, part in zip(shown[1:], parts[1:], strict=True)]
        return hashlib.sha256("\n".join([parts[0].strip(), *inside]).encode()).hexdigest()[:12]


def read_wording(root: Traversable, tag: str) -> LocaleWording:
    """Read every .ftl file of a locale, in order of file name; a folder without any gives an empty wording."""
    wording = LocaleWording(tag=tag)
    folder = root.joinpath(tag)
    if not folder.is_dir():
        return wording
    for file in sorted(
        (item for item in folder.iterdir() if item.name.endswith(".ftl")), key=lambda item: item.name
    ):
        try:
            content = file.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
        except (OSError, UnicodeDecodeError):
            wording.faults.append(_unreadable(file.name))
            continue
        _take_in(wording, file.name, content)
    return wording


def references(pattern: ast.Pattern) -> tuple[str, ...]:
    """Return the keys of the terms and messages that a pattern shows, in the order they are met."""
    names: dict[str, None] = {}
    for node in nodes(pattern):
        if isinstance(node, ast.MessageReference):
            names[_key(node.id.name, node.attribute)] = None
        elif isinstance(node, ast.TermReference):
            names[_key(f"-{node.id.name}", node.attribute)] = None
    return tuple(names)


def ready_to_say(wording: LocaleWording) -> None:
    """Have Fluent isolate a variable that is all of a pattern, too; left alone, it isolates only among text.

    Where everything stood in its file is let go of on the way.
    """
    for resource in wording.resources:
        for node in nodes(resource):
            node.span = None
            if isinstance(node, ast.Pattern) and len(node.elements) == 1:
                alone = node.elements[0]
                inner = alone.expression if isinstance(alone, ast.Placeable) else None
                if isinstance(inner, ast.VariableReference | ast.FunctionReference):
                    node.elements.append(ast.TextElement(""))


_INSIDE: dict[type[ast.BaseNode], tuple[str, ...]] = {
    ast.Resource: ("body",),
    ast.Message: ("id", "value", "attributes", "comment"),
    ast.Term: ("id", "value", "attributes", "comment"),
    ast.Attribute: ("id", "value"),
    ast.Pattern: ("elements",),
    ast.Placeable: ("expression",),
    ast.SelectExpression: ("selector", "variants"),
    ast.Variant: ("key", "value"),
    ast.VariableReference: ("id",),
    ast.MessageReference: ("id", "attribute"),
    ast.TermReference: ("id", "attribute", "arguments"),
    ast.FunctionReference: ("id", "arguments"),
    ast.CallArguments: ("positional", "named"),
    ast.NamedArgument: ("name", "value"),
}
"""What of each node is nodes again. Fluent's own visitor asks ``vars``, which makes every node keep a dict from then on."""


def nodes(node: ast.BaseNode) -> Iterator[Any]:
    """Yield a node and all that is inside it, in the order of the file."""
    yield node
    for name in _INSIDE.get(type(node), ()):
        part = getattr(node, name)
        for inside in part if isinstance(part, list) else (part,):
            if inside is not None:
                yield from nodes(inside)


def _variables(pattern: ast.Pattern) -> Iterator[str]:
    return (node.id.name for node in nodes(pattern) if isinstance(node, ast.VariableReference))


def _key(name: str, attribute: ast.Identifier | None) -> str:
    return f"{name}.{attribute.name}" if attribute else name


def _take_in(wording: LocaleWording, file: str, content: str) -> None:
    try:
        resource = SwiftParser().parse(content)
    except RecursionError:
        wording.faults.append(_too_deep(file))
        return
    wording.resources.append(resource)
    for entry in resource.body:
        start = entry.span.start if entry.span else 0
        if isinstance(entry, ast.Junk):
            wording.faults.append(_broken(file, content, entry))
        elif isinstance(entry, ast.Message | ast.Term):
            if entry.comment and entry.comment.span:
                start = entry.comment.span.end + 1
            place = Place(file=file, line=content.count("\n", 0, start) + 1)
            for key, pattern in _patterns(entry):
                if key in wording.places:
                    wording.faults.append(_duplicate(key, place, wording.places[key]))
                    continue
                wording.places[key] = place
                (wording.terms if isinstance(entry, ast.Term) else wording.messages)[key] = pattern


def _patterns(entry: ast.Message | ast.Term) -> Iterator[tuple[str, ast.Pattern]]:
    name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
    if entry.value:
        yield name, entry.value
    for attribute in entry.attributes:
        yield f"{name}.{attribute.id.name}", attribute.value


def _broken(file: str, content: str, junk: ast.Junk) -> Fault:
    why, start = "cannot be read as Fluent", junk.span.start if junk.span else 0
    at = start
    if junk.annotations:
        first = junk.annotations[0]
        why = first.message or why
        at = first.span.start if first.span else at
    last = start + len((junk.content or "").rstrip())  # a missing } is noticed only at the next entry
    name = _ENTRY_NAME.match(junk.content or "")
    return Fault(
        code="broken-entry",
        place=Place(file=file, line=content.count("\n", 0, min(at, last)) + 1),
        name=name.group() if name else "?",
        says=f"broken entry ({why.rstrip('.')})",
        instead="Mend it: 'id = text', further lines indented, every { closed by }.",
    )


def _duplicate(key: str, place: Place, first: Place) -> Fault:
    return Fault(
        code="duplicate",
        place=place,
        name=key,
        says=f"'{key}' is already in {first.file} line {first.line}",
        instead="Take one of the two out, or give it an id of its own.",
    )


def _unreadable(file: str) -> Fault:
    return Fault(
        code="unreadable",
        place=Place(file=file, line=1),
        name="?",
        says="the file cannot be read as UTF-8",
        instead="Save it again as UTF-8 text.",
    )


def _too_deep(file: str) -> Fault:
    return Fault(
        code="broken-entry",
        place=Place(file=file, line=1),
        name="?",
        says="an entry is nested too deeply to be read",
        instead="Find the one with many { in each other, and write it out in words.",
    )


def _serialised(pattern: ast.Pattern | None) -> str:
    if pattern is None:
        return ""
    only = pattern.elements[0] if len(pattern.elements) == 1 else None
    if isinstance(only, ast.TextElement) and "\n" not in only.value:
        written = f"x = {only.value}\n"  # as the serialiser would, in a hundredth of the time
    else:
        written = FluentSerializer().serialize_entry(ast.Message(ast.Identifier("x"), value=pattern))
    return unicodedata.normalize("NFC", written).removeprefix("x =").rstrip("\n")
