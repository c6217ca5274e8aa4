"""The rules of UAX #9 that look at one isolating run sequence: W1 to W7, N0 to N2, I1 and I2.

A sequence is a list of indices into the paragraph whose characters stand at one level and read on from each
other; ``kinds`` holds their bidirectional classes and is changed in place. Called by ``bidi`` only.
"""

from collections.abc import Sequence

from interview.tui.script.pairs import CLOSING, canonical

_NEUTRAL = frozenset({"B", "S", "WS", "ON", "FSI", "LRI", "RLI", "PDI"})
_OPENERS = {canonical(opening): canonical(closing) for opening, closing in CLOSING.items()}
_CLOSERS = frozenset(_OPENERS.values())
_DEEPEST_BRACKETS = 63
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def resolved(
    kinds: list[str], characters: Sequence[str], level: int, start_of_sequence: str, end_of_sequence: str
) -> list[int]:
    """Return the level of every character of one sequence at ``level`` between the two outer directions."""
    original = tuple(kinds)
    _weak(kinds, start_of_sequence)
    embedding = "R" if level % 2 else "L"
    if any(canonical(character) in _CLOSERS for character in characters):
        _brackets(kinds, characters, original, embedding, start_of_sequence)
    _neutral(kinds, embedding, start_of_sequence, end_of_sequence)
    if level % 2:
        return [level if kind == "R" else level + 1 for kind in kinds]
    return [level + (0 if kind == "L" else 1 if kind == "R" else 2) for kind in kinds]


def _weak(kinds: list[str], start_of_sequence: str) -> None:
    _marks(kinds, start_of_sequence)
    strong = start_of_sequence
    for at, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            strong = kind
            if kind == "AL":
                kinds[at] = "R"
        elif kind == "EN" and strong == "AL":
            kinds[at] = "AN"
    _separators(kinds)
    _terminators(kinds)
    strong = start_of_sequence
    for at, kind in enumerate(kinds):
        if kind in ("ES", "CS", "ET"):
            kinds[at] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"


def _marks(kinds: list[str], start_of_sequence: str) -> None:
    before = start_of_sequence
    for at, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[at] = "ON" if before in ("LRI", "RLI", "FSI", "PDI") else before
        before = kinds[at]


def _separators(kinds: list[str]) -> None:
    for at in range(1, len(kinds) - 1):
        before, kind, after = kinds[at - 1 : at + 2]
        joins_numbers = before == after and (
            (kind == "ES" and before == "EN") or (kind == "CS" and before in ("EN", "AN"))
        )
        if joins_numbers:
            kinds[at] = before


def _terminators(kinds: list[str]) -> None:
    at = 0
    while at < len(kinds):
        if kinds[at] != "ET":
            at += 1
            continue
        end = _end_of(kinds, at, ("ET",))
        beside_a_number = (at and kinds[at - 1] == "EN") or (end < len(kinds) and kinds[end] == "EN")
        if beside_a_number:
            kinds[at:end] = ["EN"] * (end - at)
        at = end


def _brackets(
    kinds: list[str],
    characters: Sequence[str],
    original: Sequence[str],
    embedding: str,
    start_of_sequence: str,
) -> None:
    for opening, closing in _bracket_pairs(kinds, characters):
        inside = {_STRONG[kind] for kind in kinds[opening + 1 : closing] if kind in _STRONG}
        if not inside:
            continue
        if embedding in inside:
            direction = embedding
        else:
            before = next(
                (_STRONG[kind] for kind in reversed(kinds[:opening]) if kind in _STRONG), start_of_sequence
            )
            direction = before if before in inside else embedding
        for bracket in (opening, closing):
            kinds[bracket] = direction
            mark = bracket + 1
            while mark < len(kinds) and original[mark] == "NSM":
                kinds[mark] = direction
                mark += 1


def _bracket_pairs(kinds: Sequence[str], characters: Sequence[str]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    awaited: list[tuple[str, int]] = []
    for at, character in enumerate(characters):
        if kinds[at] != "ON":
            continue
        bracket = canonical(character)
        if bracket in _OPENERS:
            if len(awaited) == _DEEPEST_BRACKETS:
                return []
            awaited.append((_OPENERS[bracket], at))
        elif bracket in _CLOSERS:
            for depth in range(len(awaited) - 1, -1, -1):
                if awaited[depth][0] == bracket:
                    pairs.append((awaited[depth][1], at))
                    del awaited[depth:]
                    break
    return sorted(pairs)


def _neutral(kinds: list[str], embedding: str, start_of_sequence: str, end_of_sequence: str) -> None:
    at = 0
    while at < len(kinds):
        if kinds[at] not in _NEUTRAL:
            at += 1
            continue
        end = _end_of(kinds, at, _NEUTRAL)
        before = _STRONG[kinds[at - 1]] if at else start_of_sequence
        after = _STRONG[kinds[end]] if end < len(kinds) else end_of_sequence
        kinds[at:end] = [before if before == after else embedding] * (end - at)
        at = end


def _end_of(kinds: Sequence[str], start: int, wanted: frozenset[str] | tuple[str, ...]) -> int:
    end = start
    while end < len(kinds) and kinds[end] in wanted:
        end += 1
    return end
