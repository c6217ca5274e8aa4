"""The list of what is in a folder that was written out, read and held against the files that are there."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


def listed(folder: Path) -> dict[str, Any]:
    """What MANIFEST.json says; it names every other file, and agrees with the bytes on the disk."""
    there = {file.name: file.read_bytes() for file in folder.iterdir()}
    found: dict[str, Any] = json.loads(there.pop("MANIFEST.json"))
    assert sorted(one["path"] for one in found["files"]) == sorted(there)
    for one in found["files"]:
        content = there[one["path"]]
        of_json = one["path"].endswith(".json")
        assert one["bytes"] == len(content)
        assert one["sha256"] == hashlib.sha256(content).hexdigest()
        assert one["schema"] == (json.loads(content)["schema"] if of_json else None)
        assert one["media_type"].startswith("application/json" if of_json else "text/markdown")
    return found
