"""The Unicode Consortium's own cases, of which this folder holds a part."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from interview.tui.script.bidi import Base, base_level, levels, order
from interview.tui.script.embedding import first_strong, line_levels, paragraph_levels

CASES = Path(__file__).parent / "conformance"
BASES: tuple[Base, ...] = ("ltr", "rtl", "auto")


def _lines(name: str) -> Iterator[str]:
    for line in (CASES / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def _agrees(found: list[int], expected: list[str], drawn: list[int]) -> bool:
    kept = [at for at, level in enumerate(expected) if level != "x"]
    levels_agree = all(found[at] == int(expected[at]) for at in kept)
    return levels_agree and [kept[place] for place in order([found[at] for at in kept])] == drawn


def test_every_character_case_is_ordered_as_unicode_says() -> None:
    wrong, tried = [], 0
    for line in _lines("BidiCharacterTest-sample.txt"):
        codes, direction, paragraph, expected, drawn = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        if any(unicodedata.category(character) == "Cn" for character in text):
            continue  # newer than the tables of this Python
        tried += 1
        base = BASES[int(direction)]
        right = base_level(text, base) == int(paragraph) and _agrees(
            levels(text, base), expected.split(), [int(at) for at in drawn.split()]
        )
        if not right:
            wrong.append(line)
    assert wrong == []
    assert tried > 2900


def test_every_mixture_of_classes_is_ordered_as_unicode_says() -> None:
    wrong, tried = [], 0
    expected: list[str] = []
    drawn: list[int] = []
    for line in _lines("BidiTest-sample.txt"):
        if line.startswith("@Levels:"):
            expected = line.partition(":")[2].split()
        elif line.startswith("@Reorder:"):
            drawn = [int(at) for at in line.partition(":")[2].split()]
        else:
            classes, directions = line.split(";")
            kinds = classes.split()
            for bit, base in ((1, first_strong(kinds) or 0), (2, 0), (4, 1)):
                if int(directions, 16) & bit:
                    tried += 1
                    found = line_levels(paragraph_levels("x" * len(kinds), kinds, base), kinds, base)
                    if not _agrees(found, expected, drawn):
                        wrong.append((line, bit))
    assert wrong == []
    assert tried > 2500
