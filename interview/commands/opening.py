"""Opening a vault from the command line, and what is said before any answer: doubts, refused unlocks, a sudden end."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from interview.commands import asking
from interview.commands.chosen import LOCKED, REFUSED, Chosen, Ended, data_folder, refuse_unknown
from interview.commands.saying import count, tell, under_way, when

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import click

    from interview.casework.keeping import Keeping
    from interview.casework.opened import OpenDesk
    from interview.desk import Desk
    from store import Journal


@dataclass(frozen=True, kw_only=True)
class Entrance:
    """Where the vault is, and how to get in."""

    chosen: Chosen
    folder: Path
    passphrase_file: Path | None
    worker: str | None = None
    """Whose passphrase it is; without it, each is tried."""

    @classmethod
    def of(cls, context: click.Context) -> Entrance:
        """As the command line says it."""
        return cls(
            chosen=context.obj,
            folder=data_folder(context),
            passphrase_file=context.meta.get("passphrase_file"),
            worker=context.meta.get("worker"),
        )

    def desk(self) -> Desk:
        """The vault before it is unlocked."""
        from interview.desk import Desk

        return Desk(folder=self.folder, ports=self.chosen.ports, cost=self.chosen.cost)


@dataclass(frozen=True, kw_only=True)
class Opened:
    """An open vault: its desk, and its keeper's side."""

    desk: OpenDesk
    keeping: Keeping
    passphrase: str = field(default="", repr=False)


@contextlib.contextmanager
def opened(entrance: Entrance, *, changing: bool = False) -> Iterator[Opened]:
    """Unlock it with a passphrase, and close it in order.

    What was found at opening is said first. Raises Ended: with 3 if it does not open; with 1 if something is to be changed
    while the record does not fit what this computer last saw of it.
    """
    with reserved(entrance) as reservation:
        refuse_unknown(entrance.worker, reservation.workers)
        typed = asking.passphrase(entrance.passphrase_file)
        with _opening():
            desk = reservation.unlock(passphrase=typed, worker=entrance.worker)
    with at_desk(desk, passphrase=typed, changing=changing) as found:
        yield found


@contextlib.contextmanager
def reserved(entrance: Entrance) -> Iterator[Desk]:
    """Take the lock of the vault before anybody is asked for anything. Raises Ended."""
    refuse_nothing_there(entrance.folder)
    desk = entrance.desk()
    with _not_opened():
        desk.reserve()
    try:
        yield desk
    finally:
        desk.release()


@contextlib.contextmanager
def recovered(reservation: Desk, sheet_file: Path | None) -> Iterator[Opened]:
    """Unlock it with the recovery sheet, and close it in order. Raises Ended."""
    sheet = asking.sheet_again(sheet_file)
    with _opening():
        desk = reservation.recover(sheet=sheet)
    with at_desk(desk, changing=True) as found:
        yield found


@contextlib.contextmanager
def at_desk(desk: OpenDesk, *, passphrase: str = "", changing: bool = False) -> Iterator[Opened]:
    """A vault that is open, closed in order afterwards. Raises Ended."""
    from store import StoreTrouble

    try:
        keeping = _kept(desk)
        found_at_opening(desk)
        _doubts(keeping, changing=changing)
        yield Opened(desk=desk, keeping=keeping, passphrase=passphrase)
    except BaseException:
        with contextlib.suppress(StoreTrouble):
            desk.close()
        raise
    desk.close()


@contextlib.contextmanager
def even_damaged(entrance: Entrance) -> Iterator[tuple[Journal, OpenDesk | None]]:
    """A record that may be too damaged to work with: then without a desk, and nothing can be entered. Raises Ended."""
    from interview.casework.opened import at_vault
    from interview.engine.codec import RecordUnreadable
    from interview.guiding.worded_flows import usual_flows
    from store import StoreTrouble, reserve

    refuse_nothing_there(entrance.folder)
    ports = entrance.chosen.ports()
    flows = usual_flows(ports.wording)
    with _not_opened():
        reservation = reserve(entrance.folder)
    with reservation:
        refuse_unknown(entrance.worker, reservation.workers)
        typed = asking.passphrase(entrance.passphrase_file)
        with _opening():
            vault = reservation.unlock(passphrase=typed, worker=entrance.worker)
    desk = None
    try:
        with contextlib.suppress(RecordUnreadable, StoreTrouble):
            desk = at_vault(vault, ports=ports, flow=flows, cost=entrance.chosen.cost)
        if desk is not None:
            found_at_opening(desk)
        yield vault.journal, desk
    finally:
        with contextlib.suppress(StoreTrouble):
            (vault if desk is None else desk).close()


@contextlib.contextmanager
def _opening() -> Iterator[None]:
    with _not_opened(), under_way("Working out the key ..."):
        yield


def _kept(desk: OpenDesk) -> Keeping:
    if desk.keeping is None:
        raise AssertionError  # only practice has no vault
    return desk.keeping


def refuse_nothing_there(folder: Path) -> None:
    """Raise Ended where there is no vault yet, and say how one is made."""
    with contextlib.suppress(OSError):
        if not folder.exists() or not any(folder.iterdir()):
            raise Ended(
                f"There is no vault in {folder}. If it is on a stick or another disk, put that in and try again.\n"
                "`ownwords vault create --worker CODE` makes a new one.",
                LOCKED,
            )


@contextlib.contextmanager
def _not_opened() -> Iterator[None]:
    from store import StoreTrouble
    from store.errors import VaultBusy

    try:
        yield
    except VaultBusy as busy:
        raise Ended(
            f"{busy}\nIn Ownwords, leave with Ctrl+Q there; a command has to come to its end.", LOCKED
        ) from busy
    except StoreTrouble as trouble:
        raise Ended(str(trouble), LOCKED) from trouble


def found_at_opening(desk: OpenDesk) -> None:
    """Say what the worker at the last opening could not: it is counted nowhere else any more."""
    refused = desk.refused_before
    if not refused.readable:
        tell("The count of refused unlocks could not be read: nobody knows whether there were any.")
    elif refused.count:
        latest = f", the last at {when(max(refused.times))}" if refused.times else ""
        tell(f"Before this, {count(refused.count, 'unlock was', 'unlocks were')} refused{latest}.")
    if not desk.ended_in_order:
        tell("The last time, the vault was not closed in order. What was kept is all here.")


def _doubts(keeping: Keeping, *, changing: bool) -> None:
    doubts = keeping.doubts
    if not doubts:
        return
    said = " ".join(doubt.says for doubt in doubts)
    if changing:
        raise Ended(
            f"{said}\nNothing was changed. Put the newest record back, or accept this one: `ownwords vault accept`.",
            REFUSED,
        )
    tell(said)
    tell("Until it is accepted with `ownwords vault accept`, these commands only read it.")
