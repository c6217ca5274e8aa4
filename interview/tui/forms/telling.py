"""Taking down: what the person says, how it came, what the worker saw, what was put to the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interview.engine.acts.always import Correct, MakeNote, MakePromise, Say, Tell
from interview.engine.acts.reaching import AgreeContact
from interview.engine.terms import Captured, Fidelity, Manner, Moment, Precision, Voice
from interview.tui.chrome import chrome, word
from interview.tui.forms.parts import Parts
from interview.tui.pad import Taken
from interview.tui.times import typed_time
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form, Sheet, Unfilled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.widget import Widget

    from interview.engine.standing import Statement
    from interview.engine.view import Text, View
    from interview.tui.pad import Pad


def tell(at: Widget, pad: Pad) -> Form:
    """What the person says now, whatever the step is about."""
    parts = Parts(at=at, pad=pad, key="tell")
    return Form(
        "tell",
        parts.title("form-tell"),
        [parts.words("told", lines=8)],
        lambda form: Tell(words=form.words("told"), **pad.taken.told()),
    )


def note(at: Widget, pad: Pad) -> Form:
    """What the worker sees or hears, or an opinion that says it is one."""
    parts = Parts(at=at, pad=pad, key="note")
    kinds = parts.terms(("observation", "opinion"))
    return Form(
        "note",
        parts.title("form-note"),
        [parts.words("noted", lines=6), parts.one("note-is", kinds)],
        lambda form: MakeNote(words=form.wanted("noted"), opinion=form.chosen("note-is") == "opinion"),
        before=parts.not_theirs(),
    )


def promise(at: Widget, pad: Pad) -> Form:
    """Something the worker said they would do."""
    parts = Parts(at=at, pad=pad, key="promise")
    return Form(
        "promise",
        parts.title("form-promise"),
        [parts.words("promised"), parts.line("by")],
        lambda form: MakePromise(words=form.wanted("promised"), by=form.text("by")),
        before=parts.not_theirs(),
    )


def next_contact(at: Widget, pad: Pad) -> Form:
    """When and how to be in touch, as the person says is safe."""
    parts = Parts(at=at, pad=pad, key="next-contact")
    return Form(
        "next-contact",
        parts.title("form-next-contact"),
        [parts.words("how"), parts.line("on")],
        lambda form: AgreeContact(how=form.wanted("how"), on=form.text("on")),
    )


def correct(at: Widget, pad: Pad, statement: Statement) -> Form:
    """The wording that the person wants instead, or that was meant to be typed. Both are kept."""
    parts = Parts(at=at, pad=pad, key=f"correct:{statement.number}")
    return Form(
        parts.key,
        parts.title("form-correct"),
        [
            parts.words("instead", lines=6, before=statement.latest),
            parts.one("why", parts.terms(("reworded", "mistyped"))),
        ],
        lambda form: Correct(
            statement=statement.number,
            words=form.wanted("instead"),
            mistyped=form.chosen("why") == "mistyped",
        ),
        before=[Row(Item(key="before", pieces=wordings(at, statement)))],
    )


def wordings(at: Widget, statement: Statement) -> tuple[Plain | Spoken, ...]:
    """A statement with every wording it had, the last one last. Of those that were erased, that they were."""
    pieces: list[Plain | Spoken] = []
    if not statement.words.erased:
        pieces.append(Spoken(words=statement.words))
    for correction in statement.corrections:
        if not correction.words.erased:
            message = "screen-mistyped" if correction.mistyped else "screen-corrected-to"
            pieces += [Plain(text=chrome(at, message), tone="quiet"), Spoken(words=correction.words)]
    if statement.latest.erased or not pieces:
        pieces.append(Plain(text=chrome(at, "screen-erased"), tone="quiet"))
    return tuple(pieces)


def said_differently(at: Widget, pad: Pad, text: Text) -> Form:
    """The words that were really used."""
    parts = Parts(at=at, pad=pad, key=f"said:{text.message}")
    return Form(
        parts.key,
        parts.title("form-said-differently"),
        [parts.words("put", lines=4)],
        lambda form: Say(
            message=text.message, how="differently", words=form.wanted("put"), **pad.taken.put()
        ),
        before=[Row(Item(key="text", pieces=(text,)))],
    )


def own_question(at: Widget, pad: Pad) -> Form:
    """A question of the worker's own, as it was put."""
    parts = Parts(at=at, pad=pad, key="own-question")
    return Form(
        "own-question",
        parts.title("form-own-question"),
        [parts.words("put", lines=4)],
        lambda form: Say(message=None, words=form.wanted("put"), **pad.taken.put()),
    )


def taking_line(at: Widget, pad: Pad, view: View) -> str:
    """How words are being taken down, in one line."""
    taken = pad.taken
    voice = taken.voice or ("interpreted" if view.interpreter else "own")
    captured = taken.captured or view.captured
    words: list[str] = [voice, taken.manner, captured, *([taken.fidelity] if taken.fidelity else [])]
    if taken.said_at is not None:
        words.append(f"said-{taken.said_at.precision}")
    return chrome(at, "screen-taken-down", how=", ".join(word(at, one) for one in words))


class Taking(Sheet):
    """How the next words are taken down. Holds for this step, until it is changed."""

    def __init__(self, at: Widget, pad: Pad, view: View, then: Callable[[], None]) -> None:
        super().__init__("taking", chrome(at, "form-taking"))
        parts = Parts(at=at, pad=pad, key="taking")
        self._pad, self._then = pad, then
        taken = pad.taken
        self._voice = parts.term(
            "voice", Voice, taken.voice or ("interpreted" if view.interpreter else "own")
        )
        self._manner = parts.term("manner", Manner, taken.manner)
        self._captured = parts.term("captured", Captured, taken.captured or view.captured)
        self._fidelity = parts.term("fidelity", Fidelity, taken.fidelity)
        precision = taken.said_at.precision if taken.said_at else None
        self._precision = parts.term("when", Precision, precision)
        self._at = parts.line("said-at")

    def parts(self) -> Sequence[Widget]:
        return (self._voice, self._manner, self._captured, self._fidelity, self._precision, self._at)

    def action_keep(self) -> None:
        try:
            said_at = self._moment()
        except Unfilled as missing:
            self.post_message(self.Told(chrome(self, missing.message)))
            self._at.land()
            return
        self._pad.taken = Taken(
            voice=cast("Voice | None", self._voice.chosen),
            manner=cast("Manner", self._manner.chosen or "spoken"),
            captured=cast("Captured | None", self._captured.chosen),
            fidelity=cast("Fidelity | None", self._fidelity.chosen),
            said_at=said_at,
        )
        self._then()
        self.action_close()

    def _moment(self) -> Moment | None:
        """When it was said, in the worker's own time zone. Raises Unfilled for what is no time."""
        precision = cast("Precision | None", self._precision.chosen)
        typed = self._at.words.text.strip() if self._at.words else ""
        if not typed:
            if precision in ("exact", "about"):
                raise Unfilled("form-time-missing", field="said-at")
            return Moment() if precision else None
        try:
            at = typed_time(typed)
        except ValueError:
            raise Unfilled("form-time-wrong", field="said-at") from None
        return Moment(precision="exact" if precision == "exact" else "about", at=at)
