"""What a drawing of a flow shows, worded: steps in their order, ways between them, and what may break in apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from locales.isolates import without_isolates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from flows.model import Flow, Step


@dataclass(frozen=True, kw_only=True)
class Box:
    """A step. ``notes`` say what leads there from anywhere, such as a stop; ``alone`` that the person is not part of it."""

    id: str
    title: str
    group: str
    meets: str
    alone: bool
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Arrow:
    """All ways from one step to another, each worded with its condition."""

    start: str
    to: str
    says: tuple[str, ...]
    guarded: bool
    """Whether there is none of them that is always open."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """Steps that belong together, with the ways that begin at one of them."""

    title: str
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]


@dataclass(frozen=True, kw_only=True)
class Graph:
    """A whole flow. ``titles`` name every step, also for ways that lead out of a part."""

    title: str
    about: str
    main: Part
    apart: Part
    titles: dict[str, str]


def graph_of(flow: Flow, label: Callable[..., str]) -> Graph:
    """The drawing of a flow. ``label`` words a message, or raises WordingMissing."""

    def say(message: str, **args: str) -> str:
        return " ".join(without_isolates(label(message, **args)).split())

    titles = {step.id: say(f"step-{step.id}") for step in flow.step}
    aside = [step for step in flow.step if step.protocol is not None or step.id in _closing(flow)]
    main = [step for step in flow.step if step not in aside]
    return Graph(
        title=flow.title,
        about=f"{flow.id} · {flow.standard} · {flow.checked_on}",
        main=_part(say("graph-main"), main, flow, say, group=lambda step: say(f"phase-{step.phase}")),
        apart=_part(say("graph-apart"), aside, flow, say, group=lambda step: _broke_in(step, say)),
        titles=titles,
    )


def _closing(flow: Flow) -> frozenset[str]:
    """The short closing, where nothing leads there but a stop and what breaks in."""
    led_to = {way.to for step in flow.step if step.protocol is None for way in step.ways().values()}
    return frozenset({flow.stop} - led_to)


def _broke_in(step: Step, say: Callable[..., str]) -> str:
    return say("graph-stopped") if step.protocol is None else say(f"protocol-{step.protocol}")


def _part(
    title: str,
    steps: Iterable[Step],
    flow: Flow,
    say: Callable[..., str],
    *,
    group: Callable[[Step], str],
) -> Part:
    steps = tuple(steps)
    return Part(
        title=title,
        boxes=tuple(
            Box(
                id=step.id,
                title=say(f"step-{step.id}"),
                group=group(step),
                meets=" ".join(step.meets),
                alone=step.audience == "worker",
                notes=tuple(_notes(step, flow, say)),
            )
            for step in steps
        ),
        arrows=tuple(arrow for step in steps for arrow in _arrows(step, say)),
    )


def _notes(step: Step, flow: Flow, say: Callable[..., str]) -> Iterable[str]:
    places = {"start": flow.start, "again": flow.again, "onward": flow.onward, "stop": flow.stop}
    if flow.start == flow.again == step.id:
        places |= {"start": "", "again": "", "every": step.id}
    yield from (say(f"graph-{name}") for name, where in places.items() if where == step.id)


def _arrows(step: Step, say: Callable[..., str]) -> Iterable[Arrow]:
    ways = step.ways()
    for to in dict.fromkeys(way.to for way in ways.values()):
        alike = {name: way for name, way in ways.items() if way.to == to}
        yield Arrow(
            start=step.id,
            to=to,
            says=tuple(
                say(f"move-{name}")
                if way.when is None
                else say("graph-if", move=say(f"move-{name}"), condition=way.when.replace("-", " "))
                for name, way in alike.items()
            ),
            guarded=all(way.when is not None for way in alike.values()),
        )
