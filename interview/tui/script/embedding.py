"""The rules of UAX #9 that look at a whole paragraph: P2 to X10, and the levels they end in.

Called by ``bidi`` only, with one paragraph at a time.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from interview.tui.script.sequences import resolved

_DEEPEST: Final = 125
_INITIATORS: Final = frozenset({"LRI", "RLI", "FSI"})
_REMOVED: Final = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_BLANK: Final = _REMOVED | _INITIATORS | {"WS", "PDI"}
_TURNS: Final = frozenset({"R", "AL", "AN", "RLE", "LRE", "RLO", "LRO"}) | _INITIATORS

# Characters newer than this Python's tables have no class there; Unicode reserves one for each block.
_RESERVED: Final = (
    ("AL", ((0x600, 0x7BF), (0x860, 0x8FF), (0xFB50, 0xFDCF), (0xFDF0, 0xFDFF), (0xFE70, 0xFEFF))),
    ("AL", ((0x10D00, 0x10D3F), (0x10EC0, 0x10EFF), (0x10F30, 0x10F6F), (0x1EC70, 0x1ECBF))),
    ("AL", ((0x1ED00, 0x1ED4F), (0x1EE00, 0x1EEFF))),
    ("R", ((0x590, 0x5FF), (0x7C0, 0x85F), (0xFB1D, 0xFB4F), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF))),
    ("ET", ((0x20A0, 0x20CF),)),
    ("BN", ((0xE0000, 0xE0FFF), (0xFDD0, 0xFDEF))),
)


@lru_cache(maxsize=4096)
def kind_of(character: str) -> str:
    """Return the bidirectional class, also of a character this Python does not know yet."""
    kind = unicodedata.bidirectional(character)
    if kind:
        return kind
    code = ord(character)
    if code & 0xFFFE == 0xFFFE:
        return "BN"
    for reserved, blocks in _RESERVED:
        if any(first <= code <= last for first, last in blocks):
            return reserved
    return "L"


def first_strong(kinds: Sequence[str]) -> int | None:
    """Return the level the first strong character asks for, or None; isolates are stepped over (P2, P3)."""
    depth = 0
    for kind in kinds:
        if kind in _INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in ("L", "R", "AL"):
            return 0 if kind == "L" else 1
    return None


def paragraph_levels(text: str, kinds: Sequence[str], base: int) -> list[int]:
    """Return the level of every character before lines are known; L1 is still to come.

    Characters that UAX #9 removes keep the level of what stands before them.
    """
    if not base and _TURNS.isdisjoint(kinds):
        return [0] * len(kinds)
    pairs = _isolates(kinds)
    found, effective = _explicit(kinds, base, pairs)
    kept = [at for at, kind in enumerate(kinds) if kind not in _REMOVED]
    for sequence, before, after in _sequences(kinds, found, kept, base, pairs):
        level = found[sequence[0]]
        final = resolved(
            [effective[at] for at in sequence],
            [text[at] for at in sequence],
            level,
            "R" if max(level, before) % 2 else "L",
            "R" if max(level, after) % 2 else "L",
        )
        for at, settled in zip(sequence, final, strict=True):
            found[at] = settled
    last = base
    for at, kind in enumerate(kinds):
        if kind in _REMOVED:
            found[at] = last
        last = found[at]
    return found


def line_levels(levels: Sequence[int], kinds: Sequence[str], base: int) -> list[int]:
    """Return the levels of one line: blanks at its end, and before a separator, fall back to the base (L1)."""
    line = list(levels)
    trailing = True
    for at in range(len(line) - 1, -1, -1):
        if kinds[at] in ("B", "S"):
            trailing = True
        elif kinds[at] not in _BLANK:
            trailing = False
        if trailing:
            line[at] = base
    return line


def _isolates(kinds: Sequence[str]) -> dict[int, int]:
    """Return, for every isolate that is closed, where; and for every PDI that closes one, where it opened."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for at, kind in enumerate(kinds):
        if kind in _INITIATORS:
            opened.append(at)
        elif kind == "PDI" and opened:
            start = opened.pop()
            pairs[start] = at
            pairs[at] = start
    return pairs


def _explicit(kinds: Sequence[str], base: int, pairs: dict[int, int]) -> tuple[list[int], list[str]]:
    found = [base] * len(kinds)
    effective = list(kinds)
    stack: list[tuple[int, str | None, bool]] = [(base, None, False)]
    too_deep_isolates = too_deep_embeddings = open_isolates = 0
    for at, kind in enumerate(kinds):
        level, override, _ = stack[-1]
        if kind in ("RLE", "LRE", "RLO", "LRO"):
            inner = _next_level(level, rightward=kind[0] == "L")
            if inner <= _DEEPEST and not too_deep_isolates and not too_deep_embeddings:
                stack.append((inner, None if kind[2] == "E" else kind[0], False))
            elif not too_deep_isolates:
                too_deep_embeddings += 1
        elif kind in _INITIATORS:
            found[at] = level
            effective[at] = override or kind
            inner = _next_level(level, rightward=_reads_rightward(kinds, at, pairs))
            if inner <= _DEEPEST and not too_deep_isolates and not too_deep_embeddings:
                open_isolates += 1
                stack.append((inner, None, True))
            else:
                too_deep_isolates += 1
        elif kind == "PDI":
            if too_deep_isolates:
                too_deep_isolates -= 1
            elif open_isolates:
                too_deep_embeddings = 0
                while not stack[-1][2]:
                    stack.pop()
                stack.pop()
                open_isolates -= 1
            found[at], override, _ = stack[-1]
            effective[at] = override or kind
        elif kind == "PDF":
            if too_deep_isolates:
                continue
            if too_deep_embeddings:
                too_deep_embeddings -= 1
            elif not stack[-1][2] and len(stack) > 1:
                stack.pop()
        elif kind == "B":
            found[at] = base
        elif kind != "BN":
            found[at] = level
            effective[at] = override or kind
    return found, effective


def _next_level(level: int, *, rightward: bool) -> int:
    return level + (2 if rightward == (level % 2 == 0) else 1)


def _reads_rightward(kinds: Sequence[str], at: int, pairs: dict[int, int]) -> bool:
    if kinds[at] == "FSI":
        return not first_strong(kinds[at + 1 : pairs.get(at, len(kinds))])
    return kinds[at] == "LRI"


def _sequences(
    kinds: Sequence[str], found: Sequence[int], kept: Sequence[int], base: int, pairs: dict[int, int]
) -> Iterator[tuple[list[int], int, int]]:
    """Yield every isolating run sequence with the levels of what stands before and after it (BD13, X10)."""
    before: dict[int, int] = {}
    after: dict[int, int] = {}
    runs: list[list[int]] = []
    for place, at in enumerate(kept):
        before[at] = found[kept[place - 1]] if place else base
        after[at] = found[kept[place + 1]] if place + 1 < len(kept) else base
        if place and found[kept[place - 1]] == found[at]:
            runs[-1].append(at)
        else:
            runs.append([at])
    opened: dict[int, list[int]] = {}
    sequences: list[list[int]] = []
    for run in runs:
        sequence = opened.pop(pairs[run[0]], None) if kinds[run[0]] == "PDI" and run[0] in pairs else None
        if sequence is None:
            sequence = []
            sequences.append(sequence)
        sequence.extend(run)
        if kinds[run[-1]] in _INITIATORS and run[-1] in pairs:
            opened[run[-1]] = sequence
    for sequence in sequences:
        last = sequence[-1]
        unclosed = kinds[last] in _INITIATORS and last not in pairs
        yield sequence, before[sequence[0]], base if unclosed else after[last]
