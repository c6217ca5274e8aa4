"""The page and the card that a person may take along, as blocks of text: worded in their language, or all in ours.

A machine's draft that nobody has checked is not printed for them. Then the whole page is in ours, and says so to the worker.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from interview.plan.named_day import day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from interview.engine.words import Words
    from interview.plan.danger import DangerNumber
    from interview.plan.for_person import LineMine, PlanMine
    from locales.catalogue import Catalogue

CardTitle = Literal["appointment", "library", "shopping"]
PAGE = (
    *("mine-title", "mine-want", "mine-do", "mine-others", "mine-safe", "mine-danger"),
    *("mine-by", "mine-by-said", "mine-change", "mine-practice", "mine-records"),
    *("privacy-controller", "rights-information-complain", "rights-information-ico"),
    "rights-respect-where",
)
CARD: dict[CardTitle, str] = {
    "appointment": "mine-card-appointment",
    "library": "mine-card-library",
    "shopping": "mine-card-shopping",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """One row. ``theirs`` is somebody's words, which keep a direction of their own; ``phone`` is only a number."""

    kind: Literal["title", "heading", "item", "text"]
    text: str = ""
    theirs: str = ""
    phone: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """A page or a card, in one language."""

    locale: str
    direction: Literal["ltr", "rtl"]
    blocks: tuple[Block, ...]
    kept_in: bool
    """The wording in the person's language is not checked, so this is in the worker's."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """What the worker put on the card, with the person: nothing else is on it."""

    title: CardTitle = "appointment"
    name: Words | None = None
    number: Words | None = None
    when: Words | None = None

    @property
    def empty(self) -> bool:
        return self.name is None and self.number is None and self.when is None


class _Say:
    """One language for a whole page: the person's, if all of it was checked for them; else the source."""

    def __init__(
        self,
        wording: Catalogue,
        locale: str,
        messages: Iterable[str],
        checked: Callable[[str, str, str], bool],
    ) -> None:
        self._wording = wording
        self.kept_in = locale != wording.source and not all(
            self._may(message, locale, checked) for message in messages
        )
        self.locale = wording.source if self.kept_in else locale
        self.direction = {one.tag: one.direction for one in wording.languages()}[self.locale]

    def _may(self, message: str, locale: str, checked: Callable[[str, str, str], bool]) -> bool:
        if not self._wording.has(message, locale):
            return False
        gaps = dict.fromkeys(self._wording.variables(message, locale), "…")
        worded = self._wording.text(message, locale, **gaps)
        return worded.may_be_shown or checked(message, locale, worded.digest)

    def __call__(self, message: str, **args: str | int) -> str:
        return self._wording.text(message, self.locale, **args).text


def page(
    plan: PlanMine, wording: Catalogue, *, locale: str, checked: Callable[[str, str, str], bool]
) -> Sheet:
    """The one-page plan. ``checked`` says whether a wording was checked by an interpreter: message, locale, digest."""
    say = _Say(wording, locale, PAGE, checked)
    return Sheet(
        locale=say.locale, direction=say.direction, kept_in=say.kept_in, blocks=tuple(_page(plan, say))
    )


def card(
    chosen: Card,
    wording: Catalogue,
    *,
    locale: str,
    checked: Callable[[str, str, str], bool],
    practice: bool,
) -> Sheet:
    """The card: an everyday title, and what was chosen for it. The number comes first, as what it is kept for."""
    message = CARD[chosen.title]
    say = _Say(wording, locale, (message, "mine-practice"), checked)
    blocks = [Block(kind="title", text=say(message))]
    if practice:
        blocks.append(Block(kind="text", text=say("mine-practice")))
    if chosen.number is not None:
        blocks.append(Block(kind="text", phone=chosen.number.text))
    typed = (words.text for words in (chosen.name, chosen.when) if words is not None)
    blocks += [Block(kind="text", theirs=words) for words in typed]
    return Sheet(locale=say.locale, direction=say.direction, kept_in=say.kept_in, blocks=tuple(blocks))


def _page(plan: PlanMine, say: _Say) -> Iterator[Block]:
    yield Block(kind="title", text=say("mine-title"))
    if plan.practice:
        yield Block(kind="text", text=say("mine-practice"))
    if plan.goals:
        yield Block(kind="heading", text=say("mine-want"))
    for goal in plan.goals:
        yield Block(kind="item", theirs=f"“{goal.text}”")
    for heading, lines in (("do", plan.mine), ("others", plan.others), ("safe", plan.safety)):
        if lines:
            yield Block(kind="heading", text=say(f"mine-{heading}"))
        for line in lines:
            yield _line(line, say, named=heading == "others")
    yield Block(kind="heading", text=say("mine-danger"))
    yield from _numbers(plan.danger)
    yield Block(kind="text", text=say("mine-change"))
    yield Block(kind="heading", text=say("mine-records"))
    for message in (
        *("privacy-controller", "rights-information-complain", "rights-information-ico"),
        "rights-respect-where",
    ):
        yield Block(kind="text", text=say(message))


def _line(line: LineMine, say: _Say, *, named: bool) -> Block:
    who = f" — {line.who_name.text}" if named and line.who_name is not None else ""
    return Block(kind="item", theirs=f"{line.what.text}{who}", text=_by(line, say) if line.by else "")


def _by(line: LineMine, say: _Say) -> str:
    """A date in numbers, which read the same in every language; a word as it was typed, with the day it was said on."""
    typed = day(line.by or "")
    if typed is not None:
        return say("mine-by", day=f"{typed:%d.%m.%Y}")
    if line.by_noted_at is None:
        return say("mine-by", day=line.by or "")
    noted = datetime.fromisoformat(line.by_noted_at)
    return say("mine-by-said", day=line.by or "", noted=f"{noted:%d.%m.%Y}")


def _numbers(numbers: Iterable[DangerNumber]) -> Iterator[Block]:
    for number in numbers:
        if number.name is None:
            yield Block(kind="item", phone=number.phone)
        else:
            yield Block(kind="item", theirs=f"{number.name} ({number.hours})", phone=number.phone)
