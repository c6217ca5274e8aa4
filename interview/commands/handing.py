"""`ownwords vault card`, `ownwords case handover` and `case receive`: one case from one vault to another; and `case link`."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import click

from interview.commands import asking
from interview.commands.chosen import DONE, Ended, Place
from interview.commands.meant import CASE, meant
from interview.commands.opening import Entrance, opened
from interview.commands.saying import count, harmless, no_way_back, say, tell, under_way, when
from interview.engine.terms import Relation

if TYPE_CHECKING:
    from pathlib import Path

    from interview.casework.handing import Coming, Going, Handing
    from interview.commands.opening import Opened
    from store.card import Card

_YES = click.option("--yes", is_flag=True, help="For scripts: do not ask.")
_OUT = click.option(
    "--out", type=Place(), metavar="FILE", required=True, help="A file that is not there yet."
)


@click.command("card")
@_OUT
@click.option(
    "--name",
    default="",
    metavar="NAME",
    help="What you call yourselves, such as a team. It can be read by anyone.",
)
@click.pass_context
def card(context: click.Context, out: Path, name: str) -> int:
    """Write the card of this vault.

    Whoever has it can seal a case for this vault, and for no other. It holds nothing of any case. Send it, and read its
    fingerprint to the other over the telephone: a card that somebody swapped on the way has another one.
    """
    from store import card as cards

    if len(name) > cards.MOST_NAME:
        raise click.UsageError(f"A name on a card has at most {cards.MOST_NAME} characters.")
    with opened(Entrance.of(context), changing=True) as here:
        made = _handing(here).card(name)
        cards.write_new(out, made.written())
    say(f"The card is written: {out}")
    say(f"Fingerprint: {made.fingerprint}")
    return DONE


@click.command("handover")
@CASE
@click.option(
    "--to", "to", type=Place(), metavar="CARD", required=True, help="The card of the vault that it goes to."
)
@_OUT
@click.option("--leave-drafts", is_flag=True, help="Leave behind what was typed and not kept.")
@_YES
@click.pass_context
def hand_over(
    context: click.Context, case: str, to: Path, out: Path, *, leave_drafts: bool, yes: bool
) -> int:
    """Hand one case over to another vault.

    All of its record goes into one encrypted file, which only that vault opens. The case stays here, marked as handed over: it
    can be read. Go on with it there, or two records of one person grow apart.
    """
    from interview.engine.stage import Refused
    from store import card as cards

    theirs = cards.read(to)
    cards.refuse_taken(out)
    with opened(Entrance.of(context), changing=True) as here:
        case = meant(here, case, said=True)
        guide = here.desk.open(case)
        try:
            handing = _handing(here)
            with under_way("Looking through the case ..."):
                going = handing.going(guide, theirs, leave_drafts=leave_drafts)
            _show_going(going, theirs)
            _sure("hand it over", yes=yes)
            no_way_back()
            with under_way("Sealing the case ..."):
                head = handing.hand_over(guide, theirs, out)
        except Refused as refused:
            raise Ended(str(refused)) from refused
        finally:
            here.desk.left(guide)
        say(f"Case {case} is handed over: {out}")
        say(f"Head: {head}")
    tell("Send the file. Ask them to say the head when they have received it.")
    return DONE


@click.command("receive")
@click.argument("file", type=Place(), metavar="FILE")
@_YES
@click.pass_context
def receive(context: click.Context, file: Path, *, yes: bool) -> int:
    """Take in a case that was handed over to this vault.

    All of it is looked through first. Then it is kept whole, or not at all.
    """
    with opened(Entrance.of(context), changing=True) as here:
        handing = _handing(here)
        with under_way("Looking through the file ..."):
            coming = handing.look(file)
        _show_coming(coming)
        _sure("take it in", yes=yes)
        no_way_back()
        with under_way("Taking the case in ..."):
            handing.receive(coming)
        say(f"Case {coming.case} is in this vault now.")
        say(f"Head when it was handed over: {coming.carried.head}")
    tell("The file can be destroyed. The person is asked before you read what they told others.")
    return DONE


@click.command("link")
@CASE
@click.argument("other", metavar="CASE")
@click.option(
    "--as",
    "relation",
    type=click.Choice(get_args(Relation)),
    metavar="WHAT",
    required=True,
    help=f"What the second person is to the first: {', '.join(get_args(Relation))}.",
)
@click.pass_context
def link(context: click.Context, case: str, other: str, relation: Relation) -> int:
    """Say that two cases belong together, such as of one family.

    Each gets a link with an id that is made up. Nothing else of the one stands in the other: no label, no case, no words.
    """
    from interview.engine.stage import Refused

    with opened(Entrance.of(context), changing=True) as here:
        guide = here.desk.open(meant(here, case))
        try:
            made = here.desk.link(guide, meant(here, other), relation)
        except Refused as refused:
            raise Ended(str(refused)) from refused
        finally:
            here.desk.left(guide)
    say(f"Linked. In both cases the link is called {made}.")
    return DONE


def _handing(here: Opened) -> Handing:
    if here.desk.handing is None:
        raise AssertionError  # only practice has no vault
    return here.desk.handing


def _sure(what: str, *, yes: bool) -> None:
    asking.confirm(f"To {what}, type: yes\n>", expected="yes", said="yes" if yes else None, option="--yes")


def _show_going(going: Going, to: Card) -> None:
    tell(
        f"Case {going.case}: {count(going.entries, 'entry', 'entries')}, {count(going.sessions, 'session')}, "
        f"{count(going.statements, 'statement')}, {count(going.passages, 'passage')} of words."
    )
    named = f", which calls itself {harmless(to.name)}" if to.name else ""
    tell(f"It goes to the vault with the fingerprint {to.fingerprint}{named}.")
    tell("Compare the fingerprint over the telephone before you send the file.")
    if going.drafts:
        tell(f"{count(going.drafts, 'thing')} typed and not kept will stay here.")
    if going.handed_over_at is not None:
        tell(f"It was handed over before, {when(going.handed_over_at)}, and has not come back.")
    if going.held_since is not None:
        tell(
            f"It is under a legal hold since {when(going.held_since)}. The hold goes with it, and stays here too."
        )


def _show_coming(coming: Coming) -> None:
    tell(
        f"Case {coming.case}: {count(coming.entries, 'entry', 'entries')}, {count(coming.sessions, 'session')}, "
        f"{count(coming.statements, 'statement')}. All of it is as it was sealed."
    )
    tell(
        f"It comes from the vault with the fingerprint {coming.sender.fingerprint}. Compare it over the telephone."
    )
    if coming.here:
        tell(
            f"It was handed over from here, and comes back: {count(coming.here, 'entry is', 'entries are')} here."
        )
    if coming.held_since is not None:
        tell(
            f"It is under a legal hold since {when(coming.held_since)}. Nothing of it is erased here until the hold is lifted."
        )
