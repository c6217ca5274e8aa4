"""How far the wording in the person's language can be trusted: said once for a whole page, above it.

Under a text it is said only where that one is otherwise than the page. So it is never missing, and never there ten times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from interview.tui.chrome import chrome, word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.message_pump import MessagePump
    from textual.widget import Widget

    from interview.engine.view import Text

UNCHECKED = frozenset({"machine_draft", "stale"})
"""States of a translation that are always said."""


class Trusted(NamedTuple):
    """What is said above a page; with ``drafts`` it is true of every machine draft there that nobody has checked."""

    line: str
    drafts: bool


NOTHING = Trusted("", drafts=False)


def trusted(at: MessagePump, texts: Iterable[Text]) -> Trusted:
    """What is said above a page of these texts: the least that one of them can be trusted, or what is true of all."""
    there = [text for text in texts if text.person is not None]
    drafts = [text for text in there if _a_draft(text)]
    if drafts:
        least = next((text for text in drafts if not text.may_be_shown), drafts[0])
        return Trusted(_stands(at, least), drafts=True)
    all_said = {_stands(at, text) for text in there}
    return Trusted(all_said.pop(), drafts=False) if len(all_said) == 1 else NOTHING


def otherwise(at: Widget, text: Text) -> str:
    """What is said under one text: how far it can be trusted, unless that is said above the page already."""
    above: Trusted = getattr(at.screen, "trusted", NOTHING)
    if text.person is None or (above.drafts and _a_draft(text)):
        return ""
    stands = _stands(at, text)
    if not stands and above.drafts and text.state != "source":
        return word(at, text.state)
    return "" if stands == above.line else stands


def _a_draft(text: Text) -> bool:
    return text.state == "machine_draft" and not text.checked


def _stands(at: MessagePump, text: Text) -> str:
    if text.state not in UNCHECKED:
        return ""
    if text.checked:
        return chrome(at, "screen-read-by-interpreter")
    said = [word(at, text.state)]
    if not text.may_be_shown:
        said.append(chrome(at, "screen-interpreter-first"))
    return " · ".join(said)
