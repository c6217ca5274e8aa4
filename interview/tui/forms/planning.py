"""Needs, risks, services, sharing. Lines of the plan have forms of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.asking import Leave
from interview.engine.acts.planning import (
    HoldRiskBack,
    RecordNeed,
)
from interview.engine.acts.reaching import AnswerService, OfferService, RecordShare
from interview.engine.need import other_state
from interview.engine.terms import (
    Basis,
    Horizon,
    LegalBasis,
    LineAnswer,
    NeedState,
    ToldOfIt,
    WayOut,
)
from interview.tui.chrome import chrome
from interview.tui.forms.disclosing import basis, basis_named, told, why_not_told, why_shared
from interview.tui.forms.parts import Parts, need_label, numbers, statements_again, unseen
from interview.tui.forms.taking_from import taken_from_others
from interview.tui.widgets.rows import Item, Row, Spoken
from interview.tui.widgets.sheet import Form, Unfilled

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.acts import AnyAct
    from interview.engine.standing import Need, Risk, Service
    from interview.engine.view import RowSeen, View
    from interview.tui.pad import Pad


def need(at: Widget, pad: Pad, view: View, before: Need | None = None) -> Form:
    """A need and how it stands. Where the immediate ones are asked about, with their words if they want them kept."""
    parts = Parts(at=at, pad=pad, key=f"need:{before.need if before else 'new'}")
    today = view.kind == "grid"
    fields: list[Widget] = [
        parts.one("domain", parts.named(view.domains), before.domain if before else None),
        parts.term("horizon", Horizon, before.horizon if before else "immediate" if today else None),
        parts.term("state", NeedState, before.state if before else None),
        *((parts.words("their-words"),) if today else ()),
        parts.note("summary", before=before.summary if before else None),
        parts.basis(before.basis if before else None),
        parts.note("decision", before=before.decision if before else None),
        parts.because(view, before.because if before else ()),
        taken_from_others(parts, view, before.taken if before else (), "need"),
    ]
    return Form(
        parts.key,
        need_label(at, before) if before else parts.title("form-need-sheet"),
        fields,
        lambda form: RecordNeed(
            need=before.need if before else None,
            domain=form.one("domain") or (before.domain if before else form.chosen("domain")),
            horizon=cast("Horizon", form.chosen("horizon")),
            state=cast("NeedState", form.chosen("state")),
            basis=cast("Basis", form.chosen("basis")),
            summary=form.words("summary"),
            evidence=before.evidence if before else None,
            decision=form.words("decision"),
            because=_rests_on(view, before, form),
            taken=numbers(form.any("taken")),
            **({"words": form.words("their-words"), **pad.taken.told()} if today else {}),
        ),
        before=parts.not_theirs(),
        see=statements_again,
    )


def _rests_on(view: View, before: Need | None, form: Form) -> tuple[int, ...]:
    """The statements that were ticked; of one that stands otherwise now, those that were ticked anew."""
    ticked = numbers(form.any("because"))
    if before is None:
        return ticked
    state, horizon = cast("NeedState", form.chosen("state")), cast("Horizon", form.chosen("horizon"))
    if other_state(before, state=state, horizon=horizon):
        return tuple(number for number in ticked if number not in before.because)
    return (*unseen(view, before.because), *ticked)


def grid_row(at: Widget, pad: Pad, row: RowSeen) -> Form:
    """A row of the grid: the answer, their words if they want them kept, what the worker saw, what was decided."""
    parts = Parts(at=at, pad=pad, key=f"grid:{row.row}")
    before = row.need
    outs = parts.terms(get_args(WayOut)) if row.ask and not row.held else ()

    def build(form: Form) -> AnyAct:
        answer = form.chosen("answer")
        if answer in get_args(WayOut):
            for name in ("evidence", "decision"):
                if form.words(name):
                    raise Unfilled("form-way-out-alone", field=name)
            return Leave(
                question=row.row,
                way_out=cast("WayOut", answer),
                words=form.words("their-words"),
                **pad.taken.told(),
            )
        return RecordNeed(
            need=row.row,
            state=cast("NeedState", answer),
            basis=cast("Basis", form.chosen("basis")),
            evidence=form.words("evidence"),
            decision=form.words("decision"),
            words=form.words("their-words"),
            **pad.taken.told(),
        )

    return Form(
        parts.key,
        chrome(at, "form-grid-row", name=row.name),
        [
            parts.one("answer", (*parts.named(row.answers), *outs), before.state if before else row.way_out),
            parts.basis(before.basis if before else None),
            parts.words("their-words"),
            parts.note("evidence", before=before.evidence if before else None),
            parts.note("decision", before=before.decision if before else None),
        ],
        build,
        before=[Row(Item(key="text", pieces=(row.text,)))],
    )


def hold_back(at: Widget, pad: Pad, held: Risk) -> Form:
    """Not to tell the person of a risk, and why."""
    parts = Parts(at=at, pad=pad, key=f"hold-back:{held.risk}")
    return Form(
        parts.key,
        parts.title("form-hold-back"),
        [parts.note("why-held-back", before=held.held_back)],
        lambda form: HoldRiskBack(risk=held.risk, reason=form.wanted("why-held-back")),
        before=[Row(Item(key="risk", pieces=(Spoken(words=held.summary),)))],
    )


def offer(at: Widget, pad: Pad, view: View) -> Form:
    """A service or place of safety that is offered. Never a safe address."""
    parts = Parts(at=at, pad=pad, key="offer")

    def build(form: Form) -> OfferService:
        need_of = form.any("need")
        return OfferService(
            name=form.wanted("service-name"),
            kind=form.chosen("service-kind"),
            need=need_of[0] if need_of else None,
        )

    return Form(
        "offer",
        parts.title("form-offer"),
        [
            parts.line("service-name"),
            parts.one("service-kind", parts.named(view.domains)),
            parts.needs(view),
        ],
        build,
    )


def answer_service(at: Widget, pad: Pad, offered: Service) -> Form:
    """What the person says to an offer, in their words."""
    parts = Parts(at=at, pad=pad, key=f"service:{offered.number}")
    return Form(
        parts.key,
        parts.title("form-answer-service"),
        [parts.term("answer", LineAnswer, offered.answer), parts.words("their-words")],
        lambda form: AnswerService(
            service=offered.number,
            answer=cast("LineAnswer", form.chosen("answer")),
            words=form.words("their-words"),
            **pad.taken.told(),
        ),
        before=[Row(Item(key="service", pieces=(Spoken(words=offered.name),)))],
    )


def share(at: Widget, pad: Pad, view: View, recipient: str) -> Form:
    """That something was shared with this recipient, on what basis, and whether the person was told."""
    parts = Parts(at=at, pad=pad, key=f"share:{recipient}")
    return Form(
        parts.key,
        parts.title("form-share"),
        [
            basis(parts),
            parts.line("duty-basis-named"),
            parts.any("share-scope", parts.named(view.domains)),
            parts.note("why-shared"),
            told(parts),
            parts.note("duty-why-not-told"),
        ],
        lambda form: RecordShare(
            recipient=recipient,
            basis=cast("LegalBasis", form.chosen("share-basis")),
            basis_named=basis_named(form),
            scope=form.some("share-scope"),
            reason=why_shared(form),
            told=cast("ToldOfIt", form.chosen("duty-told")),
            why_not_told=why_not_told(form),
        ),
    )
