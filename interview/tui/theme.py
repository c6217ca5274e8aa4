"""The one theme: dark, calm, every pair of colours at 7 to 1 or more, and no colour that alone says anything."""

from typing import Final

from textual.theme import Theme

GROUND: Final = "#11161c"
RAISED: Final = "#1a222b"
INK: Final = "#ece9e2"
SOFT: Final = "#bcc3ca"
CALM: Final = "#a5cbe6"
SAND: Final = "#e6d2a2"
LEAF: Final = "#b4d8b0"
MARKED: Final = "#2a4a63"

PAIRS: Final = (
    (INK, GROUND),
    (INK, RAISED),
    (SOFT, GROUND),
    (SOFT, RAISED),
    (CALM, GROUND),
    (CALM, RAISED),
    (SAND, GROUND),
    (SAND, RAISED),
    (LEAF, GROUND),
    (LEAF, RAISED),
    (INK, MARKED),
    (GROUND, CALM),
    (GROUND, INK),
    (GROUND, SAND),
)
"""Every text colour beside every colour it may stand on."""

OWNWORDS: Final = Theme(
    name="ownwords",
    primary=CALM,
    secondary=SOFT,
    accent=SAND,
    warning=SAND,
    error=SAND,
    success=LEAF,
    foreground=INK,
    background=GROUND,
    surface=GROUND,
    panel=RAISED,
    boost=RAISED,
    dark=True,
    variables={
        "text": INK,
        "text-muted": SOFT,
        "text-disabled": SOFT,
        "text-primary": CALM,
        "text-secondary": SOFT,
        "text-accent": SAND,
        "text-warning": SAND,
        "text-error": SAND,
        "text-success": LEAF,
        "foreground-muted": SOFT,
        "foreground-disabled": SOFT,
        "primary-muted": MARKED,
        "block-cursor-foreground": GROUND,
        "block-cursor-background": CALM,
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-foreground": INK,
        "block-cursor-blurred-background": MARKED,
        "block-hover-background": RAISED,
        "border": CALM,
        "border-blurred": SOFT,
        "input-cursor-background": INK,
        "input-cursor-foreground": GROUND,
        "input-cursor-text-style": "none",
        "input-selection-background": MARKED,
        "input-selection-foreground": INK,
        "screen-selection-background": MARKED,
        "screen-selection-foreground": INK,
        "footer-foreground": INK,
        "footer-background": RAISED,
        "footer-item-background": RAISED,
        "footer-key-foreground": CALM,
        "footer-key-background": RAISED,
        "footer-description-foreground": INK,
        "footer-description-background": RAISED,
        "scrollbar": SOFT,
        "scrollbar-hover": SOFT,
        "scrollbar-active": CALM,
        "scrollbar-background": RAISED,
        "scrollbar-background-hover": RAISED,
        "scrollbar-background-active": RAISED,
        "scrollbar-corner-color": RAISED,
        "button-foreground": INK,
        "button-color-foreground": GROUND,
        "button-focus-text-style": "bold underline",
        "link-color": CALM,
        "link-color-hover": GROUND,
        "link-background-hover": CALM,
    },
)
"""There is no red, and no colour for alarm: ``error`` and ``warning`` are the same sand as any mark."""
