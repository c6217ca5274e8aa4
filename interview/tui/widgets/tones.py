"""The tones that a piece of text is drawn in, by the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rich.style import Style

if TYPE_CHECKING:
    from collections.abc import Mapping

TONES = {
    "plain": ("foreground", False),
    "label": ("foreground", False),
    "quiet": ("text-muted", False),
    "soft": ("text-muted", False),
    "strong": ("accent", True),
    "way": ("text-primary", False),
    "person": ("text-primary", False),
    "spoken": ("text-accent", False),
    "hand": ("border", False),
}
"""The colour of the theme that a tone has, and whether it is bold."""


def toned(tone: str, colours: Mapping[str, str]) -> Style:
    """The style of a tone, where these are the colours of the theme."""
    name, bold = TONES[tone]
    return _style(colours[name], bold)


@lru_cache(maxsize=64)
def _style(colour: str, bold: bool) -> Style:  # noqa: FBT001 - the cache wants places
    return Style(color=colour, bold=bold or None)
