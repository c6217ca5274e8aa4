"""The trained reader as a file that the program can read: leading alone, its weights as whole numbers of four bits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

import interview.questioning.reader
from interview.questioning.reader.pieces import Pieces

if TYPE_CHECKING:
    from tests.questioning.training.rows import Row

HERE = Path(interview.questioning.reader.__file__).parent
NAMES = ["input_ids", "attention_mask"]
TOGETHER = 128
"""So many weights of a row share one scale."""


class LeadsAlone(torch.nn.Module):
    """The model without its categories: these it only learnt by the way."""

    def __init__(self, whole) -> None:
        super().__init__()
        self.whole = whole

    def forward(self, input_ids, attention_mask):
        """One number for each turn."""
        return self.whole(input_ids=input_ids, attention_mask=attention_mask).logits[:, 0]


def export(model, cutter, folder: Path) -> Path:
    """Write ``reader.onnx`` and ``vocabulary.txt`` beside the reader."""
    some = cutter(["Where did you sleep?"], ["I slept there."], return_tensors="pt")
    whole = folder / "whole.onnx"
    torch.onnx.export(
        LeadsAlone(model.eval()),
        tuple(some[name] for name in NAMES),
        str(whole),
        input_names=NAMES,
        output_names=["leads"],
        dynamic_axes={name: {0: "turns", 1: "pieces"} for name in NAMES} | {"leads": {0: "turns"}},
        opset_version=17,
        dynamo=False,
    )
    smaller = MatMulNBitsQuantizer(onnx.load(whole), block_size=TOGETHER, is_symmetric=True, accuracy_level=4)
    smaller.process()
    layers, made = folder / "layers.onnx", HERE / "reader.onnx"
    smaller.model.save_model_to_file(str(layers))
    quantize_dynamic(layers, made, weight_type=QuantType.QInt8, op_types_to_quantize=["Gather"])
    numbers = cutter.get_vocab()
    pieces = sorted(numbers, key=numbers.__getitem__)
    (HERE / "vocabulary.txt").write_text("\n".join(pieces), "utf-8")
    return made


def cut_otherwise(rows: list[Row], cutter) -> int:
    """How many rows our own cutting cuts otherwise than the one it was trained with."""
    own = Pieces(cutter.get_vocab())
    return sum(
        own.pair(row.text, row.beside, most=10_000) != cutter([row.text], [row.beside])["input_ids"][0]
        for row in rows
    )
