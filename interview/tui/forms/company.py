"""Who came with the person: that they are there, that they go, and how the interpreter left."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.always import InterpreterLeaves
from interview.engine.acts.company import CompanionComes, CompanionGoes
from interview.engine.terms import Apart, Asked, CameAs
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.messages import Do
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.pick import Pick
from interview.tui.widgets.rows import Item, Key, Plain, Row
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.widget import Widget

    from interview.engine.acts import AnyAct
    from interview.engine.view import View
    from interview.tui.pad import Pad


def comes(at: Widget, pad: Pad) -> Form:
    """Somebody who came along, by a code."""
    parts = Parts(at=at, pad=pad, key="companion")
    roles = [plain_option(one, chrome(at, f"came-as-{one.replace('_', '-')}")) for one in get_args(CameAs)]
    advice = Plain(text=chrome(at, "form-companion-advice"), tone="strong")
    return Form(
        parts.key,
        parts.title("form-companion"),
        [
            parts.line("code"),
            parts.one("came-as", roles),
            parts.term("wanted", Asked, "not_asked"),
            parts.words("why-here"),
        ],
        lambda form: CompanionComes(
            code=form.wanted("code").text.strip(),
            came_as=cast("CameAs", form.chosen("came-as")),
            wanted=cast("Asked", form.chosen("wanted")),
            why=form.words("why-here"),
        ),
        before=[Row(Item(key="advice", pieces=(advice,)))],
    )


def goes(at: Widget, view: View) -> Pick:
    """Which of them goes, and whether apart from the person."""
    ways = [
        (f"{one.code}: {chrome(at, f'word-left-{apart}')}", CompanionGoes(code=one.code, apart=apart))
        for one in view.company
        for apart in get_args(Apart)
    ]
    return _pick(at, "screen-companion-goes", ways)


def interpreter_leaves(at: Widget, pad: Pad) -> Form:
    """How the interpreter left, and what is to be noted of the interpreting."""
    parts = Parts(at=at, pad=pad, key="interpreter-leaves")
    ways = [plain_option(apart, chrome(at, f"word-left-{apart}")) for apart in get_args(Apart)]
    return Form(
        parts.key,
        parts.title("screen-interpreter-leaves"),
        [parts.one("left-how", ways, "not_noted"), parts.note("of-interpreting")],
        lambda form: InterpreterLeaves(
            apart=cast("Apart", form.one("left-how")), noted=form.words("of-interpreting")
        ),
    )


def _pick(at: Widget, title: str, ways: Iterable[tuple[str, AnyAct]]) -> Pick:
    def doing(act: AnyAct) -> Callable[[], None]:
        def do() -> None:
            at.post_message(Do(act))

        return do

    letters = "123456789abcdefghijklmnopqrstuvwxyz"
    keys = tuple(
        Key(letter=letter, label=label, run=doing(act))
        for letter, (label, act) in zip(letters, ways, strict=False)
    )
    return Pick(chrome(at, title), Item(key=title, pieces=(Plain(text=""),), keys=keys))
