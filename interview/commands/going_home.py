"""`ownwords case page` and `case card`: what the person takes along, in their language, and only if paper is safe."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import click

from interview.commands import asking
from interview.commands.case import WHY, open_account
from interview.commands.chosen import DONE, WRONG_USE, Ended
from interview.commands.exporting import OUT, look_at
from interview.commands.meant import CASE, meant
from interview.commands.opening import Entrance, opened
from interview.commands.saying import say, tell, unmarked
from interview.engine.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from interview.casework.going_home import Written
    from interview.casework.opened import OpenDesk
    from interview.exports.for_person import CardTitle

SAFE = click.option(
    "--paper-safe",
    is_flag=True,
    help="You asked them just now, and they said that a paper is safe with them.",
)
LANGUAGE = click.option(
    "--language", metavar="TAG", help="Another language than theirs, such as ar. Theirs is the usual one."
)
_TITLES = ("appointment", "library", "shopping")
_TYPED = "It is not kept in the record. Leave it out to be asked for it: a terminal may keep what is typed with a command."


@click.command()
@CASE
@OUT
@SAFE
@LANGUAGE
@WHY
@click.pass_context
def page(
    context: click.Context, case: str, out: Path, language: str | None, why: str | None, *, paper_safe: bool
) -> int:
    """Write the page that the person takes along.

    It holds what they agreed to, and whom they can call. It does not say what it is from, what happened, or any risk;
    signs of danger, a code word, safe places and ways out stay off it. It is in their language where that wording was
    checked for them, and else in English. Without a yes to paper nothing is written.
    """
    from interview.casework.going_home import export_page
    from interview.commands.reviewing import to_review

    with opened(Entrance.of(context), changing=True) as here:
        case = meant(here, case)
        refuse_unworded(here.desk, language)
        open_account(here, case, why)
        guide = here.desk.open(case)
        try:
            written = export_page(here.desk, guide, out, safe_now=paper_safe, locale=language, beware=look_at)
            reasons = to_review(here.desk, guide.case)
        finally:
            here.desk.left(guide)
    told = _told(written)
    if reasons:
        tell(
            f"Before they take it along: there is reason to look at the plan again with them "
            f"({'; '.join(map(unmarked, reasons))})."
        )
    return told


@click.command()
@CASE
@OUT
@SAFE
@LANGUAGE
@click.option(
    "--title",
    type=click.Choice(_TITLES),
    default="appointment",
    help="The everyday word at its top: appointment (usual), library or shopping.",
)
@click.option("--name", help=f"Whom to ask for. {_TYPED}")
@click.option("--number", help="The number to call.")
@click.option("--when", help="When somebody answers.")
@click.pass_context
def card(
    context: click.Context,
    case: str,
    out: Path,
    language: str | None,
    title: str,
    name: str | None,
    number: str | None,
    when: str | None,
    *,
    paper_safe: bool,
) -> int:
    """Write a card for the person's wallet, as large as a bank card.

    On it are an everyday title, a name, a number and when somebody answers: only what you choose with them, and nothing of
    the case. Without a yes to paper nothing is written.
    """
    from interview.casework.going_home import export_card
    from interview.exports.for_person import Card

    if name is None and number is None and when is None:
        name, number, when = asking.typed(("Name", "Number", "When"), option="--name, --number or --when")
    chosen = Card(title=cast("CardTitle", title), name=_words(name), number=_words(number), when=_words(when))
    if chosen.empty:
        raise Ended("Nothing is chosen for the card. Say at least a name or a number.", WRONG_USE)
    with opened(Entrance.of(context), changing=True) as here:
        case = meant(here, case)
        refuse_unworded(here.desk, language)
        guide = here.desk.open(case)
        try:
            written = export_card(
                here.desk, guide, out, chosen, safe_now=paper_safe, locale=language, beware=look_at
            )
        finally:
            here.desk.left(guide)
    return _told(written)


def refuse_unworded(desk: OpenDesk, language: str | None) -> None:
    """Raise Ended for a language in which nothing is worded."""
    there: Iterable[str] = sorted(one.tag for one in desk.languages())
    if language is not None and language not in there:
        raise Ended(
            f"There is no wording in {language!a}. Use one of: {', '.join(there)}. Nothing was written.",
            WRONG_USE,
        )


def _words(typed: str | None) -> Words | None:
    return Words(typed.strip()) if typed and typed.strip() else None


def _told(written: Written) -> int:
    for path in written.paths:
        say(str(path))
    if written.sheet.kept_in:
        tell(
            "It is in English: the wording in that language was not checked for them.\n"
            "An interpreter can check it in a session (Ctrl+P)."
        )
    if written.off_paper:
        tell(unmarked(written.off_paper))
    return DONE
