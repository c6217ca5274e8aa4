"""The plan's JSON Schema, made from its types and committed: ``python -m interview.plan.schema`` writes it again.

Other agencies build on it, so a released version never changes; a change is a new version and a new file.
"""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path
from typing import Any

import msgspec

from interview.engine.words import Words
from interview.plan.model import SCHEMA_ID, SupportPlan

FILE = "plan-{}.schema.json".format(SCHEMA_ID.rpartition(":")[2])

WORDS = {
    "title": "Words",
    "description": "What somebody said or wrote, exactly as given; or that it was erased since, at somebody's wish.",
    "oneOf": [
        {"type": "string"},
        {
            "type": "object",
            "properties": {"erased": {"const": True}},
            "required": ["erased"],
            "additionalProperties": False,
        },
    ],
}


def schema() -> dict[str, Any]:
    """Closed: nothing stands in a plan that is not named here."""
    made = msgspec.json.schema(SupportPlan, schema_hook=_shape)
    definitions = dict(sorted({**made["$defs"], "Words": WORDS}.items()))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Ownwords support and safety plan",
        "$ref": made["$ref"],
        "$defs": definitions,
    }


def _shape(kind: type) -> dict[str, Any]:
    if kind is Words:
        return {"$ref": "#/$defs/Words"}
    raise TypeError(f"{kind.__name__} has no place in a plan")


def written() -> str:
    """The schema as its file holds it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def committed_text() -> str:
    """The schema as it was committed and released, letter for letter."""
    return resources.files("interview.plan").joinpath("schemas", FILE).read_text("utf-8")


def committed() -> dict[str, Any]:
    """The committed schema, read."""
    return dict(json.loads(committed_text()))


def main() -> None:
    """Write the committed file again."""
    Path(__file__).parent.joinpath("schemas", FILE).write_text(written(), "utf-8")


if __name__ == "__main__":
    main()
