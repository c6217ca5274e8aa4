"""Keys, sent faster than Pilot's own: it waits after each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events

if TYPE_CHECKING:
    from textual.app import App
    from textual.pilot import Pilot


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press named keys, or single characters, and let each take effect."""
    for key in keys:
        character = key if len(key) == 1 else (" " if key == "space" else None)
        pilot.app.post_message(events.Key(key, character))
        await pilot.pause()


async def write(pilot: Pilot[None], text: str) -> None:
    """Type a text into whatever has the focus."""
    app: App[None] = pilot.app
    for character in text:
        app.post_message(events.Key("enter" if character == "\n" else character, character))
    await pilot.pause()
