"""The check of notes against labelled notes: how often it is right to speak, and how often it speaks where it should."""

from __future__ import annotations

import json
import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from interview.questioning.notes import Term, check_note
from tests.benchmarks.measure import Figure

EXAMPLES = Path(__file__).parents[2] / "questioning" / "examples"
SETS = {"dev": "notes_dev.jsonl", "aside": "notes_aside.jsonl"}
PRECISION, RECALL, MILLISECONDS = 0.95, 0.85, 5.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """A note as people labelled it: whether it judges, and with which words."""

    text: str
    flag: bool
    terms: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """Of the notes that were flagged, how many rightly; of those to flag, how many; of the terms, how many were met."""

    precision: float
    recall: float
    terms: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def examples(name: str) -> list[Example]:
    rows = map(json.loads, (EXAMPLES / SETS[name]).read_text("utf-8").splitlines())
    return [Example(text=row["text"], flag=row["flag"], terms=tuple(row["terms"])) for row in rows]


def score(labelled: list[Example]) -> Score:
    found = [(example, check_note(example.text)) for example in labelled]
    flagged = [example for example, terms in found if terms]
    right = sum(example.flag for example in flagged)
    wanted = sum(example.flag for example in labelled)
    met = [_met(example.text, term, terms) for example, terms in found for term in example.terms]
    return Score(
        precision=right / len(flagged) if flagged else 0.0,
        recall=right / wanted if wanted else 0.0,
        terms=sum(met) / len(met) if met else 0.0,
    )


def _met(text: str, term: str, found: tuple[Term, ...]) -> bool:
    start = text.index(term)
    return any(one.start < start + len(term) and start < one.end for one in found)


def _share(name: str, part: float, goal: float | None = None) -> Figure:
    aim = None if goal is None else goal * 100
    return Figure(name=name, ours=part * 100, unit="%", aim=aim)


def _of_set(name: str) -> list[Figure]:
    made = score(examples(name))
    return [
        _share(f"notes, {name}: precision (at least)", made.precision, PRECISION),
        _share(f"notes, {name}: recall (at least)", made.recall, RECALL),
        _share(f"notes, {name}: F1", made.f1),
        _share(f"notes, {name}: terms met", made.terms),
    ]


def _speed() -> list[Figure]:
    taken = []
    for example in examples("dev"):
        started = time.perf_counter()
        check_note(example.text)
        taken.append((time.perf_counter() - started) * 1000)
    slow = statistics.quantiles(taken, n=20, method="inclusive")[-1]
    return [
        Figure(name="notes: one note, median", ours=statistics.median(taken), unit="ms", aim=MILLISECONDS),
        Figure(name="notes: one note, 95 %", ours=slow, unit="ms"),
    ]


def run() -> list[Figure]:
    return [*_of_set("dev"), *_of_set("aside"), *_speed()]
