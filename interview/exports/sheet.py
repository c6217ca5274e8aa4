"""A blank sheet for paper, made from a flow: what to say, in both languages, and room for what comes.

It is filled in by hand where no screen can be, and typed up afterwards. It holds nothing of any case. A translation that
nobody has checked is marked as such; one that could do harm is not printed for the person at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from flows.model import asked_of_area, asked_of_component
from flows.purposes import by_purpose, purpose_messages
from flows.stale import past
from interview.engine.clarifying import MESSAGES
from interview.engine.conditions import not_for_their_age
from interview.engine.kinds import domain_label, scope_message
from interview.engine.offered import topics_here
from interview.engine.terms import Fidelity, LineAnswer, NeedState, ReviewOutcome, SourceStanding, WayOut
from interview.engine.variants import variant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow, Step, Topic
    from flows.purposes import Purpose
    from interview.engine.case import Case
    from locales.catalogue import Catalogue

Mark = Literal["checked", "draft", "kept-in", "missing"]
"""How far the person's side of a line can be trusted; the last two are not printed."""

LINES_OF_AN_ACCOUNT = 24
_BACK = ("understood", "partly", "not_yet", "declined", "not_checked")


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """One text in both languages. ``theirs`` is None where it is not printed, or where both are the same."""

    ours: str
    theirs: str | None = None
    mark: Mark = "checked"


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One thing to say or to fill in: its text or a label, boxes to tick in rows, and empty lines to write on."""

    said: Said | None = None
    label: str = ""
    boxes: tuple[tuple[Said, ...], ...] = ()
    write: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """One step."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """Pages that belong together and are kept together."""

    title: str
    intro: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """The whole of it. ``locale`` is the person's, and ``two`` whether that is another one than the worker's."""

    title: str
    intro: tuple[str, ...]
    head: tuple[Line, ...]
    parts: tuple[Part, ...]
    source: str
    locale: str
    direction: Literal["ltr", "rtl"]
    ours_named: str
    theirs_named: str
    own_name: str
    marks: dict[str, str]
    drafts: bool = False
    """A translation printed without a mark of its own is a machine draft: that is said once a page, not under each."""

    on_each_page: str = ""

    @property
    def two(self) -> bool:
        return self.locale != self.source

    def mark(self, said: Said) -> str:
        """What is said under one text: nothing where the page says it already, or where nothing is to be said."""
        if said.mark == "draft" or (said.mark == "checked" and (said.theirs is None or not self.drafts)):
            return ""
        return self.marks[said.mark]


def sheet(flow: Flow, wording: Catalogue, *, locale: str, case: Case, today: str | None = None) -> Sheet:
    """The sheet of a flow, for a person who reads ``locale``. Raises WordingError.

    Of ``case`` only its kind of organisation, nation and age band are looked at: some wordings differ by them. What is
    past its day by ``today``, a date as 2026-11-22, is marked so; without a date nothing is.
    """
    paper = _Paper(wording, locale, flow=flow, case=case, today=today)
    late = today is not None and any(one.part == "topic" for one in past(flow, today=today))
    intro = ("what", "code", "type", "draft", *(("past",) if late else ()))
    languages = {one.tag: one for one in wording.languages()}
    apart = [step for step in flow.step if step.audience == "worker"]
    broke_in = [step for step in flow.step if step.audience == "person" and step.protocol]
    elsewhere = [*apart, *broke_in, *(step for step in flow.step if not_for_their_age(case, flow, step))]
    room = [step for step in flow.step if step not in elsewhere and step.kind != "end"]
    named = (("room", room), ("broke-in", broke_in), ("apart", apart))
    parts = tuple(
        Part(
            title=paper.label(f"sheet-part-{name}"),
            intro=paper.label(f"sheet-part-{name}-intro"),
            sections=tuple(paper.section(step, flow) for step in steps),
        )
        for name, steps in named
        if steps
    )
    return Sheet(
        title=paper.label("sheet-title"),
        intro=(paper.made_for(), *(paper.label(f"sheet-intro-{one}") for one in intro)),
        head=tuple(
            Line(label=paper.label(f"sheet-head-{one}"), write=1)
            for one in ("case", "held", "where", "interpreter", "workers")
        ),
        parts=parts,
        source=wording.source,
        locale=locale,
        direction=languages[locale].direction,
        ours_named=languages[wording.source].english_name,
        theirs_named=languages[locale].english_name,
        own_name=languages[locale].own_name,
        marks={mark: paper.label(f"sheet-mark-{mark}") for mark in get_args(Mark)},
        drafts="draft" in paper.marks,
        on_each_page=paper.on_each_page(languages[locale].english_name),
    )


class _Paper:
    """Words each kind of step in both languages."""

    def __init__(
        self, wording: Catalogue, locale: str, *, flow: Flow, case: Case, today: str | None = None
    ) -> None:
        self._wording = wording
        self._locale = locale
        self._flow = flow
        self._case = case
        self._today = today
        self.marks: set[Mark] = set()

    def on_each_page(self, language: str) -> str:
        """What stands on each page once all texts are there: what some of them need to be read with."""
        needed = [f"sheet-page-{mark}" for mark in ("draft", "kept-in") if mark in self.marks]
        return " ".join(self.label(one, language=language) for one in needed)

    def made_for(self) -> str:
        """The interview, and whom its wording is true for: one sheet looks like another."""
        of = (self._case.nation, self._case.age_band, self._case.organisation_kind)
        named = zip(("nation", "age", "organisation"), of, strict=True)
        known = (self.label(f"case-{what}-{one}".replace("_", "-")) for what, one in named if one)
        flow = self.label(f"flow-{self._flow.id}".replace("/", "-"))
        return self.label("sheet-for", what=" · ".join((flow, *known)))

    def label(self, message: str, **args: str) -> str:
        return self._wording.text(message, self._wording.source, **args).text

    def ours(self, message: str) -> Said:
        return Said(ours=self.label(variant(self._flow, message, self._case)))

    def said(self, message: str) -> Said:
        """One text in both languages, and its mark among those of the sheet."""
        said = self._said(message)
        self.marks.add(said.mark)
        return said

    def _said(self, message: str) -> Said:
        message = variant(self._flow, message, self._case)
        source = self._wording.source
        gap = dict.fromkeys(self._wording.variables(message, source), "…")
        ours = self._wording.text(message, source, **gap).text
        if self._locale == source:
            return Said(ours=ours)
        if not self._wording.has(message, self._locale):
            return Said(ours=ours, mark="missing")
        theirs = self._wording.text(message, self._locale, **gap)
        if not theirs.may_be_shown:
            return Said(ours=ours, mark="kept-in")
        mark: Mark = "checked" if theirs.state.value in ("approved", "reviewed") else "draft"
        return Said(ours=ours, theirs=theirs.text, mark=mark)

    def section(self, step: Step, flow: Flow) -> Section:
        title = f"{self.label(f'phase-{step.phase}')} · {self.label(f'step-{step.id}')}"
        step = flow.in_nation(step, self._case.nation)
        if step.audience == "worker":
            return Section(title=title, lines=tuple(self._alone(step)))
        first = self._spoken(*step.says, *step.prompts)
        parts = (
            *(line for part in step.components for line in self._component(part)),
            *(line for area in step.areas for line in self._area(area)),
        )
        lines = (*first, *parts, *self._asked(step, flow), *self._kept(step), *self._spoken(*step.parting))
        return Section(title=title, lines=lines)

    def _alone(self, step: Step) -> Iterator[Line]:
        for message in step.says:
            yield Line(said=self.ours(message))
        for source in step.sources:
            boxes = tuple(self.ours(f"word-{one}") for one in get_args(SourceStanding))
            yield Line(said=self.ours(f"source-{source}"), boxes=(boxes,))
        for question in step.questions:
            choices = tuple(self.ours(f"answer-{one}") for one in question.choices)
            yield Line(said=self.ours(question.text), boxes=(choices,) if choices else (), write=1)
        yield Line(label=self.label("form-noted"), write=3)

    def _spoken(self, *messages: str) -> Iterator[Line]:
        for message in messages:
            yield Line(said=self.said(message), boxes=(self._as_shown(),))

    def _component(self, part: str) -> Iterator[Line]:
        """A part of the safety plan: asked for, left, or written down in their words."""
        return self._in_their_words(f"plan-part-{part}", asked_of_component(part))

    def _area(self, area: str) -> Iterator[Line]:
        """An area of their life: in their own words, or left. There is no box for a number."""
        return self._in_their_words(f"plan-outcome-{area.replace('_', '-')}", asked_of_area(area))

    def _in_their_words(self, label: str, asked: str) -> Iterator[Line]:
        boxes = (self._as_shown(), self._ways_out())
        yield Line(label=self.label(label), said=self.said(asked), boxes=boxes)
        yield self._answer(1)

    def _asked(self, step: Step, flow: Flow) -> Iterator[Line]:
        for question in step.questions:
            if question.when is not None:
                yield Line(label=self.label(f"sheet-{question.when}"))
            choices = tuple(self.said(f"answer-{one}") for one in question.choices)
            boxes = (self._as_shown(), *([choices] if choices else []), self._ways_out())
            yield Line(said=self.said(question.text), boxes=boxes)
            yield self._answer(2)
        for row in step.rows:
            states = tuple(self.ours(f"word-{one}") for one in get_args(NeedState))
            asked = (self._as_shown(), states, self._ways_out()) if row.ask else (states,)
            yield Line(said=self.said(row.text) if row.ask else self.ours(row.text), boxes=asked)
            yield self._answer(1)
        yield from self._scopes(step, flow)
        for recipient in step.recipients:
            yield Line(said=self.ours(f"recipient-{recipient}"), write=1)
        for topic in (flow.topics()[name] for name in topics_here(self._case, flow, step)):
            yield Line(label=self._topic(topic))
            for message in topic.text:
                yield Line(said=self.said(message), boxes=(self._as_shown(),))
            if topic.check is not None:
                yield Line(said=self.said(topic.check), boxes=(self._as_shown(),))
                yield self._answer(2)
                points = tuple(self.ours(point) for point in topic.points)
                outcome = tuple(self.ours(f"word-{one}") for one in _BACK)
                boxes = (*([points] if points else []), outcome)
                yield Line(label=self.label("sheet-came-back"), boxes=boxes)

    def _topic(self, topic: Topic) -> str:
        """Its name; and that its text is past the day by which it was to be looked at again."""
        name = self.label(f"topic-{topic.id}")
        if self._today is None or topic.review_by is None or topic.review_by >= self._today:
            return name
        late = self._wording.text("sheet-past", self._wording.source, date=topic.review_by).text
        return f"{name} ({late})"

    def _scopes(self, step: Step, flow: Flow) -> Iterator[Line]:
        """Each yes or no under its purpose: what for, and what would be shared, each with a box for a yes to only that."""
        before: str | None = None
        for scope in by_purpose(flow, step.scopes):
            purpose = flow.purpose_of(scope)
            if purpose is not None and purpose.id != before:
                yield from self._purpose(purpose)
            before = None if purpose is None else purpose.id
            answers = (self.ours("word-yes"), self.ours("word-no"))
            boxes = (self._as_shown(), answers, self._ways_out())
            yield Line(said=self.said(scope_message(scope)), boxes=boxes, write=1)

    def _purpose(self, purpose: Purpose) -> Iterator[Line]:
        for_what, only, *shared = purpose_messages(purpose)
        label = self.label("sheet-purpose-if-needed" if purpose.when else "sheet-purpose")
        yield Line(label=label, said=self.said(for_what), boxes=(self._as_shown(),))
        yield Line(said=self.said(only), boxes=(tuple(self.said(one) for one in shared),))

    def _kept(self, step: Step) -> Iterator[Line]:
        """Room for what a kind of step takes down besides answers."""
        match step.kind:
            case "narrate":
                for _ in range(LINES_OF_AN_ACCOUNT // 4):
                    yield self._answer(4)
            case "clarify":
                yield Line(label=self.label("clarify-on-paper"))
                for message in MESSAGES.values():
                    yield Line(said=self.said(message), boxes=(self._as_shown(), self._ways_out()))
                    yield self._answer(2)
            case "risk":
                yield from self._blank(step, 3, "what-might-happen", "signs", "steps", "call")
                yield Line(boxes=(tuple(self.ours(f"word-{one}") for one in _BACK),))
            case "needs":
                yield from self._blank(step, 3, "summary", "horizon", "state")
            case "services":
                yield from self._blank(step, 3, "service-name", "answer")
            case "plan" if step.components:
                pass
            case "plan":
                yield from self._blank(step, 4, "what", "who", "by", "fallback")
            case "review":
                outcomes = tuple(
                    self.ours(f"review-line-{one.replace('_', '-')}") for one in get_args(ReviewOutcome)
                )
                for number in range(1, 6):
                    yield Line(label=f"{self.label('form-review-part')} {number}", boxes=(outcomes,), write=2)
            case "read_plan":
                for number in range(1, 6):
                    answers = tuple(self.ours(f"word-{one}") for one in get_args(LineAnswer))
                    yield Line(label=f"{self.label('form-line-sheet')} {number}", boxes=(answers,), write=1)
            case _:
                pass
        if step.kind not in ("narrate", "say"):
            yield Line(label=self.label("form-noted"), write=1)

    def _blank(self, step: Step, times: int, *fields: str) -> Iterator[Line]:
        if step.domains:
            kinds = tuple(self.ours(domain_label(step.kind, one)) for one in step.domains)
            yield Line(label=self.label("sheet-kinds"), boxes=(kinds,))
        for number in range(1, times + 1):
            for field in fields:
                yield Line(label=f"{number}. {self.label(f'form-{field}')}", write=1)

    def _answer(self, lines: int) -> Line:
        near = tuple(self.ours(f"word-{one}") for one in get_args(Fidelity))
        return Line(label=self.label("sheet-they-say"), write=lines, boxes=(near,))

    def _as_shown(self) -> tuple[Said, ...]:
        return tuple(self.ours(f"screen-key-{one}") for one in ("said", "differently", "not-said"))

    def _ways_out(self) -> tuple[Said, ...]:
        return tuple(self.ours(f"word-{one}") for one in get_args(WayOut))
