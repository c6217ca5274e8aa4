"""Keys, sent faster than Pilot's own: it waits after each of them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import events

if TYPE_CHECKING:
    from textual.app import App
    from textual.pilot import Pilot


QUIET = 8
"""After so many turns in which no queue held anything, nothing more follows from a key."""

AT_WORK = 800
"""Turns, of a thousandth of a second or more on a busy machine, for which what a thread does for the desk is waited for.

Some tests hold it up on purpose."""


async def settled(pilot: Pilot[None]) -> None:
    """Let all that was set going come to its end.

    Pilot's own pause waits until this process has little to do, and so ends early on a machine that is busy with
    another. Here it is the queues that are looked at, and the threads. What they leave to be drawn is drawn when they
    are empty, as on a terminal, where it waits for the next of sixty turns in a second.
    """
    app, quiet = pilot.app, 0
    loop = asyncio.get_running_loop()
    ready, left = loop._ready, AT_WORK
    while quiet < QUIET and app.is_running:
        at_work = left > 0 and _threads_at_work(app)
        left -= at_work
        await asyncio.sleep(0.001 if at_work else 0)
        if ready or at_work:
            quiet = 0
        elif quiet:
            quiet += 1  # nothing ran since the queues were looked at
        elif _undrawn(app) and not _busy(app):
            app.screen._on_timer_update()
        else:
            quiet = 0 if _busy(app) else 1


def _threads_at_work(app: App[None]) -> bool:
    """Whether the app's own thread, or one of the loop's, has something to do."""
    pools = (getattr(app, "_asked", None), asyncio.get_running_loop()._default_executor)
    return any(
        pool is not None and (pool._work_queue.qsize() or pool._idle_semaphore._value < len(pool._threads))
        for pool in pools
    )


def _undrawn(app: App[None]) -> bool:
    screen = app.screen
    return any((screen._layout_required, screen._dirty_widgets, screen._callbacks))


def _busy(app: App[None]) -> bool:
    screen = app.screen
    pumps = (app, screen, *screen.walk_children())
    return bool(app._batch_count or getattr(app, "keys_wait", False)) or any(
        pump._message_queue.qsize() or pump._next_callbacks for pump in pumps
    )


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press named keys, or single characters, and let each take effect."""
    for key in keys:
        character = key if len(key) == 1 else (" " if key == "space" else None)
        pilot.app.post_message(events.Key(key, character))
        await settled(pilot)


async def write(pilot: Pilot[None], text: str) -> None:
    """Type a text into whatever has the focus."""
    app: App[None] = pilot.app
    for character in text:
        app.post_message(events.Key("enter" if character == "\n" else character, character))
    await settled(pilot)
