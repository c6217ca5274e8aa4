"""The criteria of a standard, by number: what an interview is for, all in all. Their text is the standard's own."""

CRITERIA: dict[str, frozenset[str]] = {
    "SFJBMS05": frozenset({f"PC{number}" for number in range(1, 21)} | {"PC6.1", "PC6.2"}),
}


def in_order(criterion: str) -> float:
    """The place of a criterion among those of its standard."""
    return float(criterion.removeprefix("PC"))
