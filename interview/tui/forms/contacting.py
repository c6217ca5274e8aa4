"""The log of contact: each attempt and what came of it, with the safe way to be in touch above."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.contacting import LogContact
from interview.engine.terms import ContactResult, ContactSafe, ContactWay
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.contacted import Tried
    from interview.engine.view import View
    from interview.engine.words import Words
    from interview.tui.pad import Pad
    from interview.tui.widgets.fields import OneOf


def log_contact(at: Widget, pad: Pad, view: View) -> Form:
    """One more attempt. What was agreed as safe stands above, what was tried before below it."""
    parts = Parts(at=at, pad=pad, key="log-contact")
    agreed = [one.how for one in view.contacts[-1:] if not one.how.erased]
    safe = [Row(Item(key="safe", pieces=(quiet(chrome(at, "screen-contact-agreed")), *_spoken(agreed))))]
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
        ],
        lambda form: LogContact(
            way=cast("ContactWay", form.chosen("contact-way")),
            result=cast("ContactResult", form.chosen("contact-result")),
            safe=cast("ContactSafe", form.chosen("contact-was-safe")),
            on=form.text("contact-on"),
            note=form.words("contact-note"),
        ),
        before=safe if agreed else none,
        after=[_before(at, one) for one in view.tried],
    )


def _spoken(words: list[Words]) -> list[Spoken]:
    return [Spoken(words=one) for one in words]


def _one(parts: Parts, name: str, values: tuple[str, ...]) -> OneOf:
    options = [plain_option(one, chrome(parts.at, f"tried-{one.replace('_', '-')}")) for one in values]
    return parts.one(name, options)


def _before(at: Widget, one: Tried) -> Item:
    how = (chrome(at, f"tried-{part.replace('_', '-')}") for part in (one.way, one.result, one.safe))
    said = " · ".join((*((one.on,) if one.on else ()), *how))
    note = [Spoken(words=one.note)] if one.note is not None and not one.note.erased else []
    return Item(key=f"tried:{one.number}", pieces=(quiet(said), *note))
