"""The parts that forms are put together from, each with its label and its place among the drafts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from interview.engine.terms import Basis, ContactWay
from interview.tui.chrome import chrome, word
from interview.tui.widgets.days import DayField
from interview.tui.widgets.fields import AnyOf, OneOf, Option, WordsField, plain_option
from interview.tui.widgets.note import NoteField
from interview.tui.widgets.question import QuestionField
from interview.tui.widgets.quote import QuoteField
from interview.tui.widgets.rows import Item, Plain, Row, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.widget import Widget

    from interview.engine.standing import Need, Risk
    from interview.engine.view import Named, View
    from interview.engine.words import Words
    from interview.tui.pad import Pad
    from interview.tui.widgets.sheet import Form


THEIRS = frozenset({"told", "their-words", "came-back", "instead", "narrative", "scale-words"})
"""Names of fields that are for the person's words. The answer to a question has the question's name."""

DAYS = frozenset(
    {
        *("on", "by", "since", "dated", "told-on", "contact-on", "kept-on", "source-on", "duty-day"),
        *("assessed-on", "risk-review", "told-later-on"),
    }
)
"""Names of fields that are for a day, typed as a date or said in words."""

ADDED = re.compile(r"need-\d+")
"""The id of a need that the worker added. Every other one is a row of the grid."""


def options(at: Widget, family: str, values: Iterable[str]) -> list[Option]:
    """Terms to choose from, each by its wording ``family-term``."""
    return [plain_option(one, chrome(at, f"{family}-{one.replace('_', '-')}")) for one in values]


@dataclass(frozen=True, kw_only=True, slots=True)
class Parts:
    """Makes the fields of one form. ``key`` tells its drafts from those of every other form."""

    at: Widget
    pad: Pad
    key: str

    def title(self, message: str) -> str:
        return chrome(self.at, message)

    def words(
        self, name: str, *, lines: int = 2, before: Words | None = None, called: str | None = None
    ) -> WordsField:
        """Words to type; with what stood there before, if nothing is drafted. ``called`` is a wording for the box."""
        draft = f"{self.key}:{name}"
        typed = self.pad.drafts.get(draft, before.text if before else "")
        label = "form-words-not-kept" if self._not_kept(name) else called or f"form-{name}"
        return WordsField(name, draft, typed, label=chrome(self.at, label), lines=lines)

    def note(self, name: str, *, lines: int = 2, before: Words | None = None) -> NoteField:
        """Words of the worker, in the worker's own voice: how they are put is looked at while they are typed.

        Raises ValueError for a field that is for the person's words: those are nobody's to be judged.
        """
        if name in THEIRS:
            raise ValueError(f"'{name}' is for the person's words, which are not looked at.")
        draft = f"{self.key}:{name}"
        return NoteField(
            name,
            draft,
            self.pad.drafts.get(draft, before.text if before else ""),
            label=chrome(self.at, f"form-{name}"),
            lines=lines,
            asking=self.pad.asking,
        )

    def _not_kept(self, name: str) -> bool:
        """Whether what is typed in a field for their words is kept nowhere, as the person wishes."""
        view: View | None = getattr(self.at.screen, "view", None)
        if view is None or name not in THEIRS:
            return False
        return view.recording == "no_words" or (name == "told" and not view.account_kept)

    def question(self, name: str, *, own: bool, lines: int = 4) -> QuestionField:
        """What is asked, in the worker's words: a question of their own, or other words for a prompt."""
        draft = f"{self.key}:{name}"
        return QuestionField(
            name,
            draft,
            self.pad.drafts.get(draft, ""),
            label=chrome(self.at, f"form-{name}"),
            lines=lines,
            asking=self.pad.asking,
            own=own,
        )

    def not_theirs(self) -> tuple[Row, ...]:
        """What is said above a field of the worker's own while the person wants their words written down no more."""
        view: View | None = getattr(self.at.screen, "view", None)
        if view is None or view.recording == "full":
            return ()
        advice = Plain(text=chrome(self.at, "form-not-their-words"), tone="quiet")
        return (Row(Item(key="not-theirs", pieces=(advice,))),)

    def line(self, name: str, *, before: str | None = None) -> WordsField:
        """One line to type: a day, where the name is that of one."""
        draft = f"{self.key}:{name}"
        typed = self.pad.drafts.get(draft, before or "")
        if name in DAYS:
            view: View | None = getattr(self.at.screen, "view", None)
            label = chrome(self.at, f"form-{name}")
            return DayField(name, draft, typed, label=label, today=view.today if view is not None else "")
        return WordsField(name, draft, typed, label=chrome(self.at, f"form-{name}"), lines=1)

    def one(self, name: str, options: Sequence[Option], chosen: str | None = None) -> OneOf:
        return OneOf(
            name,
            f"{self.key}:{name}",
            options,
            label=chrome(self.at, f"form-{name}"),
            chosen=chosen,
            drafts=self.pad.drafts,
        )

    def term(self, name: str, terms: object, chosen: str | None = None) -> OneOf:
        """One of the field's terms, given as their type."""
        return self.one(name, self.terms(get_args(terms)), chosen)

    def terms(self, values: Sequence[str]) -> tuple[Option, ...]:
        return tuple(plain_option(value, word(self.at, value)) for value in values)

    def any(
        self, name: str, options: Sequence[Option], ticked: Sequence[str] = (), *, at_most_one: bool = False
    ) -> AnyOf:
        return AnyOf(
            name,
            f"{self.key}:{name}",
            options,
            label=chrome(self.at, f"form-{name}"),
            ticked=ticked,
            drafts=self.pad.drafts,
            at_most_one=at_most_one,
        )

    def basis(self, chosen: str | None) -> OneOf:
        """On whose word something stands."""
        said = [plain_option(value, word(self.at, f"basis-{value}")) for value in get_args(Basis)]
        return self.one("basis", said, chosen)

    def because(self, view: View, ticked: Sequence[int] = ()) -> AnyOf:
        """The statements that something rests on."""
        return self.any("because", told(view), [str(number) for number in ticked])

    def quote(self, name: str, view: View) -> QuoteField:
        return QuoteField(
            name,
            f"{self.key}:{name}",
            view.statements,
            label=chrome(self.at, f"form-{name}"),
            drafts=self.pad.drafts,
        )

    def named(self, options: Sequence[Named]) -> tuple[Option, ...]:
        return tuple(plain_option(one.id, one.label) for one in options)

    def needs(self, view: View) -> AnyOf:
        return self.any("need", tuple(_need(self.at, need) for need in view.needs), at_most_one=True)

    def risks(self, view: View) -> AnyOf:
        return self.any("risk", tuple(_risk(risk) for risk in view.risks), at_most_one=True)


def contact_ways(at: Widget) -> tuple[Option, ...]:
    """The ways to be in touch, to choose from."""
    return tuple(
        plain_option(one, chrome(at, f"tried-{one.replace('_', '-')}")) for one in get_args(ContactWay)
    )


def told(view: View) -> tuple[Option, ...]:
    """The person's statements, to choose from."""
    return tuple(
        Option(id=str(one.number), pieces=(Spoken(words=one.latest),))
        for one in view.statements
        if not one.latest.erased
    )


def _need(at: Widget, need: Need) -> Option:
    standing = Plain(text=f"{word(at, need.horizon)} · {word(at, need.state)}", tone="quiet")
    summary = (Spoken(words=need.summary),) if need.summary is not None else ()
    named = not summary or not ADDED.fullmatch(need.need)
    name = (Plain(text=need_label(at, need)),) if named else ()
    return Option(id=need.need, pieces=(*name, *summary, standing))


def need_label(at: Widget, need: Need) -> str:
    """A need in words: by the name of its row in the grid, or by its kind if the worker added it.

    Both are the flow's wording, ``row-...-name`` and ``need-domain-...``; a row may do without.
    """
    kind = f"need-domain-{need.domain}"
    return chrome(at, kind) if ADDED.fullmatch(need.need) else labelled(at, f"row-{need.need}-name", kind)


def labelled(at: Widget, message: str, otherwise: str) -> str:
    """A label that may not be there, as for what an earlier flow named; or another one in its place."""
    try:
        return chrome(at, message)
    except Exception:
        return chrome(at, otherwise)


def _risk(risk: Risk) -> Option:
    return Option(id=risk.risk, pieces=(Spoken(words=risk.summary),))


def statements_again(form: Form, view: View) -> None:
    """Let a form choose from what was said since it was opened."""
    for field in form.query(AnyOf):
        if field.name in ("because", "own-view"):
            field.see(told(view))
    for quote in form.query(QuoteField):
        quote.see(view.statements)


def unseen(view: View, because: Sequence[int]) -> tuple[int, ...]:
    """Statements that something rests on and that this worker may not read yet: they stay what it rests on."""
    seen = {one.number for one in view.statements}
    return tuple(number for number in because if number not in seen)


def numbers(ids: Sequence[str]) -> tuple[int, ...]:
    """Statements as acts name them."""
    return tuple(int(one) for one in ids)
