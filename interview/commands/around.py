"""What happened around the cases, a plain line for each event."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from interview.commands.saying import count, when
from interview.engine.events import vault as happened

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent

_CLOSED = {
    "left": "Closed the vault.",
    "locked": "Locked the vault.",
    "idle": "Locked by itself: nobody typed.",
}

Around = (
    happened.VaultOpened
    | happened.VaultClosed
    | happened.RecordDoubted
    | happened.RecordVerified
    | happened.CaseRead
    | happened.CaseLeft
    | happened.PlanExported
    | happened.ErasureDone
    | happened.CaseHandedOver
    | happened.CaseReceived
    | happened.BackedUp
    | happened.VaultRestored
    | happened.WorkerAdded
    | happened.WorkerRemoved
    | happened.PassphraseChanged
    | happened.RecoveryRenewed
    | happened.KeyExchanged
    | happened.OrganisationImported
    | happened.ServicesTakenIn
    | happened.ServicesRemoved
)
"""Every event of the vault's own stream."""


def told_of_vault(event: AnyEvent) -> str:
    """What was done, in plain words and nobody's own."""
    if isinstance(event, happened.AroundCases):
        return _told(event)
    return f"Something that belongs in a case: {event.__struct_config__.tag}."


def case_of(event: AnyEvent) -> str | None:
    """The case that an event of the vault is about."""
    case: str | None = getattr(event, "case", None) if isinstance(event, happened.AroundCases) else None
    return case


def _told(event: Around) -> str:
    match event:
        case happened.VaultOpened():
            return _opened(event)
        case happened.VaultClosed():
            return _CLOSED[event.how]
        case happened.RecordDoubted():
            return (
                f"Went on with a record that did not fit ({', '.join(event.findings)}): "
                f"{count(event.found, 'entry', 'entries')} instead of {event.expected or 'an unknown number'}."
            )
        case happened.RecordVerified():
            what = "the whole record" if event.case is None else f"case {event.case}"
            faults = count(event.faults, "thing was", "things were") if event.faults else "nothing was"
            return f"Looked through {what}: {faults} wrong."
        case happened.CaseRead():
            return f"Opened case {event.case}."
        case happened.CaseLeft():
            return f"Closed case {event.case} at entry {event.head.partition('-')[0]}."
        case happened.PlanExported():
            also = ", with where they are safe, asked for by name" if event.disclosed else ""
            formats = ", ".join(event.formats)
            what = "the plan" if event.recipient is None else f"parts of the plan, for {event.recipient},"
            if any(one.startswith("sheet-") for one in event.formats):
                what = f"a sheet for {event.recipient}"
            return f"Wrote out {what} of case {event.case} as of entry {event.head} ({formats}){also}."
        case happened.ErasureDone():
            return (
                f"Erased {count(event.passages, 'passage')} of case {event.case} (its entry {event.entry})."
            )
        case happened.CaseHandedOver():
            return f"Handed case {event.case} over to the vault with the fingerprint {event.fingerprint}."
        case happened.CaseReceived():
            return f"Received case {event.case} from the vault with the fingerprint {event.fingerprint}."
        case happened.BackedUp():
            return f"Made a backup of {count(event.events, 'entry', 'entries')}."
        case happened.VaultRestored():
            return _restored(event)
        case happened.WorkerAdded():
            return f"Let worker {event.worker} in."
        case happened.WorkerRemoved():
            return f"Took the key of worker {event.worker} away. The record got a new key."
        case happened.PassphraseChanged():
            how = ", with the recovery sheet" if event.recovered else ""
            return f"Set a new passphrase for worker {event.worker}{how}."
        case happened.RecoveryRenewed():
            return "Made a new recovery sheet."
        case happened.KeyExchanged():
            return "Put the record under a new key."
        case happened.OrganisationImported():
            return "Took in the profile of the organisation."
        case happened.ServicesTakenIn():
            return (
                f"Took services in: {event.new:,} new, {event.changed:,} changed, {event.same:,} as they were; "
                f"{count(event.left_out, 'row', 'rows')} stayed out."
            )
        case happened.ServicesRemoved():
            return f"Took {count(event.removed, 'service')} out of the directory."
        case _ as never:
            assert_never(never)


def _restored(event: happened.VaultRestored) -> str:
    said = f"Put a backup back, of {count(event.events, 'entry', 'entries')} (head {event.head})."
    if event.aside is None:
        return said
    how_far = "it could not be read" if event.replaced is None else f"its head: {event.replaced}"
    said = f"{said} What stood there was set aside in {event.aside} ({how_far})."
    if not event.missing:
        return said
    return f"{said} {count(event.missing, 'entry', 'entries')} that this computer had seen are not in the backup."


def _opened(event: happened.VaultOpened) -> str:
    how = "with the recovery sheet" if event.by == "recovery" else "with a passphrase"
    said = f"Opened the vault {how} (version {event.version})."
    if event.refused is None:
        return f"{said} How many unlocks were refused before could not be read."
    if not event.refused:
        return said
    latest = f", the last at {when(max(event.refused_at))}" if event.refused_at else ""
    return f"{said} Before it, {count(event.refused, 'unlock was', 'unlocks were')} refused{latest}."
