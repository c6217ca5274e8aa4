"""How well the checks of questions and notes agree with labelled examples: `python -m tests.benchmarks questioning`."""

from tests.benchmarks.measure import Figure
from tests.benchmarks.questioning import notes, questions


def run() -> list[Figure]:
    return [*questions.run(), *notes.run()]
