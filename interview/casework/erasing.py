"""Erasure of one passage, one import, one session or one case: announced first, done after, with ground and who.

Source: UK GDPR articles 5(1)(e) and 17; that it was done, when, by whom and why, is kept (article 5(2)), the words are not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from interview.engine import imported
from interview.engine.acts.recording import DontWrite, refuse_under_hold
from interview.engine.by_mistake import there
from interview.engine.events import account, planning, prepared, told
from interview.engine.events.erasing import (
    ErasureAnnounced,
    ErasureCalledOff,
    ErasureGround,
    Extent,
    WordsErased,
)
from interview.engine.recorded_of import recorded_with
from interview.engine.stage import Refused
from interview.guiding.at_once import PLACE
from interview.guiding.listing import Listing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.case import Case
    from interview.engine.events import Entry
    from interview.guide import Guide


RECORDED = (planning.NeedRecorded, planning.RiskRecorded)
"""What is erased with all that was recorded of the same need or risk."""

NOTED = (
    *RECORDED,
    prepared.PriorActionRecorded,
    prepared.DocumentReviewed,
    prepared.TakenDown,
    account.IndicatorObserved,
)
"""What a worker noted of others or of their own, that can be erased by itself."""


@dataclass(frozen=True, kw_only=True, slots=True)
class What:
    """What is to go: a statement by its number, an import by that of a row of it, a session by its id, or a whole case."""

    extent: Extent
    statement: int | None = None
    session: str | None = None
    place: int | None = None
    """The entry of a place of safety, in place of a statement."""
    noted: int | None = None
    """What was noted of others or by the worker, in place of a statement; of an import, any row."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Preview:
    """How much would go, and what was built on it and stays, by its ids."""

    passages: int
    needs: tuple[str, ...]
    risks: tuple[str, ...]
    lines: tuple[str, ...]


def preview(guide: Guide, what: What) -> Preview:
    """Say what an erasure would take, and what rests on it. Raises Refused if there is nothing, or under a legal hold."""
    refuse_under_hold(guide.case)
    entries = guide.entries()
    parts = _parts(guide, entries, what)
    numbers = _seqs(entries, what)
    case = guide.case
    kept = what.extent != "case"
    return Preview(
        passages=len(parts),
        needs=tuple(
            one.need for one in case.needs.values() if kept and numbers & {*one.every_statement, *one.taken}
        ),
        risks=tuple(one.risk for one in case.risks.values() if kept and numbers & {*one.because, *one.taken}),
        lines=tuple(
            one.line
            for one in case.lines.values()
            if kept
            and numbers & {*one.because, one.answer_statement, one.goal.statement if one.goal else None}
        ),
    )


def announce(guide: Guide, what: What, *, ground: ErasureGround) -> int:
    """Enter in the record what is to go. Nothing goes yet. Returns the entry's number. Raises Refused."""
    refuse_under_hold(guide.case)
    entries = guide.entries()
    parts = _parts(guide, entries, what)
    if ground == "by_mistake" and what.noted is not None:
        _refuse_standing(entries, what.noted)
    guide.record(
        (
            ErasureAnnounced(
                extent=what.extent,
                statement=what.statement,
                place=what.place,
                noted=imported.rows_with(entries, what.noted)[0]
                if what.extent == "import" and what.noted is not None
                else what.noted,
                session=what.session,
                ground=ground,
                passages=len(parts),
            ),
        )
    )
    return guide.case.seq


def call_off(guide: Guide, announced: int) -> None:
    """Leave everything as it is, and say so in the record. Raises Refused."""
    _announced(guide.case, announced)
    guide.record((ErasureCalledOff(announced=announced),))


def erase(guide: Guide, announced: int) -> int:
    """Do what was announced. No byte of the words is left in the vault; how many passages went is returned.

    Raises Refused if it was not announced or under a legal hold, and Trouble of the store: NotYetGone when the disk would not clear all at once.
    """
    refuse_under_hold(guide.case)
    said = _announced(guide.case, announced)
    what = What(
        extent=said.extent,
        statement=said.statement,
        session=said.session,
        place=said.place,
        noted=said.noted,
    )
    entries = guide.entries()
    parts = _parts(guide, entries, what)
    back = _taken_back(guide.case, entries, what) if said.ground == "by_mistake" else ()
    rows, listing = guide.sealed((*back, WordsErased(announced=announced, passages=len(parts))))
    if what.extent == "case":
        listing = msgspec.json.encode(
            msgspec.structs.replace(msgspec.json.decode(listing, type=Listing), label="")
        ).decode()
    try:
        guide.journal.erase(
            guide.case_id,
            None if what.extent == "case" else parts,
            ground=said.ground,
            first=rows[:-1],
            announce=rows[-1],
            after=guide.case.seq,
            listing=listing,
            drafts=_drafts(guide, entries, what),
        )
    finally:
        guide.reload()
    return len(parts)


def dont_write(guide: Guide, statement: int) -> int:
    """Announce and do it in one act, for what was just taken down; how many passages went. Raises NotOpen, Refused, Trouble."""
    before = guide.case.statements.get(statement)
    guide.do(DontWrite(statement=statement))
    return before.passages if before else 0


def _announced(case: Case, announced: int) -> ErasureAnnounced:
    found = case.to_erase.get(announced)
    if found is None:
        raise Refused("No erasure of that number is waiting in this case. Announce it first.")
    return found


def _parts(guide: Guide, entries: Iterable[Entry], what: What) -> list[tuple[int, int]]:
    if what.place is not None and what.place not in guide.case.reached_out.places:
        raise Refused("There is no place of safety of that number in this case. The story has its number.")
    if what.noted is not None:
        _refuse_not_noted(entries, what)
    elif what.extent == "passage" and what.place is None and what.statement not in guide.case.statements:
        raise Refused("There is no statement of that number in this case. Choose one from the account.")
    seqs = _seqs(entries, what)
    parts = sorted(part for part in guide.journal.passages(guide.case_id) if part[0] in seqs)
    if not parts:
        raise Refused("There are no words left there to erase.")
    return parts


def _refuse_standing(entries: Iterable[Entry], noted: int) -> None:
    found = recorded_with(entries, noted)
    if found.about is not None and not found.out:
        raise Refused(
            "That need or risk stands in the case. Say in a session that it was recorded by mistake (F10, then 6)."
        )


def _refuse_not_noted(entries: Iterable[Entry], what: What) -> None:
    if what.extent == "import":
        if not _seqs(entries, what):
            raise Refused(
                "There is no import with a row of that number in this case. The story has its number."
            )
    elif not any(entry.seq == what.noted and isinstance(entry.event, NOTED) for entry in entries):
        raise Refused("Nothing of that number was noted in this case. The story has its number.")


def _taken_back(
    case: Case, entries: Iterable[Entry], what: What
) -> tuple[prepared.TakenBack | prepared.ImportTakenBack, ...]:
    """What was noted by mistake stands in the case no more, unless something rests on it, which stays."""
    if what.noted is None:
        return ()
    rows = imported.rows_with(entries, what.noted) if what.extent == "import" else (what.noted,)
    free = imported.free(case, (*rows, *imported.below(entries, rows)))
    if what.extent == "import" and free:
        return (prepared.ImportTakenBack(rows=len([one for one in free if one in rows]), items=free),)
    return tuple(prepared.TakenBack(item=item) for item in free)


def _seqs(entries: Iterable[Entry], what: What) -> set[int]:
    match what.extent:
        case "passage" if what.place is not None:
            return {what.place}
        case "passage" if what.noted is not None:
            below = imported.below(entries, {what.noted})
            return {what.noted, *below, *recorded_with(entries, what.noted).entries}
        case "import":
            rows = imported.rows_with(entries, what.noted or 0)
            return {*rows, *imported.below(entries, rows)}
        case "passage":
            return {entry.seq for entry in entries if _is_of(entry, what.statement)}
        case "session":
            return {entry.seq for entry in entries if entry.session == what.session}
        case "case":
            return {entry.seq for entry in entries}


def _begun_of(case: Case, about: str | None) -> str:
    """What is in the names of drafts of a need or a risk. Where it stands, as recorded anew, what is typed for it stays."""
    return "" if about is None or there(case, about) else f":{about.partition(':')[2]}:"


def _is_of(entry: Entry, statement: int | None) -> bool:
    correction = isinstance(entry.event, told.StatementCorrected) and entry.event.statement == statement
    return correction or entry.seq == statement


def _drafts(guide: Guide, entries: Iterable[Entry], what: What) -> tuple[str, ...]:
    """Drafts that may repeat what goes: all of a session's, and a wording half corrected."""
    if what.place is not None:
        return tuple(field for field in guide.drafts() if field.startswith(PLACE))
    if what.noted is not None:
        seqs = _seqs(entries, what)
        begin = tuple(f"take-from:{kind}-{seq}:" for seq in seqs for kind in ("action", "document"))
        named = _begun_of(guide.case, recorded_with(entries, what.noted).about)
        return tuple(
            field for field in guide.drafts() if field.startswith(begin) or (named and named in field)
        )
    if what.extent == "passage":
        return tuple(field for field in guide.drafts() if field.startswith(f"correct:{what.statement}:"))
    latest = max((entry.seq for entry in entries if entry.session), default=0)
    of_it = {entry.session for entry in entries if entry.seq == latest}
    return tuple(guide.drafts()) if what.extent == "case" or what.session in of_it else ()
