"""How the model learns from the labels."""

from __future__ import annotations

import random
from typing import NamedTuple

import torch
from torch.nn import functional
from transformers import get_linear_schedule_with_warmup

from interview.questioning.reader.reader import MOST
from interview.questioning.verdict import Category
from tests.questioning.training.rows import Row, settling

AT_ONCE = 24
CATEGORIES = list(Category)
SOFTER = 0.015
"""Nobody is asked to be entirely certain: labels count as 0.985 and 0.015."""


class Pace(NamedTuple):
    """How often all rows are gone through, and how large the steps are at most."""

    rounds: int
    step: float


def _batches(rows: list[Row], chance: random.Random) -> list[list[Row]]:
    """Rows of about the same length together, in an order by chance."""
    mixed = chance.sample(rows, len(rows))
    reach = AT_ONCE * 30
    made = []
    for start in range(0, len(mixed), reach):
        some = sorted(mixed[start : start + reach], key=lambda row: len(row.text) + len(row.beside))
        made += [some[at : at + AT_ONCE] for at in range(0, len(some), AT_ONCE)]
    return chance.sample(made, len(made))


def _read(model, cutter, rows: list[Row]):
    """What the model makes of some rows at once: leading first, then each category."""
    handed = cutter(
        [row.text for row in rows],
        [row.beside for row in rows],
        padding=True,
        truncation=True,
        max_length=MOST,
        return_tensors="pt",
    )
    with torch.autocast("cpu", dtype=torch.bfloat16):
        return model(**handed).logits.float()


def train(model, cutter, rows: list[Row], pace: Pace) -> None:
    """Train it on, and say after each round how far it is."""
    chance = random.Random(0)
    torch.manual_seed(0)
    steps = pace.rounds * -(-len(rows) // AT_ONCE)
    tuner = torch.optim.AdamW(model.parameters(), lr=pace.step, weight_decay=0.01)
    slower = get_linear_schedule_with_warmup(tuner, steps // 16, steps)
    for number in range(pace.rounds):
        model.train()
        lost = 0.0
        batches = _batches(rows, chance)
        for batch in batches:
            found = _read(model, cutter, batch)
            leads = torch.tensor([1 - SOFTER if row.leading else SOFTER for row in batch])
            kinds = torch.tensor([CATEGORIES.index(row.category) for row in batch])
            loss = functional.binary_cross_entropy_with_logits(found[:, 0], leads)
            loss = loss + 0.5 * functional.cross_entropy(found[:, 1:], kinds)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            tuner.step()
            slower.step()
            tuner.zero_grad()
            lost += loss.item()
        right = agreement(model.eval(), cutter)
        said = f"round {number + 1} of {pace.rounds}: loss {lost / len(batches):.4f}, right {right:.3f}"
        print(said, flush=True)


def agreement(model, cutter) -> float:
    """The share of the settling turns that the model by itself tells rightly."""
    rows = settling()
    right = 0
    with torch.no_grad():
        for start in range(0, len(rows), AT_ONCE):
            some = rows[start : start + AT_ONCE]
            found = _read(model, cutter, some)[:, 0] > 0
            right += sum(one == row.leading for one, row in zip(found.tolist(), some, strict=True))
    return right / len(rows)
