"""Questions: the words that came in answer, the choices, and the ways out that are always there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, get_args

from textual.containers import VerticalGroup

from interview.engine.acts.asking import Answer, Leave, StillSo
from interview.engine.acts.changing import ChangeAgeBand
from interview.engine.terms import WayOut
from interview.tui.chrome import age, chrome, word
from interview.tui.messages import Do
from interview.tui.widgets.bodies.adjusting import adjusted, adjusting, prompt
from interview.tui.widgets.bodies.answered_before import answered_before
from interview.tui.widgets.bodies.base import Body, marks
from interview.tui.widgets.bodies.beside import advice, panels, source
from interview.tui.widgets.bodies.listed import quiet, unsettled
from interview.tui.widgets.fields import WordsField
from interview.tui.widgets.loads import carried
from interview.tui.widgets.note import NoteField
from interview.tui.widgets.rows import Item, Key, Piece, Plain, Rows, Spoken
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from interview.engine.view import QuestionSeen, View
    from interview.tui.pad import Pad

OUT_KEYS = dict(zip(get_args(WayOut), "wrk", strict=True))


def way_keys(body: Body, question: str, taken: WayOut | None = None) -> tuple[Key, ...]:
    """The three ways out of a question, each on its letter. ``taken`` is the one that stands."""
    return tuple(
        Key(
            letter=OUT_KEYS[way],
            label=word(body, way),
            run=lambda way=way: body.do(Leave(question=question, way_out=way)),  # type: ignore[misc]
            present=way == taken,
        )
        for way in get_args(WayOut)
    )


LINES_OF_A_QUESTION = 3
"""Lines in which a question in two languages begins: with so many in sight the hand on it is seen."""


class QuestionBlock(VerticalGroup):
    """One question. Settled, it shows what came; until then what may be answered is open below it."""

    BINDINGS: ClassVar[list[BindingType]] = [("ctrl+s", "keep", ""), ("escape", "shut", "")]

    def __init__(self, body: Body, question: QuestionSeen) -> None:
        super().__init__()
        self._body = body
        self.question = question
        self._again = False
        self._earlier = self.settled
        self.field = self._box(f"{body.view.step}:{question.question}")
        beside = self.field.editor
        self.asked = Rows(classes="asked", person_first=body.person_first, words_go_to=beside)
        self.answers = Rows(classes="answers", person_first=body.person_first, words_go_to=beside)

    def compose(self) -> ComposeResult:
        self.show(self.question)
        yield self.asked
        first = self.question.choices or self.question.earlier
        yield from (self.answers, self.field) if first else (self.field, self.answers)

    def _box(self, draft: str) -> WordsField:
        """For the person's words; where the worker alone answers, for a note of theirs."""
        name, typed = self.question.question, self._body.pad.drafts.get(draft, "")
        label = chrome(self._body, self._label())
        if self._body.view.audience == "worker":
            return NoteField(name, draft, typed, label=label, lines=2, asking=self._body.pad.asking)
        return WordsField(name, draft, typed, label=label, lines=2)

    def _label(self) -> str:
        if self._body.view.audience == "worker":
            return "screen-your-note"
        return "screen-their-answer" if self.question.words_kept else "screen-answer-not-kept"

    @property
    def settled(self) -> bool:
        one = self.question
        return bool(one.choice or one.way_out or one.statements or one.unrecorded)

    def show(self, question: QuestionSeen) -> None:
        self.question = question
        open_ = not self.settled or self._again or self.field.filled
        self.asked.show([self._asked(open_=open_), *self._age_band()])
        self.answers.show(self._answers())
        self.field.display = self.answers.display = open_

    def land(self) -> None:
        if not self.settled and not self.field.filled and self._still_so():
            self.answers.focus(scroll_visible=False)  # what they said before is what comes to hand
            self.answers.go("still-so")
        elif self.question.choices or (self.settled and not self.field.filled):
            self.asked.focus(scroll_visible=False)  # no answer lies under the hand of who comes to a question
        else:
            self.field.editor.focus(scroll_visible=False)

    def on_descendant_focus(self) -> None:
        """The question itself is in sight while it is being answered."""
        self.call_after_refresh(self.call_after_refresh, self._into_sight)

    def _into_sight(self) -> None:
        seen = self._body.scrollable_content_region.height
        top, height = self.virtual_region.y, self.virtual_region.height
        first = self._body.scroll_y == 0 and self._body.query(QuestionBlock).first() is self
        if first and self.asked.has_focus and top + LINES_OF_A_QUESTION <= seen:
            return  # what is said before it is in sight too, and is said first
        if not self._body.scroll_y <= top <= self._body.scroll_y + seen - min(height, seen):
            self._body.scroll_to(y=max(0, top + height - seen) if height <= seen else top, animate=False)

    def _asked(self, *, open_: bool) -> Item:
        pieces: list[Piece] = [self.question.text, *self._standing()]
        pieces += [Plain(text=line, tone="strong") for line in self._advice()]
        pieces += unsettled(self, self.question.unsettled)
        if self._earlier and self.settled and not open_:
            again = "screen-note-again" if self._body.view.audience == "worker" else "screen-answer-again"
            pieces.append(quiet(chrome(self, again)))
        return Item(
            key=self.question.question,
            pieces=tuple(pieces),
            keys=(*marks(self._body, self.question.text), *self._ways_out(), *self._adjusting()),
            opens=self._open,
        )

    def _adjusting(self) -> tuple[Key, ...]:
        """Beside each preference: what is done differently because of it."""
        return adjusting(self._body, self.question.question, self.question.text) if self.settled else ()

    def _age_band(self) -> list[Item]:
        """The one step to the change that an answer speaks for. It is never done by itself."""
        band = self.question.age_band
        if band is None or "change-age-band" not in self._body.view.acts:
            return []
        label = chrome(self, "screen-age-band-to", age=age(self, band))
        change = ChangeAgeBand(age_band=band)
        return [
            Item(
                key="age-band",
                sign="→",
                pieces=(Plain(text=label, tone="way"),),
                opens=lambda: self._body.do(change),
            )
        ]

    def _advice(self) -> list[str]:
        chosen = [one.advice for one in self.question.choices if one.choice == self.question.choice]
        return [line for line in (self.question.advice, *chosen) if line]

    def _standing(self) -> list[Piece]:
        one = self.question
        pieces: list[Piece] = []
        said = {statement.number: statement for statement in self._body.view.statements}
        pieces += [Spoken(words=said[number].latest) for number in one.statements if number in said]
        if one.unrecorded:
            pieces.append(quiet(chrome(self, "screen-answer-not-written")))
        pieces += [Spoken(words=note.words) for note in self._body.view.notes if note.about == one.question]
        pieces += adjusted(self._body, one.question)
        if one.choice == "none":
            pieces.append(quiet(word(self, "none")))
        pieces += [choice.text for choice in one.choices if choice.choice == one.choice]
        if one.way_out:
            pieces.append(quiet(word(self, one.way_out)))
        return [*pieces, *answered_before(self._body, one)]

    def _still_so(self) -> list[Item]:
        """What they said of this before, and that it is still so; or only what they said."""
        before = self.question.earlier
        if before is None or self.settled:
            return []
        said = {statement.number: statement for statement in self._body.view.statements}
        pieces: list[Piece] = [quiet(chrome(self, "screen-said-earlier"))]
        pieces += [Plain(text=before.standing)] if before.standing else []
        pieces += [Spoken(words=said[number].latest) for number in before.statements if number in said]
        if not before.may_stand or "still-so" not in self._body.view.acts:
            return [Item(key="earlier", pieces=tuple(pieces))]
        pieces += [before.ask, Plain(text=chrome(self, "screen-still-so"), tone="way")]
        act = StillSo(question=self.question.question, **self._body.pad.taken.heard())
        return [
            Item(key="still-so", sign="→", pieces=tuple(pieces), opens=lambda: self._body.do(act)),
        ]

    def _answers(self) -> list[Item]:
        items = [*self._still_so()]
        items += [self._choice(choice.choice, choice.text) for choice in self.question.choices]
        if self._body.view.audience == "worker":
            return items
        if self.question.choices:
            items.append(self._choice("none", Plain(text=word(self, "none"))))
        ways = self._ways_out()
        line = " · ".join(key.label for key in ways)
        return [*items, Item(key="ways-out", sign="○", pieces=(Plain(text=line),), keys=ways)]

    def _ways_out(self) -> tuple[Key, ...]:
        """None where the worker alone answers: nobody is asked there who would rather not."""
        if self._body.view.audience == "worker":
            return ()
        return way_keys(self._body, self.question.question, self.question.way_out)

    def _choice(self, choice: str, piece: Piece) -> Item:
        chosen = choice == self.question.choice
        return Item(
            key=f"choice:{choice}",
            sign="●" if chosen else "○",
            pieces=(piece,),
            opens=lambda: self._answer(choice),
        )

    def _open(self) -> None:
        self._again = True
        self.show(self.question)
        self.field.editor.focus()

    def action_shut(self) -> None:
        """Close an answered question again; what was typed stays a draft."""
        self._again = False
        self.show(self.question)
        self.asked.focus()

    def action_keep(self) -> None:
        if not self.field.filled and self.question.words_kept:
            self.post_message(Sheet.Told(chrome(self, "form-words-missing")))
            return
        self._answer(None)

    def _answer(self, choice: str | None) -> None:
        """Keep the choice, and the words with it if any are typed."""
        words = self.field.words
        out = self.field.taken_out()
        act = Answer(
            question=self.question.question, choice=choice, words=words, **self._body.pad.taken.told()
        )

        def done() -> None:
            out()
            self._again = False

        self.post_message(
            Do(act, (self.field.draft,) if words else (), done=done, decided=self.field.decided())
        )


class AskBody(Body):
    """The questions of the step, below each other; one that was answered before is not asked again."""

    def __init__(self, view: View, pad: Pad, *, person_first: bool = False) -> None:
        super().__init__(view, pad, person_first=person_first)
        self.texts = Rows(id="rows", person_first=person_first)
        self.beside = Rows(id="beside", person_first=person_first)
        self.blocks: list[QuestionBlock] = []

    def compose(self) -> ComposeResult:
        self.blocks = [QuestionBlock(self, question) for question in self.view.questions]
        self._around(self.view)
        yield self.texts
        yield from self.blocks[: self._at_first]
        yield self.beside

    def on_mount(self) -> None:
        self.call_after_refresh(self.mount_all, self.blocks[self._at_first :], before=self.beside)

    def _around(self, view: View) -> None:
        """The texts above the questions, and what stands below them."""
        self.texts.show([*advice(view), *self._above(), *panels(view, first=True)])
        self.texts.display = bool(self.texts.items)
        self.beside.show([*(prompt(self, text) for text in view.prompts), *panels(view), *source(self, view)])
        self.beside.display = bool(self.beside.items)

    def _above(self) -> list[Item]:
        """The texts of the step; and, where a session begins, what was put off to it."""
        return [*map(self.text, self.view.says), *carried(self, self.view)]

    @property
    def _at_first(self) -> int:
        """How many questions are drawn at once: up to the first open one and one more. The rest follows unseen."""
        open_ = (number for number, block in enumerate(self.blocks) if not block.settled)
        return next(open_, 0) + 2

    def show(self, view: View) -> None:
        super().show(view)
        self._around(view)
        here = self.screen.focused
        inside = next((block for block in self.blocks if here and block in here.ancestors), None)
        before = inside.settled if inside else True
        age_open = inside is not None and inside.question.age_band is not None
        self._follow(view)
        if inside and inside.question.age_band is not None:
            inside.asked.focus()
        elif inside and inside.settled and (age_open or not before) and not inside.field.filled:
            self.go_on(inside)

    def _follow(self, view: View) -> None:
        """A question that came to apply is asked too; one that applies no more is out of sight, with what was typed."""
        asked = {question.question: question for question in view.questions}
        known = {block.question.question for block in self.blocks}
        more = [QuestionBlock(self, question) for one, question in asked.items() if one not in known]
        for block in self.blocks:
            block.display = block.question.question in asked
            if block.display:
                block.show(asked[block.question.question])
        self.blocks += more
        if more:
            self.mount_all(more, before=self.beside)

    @property
    def not_kept(self) -> bool:
        return self._holding is not None

    @property
    def _holding(self) -> QuestionBlock | None:
        """The first question in whose box words stand that are not kept."""
        return next((block for block in self.blocks if block.display and block.field.filled), None)

    def action_keep(self) -> None:
        if (block := self._holding) is not None:
            block.action_keep()

    def go_on(self, answered: QuestionBlock) -> None:
        """From a question just answered to the next one that is open, or to the ways on.

        Where an answer asks for one of those, and there is none, the hand stays: the first of them may end the sitting.
        """
        later = self.blocks[self.blocks.index(answered) + 1 :]
        for block in later:
            if block.display and not block.settled:
                block.land()
                return
        if answered.question.choice is not None or not answered.question.leads:
            self.post_message(self.Finished())

    def land(self) -> bool:
        for block in self.blocks:
            if block.display and not block.settled:
                block.land()
                return True
        if self.blocks:
            self.blocks[0].land()
        return bool(self.blocks)
