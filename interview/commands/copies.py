"""`ownwords vault backup` and `ownwords vault restore`: a copy that is known to open, and a way back to it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import click

from interview.commands import asking, checking
from interview.commands.chosen import DONE, REFUSED, Place, refuse_unknown
from interview.commands.opening import Entrance, opened
from interview.commands.saying import count, no_way_back, say, tell, under_way

if TYPE_CHECKING:
    from pathlib import Path

    from store import Vault
    from store.backup import Restored


@click.command()
@click.argument("folder", type=Place(), metavar="FOLDER")
@click.pass_context
def backup(context: click.Context, folder: Path) -> int:
    """Back up the vault to a new or empty folder.

    The copy is encrypted like the vault, and is opened and looked through once it is written. It opens with the passphrases
    of today. Nothing that was erased is in it.
    """
    with opened(Entrance.of(context)) as here:
        with under_way("Writing the backup, and looking through it ...") as done:
            made = here.keeping.backup(folder, done=done)
        say(f"Backed up to {made.folder}: {count(made.events, 'entry', 'entries')}, looked through.")
        say(f"Head: {made.head}")
    for line in checking.told(made.breaks):
        tell(line)
    if made.breaks:
        tell(
            "This was wrong in the record already, and is so in the copy. `ownwords vault verify` says more."
        )
    return REFUSED if made.breaks else DONE


@click.command()
@click.argument("backup", type=Place(), metavar="BACKUP")
@click.option(
    "--into", type=Place(), metavar="FOLDER", help="Where the vault is to be. Without this: where yours is."
)
@click.pass_context
def restore(context: click.Context, backup: Path, into: Path | None) -> int:
    """Put a backup back as the vault.

    BACKUP is its folder. The passphrase is that of the day it was made. A record that has anything the backup has not is
    never replaced; an older or damaged one is set aside, not deleted. Who did it, and what was set aside, is entered in the
    record that is back.
    """
    from interview.casework.keeping import note_restored
    from store.backup import restore as put_back

    entrance = Entrance.of(context)
    _refuse_unknown(entrance.worker, backup)
    passphrase = asking.passphrase(entrance.passphrase_file, prompt="Passphrase of the backup")
    folder, chosen = into or entrance.folder, entrance.chosen

    def announce(copy: Vault, restored: Restored) -> None:
        no_way_back()
        note_restored(copy, restored, clock=chosen.clock, nonce=chosen.nonce)

    with under_way("Looking through the backup, and putting it back ...", of="entries") as done:
        made = put_back(
            backup, folder, passphrase=passphrase, worker=entrance.worker, announce=announce, done=done
        )
    say(f"The vault is back in {folder}: {count(made.events, 'entry', 'entries')}.")
    say(f"Head: {made.head}")
    if made.aside is not None:
        tell(f"What stood there is now in {made.aside}. Nothing of it was deleted.")
    if made.missing:
        tell(f"{count(made.missing, 'entry', 'entries')} that this computer had seen are not in the backup.")
    return DONE


def _refuse_unknown(worker: str | None, backup: Path) -> None:
    from store import NotAVault, VaultNewer
    from store.keys import read

    with contextlib.suppress(NotAVault, VaultNewer):  # why it is no backup is said where it is put back
        refuse_unknown(worker, read(backup).workers)
