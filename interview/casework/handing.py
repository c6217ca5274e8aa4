"""One case from vault to vault: seal it for a card, and take in what was sealed for this one.

What goes is the whole record of the case: entries, words with their salts, erasures, and the head that says how far it goes. So
it can be verified there as it was here. A legal hold is in that record: it binds both vaults, and each lifts it for itself.
Drafts do not go. That it went, and that it came, stands in both vaults, and in the case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from interview.engine.case import Case, OutOfSequence
from interview.engine.codec import seal
from interview.engine.events import Entry, session
from interview.engine.events.handing import HandedOver, Received
from interview.engine.events.vault import AroundCases, CaseHandedOver, CaseReceived
from interview.engine.stage import Refused
from interview.engine.terms import VAULT
from interview.engine.words import Words
from interview.guide import read_entries
from interview.guiding.listing import listing_after
from store import card as cards
from store import carried as carrying
from store import handover, in_memory, together
from store.handover_errors import HandoverDamaged, OwnCard
from store.rows import NewRow, Passage
from store.streams import Batch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from interview.engine.events import AnyEvent
    from interview.guide import Guide
    from store import Vault
    from store.card import Card
    from store.carried import Carried

_CASE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")
_UNFOLDABLE = (OutOfSequence, LookupError, TypeError, ValueError, AttributeError, ArithmeticError)


@dataclass(frozen=True, kw_only=True, slots=True)
class Going:
    """What would go to the other vault."""

    case: str
    entries: int
    sessions: int
    statements: int
    passages: int
    drafts: int
    handed_over_at: int | None
    """When it was handed over before, if it was and has not come back (UTC ms)."""
    held_since: int | None
    """Since when it is under a legal hold (UTC ms), if it is. The hold goes with it, and stays here too."""
    carried: Carried = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Coming:
    """What is in a file that was sealed for this vault. All of it was looked through; nothing was kept yet."""

    case: str
    entries: int
    sessions: int
    statements: int
    here: int
    """How many of the entries are here already, of a case that was handed over from here and comes back."""
    sender: Card
    held_since: int | None
    """Since when it is under a legal hold (UTC ms), if it is. Received, nothing of it is erased here either."""
    carried: Carried = field(repr=False)
    folded: Case = field(repr=False)


class Handing:
    """What goes between this vault and others."""

    def __init__(self, vault: Vault, *, clock: Callable[[], int], nonce: Callable[[], bytes]) -> None:
        self._vault = vault
        self._clock = clock
        self._nonce = nonce

    def card(self, name: str = "") -> Card:
        """The card of this vault. ``name`` is what its people call themselves, and stands on it in the open."""
        return self._vault.card(name)

    def going(self, guide: Guide, to: Card, *, leave_drafts: bool = False) -> Going:
        """Say what would go. Raises Refused while something is unfinished here, OwnCard, NotToBeCarried."""
        if to.vault == self._vault.id:
            raise OwnCard(
                "That is the card of this vault. Ask the other one for theirs. Nothing was handed over."
            )
        if guide.case.sitting is not None:
            raise Refused(
                "A session is open on this case. Go on with it and end it first. Then hand the case over."
            )
        drafts = sum(bool(text) for text in guide.drafts().values())
        if drafts and not leave_drafts:
            raise Refused(
                f"{drafts} thing{'s' if drafts > 1 else ''} typed in this case and not kept would stay behind. "
                "Keep or discard them first.\nOr leave them here: --leave-drafts."
            )
        carried, _ = carrying.taken(guide.journal, guide.case_id)
        case = guide.case
        return Going(
            case=guide.case_id,
            entries=len(carried.rows),
            sessions=case.sessions,
            statements=len(case.statements),
            passages=carried.passages,
            drafts=drafts,
            handed_over_at=case.handed_over.at if case.handed_over else None,
            held_since=case.hold.since if case.hold else None,
            carried=carried,
        )

    def hand_over(self, guide: Guide, to: Card, out: Path) -> str:
        """Seal the case into a new file, and enter that it was; its head is returned.

        The file gets its name only once the record says that it was made. Raises Trouble, FileTaken among it.
        """
        carried, before = carrying.taken(guide.journal, guide.case_id)
        said = HandedOver(
            vault=to.vault, fingerprint=to.fingerprint, name=Words(to.name) if to.name else None
        )
        rows, listing = guide.sealed((said,), sessions=("",))
        whole = carried.with_row(rows[0], before)
        key = self._vault.card_key()
        content = handover.sealed(whole, key=key, sender=self._vault.card(), to=to)
        beside = cards.unfinished(out, content)
        try:
            around = CaseHandedOver(
                case=guide.case_id, vault=to.vault, fingerprint=to.fingerprint, head=whole.head
            )
            together.append(
                guide.journal,
                (
                    Batch(guide.case_id, (rows[0],), before.seq, listing),
                    Batch(VAULT, (self._row(around),), guide.journal.head(VAULT).seq),
                ),
            )
        except BaseException:
            cards.give_up(beside)
            raise
        guide.reload()
        cards.finish(beside, out)
        return whole.head

    def look(self, file: Path) -> Coming:
        """Open a file and look all of it through, without keeping anything.

        Raises NotAHandover, HandoverDamaged, HandoverForAnother, CaseHereAlready, CaseOtherwise, RecordUnreadable.
        """
        handed = handover.read(file, key=self._vault.card_key(), vault=self._vault.id)
        carried = handed.carried
        case = _folded(carried)
        return Coming(
            case=carried.case,
            entries=len(carried.rows),
            sessions=case.sessions,
            statements=len(case.statements),
            here=carrying.beforehand(self._vault.journal, carried),
            sender=handed.sender,
            held_since=case.hold.since if case.hold else None,
            carried=carried,
            folded=case,
        )

    def receive(self, coming: Coming) -> None:
        """Keep what was looked through, and enter where it came from: all of it or nothing. Raises Trouble."""
        sender, head = coming.sender, coming.carried.head
        came = Received(vault=sender.vault, fingerprint=sender.fingerprint, head=head)
        row = self._row(came)
        entry = Entry(
            stream=coming.case, seq=coming.entries + 1, at=row.at, actor=row.actor, session="", event=came
        )
        case = coming.folded
        if case.seq == coming.entries:
            case.apply(entry)
        carrying.take_in(
            self._vault.journal,
            coming.carried,
            then=(row,),
            listing=msgspec.json.encode(listing_after(case, (), at=row.at)).decode(),
            around=(
                VAULT,
                self._row(
                    CaseReceived(
                        case=coming.case, vault=sender.vault, fingerprint=sender.fingerprint, head=head
                    )
                ),
            ),
        )

    def _row(self, event: AnyEvent) -> NewRow:
        sealed = seal(event, nonce=self._nonce)
        return NewRow(
            session="",
            at=self._clock(),
            actor=self._vault.worker,
            body=sealed.body,
            passages=tuple(
                Passage(part=part, nonce=nonce, text=words.text)
                for part, (nonce, words) in enumerate(sealed.passages)
            ),
        )


def _folded(carried: Carried) -> Case:
    """The case, put together from an empty record in memory as it will be from this one. Raises as ``look``."""
    if carried.case == VAULT or not _CASE.fullmatch(carried.case):
        raise _damaged()
    with in_memory() as journal:
        if not carrying.whole(carried, journal):
            raise _damaged()
        entries = read_entries(journal, carried.case)
    first = entries[0].event
    if not isinstance(first, session.CaseOpened) or any(
        isinstance(entry.event, AroundCases) for entry in entries
    ):
        raise _damaged()
    try:
        case = Case.replay(entries)
    except _UNFOLDABLE:
        pass  # raised below and not here: what went wrong may quote what is in it
    else:
        if case.sitting is None and case.handed_over is not None:
            return case
    raise _damaged()


def _damaged() -> HandoverDamaged:
    return HandoverDamaged(
        "The case in that file is not whole, or not as it was sealed. Nothing was changed; ask for it once more."
    )
