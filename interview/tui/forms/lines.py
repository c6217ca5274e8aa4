"""Lines of the plan: a new one, one that is changed or taken out, and the person's answer to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interview.engine.acts.planning import AnswerLine, ChangeLine, DropLine, ProposeLine
from interview.engine.terms import Doer, Horizon, LineAnswer
from interview.engine.words import Words
from interview.tui.chrome import word
from interview.tui.forms.parts import Parts, numbers, statements_again
from interview.tui.forms.wished import Wished
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.loads import carrying
from interview.tui.widgets.quote import QuoteField
from interview.tui.widgets.rows import Item, Plain, Row
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.widget import Widget

    from interview.engine.standing import Line
    from interview.engine.terms import Outcome, Section
    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.widgets.fields import Field, WordsField
    from interview.tui.widgets.rows import Piece


def line(at: Widget, pad: Pad, view: View) -> Form:
    """A new line of the plan."""
    parts = Parts(at=at, pad=pad, key=f"line:{view.section or 'support'}")

    def build(form: Form) -> ProposeLine:
        need_of, risk_of = form.any("need"), form.any("risk")
        return ProposeLine(
            section=view.section,
            what=form.wanted("what"),
            who=cast("Doer", form.chosen("who")),
            who_name=form.words("who-name"),
            by=form.text("by"),
            fallback=form.words("fallback"),
            known_by=form.words("known-by"),
            outcome=cast("Outcome | None", next(iter(form.any("outcome-area")), None)),
            theirs=form.words("theirs"),
            horizon=cast("Horizon", form.chosen("horizon")),
            need=need_of[0] if need_of else None,
            risk=risk_of[0] if risk_of else None,
            goal=form.query_one(QuoteField).quote,
            because=numbers(form.any("because")),
            link=form.one("same-action") if view.links else None,
            action=form.text("action") if view.links else None,
        )

    same = [
        plain_option(one.link, f"{word(at, f'relation-{one.relation}')} · {one.link}") for one in view.links
    ]
    linked = [parts.one("same-action", same), parts.line("action")] if same else []
    return Form(
        parts.key,
        parts.title("form-line-sheet"),
        [
            _of_line(parts, view.section, "what"),
            parts.term("who", Doer),
            parts.line("who-name"),
            parts.line("by"),
            _of_line(parts, view.section, "fallback", lines=1),
            parts.term("horizon", Horizon),
            parts.needs(view),
            parts.risks(view),
            parts.quote("goal", view),
            parts.because(view),
            *linked,
        ],
        build,
        more=_more(parts, view, view.section),
        more_named="form-more-line",
        before=parts.not_theirs(),
        see=statements_again,
    )


def _more(parts: Parts, view: View, section: Section | None, before: Line | None = None) -> list[Field]:
    """What a line may do without: how it will be known, the area it belongs to, and how it reads in their language.

    An area that was chosen as for somebody of another age, or in another nation, stays one to choose.
    """
    chosen = (before.outcome,) if before is not None and before.outcome is not None else ()
    areas = tuple(
        plain_option(area, word(parts.at, f"outcome-{area.replace('_', '-')}"))
        for area in dict.fromkeys((*view.areas, *chosen))
    )
    return [
        _of_line(parts, section, "known-by", before=before.known_by if before else None, lines=1),
        parts.any("outcome-area", areas, list(chosen), at_most_one=True),
        parts.words("theirs", before=before.theirs if before else None),
    ]


def _of_line(
    parts: Parts, section: Section | None, name: str, *, before: Words | None = None, lines: int = 2
) -> WordsField:
    """What a line says: in the worker's voice, but for the safety plan, which is in the person's own words."""
    make = parts.words if section == "safety" else parts.note
    return make(name, before=before, lines=lines)


def change_line(at: Widget, pad: Pad, view: View, before: Line) -> Form:
    """Word a line otherwise, or take it out."""
    parts = Parts(at=at, pad=pad, key=f"change:{before.line}")

    def build(form: Form) -> ChangeLine:
        who, name = cast("Doer", form.chosen("who")), form.words("who-name")
        return ChangeLine(
            line=before.line,
            what=form.wanted("what"),
            by=form.text("by"),
            fallback=form.words("fallback"),
            because=numbers(form.any("because")),
            who=who if who != before.who else None,
            who_name=None if name == before.who_name else (name or Words("")),
            known_by=form.words("known-by") or (None if before.known_by is None else Words("")),
            outcome=cast("Outcome | None", next(iter(form.any("outcome-area")), None)),
            theirs=form.words("theirs"),
        )

    form = Form(
        parts.key,
        parts.title("form-change-line"),
        [
            _of_line(parts, before.section, "what", before=before.what),
            parts.term("who", Doer, before.who),
            parts.line("who-name", before=before.who_name.text if before.who_name else None),
            parts.line("by", before=before.by),
            _of_line(parts, before.section, "fallback", before=before.fallback, lines=1),
            parts.because(view, before.because),
        ],
        build,
        before=parts.not_theirs(),
        more=_more(parts, view, before.section, before),
        more_named="form-more-line",
        see=statements_again,
    )
    if "drop-line" in view.acts:
        form.also(
            Item(
                key="drop",
                pieces=(Plain(text=parts.title("form-drop-line")),),
                opens=lambda: form.do(DropLine(line=before.line), then=form.action_close),
            )
        )
    return form


def answer_line(
    at: Widget, pad: Pad, view: View, asked: Line, whole: Callable[[], tuple[Piece, ...] | None]
) -> Form:
    """The person's answer to a line, with their words if they want them kept.

    ``whole`` gives the line as it stands in the list, to be read from here; nothing once it was taken out.
    Nobody has answered to a line that was worded otherwise, so no answer stays marked that was to the wording before.
    """
    parts = Parts(at=at, pad=pad, key=f"answer:{asked.line}")
    above = Row(Item(key="line", pieces=whole() or ()))
    now = [view]
    enough = next((not one.may_be_read for one in view.lines if one.line.line == asked.line), False)
    wished = Wished(at, parts.key, needed=enough)

    def line_now() -> Line:
        return next((seen.line for seen in now[0].lines if seen.line.line == asked.line), asked)

    def see(form: Form, view: View) -> None:
        before, now[0] = line_now(), view
        if (pieces := whole()) is None:
            form.action_close()
            return
        above.show([Item(key="line", pieces=pieces)])
        if line_now().revision != before.revision:
            form.begin_anew("answer")

    def change(form: Form) -> None:
        form.lay(change_line(at, pad, now[0], line_now()))

    form = Form(
        parts.key,
        parts.title("form-answer-line"),
        [parts.term("answer", LineAnswer, asked.answer), parts.words("their-words"), wished],
        lambda form: AnswerLine(
            line=asked.line,
            answer=cast("LineAnswer", form.chosen("answer")),
            words=form.words("their-words"),
            wished=wished.given,
            **pad.taken.told(),
        ),
        before=[above],
        see=see,
    )
    if "change-line" in view.acts:
        form.also(
            Item(
                key="change",
                pieces=(Plain(text=parts.title("form-change-line")),),
                opens=lambda: change(form),
            )
        )
    if "carry-forward" in view.acts and asked.answer is None:
        form.also(carrying(at, asked.line, lambda act: form.do(act, then=form.action_close)))
    return form
