"""`ownwords vault`: who may open it. Each change is entered in the record, with the code of who made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interview.commands import asking
from interview.commands.chosen import DONE, NEW_PASSPHRASE_FILE, SHEET_FILE, Ended, worker_code
from interview.commands.opening import Entrance, opened, recovered, reserved
from interview.commands.saying import no_way_back, say, tell, under_way

if TYPE_CHECKING:
    from pathlib import Path

_NEW = "--new-passphrase-file"


@click.command()
@NEW_PASSPHRASE_FILE
@click.pass_context
def passphrase(context: click.Context, new_passphrase_file: Path | None) -> int:
    """Change your own passphrase.

    The old one still opens older copies of the vault. If somebody may have learned it, exchange the key afterwards:
    `ownwords vault rekey`.
    """
    with opened(Entrance.of(context), changing=True) as here:
        new = asking.new_passphrase(new_passphrase_file, worker=here.desk.worker, option=_NEW)
        no_way_back()
        here.keeping.change_passphrase(old=here.passphrase, new=new)
        say(f"{here.desk.worker} has a new passphrase.")
    return DONE


@click.command("add-worker")
@click.argument("code", callback=worker_code, metavar="CODE")
@NEW_PASSPHRASE_FILE
@click.pass_context
def add_worker(context: click.Context, code: str, new_passphrase_file: Path | None) -> int:
    """Let another worker in.

    CODE is theirs, and they type the passphrase. It is theirs alone.
    """
    with opened(Entrance.of(context), changing=True) as here:
        if code.casefold() in {worker.casefold() for worker in here.keeping.workers}:
            raise Ended(f"A worker of the code {code} has a key already. Nothing was changed.")
        new = asking.new_passphrase(new_passphrase_file, worker=code, option=_NEW)
        no_way_back()
        here.keeping.add_worker(code, passphrase=new)
        say(f"{code} can open the vault now.")
    return DONE


@click.command("remove-worker")
@click.argument("code", callback=worker_code, metavar="CODE")
@click.option("--yes-remove", metavar="CODE", help="For scripts: the code once more, instead of typing it.")
@click.pass_context
def remove_worker(context: click.Context, code: str, yes_remove: str | None) -> int:
    """Take a worker's key away.

    The record gets a new key, so that no copy of theirs opens what is written from now on. What they could read until now
    they may have copied.
    """
    with opened(Entrance.of(context), changing=True) as here:
        if code not in here.keeping.workers:
            raise Ended(
                f"No worker of the code {code} has a key to this vault. It has: {', '.join(here.keeping.workers)}."
            )
        asking.confirm(
            f"{code} will not be able to open this vault any more. To go on, type their code:",
            expected=code,
            said=yes_remove,
            option="--yes-remove",
        )
        _cannot_be_stopped()
        with under_way("Exchanging the key ..."):
            here.keeping.remove_worker(code)
        say(f"{code} cannot open the vault any more. The record has a new key.")
    tell("Backups made before still open with their passphrase. Make a new one, and destroy those.")
    return DONE


@click.command()
@click.pass_context
def rekey(context: click.Context) -> int:
    """Exchange the key of the record.

    For when a passphrase or a sheet was seen by somebody who may also have a copy of the vault. Change that first. All
    passphrases and the recovery sheet stay as they are.
    """
    with opened(Entrance.of(context), changing=True) as here:
        _cannot_be_stopped()
        with under_way("Exchanging the key ..."):
            here.keeping.rekey()
        say("The record has a new key. Old copies of keys.json do not open it.")
    tell("Backups made before still open with what they were made with. Make a new one, and destroy those.")
    return DONE


@click.command()
@SHEET_FILE
@click.option("--print-only", is_flag=True, help="For scripts: print an unused sheet. No vault is opened.")
@click.pass_context
def sheet(context: click.Context, sheet_file: Path | None, *, print_only: bool) -> int:
    """Make a new recovery sheet.

    It is shown once and typed back from your paper. The sheet before opens the vault no more.
    """
    from store.recovery import new_sheet

    if print_only:
        if sheet_file is not None:
            raise click.UsageError("--print-only makes a sheet, and --sheet-file reads one. Use one of them.")
        say(new_sheet().text)
        return DONE
    with opened(Entrance.of(context), changing=True) as here:
        before = here.keeping.has_recovery
        new = asking.a_new_sheet(sheet_file)
        no_way_back()
        here.keeping.new_recovery(new)
        say("The new recovery sheet opens the vault." + (" The one before does not." if before else ""))
    if before:
        tell("It still opens copies made before. If somebody may have seen it: `ownwords vault rekey`.")
    return DONE


@click.command()
@click.argument("code", callback=worker_code, metavar="CODE")
@SHEET_FILE
@NEW_PASSPHRASE_FILE
@click.pass_context
def recover(
    context: click.Context, code: str, sheet_file: Path | None, new_passphrase_file: Path | None
) -> int:
    """Open the vault with the recovery sheet.

    For a forgotten passphrase: the worker of this CODE gets a new one. All else stays as it is.
    """
    entrance = Entrance.of(context)
    with reserved(entrance) as reservation:
        if code not in reservation.workers:
            raise Ended(
                f"No worker of the code {code} has a key to this vault. It has: {', '.join(reservation.workers)}."
            )
        if not reservation.has_recovery:
            raise Ended(f"No recovery sheet was made for {entrance.folder}. Only a passphrase opens it.")
        with recovered(reservation, sheet_file) as here:
            new = asking.new_passphrase(new_passphrase_file, worker=code, option=_NEW)
            no_way_back()
            here.keeping.set_passphrase(code, passphrase=new)
            say(f"{code} has a new passphrase, and the record is all there.")
    tell("The sheet still opens the vault. If others may have seen it: `ownwords vault sheet`.")
    return DONE


def _cannot_be_stopped() -> None:
    no_way_back()
    tell("The record is put under a new key. This takes a moment and cannot be stopped half way.")
