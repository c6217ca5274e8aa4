"""`ownwords vault verify` and `ownwords vault log`: whether the record is as written, and who did what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interview.commands import checking
from interview.commands.around import told_of_vault
from interview.commands.chosen import DONE, JSON, REFUSED, kept_head
from interview.commands.opening import Entrance, even_damaged, opened
from interview.commands.saying import count, harmless, report, say, say_json, stamp, tell, under_way, when
from interview.engine.terms import VAULT

if TYPE_CHECKING:
    from interview.casework.keeping import Looked
    from interview.casework.opened import OpenDesk
    from store import Journal
    from store.progress import Done


@click.command()
@click.option(
    "--head", callback=kept_head, metavar="HEAD", help="A head that was kept on paper: compare with it."
)
@JSON
@click.pass_context
def verify(context: click.Context, head: str | None, *, as_json: bool) -> int:
    """Look through the whole record.

    Says what is wrong, from where on, and up to where the record can be trusted. The head that is printed says how far it
    goes. Write it down and keep it elsewhere: it shows even that the whole folder was put back to an earlier day.
    """
    with (
        even_damaged(Entrance.of(context)) as (journal, desk),
        under_way("Looking through the record ...", of="entries") as done,
    ):
        looked, entered = _looked_through(journal, desk, done)
        found = looked.found
        compared = None if head is None else checking.compared(journal, head)
    problems = [*checking.whole_record(found), *map(checking.ended_otherwise, looked.closed)]
    if compared is not None and not compared.fits:
        problems.append(compared.says)
    if as_json:
        say_json(
            {
                **checking.as_json(found),
                "not_as_closed": checking.closed_json(looked.closed),
                "kept_head": None if compared is None else {"fits": compared.fits, "says": compared.says},
                "entered": entered,
            }
        )
        return REFUSED if problems else DONE
    size = f"{count(found.events, 'entry', 'entries')}, {count(found.words, 'passage')} of words"
    ended = report(problems, fine=f"All is as it was written: {size}.")
    if compared is not None and compared.fits:
        say(compared.says)
    if found.head:
        say(f"Head: {found.head}")
    if problems:
        tell("Tell whoever looks after the vault. `ownwords vault restore` puts a backup back.")
    if not entered:
        tell("That the record was looked through could not be entered in it.")
    return ended


def _looked_through(journal: Journal, desk: OpenDesk | None, done: Done) -> tuple[Looked, bool]:
    from interview.casework.keeping import look_through
    from interview.engine.codec import RecordUnreadable
    from store import StoreTrouble

    if desk is not None and desk.keeping is not None:
        try:
            return desk.keeping.verify(done=done), True
        except (StoreTrouble, RecordUnreadable):
            pass  # too damaged to take an entry: look all the same
    return look_through(lambda: journal.inspect(done=done), journal), False


@click.command()
@JSON
@click.pass_context
def log(context: click.Context, *, as_json: bool) -> int:
    """Print who did what in this vault, and when.

    Openings, readings, exports, erasures, backups, changes of keys. Nobody's words are in it.
    """
    from interview.commands.typed import tag
    from interview.guide import read_entries

    with opened(Entrance.of(context)) as here:
        entries = read_entries(here.desk.journal, VAULT)
    told = [(entry, told_of_vault(entry.event)) for entry in entries]
    if as_json:
        say_json(
            [
                {
                    "entry": entry.seq,
                    "at": stamp(entry.at),
                    "worker": entry.actor,
                    "event": tag(entry.event),
                    "did": says,
                }
                for entry, says in told
            ]
        )
        return DONE
    for entry, says in told:
        say(f"{entry.seq:>6}  {when(entry.at)}  {harmless(entry.actor)}  {harmless(says)}")
    return DONE
