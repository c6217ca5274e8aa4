"""`ownwords case contact`: how to be in touch between sessions, and noting what came of an attempt."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import click

from interview.commands import at_desk
from interview.commands.at_desk import boxed, case_at
from interview.commands.chosen import DONE, WRONG_USE, Ended
from interview.commands.meant import CASE
from interview.commands.saying import harmless, say, tell, unmarked, when
from interview.engine.terms import ContactResult, ContactSafe, ContactWay

if TYPE_CHECKING:
    from interview.commands.opening import Opened
    from interview.composing.contact import ContactNow
    from interview.engine.acts.contacting import LogContact
    from interview.engine.contacted import Tried
    from interview.engine.seen import PanelLine

_WORDS = click.option(
    "--words",
    is_flag=True,
    help="With the safe way, and what was noted. It stays on the screen and above it.",
)


@click.command("contact")
@CASE
@_WORDS
@click.option("--way", type=click.Choice(get_args(ContactWay)), help="How you tried.")
@click.option("--result", type=click.Choice(get_args(ContactResult)), help="What came of it.")
@click.option(
    "--safe", type=click.Choice(get_args(ContactSafe)), default="not_known", help="Was it safe for them?"
)
@click.option("--on", metavar="DATE", help="The day, if it was not today: 2026-03-04.")
@click.option("--note", metavar="WORDS", help="What you noticed. No number, no address. It is kept.")
@click.option("--agreed", metavar="WORDS", help="What you agreed then. It is kept.")
@click.option(
    "--although", metavar="WORDS", help="If it was a way that is not safe: why it was tried. It is kept."
)
@click.pass_context
def contact(
    context: click.Context,
    case: str,
    way: ContactWay | None,
    result: ContactResult | None,
    safe: ContactSafe,
    on: str | None,
    note: str | None,
    agreed: str | None,
    although: str | None,
    *,
    words: bool,
) -> int:
    """Say how to be in touch, or note an attempt.

    Look at the safe way first: --words shows it. With --way and --result one more attempt is noted. A way that the person
    said is not safe, or that was not safe the last time, needs --although. Nothing is called or sent by the program.
    """
    from interview.composing.contact import contact_now

    typed = (on, note, agreed, although)
    if (way is None) != (result is None) or (way is None and any(one is not None for one in typed)):
        raise Ended("To note an attempt, say both --way and --result. Nothing was noted.", WRONG_USE)
    with case_at(context, case, changing=way is not None) as (here, guide):
        if way is not None and result is not None:
            at_desk.note(
                guide, _attempt(way, result, safe, on=on, note=note, agreed=agreed, although=although)
            )
        _tell(here, contact_now(guide.case, guide.flow, guide.chrome), words=words)
    return DONE


def _attempt(
    way: ContactWay,
    result: ContactResult,
    safe: ContactSafe,
    *,
    on: str | None,
    note: str | None,
    agreed: str | None,
    although: str | None,
) -> LogContact:
    from interview.engine.acts.contacting import LogContact

    return LogContact(
        way=way,
        result=result,
        safe=safe,
        on=on,
        note=boxed(note),
        agreed=boxed(agreed),
        although=boxed(although),
    )


def _tell(here: Opened, now: ContactNow, *, words: bool) -> None:
    if not now.safe:
        say(unmarked(here.desk.chrome("screen-contact-none")))
    elif not words:
        tell("A safe way is noted. --words shows it. Look at it before you call or write.")
    _lines(now.safe if words else ())
    for why in ("said", "tried"):
        named = [_plain(here, way) for way, how in now.unsafe if how == why]
        if named:
            say(unmarked(here.desk.chrome(f"screen-contact-unsafe-{why}", ways=", ".join(named))))
    if now.tried:
        say(f"{unmarked(here.desk.chrome('contact-tried'))}:")
    for one in now.tried:
        _attempted(here, one, words=words)
    if now.several:
        _several(here, now, words=words)


def _attempted(here: Opened, one: Tried, *, words: bool) -> None:
    how = "; ".join(_plain(here, part) for part in (one.way, one.result, one.safe))
    say(f"  {harmless(one.on) if one.on else when(one.at)}  {how}  {harmless(one.worker)}")
    for typed in (one.note, one.agreed) if words else ():
        if typed is not None and not typed.erased:
            say(f"    {harmless(typed.text)}")


def _several(here: Opened, now: ContactNow, *, words: bool) -> None:
    say(unmarked(here.desk.chrome("contact-missed", count=now.missed)))
    if not now.if_missed:
        say(f"  {unmarked(here.desk.chrome('contact-missed-none'))}")
    elif words:
        _lines(now.if_missed)
    else:
        tell("--words shows what was agreed.")


def _lines(lines: tuple[PanelLine, ...]) -> None:
    for line in lines:
        said = harmless(line.words.text) if line.words is not None and not line.words.erased else ""
        day = f" ({harmless(line.quiet)})" if line.quiet else ""
        say(f"  {unmarked(line.label or '')} {said}{day}".rstrip())


def _plain(here: Opened, term: str) -> str:
    return unmarked(here.desk.chrome(f"tried-{term.replace('_', '-')}"))
