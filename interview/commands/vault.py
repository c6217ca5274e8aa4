"""`ownwords vault`: making a vault, and looking at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from interview.commands import asking
from interview.commands.chosen import DONE, JSON, SHEET_FILE, Ended, worker_code
from interview.commands.opening import Entrance, at_desk, opened
from interview.commands.saying import count, no_way_back, rows, say, say_json, stamp, tell, when
from interview.engine.terms import VAULT

if TYPE_CHECKING:
    from pathlib import Path

    from interview.commands.opening import Opened
    from interview.engine.events import Entry

_ADVISE_AFTER = 7 * 24 * 60 * 60 * 1000


@click.command()
@click.option("--worker", callback=worker_code, metavar="CODE", required=True, help="Your code. Not a name.")
@SHEET_FILE
@click.pass_context
def create(context: click.Context, worker: str, sheet_file: Path | None) -> int:
    """Make a vault in a new or empty folder.

    A recovery sheet is shown once, and typed back from your paper, before anything is made. A script takes a sheet that
    `ownwords vault sheet --print-only` made.
    """
    entrance = Entrance.of(context)
    desk = entrance.desk()
    if desk.exists():
        raise Ended(
            f"There is something in {entrance.folder} already. A vault is only made in a new or empty folder."
        )
    passphrase = asking.new_passphrase(entrance.passphrase_file, worker=worker)
    sheet = asking.a_new_sheet(sheet_file)
    no_way_back()
    with at_desk(desk.create(passphrase=passphrase, worker=worker, sheet=sheet)):
        say(f"The vault is made: {entrance.folder}")
    tell("Keep passphrase and recovery sheet where the laptop is not. Without both, nobody can open it.")
    return DONE


@click.command()
@JSON
@click.pass_context
def info(context: click.Context, *, as_json: bool) -> int:
    """Say what this vault is, and when it was last backed up."""
    from store.migrations import FORMAT

    entrance = Entrance.of(context)
    with opened(entrance) as here:
        backup = _last_backup(here)
        head, entries = here.keeping.head(), here.desk.journal.newest().events
        advice = _advice(backup, entries, now=context.obj.clock())
        known: dict[str, Any] = {
            "folder": str(entrance.folder),
            "format": FORMAT,
            "workers": list(here.keeping.workers),
            "opened_as": here.desk.worker,
            "recovery_sheet": here.keeping.has_recovery,
            "cases": len(here.desk.journal.listed()),
            "kept_too_long": [one.case for one in here.desk.cases() if one.kept_past is not None],
            "entries": entries,
            "head": head,
            "last_backup": None if backup is None else stamp(backup.at),
            "advice": advice,
            "doubts": [one.says for one in here.keeping.doubts],
        }
    if as_json:
        say_json(known)
        return DONE
    sheet = "made" if known["recovery_sheet"] else "none. `ownwords vault sheet` makes one"
    lines = [
        ("Vault", known["folder"]),
        ("Format", str(FORMAT)),
        ("Workers", ", ".join(known["workers"])),
        ("Opened as", known["opened_as"]),
        ("Recovery sheet", sheet),
        ("Record", f"{count(entries, 'entry', 'entries')}, {count(known['cases'], 'case')}"),
        ("Kept too long", ", ".join(known["kept_too_long"]) or "no case that is closed"),
        ("Backup", "none so far" if backup is None else when(backup.at)),
        ("Head", head),
    ]
    rows([*lines, *(("Advice" if not number else "", line) for number, line in enumerate(advice))])
    return DONE


def _last_backup(here: Opened) -> Entry | None:
    from interview.engine.events.vault import BackedUp

    made = [entry for entry in _around(here) if isinstance(entry.event, BackedUp)]
    return made[-1] if made else None


def _advice(backup: Entry | None, entries: int, *, now: int) -> list[str]:
    from interview.engine.events.vault import BackedUp

    if backup is None or not isinstance(backup.event, BackedUp):
        return ["Make a backup on another disk: `ownwords vault backup FOLDER`."]
    if now - backup.at > _ADVISE_AFTER and entries > backup.event.events:
        more = count(entries - backup.event.events, "entry has", "entries have")
        return [f"{more} come since the last backup. Make another: `ownwords vault backup FOLDER`."]
    return []


def _around(here: Opened) -> list[Entry]:
    from interview.guide import read_entries

    return read_entries(here.desk.journal, VAULT)


@click.command()
@JSON
@click.pass_context
def head(context: click.Context, *, as_json: bool) -> int:
    """Print how far the record goes, in one line.

    Write it down and keep it away from this computer. `ownwords vault verify --head HEAD` compares with it.
    """
    with opened(Entrance.of(context)) as here:
        found = here.keeping.head()
    say_json({"head": found}) if as_json else say(found)
    return DONE


@click.command()
@click.option("--yes-accept", is_flag=True, help="For scripts: do not ask.")
@click.pass_context
def accept(context: click.Context, *, yes_accept: bool) -> int:
    """Go on with a record that does not fit.

    At opening, the record is compared with what this computer last saw of it. If it is older, or changed, only reading is
    possible. Look for the newest record first. Accepting is entered in the record, with what was found.
    """
    with opened(Entrance.of(context)) as here:
        if not here.keeping.doubts:
            say("There is nothing to accept: the record fits what this computer last saw of it.")
            return DONE
        given = "accept" if yes_accept else None
        asking.confirm(
            "To go on with this record as it is, type: accept\n>",
            expected="accept",
            said=given,
            option="--yes-accept",
        )
        no_way_back()
        here.keeping.go_on()
    say("Accepted, and entered in the record.")
    return DONE
