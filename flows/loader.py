"""Reads a flow file, and refuses one that could trap or mislead: file, step, and what to do about it."""

from __future__ import annotations

import re
from importlib import resources
from typing import TYPE_CHECKING, Any, cast

import msgspec

from flows.breaks import break_problems
from flows.children import children_problems
from flows.clarifying import clarifying_problems
from flows.duties import duty_problems
from flows.fitting import consider_problems, fitting_problems
from flows.model import Flow, Step
from flows.purposes import purpose_problems
from flows.recipients import recipient_problems
from flows.tables import read_table
from flows.topics import asked_back_problems, topic_problems

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from importlib.resources.abc import Traversable
    from pathlib import Path


SHARED = "any"
"""The protocol of a step that all protocols share."""

OF_THE_PERSON = ("may-stay-in-nrm", "not-in-nrm-before")
"""What a question to the person may hang on: somebody who is in the NRM is not asked to be referred to it."""

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


class FlowInvalid(Exception):
    """A flow file cannot be used. The message names the file, the step, and the remedy."""

    plain = True
    """Its message is written for people, and holds nobody's words."""


def packaged() -> dict[str, Traversable]:
    """The flow files that come with the program, by id such as ``uk/adult``."""
    found: dict[str, Traversable] = {}
    for folder in sorted(resources.files("flows").iterdir(), key=lambda entry: entry.name):
        if folder.is_dir():
            for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
                if file.name.endswith(".toml"):
                    found[f"{folder.name}/{file.name.removesuffix('.toml')}"] = file
    return found


def load(
    file: Traversable,
    *,
    name: str,
    kinds: Collection[str],
    conditions: Collection[str],
    facts: Collection[str] = (),
) -> Flow:
    """The flow in ``file``, checked. ``kinds``, ``conditions`` and the ``facts`` of duties are those the program knows.

    Raises FlowInvalid.
    """
    flow = _decoded(file, name)
    routes = problems(flow, kinds=kinds, conditions=conditions)
    dated = (*topic_problems(flow, facts=facts), *duty_problems(flow, facts=facts))
    shared = (*purpose_problems(flow, facts=facts), *recipient_problems(flow, facts=facts))
    for problem in (*routes, *dated, *shared):
        raise FlowInvalid(f"{name}: {problem}")
    return flow


def _decoded(file: Traversable, name: str) -> Flow:
    raw = read_table(file, name=name, refused=FlowInvalid)
    for part in _included(raw, name):
        _join(raw, read_table(cast("Path", file).parent / part, name=f"{name}: {part}", refused=FlowInvalid))
    try:
        return msgspec.convert(raw, Flow)
    except msgspec.ValidationError as invalid:
        raise FlowInvalid(f"{name}: {_in_plain_words(str(invalid), raw)}") from None


def _included(raw: dict[str, Any], name: str) -> list[str]:
    """The files whose steps, topics and protocols belong to this flow too. They lie beside it, or below."""
    parts = raw.pop("include", [])
    if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
        raise FlowInvalid(f"{name}: include is a list of file names. Correct it there.")
    for part in parts:
        if ".." in part.split("/") or part.startswith("/") or "\\" in part:
            raise FlowInvalid(
                f"{name}: include names '{part}', which is not below the flow's own folder. Move it there."
            )
    return parts


def _join(raw: dict[str, Any], part: dict[str, Any]) -> None:
    for key, value in part.items():
        if isinstance(value, list) and isinstance(raw.get(key, []), list):
            raw[key] = [*raw.get(key, []), *value]
        elif isinstance(value, dict) and isinstance(raw.get(key, {}), dict):
            raw[key] = {**raw.get(key, {}), **value}
        else:
            raw.setdefault(key, value)


def _in_plain_words(problem: str, raw: dict[str, Any]) -> str:
    what, _, path = problem.partition(" - at `$")
    place = re.match(r"\.(step|topic|duty|indicator|closing|reason|areas|sign)\[(\d+)\]", path)
    if not place:
        return f"{what} (at {path.strip('.`') or 'the top of the file'}). Correct it there."
    kind, index = place[1], int(place[2])
    part = raw[kind][index]
    named = part.get("id", f"number {index + 1}") if isinstance(part, dict) else f"number {index + 1}"
    rest = path[place.end() :].strip(".`")
    return f"{kind} '{named}': {what}{f' (at {rest})' if rest else ''}. Correct it there."


def problems(flow: Flow, *, kinds: Collection[str], conditions: Collection[str]) -> Iterable[str]:
    """Everything wrong with a flow, a plain line each."""
    yield from _ids(flow)
    known = {step.id for step in flow.step}
    yield from _named(flow, known)
    yield from _protocols(flow)
    for step in flow.step:
        yield from _step(step, known, kinds=kinds, conditions=conditions)
        for topic in step.topics:
            if topic not in flow.topics():
                yield f"step '{step.id}': the topic '{topic}' is not in the file. Add a [[topic]] with that id."
        for asked, topics in step.rests_on().items():
            for topic in topics:
                if topic not in flow.topics():
                    yield f"step '{step.id}': '{asked}' comes after '{topic}', which is no topic. Name one of this file."
    yield from _still(flow)
    yield from asked_back_problems(flow)
    yield from _variants(flow)
    yield from children_problems(flow)
    yield from break_problems(flow)
    yield from clarifying_problems(flow)
    yield from fitting_problems(flow)
    yield from consider_problems(flow)
    yield from _ways_out(flow, known)
    yield from _stops(flow, known)


def _still(flow: Flow) -> Iterable[str]:
    asked = {question.id for step in flow.step for question in step.questions}
    asked |= {row.id for step in flow.step for row in step.rows}
    for step in flow.step:
        for question in step.questions:
            if question.still is not None and question.still not in asked - {question.id}:
                yield (
                    f"step '{step.id}': '{question.id}' may be as '{question.still}' was answered, which is not asked. "
                    "Name another question, or a row, of this flow."
                )


def _variants(flow: Flow) -> Iterable[str]:
    said = {message for step in flow.step for message in (*step.says, *step.prompted, *step.parting)}
    said |= {message for step in (*flow.step, *flow.elsewhere) for message in step.asks()}
    said |= {one.text for one in flow.purpose}
    told = {message for topic in flow.topic for message in (*topic.text, topic.check)}
    for message in flow.variants:
        by = flow.varies(message)
        if message not in said | told:
            yield f"variants: '{message}' is said at no step and in no topic. Correct its name, or take it out."
        if not by or len(set(by)) < len(by):
            yield f"variants: '{message}' differs by nothing, or twice by the same. Name each thing once."


def _ids(flow: Flow) -> Iterable[str]:
    groups = {
        "step": [step.id for step in flow.step],
        "topic": [topic.id for topic in flow.topic],
        "question": [question.id for step in flow.step for question in step.questions],
    }
    for kind, ids in groups.items():
        for odd in (one for one in ids if not _ID.fullmatch(one)):
            yield f"the {kind} id {odd!a} is not made of small letters, digits and hyphens. Rename it."
        for twice in sorted({one for one in ids if ids.count(one) > 1}):
            yield f"the {kind} id '{twice}' is used twice. Give one of them another id."


def _named(flow: Flow, known: set[str]) -> Iterable[str]:
    named = {"start": flow.start, "again": flow.again, "stop": flow.stop, "end": flow.end}
    named |= {"onward": flow.onward} if flow.onward else {}
    named |= {f"protocols.{name}": step for name, step in flow.protocols.items()}
    for key, step in named.items():
        if step not in known:
            yield f"{key} leads to '{step}', which is not a step. Name a step of this file."


def _protocols(flow: Flow) -> Iterable[str]:
    for protocol in flow.ceases:
        if protocol not in flow.protocols:
            yield f"ceases names '{protocol}', which is no protocol. Name one of [protocols]."
    for step in flow.step:
        if step.protocol not in (None, SHARED, *flow.protocols):
            yield f"step '{step.id}': '{step.protocol}' is no protocol. Name one of [protocols], or '{SHARED}'."
    if SHARED in flow.protocols:
        yield f"protocols.{SHARED}: '{SHARED}' stands for all protocols. Give it another name."


def _step(
    step: Step, known: set[str], *, kinds: Collection[str], conditions: Collection[str]
) -> Iterable[str]:
    here = f"step '{step.id}':"
    if step.kind not in kinds:
        yield f"{here} '{step.kind}' is not a kind of step. Use one of: {', '.join(sorted(kinds))}."
    if (step.kind == "end") == bool(step.moves):
        yield f"{here} an end has no moves, and every other step has at least one. Add or remove moves."
    if step.stop is not None and step.stop not in known:
        yield f"{here} stop leads to '{step.stop}', which is not a step. Name a step of this file."
    if step.needless is not None and step.needless not in conditions:
        known_names = ", ".join(sorted(conditions))
        yield f"{here} needless: '{step.needless}' is not a condition. Use one of: {known_names}."
    if step.setting and step.audience != "worker":
        yield f'{here} the setting is looked at by the worker alone. Add audience = "worker".'
    yield from _questions(step, here, conditions)
    ways = step.ways()
    if step.needless is not None and step.moves and step.passed_by not in ways:
        yield f"{here} passed_by names '{step.passed_by}', which is no move of it. Name one of its moves."
    for name, way in ways.items():
        if way.to not in known:
            yield f"{here} '{name}' leads to '{way.to}', which is not a step. Name a step of this file."
        if way.when is not None and way.when not in conditions:
            known_names = ", ".join(sorted(conditions))
            yield f"{here} '{name}': '{way.when}' is not a condition. Use one of: {known_names}."
    if ways and all(way.when for way in ways.values()):
        yield f"{here} every move has a condition: a person could be trapped. Add a move without one."


def _questions(step: Step, here: str, conditions: Collection[str]) -> Iterable[str]:
    for question in step.questions:
        if question.when is not None and step.audience != "worker" and question.when not in OF_THE_PERSON:
            yield f"{here} '{question.id}' has the 'when' '{question.when}': what a person is asked hangs only on: {', '.join(OF_THE_PERSON)}. Take it out."
        elif question.when is not None and question.when not in conditions:
            yield f"{here} '{question.id}': '{question.when}' is not a condition. Use one of: {', '.join(sorted(conditions))}."
        for choice in question.reason:
            if choice not in question.choices:
                yield f"{here} '{question.id}' wants a reason for '{choice}', which is not one of its choices."
        for choice in question.see_to:
            if choice not in question.choices:
                yield f"{here} '{question.id}': see_to names '{choice}', which is not one of its choices."
        for choice, way in question.leads.items():
            if choice not in question.choices:
                yield f"{here} '{question.id}': leads names '{choice}', which is not one of its choices."
            if way not in step.ways() and (way != "return" or step.protocol is None):
                yield f"{here} '{question.id}' leads to '{way}', which is no move of it. Name one of its moves."
        if question.see_to and not step.setting:
            yield f"{here} '{question.id}' has a 'see_to': only a step of the setting has one. Add setting = true."


def _ways_out(flow: Flow, known: set[str]) -> Iterable[str]:
    """Every step reaches an end by unguarded moves alone, and every step can be reached."""
    leads = {
        step.id: {way.to for way in step.ways().values() if way.when is None and way.to in known}
        for step in flow.step
    }
    ends = {step.id for step in flow.step if step.kind == "end"}
    safe = set(ends)
    while grown := {step for step, to in leads.items() if step not in safe and to & safe}:
        safe |= grown
    for step in flow.step:
        if step.id not in safe:
            yield (
                f"step '{step.id}': no end can be reached from here without meeting a condition. "
                "Add a move without one that leads towards an end."
            )
    reached = _reached(flow, known)
    for step in flow.step:
        if step.id not in reached:
            yield f"step '{step.id}': nothing leads here. Add a move to it, or take it out."


OUT = frozenset({"CLOSE", "AFTER"})
"""Phases that a stop may lead to: nothing is asked there any more but how to part."""


def _stops(flow: Flow, known: set[str]) -> Iterable[str]:
    """A stop leads out of the talk from every step, by itself, and the second one ends it."""
    by_id = {step.id: step for step in flow.step}
    if flow.end in known and by_id[flow.end].kind != "end":
        yield f"end leads to '{flow.end}', which is not of the kind 'end': a second stop would end nothing. Name an end."
    out = {step.id for step in flow.step if step.kind == "end"}
    parting = [step for step in flow.step if step.phase in OUT]
    while grown := {
        step.id
        for step in parting
        if step.id not in out and any(way.when is None and way.to in out for way in step.ways().values())
    }:
        out |= grown
    if flow.stop in known - out:
        yield f"stop leads to '{flow.stop}', and the talk goes on from there. Name a step of {_phases()} that ends."
    for step in flow.step:
        if step.stop is not None and step.stop in known and (step.stop == step.id or step.stop not in out):
            yield (
                f"step '{step.id}': a stop leads to '{step.stop}', and the talk goes on from there: "
                f"it is a step without stop. Name a step of {_phases()} that ends."
            )


def _phases() -> str:
    return " or ".join(sorted(OUT, reverse=True))


def _reached(flow: Flow, known: set[str]) -> set[str]:
    by_id = {step.id: step for step in flow.step}
    queue = [flow.start, flow.again, flow.stop, flow.end, *flow.protocols.values()]
    queue += [flow.onward] if flow.onward else []
    queue += [step.stop for step in flow.step if step.stop]
    reached: set[str] = set()
    while queue:
        step = queue.pop()
        if step in known and step not in reached:
            reached.add(step)
            queue += [way.to for way in by_id[step].ways().values()]
    return reached
