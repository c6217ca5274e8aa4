"""The plan: its lines put together, then read to the person and answered one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.acts.carrying import CarryForward
from interview.engine.acts.planning import AnswerLine
from interview.engine.terms import LineAnswer
from interview.tui.chrome import chrome, word
from interview.tui.forms import lines
from interview.tui.forms.agreeing import AgreeSheet
from interview.tui.widgets.bodies.beside import panels
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.bodies.marked import MarkedBody
from interview.tui.widgets.loads import carrying, loads
from interview.tui.widgets.rows import Item, Key, Piece, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interview.engine.standing import Line
    from interview.engine.view import LineSeen, View

ANSWER_KEYS = dict(zip(get_args(LineAnswer), "acnl", strict=True))


class PlanBody(MarkedBody):
    """Lines as they are; Enter changes one, the last row adds one."""

    def more(self) -> Sequence[Item]:
        return [*map(self.text, self.view.prompts), *map(self._line, self.view.lines), self._add()]

    def _add(self) -> Item:
        return self.adding(
            "screen-add-line",
            f"line:{self.view.section or 'support'}",
            lambda: self.lay(lines.line(self, self.pad, self.view)),
        )

    def _line(self, seen: LineSeen) -> Item:
        return Item(
            key=f"line:{seen.line.line}",
            pieces=(*self.pieces(seen), *self.marked(f"change:{seen.line.line}")),
            opens=lambda: self.lay(lines.change_line(self, self.pad, self.view, seen.line)),
        )

    def pieces(self, seen: LineSeen) -> tuple[Piece, ...]:
        """A line in full: what, who, by when, whose words it comes from, what is still open."""
        line = seen.line
        facts = [
            word(self, f"section-{line.section}"),
            word(self, f"who-{line.who}"),
            word(self, line.horizon),
        ]
        if seen.by:
            facts.append(chrome(self, "screen-by", when=seen.by))
        if line.action:
            facts.append(chrome(self, "screen-same-action", action=line.action))
        pieces: list[Piece] = [Spoken(words=line.what), quiet(" · ".join(facts))]
        if line.who_name:
            pieces.append(Spoken(words=line.who_name, tone="quiet"))
        if line.theirs:
            pieces.append(Spoken(words=line.theirs))
        if line.fallback:
            pieces += [quiet(chrome(self, "form-fallback")), Spoken(words=line.fallback)]
        if line.known_by:
            pieces += [quiet(chrome(self, "form-known-by")), Spoken(words=line.known_by)]
        if line.outcome:
            pieces.append(quiet(word(self, f"outcome-{line.outcome.replace('_', '-')}")))
        said = {statement.number: statement for statement in self.view.statements}
        if line.goal and line.goal.statement in said:
            worded = said[line.goal.statement].worded(line.goal.wording)
            goal = worded.cut(line.goal.start, line.goal.end)
            pieces += [quiet(chrome(self, "screen-goal")), Spoken(words=goal)]
        if seen.open_points:
            pieces.append(quiet(chrome(self, "screen-open-points", what=", ".join(seen.open_points))))
        pieces += self._said_before(line)
        if seen.carried:
            pieces.append(quiet(chrome(self, "screen-carried")))
        if line.done:
            pieces.append(quiet(chrome(self, "screen-line-done")))
        if line.answer:
            pieces.append(quiet(chrome(self, "screen-answered", answer=word(self, line.answer))))
        if line.answer_statement in said:
            pieces.append(Spoken(words=said[line.answer_statement].latest))
        return tuple(pieces)

    def _said_before(self, line: Line) -> list[Piece]:
        """What the person said to this line with an answer that is no longer the last one."""
        before = [
            Spoken(words=one.latest)
            for one in self.view.statements
            if one.about == line.line and one.number != line.answer_statement and not one.latest.erased
        ]
        return [quiet(chrome(self, "screen-line-said-before")), *before] if before else []

    def first(self) -> str | None:
        return None if self.view.lines else "screen-add-line"


class ReadPlanBody(PlanBody):
    """Each line is read aloud and answered: agree, change, no, later. A spoken yes to the whole counts.

    Where lines may be added here, the row for it comes after them.

    A line answered by its letter gives the hand to the next one; a line answered in its sheet opens the next one.
    After the last the hand stays where it is: to agree is the person's to say, and is never what comes by itself.
    """

    _opened: str | None = None

    def more(self) -> Sequence[Item]:
        total = len(self.view.lines)
        items = [self._read(seen, place, total) for place, seen in enumerate(self.view.lines, 1)]
        items += loads(self, self.view)
        if "propose-line" in self.view.acts:
            items.append(self._add())
        if "carry-forward" in self.view.acts and any(map(_waits, self.view.lines)):
            items.append(carrying(self, None, self.do))
        items.append(
            Item(
                key="agree-plan",
                pieces=(
                    Plain(
                        text=chrome(
                            self, "screen-plan-agreed" if self.view.plan_agreed else "screen-agree-plan"
                        ),
                        tone="way",
                    ),
                ),
                opens=lambda: self.lay(AgreeSheet(self, self.view)),
                dim="agree-plan" not in self.view.acts,
            )
        )
        return [*items, *self._parting()]

    def _parting(self) -> list[Item]:
        """What is said last, under what it speaks of: the promises and how to be in touch."""
        if not self.view.parting:
            return []
        return [*panels(self.view), *map(self.text, self.view.parting)]

    def _read(self, seen: LineSeen, place: int, total: int) -> Item:
        line = seen.line
        keys = tuple(
            Key(letter=letter, label=word(self, answer), run=self._answer(line.line, answer))
            for answer, letter in ANSWER_KEYS.items()
        )
        if "carry-forward" in self.view.acts and _waits(seen):
            carry = CarryForward(about=line.line)
            off = Key(letter="f", label=chrome(self, "screen-carry"), run=lambda: self.do(carry))
            keys = (*keys, off) if seen.may_be_read else (off, *keys)
        asked = () if line.answer else (quiet(" · ".join(key.label for key in keys)),)
        return Item(
            key=f"line:{line.line}",
            pieces=(
                *self._to_read(seen, place, total),
                *asked,
                *self.marked(f"answer:{line.line}", f"change:{line.line}"),
            ),
            keys=keys,
            opens=lambda: self._open(line),
        )

    def _to_read(self, seen: LineSeen, place: int, total: int) -> tuple[Piece, ...]:
        """With the part of the safety plan that it belongs to: a code word alone says nothing to who reads it out."""
        above = [quiet(chrome(self, "screen-line-of", number=place, total=total))]
        if seen.line.component:
            above.append(quiet(chrome(self, f"plan-part-{seen.line.component}")))
        return (*above, *self.pieces(seen))

    def _whole(self, line: str) -> tuple[Piece, ...] | None:
        """A line as it stands in the list now, if it is still in the plan."""
        for place, seen in enumerate(self.view.lines, 1):
            if seen.line.line == line:
                return self._to_read(seen, place, len(self.view.lines))
        return None

    def _open(self, line: Line) -> None:
        self._opened = None if line.answer else line.line
        self.lay(lines.answer_line(self, self.pad, self.view, line, whole=lambda: self._whole(line.line)))

    def _to_open(self) -> Line | None:
        """The next line that waits for an answer and may be read without asking more than is usual."""
        return next((seen.line for seen in self.view.lines if _waits(seen) and seen.may_be_read), None)

    def on_descendant_focus(self) -> None:
        """Back from the sheet of a line: the next one without an answer is opened, if this one has its answer now."""
        opened, self._opened = self._opened, None
        here = {seen.line.line: seen.line for seen in self.view.lines}
        following = self._to_open()
        if opened in here and here[opened].answer and following:
            self._open(following)

    def _answer(self, line: str, answer: LineAnswer) -> Callable[[], None]:
        return lambda: self.do(AnswerLine(line=line, answer=answer, **self.pad.taken.told()))

    def show(self, view: View) -> None:
        """After an answer the hand goes on to the next line without one; a line that is new is read at once."""
        before = {seen.line.line for seen in self.view.lines if seen.line.answer is None}
        there = {seen.line.line for seen in self.view.lines}
        super().show(view)
        added = next((seen.line.line for seen in view.lines if seen.line.line not in there), None)
        if added is not None:
            self.rows.go(f"line:{added}")
        here = self.rows.at
        now = {f"line:{seen.line.line}": seen.line.answer for seen in view.lines}
        if here and here.key.removeprefix("line:") in before and now.get(here.key):
            self.rows.go(self.first() or here.key)

    def first(self) -> str | None:
        following = self._to_open()
        if following is not None:
            return f"line:{following.line}"
        if any(map(_waits, self.view.lines)):
            return "carry"
        return "screen-add-line" if not self.view.lines and "propose-line" in self.view.acts else None


def _waits(seen: LineSeen) -> bool:
    """Whether a line has no answer, is not done, and was not put off today. One that was put off to today waits."""
    return seen.line.answer is None and not (seen.line.done or seen.carried)
