"""What is in a folder that was written out: each file with its length and digest, what kind of document it is, what it rests on.

It holds nobody's words and no name: what it rests on are numbers of entries in the record.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from interview import __version__
from interview.exports.escape import escaped_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


SCHEMA_ID = "urn:ownwords:manifest:0.1.0"
MANIFEST = "MANIFEST.json"
MEDIA_TYPES = {"md": "text/markdown; charset=utf-8", "json": "application/json"}


def with_manifest(
    contents: Mapping[str, bytes], *, document: str, on: Iterable[int] = ()
) -> Mapping[str, bytes]:
    """The same files, and the list of them. The list does not list itself."""
    listed = {
        "schema": SCHEMA_ID,
        "program": {"name": "ownwords", "version": __version__},
        "document": document,
        "rests_on_entries": list(on),
        "files": [_file(name, content) for name, content in sorted(contents.items())],
    }
    text = escaped_json(json.dumps(listed, ensure_ascii=False, indent=2, sort_keys=True))
    return {**contents, MANIFEST: text.encode() + b"\n"}


def _file(name: str, content: bytes) -> dict[str, str | int | None]:
    ending = name.rpartition(".")[2]
    return {
        "path": name,
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "media_type": MEDIA_TYPES[ending],
        "schema": json.loads(content)["schema"] if ending == "json" else None,
    }
