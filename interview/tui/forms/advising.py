"""Getting advice: whom to call, the question as it was put, and what came back. None of it is about who the person is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.advising import AskAdvice, RecordAdvice
from interview.engine.words import Words
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.forms.unkept import unkept
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from interview.engine.seen import ContactSeen
    from interview.engine.standing import Advice
    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.widgets.fields import Field

ELSE = "else"


class GetAdvice(Form):
    """Whom to call stands above, what was asked before below; Enter on that takes what came back."""

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        self._at, self._pad, self._view = at, pad, view
        parts = Parts(at=at, pad=pad, key="ask-advice")
        contacts = _contacts(view)
        super().__init__(
            "ask-advice",
            chrome(at, "screen-advice"),
            [*_whom(parts, contacts), parts.note("advice-question", lines=4)],
            lambda form: AskAdvice(of=_of(form, contacts), question=form.wanted("advice-question")),
            before=_above(at, view),
            after=self._asked(view),
        )

    def show(self, view: View) -> None:
        self._view, self._after = view, tuple(self._asked(view))
        self.see_ways()

    def on_descendant_focus(self) -> None:
        """Coming back from the form of an answer, what was typed there and not kept is seen."""
        self.show(self._view)

    def _asked(self, view: View) -> Sequence[Item]:
        return [self._question(one) for one in reversed(view.advice_asked)]

    def _question(self, one: Advice) -> Item:
        answers = [Spoken(words=answer) for answer in one.answers if not answer.erased]
        open_ = [] if one.answers else [Plain(text=chrome(self._at, "screen-advice-open"), tone="quiet")]
        return Item(
            key=f"advice:{one.number}",
            pieces=(
                Plain(text=chrome(self._at, "screen-advice-asked"), tone="quiet"),
                *(Spoken(words=words, tone="label") for words in (one.of, one.question) if not words.erased),
                *answers,
                *open_,
                *unkept(self._at, self._pad, f"record-advice:{one.number}"),
            ),
            opens=lambda: self.lay(given(self._at, self._pad, one)),
        )


def given(at: Widget, pad: Pad, asked: Advice) -> Form:
    """What came back to a question, as the worker notes it."""
    parts = Parts(at=at, pad=pad, key=f"record-advice:{asked.number}")
    return Form(
        parts.key,
        parts.title("form-record-advice"),
        [parts.note("advised", lines=4)],
        lambda form: RecordAdvice(number=asked.number, answer=form.wanted("advised")),
        before=[Row(Item(key="question", pieces=(Spoken(words=asked.question),)))],
    )


def _above(at: Widget, view: View) -> list[Widget]:
    lines = [Row(Item(key=line, pieces=(Plain(text=line, tone="strong"),))) for line in view.whom_to_ask]
    careful = chrome(at, "screen-advice-careful")
    return [*lines, Row(Item(key="careful", pieces=(Plain(text=careful),)))]


def _contacts(view: View) -> tuple[ContactSeen, ...]:
    known = view.organisation
    if known is None:
        return ()
    return (*known.managers, *((known.out_of_hours,) if known.out_of_hours else ()), *known.alternatives)


def _whom(parts: Parts, contacts: Sequence[ContactSeen]) -> list[Field]:
    """One of those in the profile, or somebody else by name; without a profile, by name alone."""
    if not contacts:
        return [parts.line("advice-of")]
    known = [plain_option(str(number), one.name) for number, one in enumerate(contacts)]
    other = plain_option(ELSE, chrome(parts.at, "screen-advice-else"))
    return [parts.one("advice-whom", [*known, other]), parts.line("advice-of-else")]


def _of(form: Form, contacts: Sequence[ContactSeen]) -> Words:
    if not contacts:
        return form.wanted("advice-of")
    chosen = form.chosen("advice-whom")
    return form.wanted("advice-of-else") if chosen == ELSE else Words(contacts[int(chosen)].name)
