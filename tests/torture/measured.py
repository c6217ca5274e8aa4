"""Figures, as they are printed at the end of a run."""

from collections.abc import Iterable, Sequence


def spread(figures: Sequence[float]) -> str:
    """Half, nearly all, and the worst."""
    if not figures:
        return "none"
    ordered = sorted(figures)

    def at(part: float) -> float:
        return ordered[min(len(ordered) - 1, int(len(ordered) * part))]

    return f"n={len(ordered)} p50={at(0.5):.0f} p95={at(0.95):.0f} p99={at(0.99):.0f} max={ordered[-1]:.0f}"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Columns as wide as what is in them."""
    lines = [list(head), *([str(cell) for cell in row] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
