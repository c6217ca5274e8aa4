"""Ours against the bare thing, in one run and by turns, so that a busy machine slows both alike."""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """One row of the table."""

    name: str
    ours: float
    bare: float | None = None
    """None where there is nothing to compare with, and the figure is told as it is."""
    unit: str
    goal: float | None = None
    """The most that the ratio may be; None for a row that only explains another."""
    aim: float | None = None
    """The most that it should be, in its unit. It is told and not judged: another machine has other figures."""


def interleaved(
    ours: Callable[[], object], bare: Callable[[], object], *, rounds: int, warm: int = 5
) -> tuple[list[float], list[float]]:
    """Time two calls by turns, changing who goes first, with the garbage collector held still; return seconds."""
    for _ in range(warm):
        ours()
        bare()
    times: dict[Callable[[], object], list[float]] = {ours: [], bare: []}
    pair = [ours, bare]
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            for call in pair:
                started = time.perf_counter()
                call()
                times[call].append(time.perf_counter() - started)
            pair.reverse()
    finally:
        gc.enable()
    return times[ours], times[bare]


def compared(
    name: str, ours: Sequence[float], bare: Sequence[float], *, goal: float, unit: str = "ms"
) -> list[Figure]:
    """Return the medians, which the goal is about, and the 95th percentiles of some times in seconds."""
    size = {"s": 1.0, "ms": 1e-3, "us": 1e-6}[unit]
    mine, theirs = ([second / size for second in times] for times in (ours, bare))
    return [
        Figure(
            name=f"{name}: median",
            ours=statistics.median(mine),
            bare=statistics.median(theirs),
            unit=unit,
            goal=goal,
        ),
        Figure(name=f"{name}: 95 %", ours=_p95(mine), bare=_p95(theirs), unit=unit),
    ]


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as lines of text."""
    width = max((len(figure.name) for figure in figures), default=0)
    lines = [f"{'':<{width}}  {'ours':>11}  {'bare':>11}  {'ratio':>6}  goal"]
    for figure in figures:
        ours, bare, ratio = _size(figure.ours, figure.unit), "", ""
        if figure.bare is not None:
            bare, ratio = _size(figure.bare, figure.unit), f"{figure.ours / figure.bare:.2f}"
        lines.append(f"{figure.name:<{width}}  {ours:>11}  {bare:>11}  {ratio:>6}  {_goal(figure)}".rstrip())
    return "\n".join(lines)


def _size(figure: float, unit: str) -> str:
    return f"{figure:>8.2f} {unit:<2}"


def _goal(figure: Figure) -> str:
    if figure.goal is not None and figure.bare is not None:
        return f"{figure.goal:.2f} {'met' if figure.ours / figure.bare <= figure.goal else 'MISSED'}"
    return "" if figure.aim is None else f"{figure.aim:.2f} {figure.unit}"


def _p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20, method="inclusive")[-1]
