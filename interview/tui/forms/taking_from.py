"""What stands in a report, an earlier action or with a source: taken down as one thing at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, cast, get_args

from interview.engine.acts.preparing import TakeDown
from interview.engine.terms import TakenAs
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.widgets.fields import AnyOf, Option, plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from interview.engine.gathered_seen import OriginSeen
    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.widgets.rows import Piece


class Stands(TypedDict, total=False):
    """The one place where something stands."""

    document: int
    action: int
    source: str


def take_from(at: Widget, pad: Pad, view: View, pieces: Sequence[Piece], stands: Stands) -> Form:
    """One need, risk, preference, unclear point or fact. ``pieces`` name what it is taken from."""
    place = "-".join(str(one) for pair in stands.items() for one in pair)
    parts = Parts(at=at, pad=pad, key=f"take-from:{place}")
    kinds = tuple(plain_option(one.id, one.label) for one in view.gathered.facts)
    fields: list[Widget] = [
        parts.one("taken-as", [plain_option(one, chrome(at, f"taken-{one}")) for one in get_args(TakenAs)]),
        parts.words("what-stands"),
        parts.any("fact", kinds, at_most_one=True),
    ]
    return Form(
        parts.key,
        parts.title("form-take-from"),
        fields,
        lambda form: TakeDown(
            taken_as=cast("TakenAs", form.chosen("taken-as")),
            words=form.wanted("what-stands"),
            fact=form.some("fact")[0] if form.one("taken-as") == "fact" else None,
            **stands,
        ),
        before=[Row(Item(key="from", pieces=tuple(pieces)))],
    )


def where_from(at: Widget, origin: OriginSeen) -> tuple[Piece, ...]:
    """Where something stands, below it."""
    tagged = Plain(text=chrome(at, "screen-from", what=origin.label or ""), tone="quiet")
    words = (Spoken(words=origin.words, tone="quiet"),) if origin.words is not None else ()
    on = (Plain(text=origin.on, tone="quiet"),) if origin.on else ()
    return (tagged, *words, *on)


def taken_from_others(parts: Parts, view: View, ticked: Sequence[int], taken_as: TakenAs) -> AnyOf:
    """What a need or a risk rests on that stands in documents, to choose from; hidden where nothing was taken as one."""
    options = tuple(
        Option(
            id=str(one.item.number), pieces=(Spoken(words=one.item.words), *where_from(parts.at, one.origin))
        )
        for one in view.gathered.taken
        if one.item.taken_as == taken_as and not one.item.words.erased
    )
    return parts.any("taken", options, [str(number) for number in ticked])
