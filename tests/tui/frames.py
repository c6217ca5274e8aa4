"""What is on the screen as text, and keys as a keyboard sends them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from textual import events

from tests.tui.hands import settled

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App
    from textual.pilot import Pilot

_NAMES = {" ": "space", "/": "slash"}


def frame(app: App[Any]) -> str:
    """All lines of the screen in front."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def flat(app: App[Any]) -> str:
    """The screen in front as one line, for sentences that are wrapped."""
    return " ".join(frame(app).split())


def read(app: App[Any]) -> str:
    """The same without the bar of the hand, for sentences over more than one line of a row."""
    return " ".join(frame(app).replace("▌", " ").split())


async def typed(pilot: Pilot[Any], text: str) -> None:
    """Send a text key by key, without waiting after each."""
    for character in text:
        pilot.app.post_message(events.Key(_NAMES.get(character, character), character))
    await settled(pilot)


async def until(pilot: Pilot[Any], true: Callable[[], object], *, seconds: float = 60.0) -> None:
    """Wait until something is so. Fails the test when it never is."""
    for _ in range(int(seconds / 0.02)):
        await settled(pilot)
        if true():
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"It did not come about. On the screen:\n{frame(pilot.app)}")


async def shows(pilot: Pilot[Any], sentence: str) -> None:
    """Wait until a sentence is on the screen."""
    await until(pilot, lambda: sentence in flat(pilot.app))
