"""keys.json as somebody without the key would change it: well-formed, its sum right."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


def rewrite(folder: Path, change: Callable[[Any], object]) -> None:
    """Change the tree of a keys.json and work its sum out anew, as anyone can."""
    path = folder / "keys.json"
    tree = json.loads(path.read_text())
    change(tree)
    del tree["sum"]
    total = hashlib.sha256(json.dumps(tree, sort_keys=True).encode()).hexdigest()
    path.write_text(json.dumps(tree | {"sum": total}))
