"""The plan looked at again, part by part; and areas of life, each beside what was said of it the time before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.reviewing import ReviewPart
from interview.tui.chrome import chrome, word
from interview.tui.forms import lines, reviewing
from interview.tui.widgets.bodies.beside import panels, source
from interview.tui.widgets.bodies.listed import closed, quiet
from interview.tui.widgets.bodies.marked import MarkedBody
from interview.tui.widgets.rows import Item, Key, Piece, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interview.engine.review_seen import AreaSeen, CameOut, PartSeen, RatingSeen
    from interview.engine.terms import ReviewOutcome
    from interview.engine.view import View
    from interview.engine.words import Words

LETTERS: dict[ReviewOutcome, str] = {
    "done": "d",
    "going_on": "g",
    "not_done": "n",
    "not_wanted": "x",
    "change": "c",
    "later": "l",
    "passed_over": "p",
}


class ReviewBody(MarkedBody):
    """A row for each part. Enter opens a form for how it came out and their words to it; nothing has to be looked at.

    After a part the hand goes on to the next one that was not looked at today.
    """

    def more(self) -> Sequence[Item]:
        parts = [self._part(seen) for seen in self.view.review.parts]
        nothing = Item(key="nothing", pieces=(quiet(chrome(self, "screen-review-nothing")),))
        add = self.adding(
            "screen-add-line",
            f"line:{self.view.section or 'support'}",
            lambda: self.lay(lines.line(self, self.pad, self.view)),
        )
        prompts = map(self.text, self.view.prompts)
        return [*closed(self, self.view), *prompts, *(parts or [nothing]), add, *panels(self.view)]

    def _part(self, seen: PartSeen) -> Item:
        return Item(
            key=seen.about,
            sign="[ ]" if seen.now is None else "[x]",
            pieces=(
                *self._pieces(seen),
                *self._came_out(seen),
                *self.marked(f"review:{seen.about}", f"change:{seen.about}", seen.about),
            ),
            keys=(
                *(
                    Key(
                        letter=LETTERS[one.outcome],
                        label=one.label,
                        run=self._say(seen, one.outcome),
                        present=seen.now is not None and seen.now.outcome == one.outcome,
                    )
                    for one in seen.outcomes
                ),
                *self._otherwise(seen),
                *self._anew(seen),
                *self._referrals(seen),
            ),
            opens=lambda: self.lay(reviewing.part(self, self.pad, seen, self._pieces(seen))),
        )

    def _say(self, seen: PartSeen, outcome: ReviewOutcome) -> Callable[[], None]:
        """What is different now is not only noted: the form in which that is written down opens at once."""
        anew = self._form(seen) if outcome == "change" else None

        def say() -> None:
            self.do(ReviewPart(about=seen.about, outcome=outcome, **self.pad.taken.told()), done=anew)

        return say

    def _anew(self, seen: PartSeen) -> tuple[Key, ...]:
        """A risk is weighed anew from here, and a need written down as it is now. What stood before stays in the record."""
        opens = self._form(seen)
        label = chrome(self, f"screen-review-{seen.kind}-anew") if opens is not None else ""
        return () if opens is None else (Key(letter="v", label=label, run=opens),)

    def _form(self, seen: PartSeen) -> Callable[[], None] | None:
        name = seen.about.partition(":")[2]
        if seen.kind == "risk" and "risk" in self.view.acts:
            return lambda: self._lay_risk(name)
        if seen.kind == "need" and "need" in self.view.acts:
            return lambda: self._lay_need(name)
        return None

    def _lay_risk(self, name: str) -> None:
        from interview.tui.forms.risk import risk  # few parts ask for it

        before = next((one for one in self.view.risks if one.risk == name), None)
        if before is not None:
            self.lay(risk(self, self.pad, self.view, before))

    def _lay_need(self, name: str) -> None:
        from interview.tui.forms.planning import need  # the same

        before = next((one for one in self.view.needs if one.need == name), None)
        if before is not None:
            self.lay(need(self, self.pad, self.view, before))

    def _referrals(self, seen: PartSeen) -> tuple[Key, ...]:
        """What became of the referral to a service is noted from here too; of several, the last."""
        if seen.kind != "service" or "move-referral" not in self.view.acts:
            return ()
        number = int(seen.about.partition(":")[2])
        to_it = [one for one in self.view.reaching.referrals if one.referral.service == number and one.next]

        def moving() -> None:
            from interview.tui.forms.referring import move  # the same

            self.lay(move(self, self.pad, to_it[-1]))

        return (Key(letter="r", label=chrome(self, "form-referral"), run=moving),) if to_it else ()

    def _otherwise(self, seen: PartSeen) -> tuple[Key, ...]:
        """A line can be worded otherwise from here; it is read out again before they agree."""
        line = next((one.line for one in self.view.lines if one.line.line == seen.about), None)
        if line is None or "change-line" not in self.view.acts:
            return ()
        return (
            Key(
                letter="w",
                label=chrome(self, "screen-review-change"),
                run=lambda: self.lay(lines.change_line(self, self.pad, self.view, line)),
            ),
        )

    def _pieces(self, seen: PartSeen) -> tuple[Piece, ...]:
        title = " · ".join(filter(None, (seen.title, seen.name)))
        said = [] if seen.words is None else [_words(self, seen.words)]
        facts = [quiet(" · ".join(seen.facts))] if seen.facts else []
        before = [] if seen.before is None else self._before(seen.before)
        return (Plain(text=title, tone="label"), *said, *facts, *before)

    def _before(self, one: CameOut) -> list[Piece]:
        line = chrome(self, "screen-review-before", session=one.session, how=one.label)
        return [quiet(line), *([] if one.words is None else [_words(self, one.words)])]

    def _came_out(self, seen: PartSeen) -> list[Piece]:
        now = seen.now
        if now is None:
            return [quiet(chrome(self, "screen-review-none"))]
        rest = [quiet(chrome(self, "screen-review-unrecorded"))] if now.unrecorded else []
        words = [_words(self, one) for one in (now.words, now.note) if one is not None]
        return [Plain(text=chrome(self, "screen-review-now", how=now.label)), *words, *rest]

    def first(self) -> str | None:
        """The first part that was not looked at today."""
        following = next((one for one in self.view.review.parts if one.now is None), None)
        return following.about if following is not None else None

    def show(self, view: View) -> None:
        before = {one.about for one in self.view.review.parts if one.now is None}
        super().show(view)
        here = self.rows.at.key if self.rows.at else ""
        now = {one.about: one.now for one in view.review.parts}
        if here in before and now.get(here) is not None and (following := _after(view, here)) is not None:
            self.rows.go(following)


class AreasBody(MarkedBody):
    """Their own scale first, if they want one; then a row for each area, in any order, or none of them."""

    def more(self) -> Sequence[Item]:
        areas = [self._area(seen) for seen in self.view.review.areas]
        return [*map(self.text, self.view.prompts), self._scale(), *areas, *source(self, self.view)]

    def _scale(self) -> Item:
        steps = self.view.review.scale
        there = [_words(self, one) for one in steps] or [quiet(chrome(self, "screen-scale-none"))]
        return Item(
            key="scale",
            pieces=(
                Plain(text=chrome(self, "screen-scale"), tone="way"),
                *there,
                *self.marked("area:scale"),
            ),
            opens=lambda: self.lay(reviewing.scale(self, self.pad, steps)),
        )

    def _area(self, seen: AreaSeen) -> Item:
        item = self.text(seen.text)
        now = quiet(chrome(self, "screen-area-none")) if seen.now is None else None
        return Item(
            key=f"area:{seen.area}",
            sign="[ ]" if seen.now is None else "[x]",
            pieces=(
                Plain(text=seen.label, tone="label"),
                seen.text,
                *self._rating("screen-area-before", seen.before),
                *((now,) if now is not None else self._rating("screen-area-now", seen.now)),
                *self.marked(f"area:{seen.area}"),
            ),
            keys=item.keys,
            opens=lambda: self.lay(reviewing.area(self, self.pad, seen, self.view.review.scale)),
        )

    def _rating(self, message: str, one: RatingSeen | None) -> list[Piece]:
        if one is None:
            return []
        if message == "screen-area-before":
            head = chrome(self, "screen-area-before", session=one.session)
        else:
            head = chrome(self, "screen-area-now")
        pieces: list[Piece] = [quiet(head)]
        pieces += [_words(self, words) for words in (one.word, one.words) if words is not None]
        if one.way_out is not None:
            pieces.append(quiet(word(self, one.way_out)))
        if one.unrecorded:
            pieces.append(quiet(chrome(self, "screen-area-unrecorded")))
        return pieces

    def show(self, view: View) -> None:
        before = {one.area for one in self.view.review.areas if one.now is None}
        super().show(view)
        here = self.rows.at.key.removeprefix("area:") if self.rows.at else ""
        rated = next((one.now for one in view.review.areas if one.area == here), None)
        if here in before and rated is not None:
            self.rows.action_step(1)


def _after(view: View, about: str) -> str | None:
    """The next part below this one that was not looked at today, or else the first above."""
    names = [one.about for one in view.review.parts]
    at = names.index(about)
    waiting = {one.about for one in view.review.parts if one.now is None}
    return next((one for one in (*names[at:], *names[:at]) if one in waiting), None)


def _words(body: MarkedBody, words: Words) -> Piece:
    return quiet(chrome(body, "screen-erased")) if words.erased else Spoken(words=words)
