"""The worker's own side of the account: how far it goes, what they observed, what may have affected the detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.account import ChooseDepth, NoteAffectsDetail, Observe
from interview.engine.terms import AffectsDetail, Depth
from interview.tui.chrome import chrome, word
from interview.tui.forms.noting import Noted, Noting
from interview.tui.forms.parts import Parts
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form, Unfilled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.widgets.rows import Piece


def depth(at: Widget, pad: Pad, view: View) -> Form:
    """How far the account goes, and why. A police interview that is likely stands above it."""
    parts = Parts(at=at, pad=pad, key="depth")
    account = view.account
    options = [plain_option(one, word(at, f"depth-{one}")) for one in get_args(Depth)]

    def build(form: Form) -> ChooseDepth:
        chosen, why = cast("Depth", form.chosen("depth-is")), form.words("depth-why")
        if chosen != "support_only" and why is None:
            raise Unfilled("form-words-wanted", field="depth-why")
        return ChooseDepth(depth=chosen, reason=why)

    warning = [Row(Item(key="police", pieces=(Plain(text=account.police),)))] if account.police else []
    return Form(
        "depth",
        parts.title("form-depth"),
        [parts.one("depth-is", options, account.depth), parts.words("depth-why", before=account.reason)],
        build,
        before=warning,
    )


def observe(at: Widget, pad: Pad, view: View) -> Form:
    """Something that the worker saw or heard: of the list, in their words, or both. What was noted before stands under those."""
    parts = Parts(at=at, pad=pad, key="observe")
    source = view.account.source
    from_ = chrome(at, "screen-indicators-from", source=source) if source else ""

    def build(form: Form) -> Observe:
        words, chosen = form.words("observed"), next(iter(form.any("indicator")), None)
        if words is None and chosen is None:
            raise Unfilled("form-words-wanted", field="observed")
        return Observe(indicator=chosen, words=words, **pad.taken.heard())

    return Noting(
        at,
        _observed,
        view,
        "observe",
        parts.title("form-observe"),
        [
            parts.words("observed"),
            parts.any(
                "indicator",
                [plain_option(name, label) for name, label in view.account.indicators],
                at_most_one=True,
            ),
            *([Row(Item(key="source", pieces=(Plain(text=from_, tone="quiet"),)))] if from_ else []),
        ],
        build,
        before=parts.not_theirs(),
    )


def _observed(view: View) -> Iterator[Noted]:
    labels = dict(view.account.indicators)
    named = {one.observed for one in view.account.concerns}
    for one in view.account.observed:
        pieces: list[Piece] = [quiet(labels[one.indicator])] if one.indicator in labels else []
        if one.words is not None and not one.words.erased:
            pieces.append(Spoken(words=one.words, tone="quiet"))
        yield Noted(
            number=one.number, title="screen-observed", pieces=tuple(pieces), held=one.number in named
        )


def affects_detail(at: Widget, pad: Pad, view: View) -> Form:
    """What may have affected the detail of what was said in this session. It says nothing about whether it is so."""
    parts = Parts(at=at, pad=pad, key="detail-affected")
    noted = view.account.affected
    options = [plain_option(one, word(at, f"affects-{one}")) for one in get_args(AffectsDetail)]

    def build(form: Form) -> NoteAffectsDetail:
        ticked = tuple(cast("AffectsDetail", one) for one in form.any("detail-affected-by"))
        words = form.words("detail-affected-more")
        if not ticked and words is None and noted is None:
            raise Unfilled("form-choice-missing", field="detail-affected-by")
        return NoteAffectsDetail(by=ticked, words=words)

    return Form(
        "detail-affected",
        parts.title("form-detail-affected"),
        [
            parts.any("detail-affected-by", options, noted.by if noted else ()),
            parts.words("detail-affected-more", before=noted.words if noted else None),
        ],
        build,
        before=parts.not_theirs(),
    )
