"""Make the reader anew from the open examples: ``python -m tests.questioning.training [--keep FOLDER]``.

A language model (all-mpnet-base-v2, Apache-2.0, twelve layers of 768) is trained on to tell, of a turn and the person's words beside
it, whether the turn leads and of what category it is. Its weights are then kept as whole numbers of four bits. It takes a good hour
on two cores. The sets that are kept aside are never read here; figures on them come from ``python -m tests.benchmarks``.
"""

from __future__ import annotations

import argparse
import hashlib
import tempfile
import tomllib
from pathlib import Path

import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

from tests.questioning.training.base import unpacked
from tests.questioning.training.exporting import HERE, cut_otherwise, export
from tests.questioning.training.learning import CATEGORIES, Pace, train
from tests.questioning.training.rows import long_rows, of_quartets, of_scenes, row, turns
from tests.questioning.training.turned_round import turned_round

ON_ALL, ON_CLOSER, ONCE_MORE = Pace(1, 4e-5), Pace(1, 3e-5), Pace(1, 2e-5)
"""First the turns and the scenes; then the turns, the quartets, the long accounts and the roles turned round, which come nearer to what is asked."""


def main() -> None:
    """Train, write, and say what was written."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument(
        "--keep", help="keep the weights as well as they were before they were made small, here"
    )
    keep = asked.parse_args().keep

    items, scened, fours = turns(), of_scenes(), of_quartets()
    narrow, longer = [row(item) for item in items], long_rows(items)
    wide = [*narrow, *map(row, scened)]
    closer = [*narrow, *map(row, fours), *longer, *map(row, turned_round())]
    counted = f"{len(items)} turns, {len(scened)} of scenes, {len(fours)} of quartets, {len(longer)} in long accounts"
    print(counted, flush=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        base = unpacked(folder)
        torch.manual_seed(0)
        outputs = 1 + len(CATEGORIES)
        model = AutoModelForSequenceClassification.from_pretrained(base, num_labels=outputs)
        cutter = AutoTokenizer.from_pretrained(base)
        for rows, pace in ((wide, ON_ALL), (closer, ON_CLOSER), (closer, ONCE_MORE)):
            train(model, cutter, rows, pace)
        if keep:
            model.save_pretrained(keep)
            cutter.save_pretrained(keep)
        made = export(model, cutter, folder)
    print(f"cut otherwise: {cut_otherwise(narrow, cutter)} of {len(narrow)}")
    stands = tomllib.loads((HERE / "reader.toml").read_text("utf-8"))
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    print(f"{made.stat().st_size:,} bytes, sha256 {digest}")
    if digest != stands["sha256"]:
        print("Put this digest into reader.toml, and look at the figures before you keep it.")


if __name__ == "__main__":
    main()
