"""Where screens get the program's own wording, in the worker's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from textual.message_pump import MessagePump


class Worded(Protocol):
    """What a screen asks of the app it is in: one sentence by its id."""

    def chrome(self, message: str, **args: str | int) -> str: ...


def chrome(at: MessagePump, message: str, **args: str | int) -> str:
    """Word a message of the program's own."""
    return cast("Worded", at.app).chrome(message, **args)


def age(at: MessagePump, band: str) -> str:
    """An age band, as the worker reads it."""
    return chrome(at, f"case-age-{band.replace('_', '-')}")


def word(at: MessagePump, value: str) -> str:
    """One of the field's terms, as the worker reads it."""
    return chrome(at, f"word-{value}")
