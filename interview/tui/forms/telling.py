"""Taking down: what the person says, how it came, what the worker saw, what was put to the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interview.engine.acts.always import Correct, MakeNote, Say, Tell
from interview.engine.acts.reaching import AgreeContact
from interview.engine.terms import Manner, Voice
from interview.tui.chrome import chrome
from interview.tui.forms.how import How, spoke_field, spoke_of, taken_words
from interview.tui.forms.parts import Parts, contact_ways
from interview.tui.pad import Taken
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form, Sheet, Unfilled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.widget import Widget

    from interview.engine.standing import Statement
    from interview.engine.terms import ContactWay
    from interview.engine.view import Text, View
    from interview.tui.pad import Pad


def tell(at: Widget, pad: Pad, view: View) -> Form:
    """What the person says, whatever the step is about.

    How and when it was said is asked at once where the session is written up afterwards; live, it is one row further.
    """
    parts = Parts(at=at, pad=pad, key="tell")
    how = How(parts, view)
    written_up = view.captured != "live"
    how.open(now=written_up)

    def telling(form: Form) -> Tell:
        asked = how.told() if how.seen else {}
        return Tell(words=form.words("told"), **{**pad.taken.told(), **asked})

    def more() -> None:
        how.open(now=True)
        how.captured.land()

    row = Item(key="more", pieces=(Plain(text=chrome(at, "form-how-more"), tone="way"),), opens=more)
    return Form(
        "tell",
        parts.title("form-tell"),
        [parts.words("told", lines=5 if written_up else 8), *how.fields],
        telling,
        after=() if written_up else (row,),
    )


def note(at: Widget, pad: Pad, view: View) -> Form:
    """What the worker sees or hears, or an opinion that says it is one. The way to earlier notes stands below."""
    parts = Parts(at=at, pad=pad, key="note")
    kinds = parts.terms(("observation", "opinion"))
    spoke = spoke_field(parts, view)
    return Form(
        "note",
        parts.title("form-note"),
        [parts.note("noted", lines=6), parts.one("note-is", kinds), *([spoke] if spoke else [])],
        lambda form: MakeNote(
            words=form.wanted("noted"),
            opinion=form.chosen("note-is") == "opinion",
            spoke=spoke_of(spoke),
            **pad.taken.heard(),
        ),
        before=parts.not_theirs(),
        after=_earlier_notes(at, view),
    )


def _earlier_notes(at: Widget, view: View) -> list[Item]:
    """The way to the notes that there are; what is being typed waits under them."""

    def read() -> None:
        from interview.tui.screens.stories import Notes  # it opens forms itself

        at.post_message(Sheet.Open(Notes(at, view)))

    if not view.notes:
        return []
    there = Plain(text=chrome(at, "form-notes-before", count=len(view.notes)), tone="way")
    return [Item(key="notes", pieces=(there,), opens=read)]


def next_contact(at: Widget, pad: Pad, view: View) -> Form:
    """When and how to be in touch, as the person says is safe. The day by which a plan is looked at again is offered."""
    parts = Parts(at=at, pad=pad, key="next-contact")
    by = view.organisation.review_by if view.organisation is not None else None
    offered = (
        [plain_option(by, f"{by} ({view.organisation.plan_review})")] if view.organisation and by else []
    )

    def build(form: Form) -> AgreeContact:
        typed, chosen = form.text("on"), next(iter(form.any("review-on")), None)
        if typed and chosen:
            raise Unfilled("form-one-day", field="on", named=False)
        not_safe = cast("tuple[ContactWay, ...]", form.any("contact-not-safe"))
        return AgreeContact(how=form.wanted("how"), on=typed or chosen, not_safe=not_safe)

    before = view.contacts[-1].not_safe if view.contacts else ()
    return Form(
        "next-contact",
        parts.title("form-next-contact"),
        [
            parts.words("how"),
            parts.any("review-on", offered, at_most_one=True),
            parts.line("on"),
            parts.any("contact-not-safe", contact_ways(at), before),
        ],
        build,
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


def said_differently(at: Widget, pad: Pad, view: View, text: Text) -> Form:
    """The words that were really used."""
    parts = Parts(at=at, pad=pad, key=f"said:{text.message}")
    spoke = spoke_field(parts, view)
    return Form(
        parts.key,
        parts.title("form-said-differently"),
        [parts.question("put", own=False), *([spoke] if spoke else [])],
        lambda form: Say(
            message=text.message,
            how="differently",
            words=form.wanted("put"),
            **{**pad.taken.put(), "spoke": spoke_of(spoke)},
        ),
        before=[Row(Item(key="text", pieces=(text,)))],
    )


def own_question(at: Widget, pad: Pad, view: View) -> Form:
    """A question of the worker's own, as it was put."""
    parts = Parts(at=at, pad=pad, key="own-question")
    spoke = spoke_field(parts, view)
    return Form(
        "own-question",
        parts.title("form-own-question"),
        [parts.question("put", own=True), *([spoke] if spoke else [])],
        lambda form: Say(
            message=None, words=form.wanted("put"), **{**pad.taken.put(), "spoke": spoke_of(spoke)}
        ),
    )


def taking_line(at: Widget, pad: Pad, view: View) -> str:
    """How words are being taken down, in one line."""
    return chrome(at, "screen-taken-down", how=", ".join(taken_words(at, pad.taken, view)))


class Taking(Sheet):
    """How the next words are taken down. Holds for this step, until it is changed; their place, for one statement."""

    def __init__(self, at: Widget, pad: Pad, view: View, then: Callable[[], None]) -> None:
        super().__init__("taking", chrome(at, "form-taking"))
        parts = Parts(at=at, pad=pad, key="taking")
        self._pad, self._then = pad, then
        taken = pad.taken
        self._voice = parts.term(
            "voice", Voice, taken.voice or ("interpreted" if view.interpreter else "own")
        )
        self._manner = parts.term("manner", Manner, taken.manner)
        self._how = How(parts, view)

    def parts(self) -> Sequence[Widget]:
        return (self._voice, self._manner, *self._how.fields)

    def action_keep(self) -> None:
        try:
            how = self._how.told()
        except Unfilled as missing:
            self.post_message(self.Told(chrome(self, missing.message)))
            self._how.said_at.land()
            return
        self._pad.taken = Taken(
            voice=cast("Voice | None", self._voice.chosen),
            manner=cast("Manner", self._manner.chosen or "spoken"),
            **how,
        )
        self._then()
        self.action_close()
