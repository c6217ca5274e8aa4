"""The log of contact: each attempt and what came of it, with the safe way to be in touch above."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.contacting import LogContact
from interview.engine.contacted import unsafe_ways
from interview.engine.promised import date_of
from interview.engine.terms import ContactResult, ContactSafe, ContactWay
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from interview.engine.contacted import Tried
    from interview.engine.standing import Contact
    from interview.engine.view import View
    from interview.engine.words import Words
    from interview.tui.pad import Pad
    from interview.tui.widgets.fields import OneOf


def log_contact(at: Widget, pad: Pad, view: View) -> Form:
    """One more attempt. What was agreed as safe stands above, what was tried before below it."""
    parts = Parts(at=at, pad=pad, key="log-contact")
    agreed = [one.how for one in view.contacts[-1:] if not one.how.erased]
    safe = [Row(Item(key="safe", pieces=(quiet(chrome(at, "screen-contact-agreed")), *_spoken(agreed))))]
    unsafe = warned(at, view.contacts, view.tried)
    none = [Row(Item(key="none", pieces=(Plain(text=chrome(at, "screen-contact-none"), tone="strong"),)))]
    return Form(
        "log-contact",
        parts.title("form-log-contact"),
        [
            _one(parts, "contact-way", get_args(ContactWay)),
            _one(parts, "contact-result", get_args(ContactResult)),
            _one(parts, "contact-was-safe", get_args(ContactSafe)),
            parts.line("contact-on"),
            parts.note("contact-note"),
            parts.note("contact-then"),
            *([parts.note("contact-although")] if unsafe else []),
        ],
        lambda form: LogContact(
            way=cast("ContactWay", form.chosen("contact-way")),
            result=cast("ContactResult", form.chosen("contact-result")),
            safe=cast("ContactSafe", form.chosen("contact-was-safe")),
            on=form.text("contact-on"),
            note=form.words("contact-note"),
            agreed=form.words("contact-then"),
            although=form.words("contact-although") if unsafe else None,
        ),
        before=[*(safe if agreed else none), *(Row(one) for one in unsafe)],
        after=[before(at, one) for one in reversed(view.tried)],
    )


def _spoken(words: list[Words]) -> list[Spoken]:
    return [Spoken(words=one) for one in words]


def _one(parts: Parts, name: str, values: tuple[str, ...]) -> OneOf:
    options = [plain_option(one, chrome(parts.at, f"tried-{one.replace('_', '-')}")) for one in values]
    return parts.one(name, options)


def warned(at: Widget, contacts: Iterable[Contact], tried: Iterable[Tried]) -> list[Item]:
    """The ways that are not safe for them, and how that is known; nothing where none is known."""
    found = unsafe_ways(contacts, tried)
    items = []
    for why, message in (("said", "screen-contact-unsafe-said"), ("tried", "screen-contact-unsafe-tried")):
        named = [chrome(at, f"tried-{one.replace('_', '-')}") for one, how in found.items() if how == why]
        if named:
            text = chrome(at, message, ways=", ".join(named))
            items.append(Item(key=f"unsafe:{why}", pieces=(Plain(text=text, tone="strong"),)))
    return items


def before(at: Widget, one: Tried) -> Item:
    """One attempt, with what was noticed and what was agreed."""
    how = (chrome(at, f"tried-{part.replace('_', '-')}") for part in (one.way, one.result, one.safe))
    said = " · ".join((one.on or date_of(one.at), *how))
    typed = [
        Spoken(words=words) for words in (one.note, one.agreed) if words is not None and not words.erased
    ]
    return Item(key=f"tried:{one.number}", pieces=(quiet(said), *typed))
