"""Whether everything can be read, by eyes that do not see well, and without colours."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.color import Color

from interview.tui.theme import GROUND, INK, MARKED, OWNWORDS, PAIRS, RAISED

ENOUGH = 7.0
VARIABLES = OWNWORDS.to_color_system().generate() | OWNWORDS.variables
STYLES = sorted((Path(__file__).parents[2] / "interview" / "tui").glob("*.tcss"))


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG counts it."""

    def light(colour: str) -> float:
        parts = [part / 255 for part in Color.parse(colour).rgb]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    brighter, darker = sorted((light(one), light(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def test_the_measure_of_contrast_is_the_usual_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_can_be_read_on_every_ground_it_may_stand_on(text: str, ground: str) -> None:
    assert contrast(text, ground) >= ENOUGH


@pytest.mark.parametrize("name", sorted(name for name in VARIABLES if name.startswith("text")))
def test_no_colour_that_textual_derives_for_text_is_too_faint(name: str) -> None:
    colour = VARIABLES[name]
    assert colour.startswith("#"), f"{name} is {colour}, which depends on what is under it"
    for ground in (GROUND, RAISED):
        assert contrast(colour, ground) >= ENOUGH


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("block-cursor-foreground", "block-cursor-background"),
        ("block-cursor-blurred-foreground", "block-cursor-blurred-background"),
        ("input-cursor-foreground", "input-cursor-background"),
        ("input-selection-foreground", "input-selection-background"),
        ("screen-selection-foreground", "screen-selection-background"),
        ("footer-key-foreground", "footer-key-background"),
        ("footer-description-foreground", "footer-description-background"),
        ("foreground", "surface"),
        ("foreground", "panel"),
        ("background", "accent"),
    ],
)
def test_what_is_under_the_hand_or_selected_can_be_read(text: str, ground: str) -> None:
    assert contrast(VARIABLES[text], VARIABLES[ground]) >= ENOUGH


def test_a_selection_is_told_from_the_ground_by_more_than_a_shade() -> None:
    assert contrast(MARKED, GROUND) >= 1.7
    assert contrast(INK, MARKED) >= ENOUGH


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_no_style_names_a_colour_outside_the_theme_or_makes_anything_move(style: Path) -> None:
    said = style.read_text()
    assert "#" not in "".join(line.split("color:")[-1] for line in said.splitlines() if "color:" in line)
    for word in ("blink", "transition", "red", "opacity"):
        assert f" {word}" not in said
