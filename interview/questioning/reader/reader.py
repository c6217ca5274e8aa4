"""Asks the trained reader. It is loaded when the first turn is read, runs in this process alone, and keeps nothing.

What it is, what it was trained on and how it is made anew stands in ``README.md`` beside it.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

import numpy as np
import onnxruntime

from interview.questioning.reader.pieces import Pieces

MOST = 220
"""Pieces of words that are read at once: a turn and a hundred words."""


class Reader:
    """Reads a turn beside the person's words."""

    def __init__(self) -> None:
        onnxruntime.disable_telemetry_events()
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = settings.inter_op_num_threads = 1
        settings.log_severity_level = 4
        here = files(__package__)
        vocabulary = (here / "vocabulary.txt").read_text("utf-8").split("\n")
        self._pieces = Pieces({piece: number for number, piece in enumerate(vocabulary)})
        self._session = onnxruntime.InferenceSession(
            (here / "reader.onnx").read_bytes(), settings, providers=["CPUExecutionProvider"]
        )

    def leads(self, turn: str, beside: str) -> float:
        """How much speaks for it that this turn leads after these words: below nought it rather does not (a logit)."""
        numbers = np.array([self._pieces.pair(turn, beside, most=MOST)], np.int64)
        handed = {"input_ids": numbers, "attention_mask": np.ones_like(numbers)}
        return float(self._session.run(["leads"], handed)[0][0])


@lru_cache(maxsize=1)
def reader() -> Reader:
    """The reader that ships with the check."""
    return Reader()
