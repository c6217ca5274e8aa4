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
    bare: float
    unit: str
    goal: float | None = None
    """The most that the ratio may be; None for a row that only explains another."""

    @property
    def ratio(self) -> float:
        return self.ours / self.bare


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
        goal = "" if figure.goal is None else f"{figure.goal:.2f} {_verdict(figure.ratio, figure.goal)}"
        sizes = f"{figure.ours:>8.2f} {figure.unit:<2}  {figure.bare:>8.2f} {figure.unit:<2}"
        lines.append(f"{figure.name:<{width}}  {sizes}  {figure.ratio:>6.2f}  {goal}".rstrip())
    return "\n".join(lines)


def _verdict(ratio: float, goal: float) -> str:
    return "met" if ratio <= goal else "MISSED"


def _p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20, method="inclusive")[-1]
