"""The rows of a record that is checked as a whole: its counts, the signature, and what was not to be done here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.signing import MarkAppropriate, SignRecord
from interview.tui.chrome import chrome
from interview.tui.forms.signing import form_key, not_appropriate
from interview.tui.times import moment
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Key, Plain, Spoken

if TYPE_CHECKING:
    from interview.engine.checked import CheckSeen, CriterionToCheck
    from interview.tui.widgets.bodies.marked import MarkedBody


def counted(body: MarkedBody, check: CheckSeen) -> Item:
    """Everything that was asked for, a line for each kind."""
    lines = (Plain(text=one.line) for one in check.counted)
    return Item(key="counted", pieces=(quiet(chrome(body, "screen-counted")), *lines))


def signature(body: MarkedBody, check: CheckSeen) -> Item:
    """Whether the record is signed. Enter signs it, with what is open counted."""
    pieces = [Plain(text=chrome(body, "screen-sign", open=check.still_open), tone="way")]
    if check.signed is not None:
        said = chrome(body, "screen-signed", when=moment(body, check.signed.at), open=check.signed.open)
        pieces.append(quiet(said))
    return Item(key="sign", pieces=tuple(pieces), opens=lambda: body.do(SignRecord()))


def of_standard(body: MarkedBody, check: CheckSeen) -> list[Item]:
    """Each criterion: Enter marks it as not appropriate here, for a reason."""
    title = Item(key="standard", pieces=(quiet(chrome(body, "screen-not-appropriate-here")),))
    return [title, *(_criterion(body, one) for one in check.criteria)]


def _criterion(body: MarkedBody, one: CriterionToCheck) -> Item:
    pieces: list[Plain | Spoken] = [Plain(text=f"{one.criterion} {one.label}")]
    if one.set_aside is not None:
        pieces.append(Plain(text=chrome(body, "screen-marked-not-appropriate"), tone="strong"))
        if not one.set_aside.reason.erased:
            pieces.append(Spoken(words=one.set_aside.reason))
    return Item(
        key=f"criterion:{one.criterion}",
        pieces=(*pieces, *body.marked(form_key(one))),
        opens=lambda: body.lay(not_appropriate(body, body.pad, one)),
        keys=_back(body, one),
    )


def _back(body: MarkedBody, one: CriterionToCheck) -> tuple[Key, ...]:
    if one.set_aside is None:
        return ()
    act = MarkAppropriate(criterion=one.criterion)
    return (body.key("a", "screen-key-appropriate", act),)
