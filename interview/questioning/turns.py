"""The person's own turns in a text that may hold both sides of a conversation."""

from __future__ import annotations

import re

_MARK = re.compile(r"^\s*([PW])\s*:\s?(.*)$")


def own_turns(words: str) -> str:
    """What the person said: the lines after `P:`, up to the next `W:`. A text without such marks is all their own."""
    marked = [_MARK.match(line) for line in words.splitlines()]
    if not any(marked):
        return words
    kept: list[str] = []
    theirs = False
    for line, mark in zip(words.splitlines(), marked, strict=True):
        if mark is not None:
            theirs = mark.group(1) == "P"
        if theirs:
            kept.append(mark.group(2) if mark is not None else line)
    return "\n".join(kept)
