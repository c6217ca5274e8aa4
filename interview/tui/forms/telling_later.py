"""That the person knows now of what was shared, or why they are not told after all."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.telling_later import TellOfShare
from interview.engine.shared import shared_for
from interview.engine.terms import ToldInTheEnd
from interview.tui.chrome import chrome
from interview.tui.forms.disclosing import shared_pieces
from interview.tui.forms.parts import Parts, labelled
from interview.tui.forms.unkept import unkept
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.engine.shared import Share
    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.widgets.pieces import Piece
    from interview.tui.widgets.sheet import Sheet


def told_later(at: Widget, pad: Pad, view: View, share: Share) -> Form:
    """What was shared stands above; when and how they were told, or why they are not."""
    parts = Parts(at=at, pad=pad, key=f"told-later:{share.number}")
    ways = [plain_option(one, chrome(at, f"told-later-{one}")) for one in get_args(ToldInTheEnd)]
    return Form(
        parts.key,
        parts.title("form-told-later"),
        [
            parts.one("told-later-is", ways),
            parts.line("told-later-on"),
            parts.note("told-later-how"),
            parts.note("duty-why-not-told"),
        ],
        lambda form: TellOfShare(
            number=share.number,
            told=cast("ToldInTheEnd", form.chosen("told-later-is")),
            on=form.text("told-later-on"),
            how=form.words("told-later-how"),
            why=form.words_if("duty-why-not-told", wanted=form.one("told-later-is") == "no"),
        ),
        before=[
            Row(Item(key="share", pieces=(*_recipient(at, view, share), *shared_pieces(at, view, share))))
        ],
    )


def shared_item(at: Sheet, pad: Pad, view: View, share: Share) -> Item:
    """What was shared, with whom. Where the person was not told, Enter notes that they know now."""
    pieces = (*_recipient(at, view, share), *shared_pieces(at, view, share))
    if share.told:
        return Item(key=f"share:{share.number}", pieces=pieces)
    way = Plain(text=chrome(at, "screen-tell-of-share"), tone="way")
    return Item(
        key=f"share:{share.number}",
        pieces=(*pieces, way, *unkept(at, pad, f"told-later:{share.number}")),
        opens=lambda: at.lay(told_later(at, pad, view, share)),
    )


def _recipient(at: Widget, view: View, share: Share) -> Iterator[Piece]:
    """With whom; for a referral, the name of the service."""
    yield Plain(text=labelled(at, f"recipient-{share.recipient}", "word-other"))
    referral = shared_for((one.referral for one in view.reaching.referrals), share)
    for service in view.services:
        if referral is not None and service.number == referral.service and not service.name.erased:
            yield Spoken(words=service.name)
