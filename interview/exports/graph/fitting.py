"""Text that has to fit a width, without asking any program how wide a letter is: each is taken as wider than most are."""

from __future__ import annotations

_NARROW = frozenset("iljtfI.,:;'|!()[] ’·-")
_WIDE = frozenset("mwMWQO@%—→…")


def width(text: str, size: float) -> float:
    """How wide a line may be at most, in the usual sans-serif letters, bold ones too."""
    units = sum(
        0.42 if one in _NARROW else 1.0 if one in _WIDE else 0.8 if one.isupper() else 0.66 for one in text
    )
    return units * size


def folded(text: str, wide: float, size: float) -> list[str]:
    """The text in lines that fit. A word that is too long for a line is cut."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        for piece in _pieces(word, wide, size):
            longer = f"{line} {piece}" if line else piece
            if width(longer, size) <= wide:
                line = longer
            else:
                lines.append(line)
                line = piece
    return [*lines, line] if line else lines


def _pieces(word: str, wide: float, size: float) -> list[str]:
    pieces, piece = [], ""
    for letter in word:
        if piece and width(piece + letter, size) > wide:
            pieces.append(piece)
            piece = ""
        piece += letter
    return [*pieces, piece] if piece else pieces
