"""Looking at the plan again: how a part came out, their own scale, and how an area of their life is."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.reviewing import ChooseScale, LeaveArea, RateArea, ReviewPart
from interview.engine.terms import ReviewOutcome, WayOut
from interview.engine.words import Words
from interview.tui.chrome import word
from interview.tui.forms.parts import Parts
from interview.tui.widgets.fields import Option, plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form, Unfilled

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.review_seen import AreaSeen, PartSeen
    from interview.tui.pad import Pad
    from interview.tui.widgets.rows import Piece


def part(at: Widget, pad: Pad, seen: PartSeen, pieces: tuple[Piece, ...]) -> Form:
    """How it came out, why in their words, and what the worker noticed. Only the first is needed."""
    parts = Parts(at=at, pad=pad, key=f"review:{seen.about}")
    return Form(
        parts.key,
        parts.title("form-review-part"),
        [
            parts.one(
                "review-outcome",
                [plain_option(one.outcome, one.label) for one in seen.outcomes],
                seen.now.outcome if seen.now else None,
            ),
            parts.words("their-words", lines=3),
            parts.note("review-note", lines=1),
        ],
        lambda form: ReviewPart(
            about=seen.about,
            outcome=cast("ReviewOutcome", form.chosen("review-outcome")),
            words=form.words("their-words"),
            note=form.words("review-note"),
            **pad.taken.told(),
        ),
        before=[Row(Item(key="part", pieces=pieces))],
    )


def scale(at: Widget, pad: Pad, before: tuple[Words, ...]) -> Form:
    """Their own words for good and bad, a line each."""
    parts = Parts(at=at, pad=pad, key="area:scale")
    there = Words("\n".join(one.text for one in before if not one.erased))
    return Form(
        parts.key,
        parts.title("form-scale"),
        [parts.words("scale-words", before=there if there.text else None, lines=4)],
        lambda form: ChooseScale(
            steps=tuple(Words(line) for line in form.wanted("scale-words").text.split("\n"))
        ),
    )


def area(at: Widget, pad: Pad, seen: AreaSeen, steps: tuple[Words, ...]) -> Form:
    """A word of their scale, what they say, or a way out. Neither has to be there with the other."""
    parts = Parts(at=at, pad=pad, key=f"area:{seen.area}")
    own = [
        Option(id=str(number), pieces=(Spoken(words=one),))
        for number, one in enumerate(steps, 1)
        if not one.erased
    ]

    def build(form: Form) -> RateArea:
        step, words = next(iter(form.any("area-step")), None) if own else None, form.words("their-words")
        if step is None and words is None:
            raise Unfilled("form-words-wanted", field="their-words")
        return RateArea(
            area=seen.area, step=None if step is None else int(step), words=words, **pad.taken.told()
        )

    form = Form(
        parts.key,
        parts.title("form-area"),
        [
            *([parts.any("area-step", own, at_most_one=True)] if own else []),
            parts.words("their-words", lines=2),
        ],
        build,
        before=[Row(Item(key="text", pieces=(seen.text,)))],
    )
    for way in get_args(WayOut):
        form.also(_leaving(form, pad, seen, way))
    return form


def _leaving(form: Form, pad: Pad, seen: AreaSeen, way: WayOut) -> Item:
    return Item(
        key=way,
        pieces=(Plain(text=word(form, way), tone="quiet"),),
        opens=lambda: form.do(
            LeaveArea(area=seen.area, way_out=way, **pad.taken.told()), then=form.action_close
        ),
    )
