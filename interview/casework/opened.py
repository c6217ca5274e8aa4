"""At an unlocked vault: the list of cases, opening and exporting. Everything a session starts from."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Unpack

from interview import __version__
from interview.casework import erasing, outside
from interview.casework.before_session import BeforeSession, before_session
from interview.casework.cases_listed import cases_listed
from interview.casework.families import linked
from interview.casework.handing import Handing
from interview.casework.keeping import Keeping, enter
from interview.casework.last_time import cut_off, ended_in_order
from interview.casework.membership import imported, latest_profile, refuse_unserved
from interview.casework.plan_now import PlanNow, drawn_up, plan_files
from interview.casework.written_out import Asked, written
from interview.engine.events import session
from interview.engine.events.vault import (
    CaseLeft,
    CaseRead,
    ErasureDone,
    VaultClosed,
    VaultOpened,
)
from interview.engine.reading import refuse_unread
from interview.engine.terms import VAULT
from interview.engine.words import Words
from interview.exports.files import ExportRefused
from interview.exports.manifest import with_manifest
from interview.guide import Guide, Refused
from interview.guiding.going_on import NO_FLOW
from interview.guiding.listing import CaseListed
from interview.guiding.worded_flows import Flows
from store.derive import USUAL
from store.errors import StoreTrouble
from store.log import LogDamaged
from store.refusals import Refused as RefusedUnlocks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from flows.model import Flow
    from interview.engine.events import AnyEvent
    from interview.engine.terms import AgeBand, Captured, Moment, Nation, OrganisationKind, Relation, Setting
    from interview.engine.view import View
    from interview.exports.addressed import Beware
    from interview.organisation.model import Profile
    from interview.plan.call_sheet import Ticked
    from locales.catalogue import Catalogue, Language
    from store import Cost, Journal, Vault

__all__ = [
    "VAULT",
    "CaseListed",
    "CaseUnknown",
    "ExportRefused",
    "OpenDesk",
    "Ports",
    "Refused",
    "at_vault",
    "plan_files",
]


@dataclass(frozen=True, kw_only=True, slots=True)
class Ports:
    """The outside world, handed in: UTC milliseconds, salts, ids, wording."""

    clock: Callable[[], int]
    nonce: Callable[[], bytes]
    new_id: Callable[[], str]
    wording: Catalogue


def at_vault(vault: Vault, *, ports: Ports, flow: Flow | Flows, cost: Cost | None = None) -> OpenDesk:
    """The desk of a vault that was unlocked just now; that it was is recorded. Raises Trouble."""
    opened = OpenDesk(
        journal=vault.journal, worker=vault.worker, vault=vault, ports=ports, flow=flow, cost=cost
    )
    refused = vault.refused_before
    opened.note(
        VaultOpened(
            version=__version__,
            by="recovery" if vault.opened_by == "recovery" else "passphrase",
            refused=refused.count if refused.readable else None,
            refused_at=refused.times,
        )
    )
    return opened


class OpenDesk:
    """An unlocked vault."""

    def __init__(
        self,
        *,
        journal: Journal,
        worker: str,
        ports: Ports,
        flow: Flow | Flows,
        vault: Vault | None = None,
        cost: Cost | None = None,
        practice: bool = False,
    ) -> None:
        """Without a vault it is practice: a journal in memory, and nothing to keep.

        ``flow`` is the one flow that sessions are held in, or all that they may be held in.
        """
        self.journal = journal
        self.worker = worker
        self.keeping = (
            None
            if vault is None
            else Keeping(vault, note=self.note, refuse_unknown=self.refuse_unknown, cost=cost or USUAL)
        )
        self.handing = None if vault is None else Handing(vault, clock=ports.clock, nonce=ports.nonce)
        self.refused_before = vault.refused_before if vault is not None else RefusedUnlocks()
        """Unlocks that were refused since the last opening."""
        self.ended_in_order = ended_in_order(journal)
        """Whether the vault was closed in order the last time."""
        self.typing_older = any(isinstance(one, LogDamaged) for one in journal.anchored)
        """Whether what came back of the last typing may be older than what was on the screen."""
        self.cut_off = None if self.ended_in_order else cut_off(journal)
        """The case that was open when the vault was last closed out of order, if one was."""
        self._organisation: tuple[Profile | None] | None = None
        self._vault = vault
        self._ports = ports
        self.flows = flow if isinstance(flow, Flows) else Flows(flow)
        self.practice, self.clock = practice, ports.clock

    def cases(self) -> tuple[CaseListed, ...]:
        """The cases, the one touched last first."""
        return cases_listed(
            self.journal,
            profile=self.organisation,
            now=self._ports.clock(),
            label=self.chrome,
            if_worded=self._if_worded,
            flow_label=self.flow_label,
            reasons=self.flows.first.reason,
        )

    def new_case(
        self, *, label: str, nation: Nation, age_band: AgeBand, organisation_kind: OrganisationKind
    ) -> str:
        """Create a case and say its id, which is short and can be typed.

        Raises Refused for a person whom the flow is not made for: nobody is led through the wrong questions. And for a
        nation, or a kind of organisation, that is not in the organisation's profile.
        """
        refuse_unserved(self.organisation, nation=nation, kind=organisation_kind)
        if not self.flows.serving(nation=nation, age_band=age_band):
            raise Refused(NO_FLOW)
        case_id = self._ports.new_id()
        self._guide(case_id).open_case(
            session.CaseOpened(nation=nation, age_band=age_band, organisation_kind=organisation_kind),
            label=session.CaseLabelled(label=Words(label)),
        )
        return case_id

    @property
    def organisation(self) -> Profile | None:
        """The organisation's profile, if one was imported. Looked up once."""
        if self._organisation is None:
            self._organisation = (latest_profile(self.journal),)
        return self._organisation[0]

    def import_organisation(self, profile: Profile) -> None:
        """Keep a profile in the vault; it holds from here on. Raises Trouble."""
        self.note(imported(profile))
        self._organisation = (profile,)

    def open(self, case: str) -> Guide:
        """Open a case; that it was opened is recorded. Raises Trouble, CaseUnknown, RecordUnreadable."""
        self.refuse_unknown(case)
        guide = self._guide(case)
        self.note(CaseRead(case=case))
        return guide

    def left(self, guide: Guide) -> None:
        """Enter how far a case's record goes, now that it is closed: its end cannot be cut off unseen. Raises Trouble."""
        self.note(CaseLeft(case=guide.case_id, head=self.journal.stream_head(guide.case_id)))

    def erase(self, guide: Guide, announced: int) -> int:
        """Do an erasure that was announced; how many passages went. Raises Refused, Trouble."""
        passages = erasing.erase(guide, announced)
        self.note(ErasureDone(case=guide.case_id, entry=guide.case.seq, passages=passages))
        return passages

    def link(self, guide: Guide, other: str, relation: Relation) -> str:
        """Say in two cases that they belong together; the link's id is returned. Raises Refused, CaseUnknown, Trouble."""
        self.refuse_unknown(other)
        return linked(guide, self._guide(other), relation, link=self._ports.new_id())

    def refuse_unread(self, guide: Guide) -> None:
        """Raise Refused while the account is closed to this worker."""
        refuse_unread(guide.case, self.worker)

    def open_account(self, guide: Guide, reason: Words) -> None:
        """Open what others took down, for a reason, which is kept. Nothing where it is open. Raises Refused, Trouble."""
        outside.read_account(guide, self.worker, reason)

    def dont_write(self, guide: Guide, statement: int) -> None:
        """Take words out at once that were just taken down, as the person asked. Raises NotOpen, Refused, Trouble."""
        passages = erasing.dont_write(guide, statement)
        self.note(ErasureDone(case=guide.case_id, entry=guide.case.seq, passages=passages))

    def refuse_unknown(self, case: str) -> None:
        """Raise CaseUnknown for what is no case of this vault."""
        if case == VAULT or self.journal.head(case).seq == 0:
            raise CaseUnknown(f"There is no case '{case}' in this vault. `ownwords case list` shows them.")

    def begin(
        self,
        guide: Guide,
        *,
        setting: Setting,
        captured: Captured,
        person_locale: str,
        held_at: Moment | None = None,
        flow: str | None = None,
        although_handed_over: bool = False,
    ) -> View:
        """Open a session on a case that has none open. ``held_at`` is when the people sat together."""
        return guide.begin(
            setting=setting,
            captured=captured,
            person_locale=person_locale,
            held_at=held_at,
            flow=flow,
            although_handed_over=although_handed_over,
        )

    def export(self, guide: Guide, out: Path, *, beware: Beware | None = None) -> tuple[Path, ...]:
        """Write the draft plan, for a case system and for reading, into a new folder.

        Raises ExportRefused: nothing is ever written over. Raises Refused while the account is closed to this worker.
        """
        self.refuse_unread(guide)
        return self.write_out(
            guide,
            out,
            lambda digest: with_manifest(
                plan_files(guide, now=self._ports.clock(), digest=digest), document="plan"
            ),
            beware=beware,
        )

    def export_now(
        self, guide: Guide, out: Path, ticked: Ticked, *, beware: Beware | None = None
    ) -> tuple[Path, ...]:
        """Write the interim plan and the call sheet into a new folder. Raises ExportRefused."""
        return self.write_out(
            guide,
            out,
            lambda digest: drawn_up(guide, now=self._ports.clock(), digest=digest, worker=self.worker).files(
                ticked
            ),
            beware=beware,
        )

    def write_out(
        self, guide: Guide, out: Path, made: Callable[[str], Mapping[str, bytes]], **asked: Unpack[Asked]
    ) -> tuple[Path, ...]:
        """Write these files into a new folder and note it, with what was asked for. Raises Refused, ExportRefused."""
        paths, event = written(self.journal, guide, out, made, salt=self._ports.nonce(), **asked)
        self.note(event)
        return paths

    def plan_now(self, guide: Guide) -> PlanNow:
        """The case as it stands, for a plan on one page and a call sheet. Nothing is written."""
        return drawn_up(guide, now=self._ports.clock(), worker=self.worker)

    def before_session(self, guide: Guide) -> BeforeSession:
        """The interviews that a session can be held in, and why to look at the plan again."""
        return before_session(guide, self.flows, self._if_worded, now=self._ports.clock())

    def plan_text(self, guide: Guide) -> str:
        """The plan as it stands, in Markdown, to be read on the screen. Raises Refused while the account is closed."""
        self.refuse_unread(guide)
        return plan_files(guide, now=self._ports.clock())["plan.md"].decode()

    def chrome(self, message: str, **args: str | int) -> str:
        return self._ports.wording.text(message, self._ports.wording.source, **args).text

    def worded(self, message: str, locale: str) -> tuple[str, str] | None:
        """A message as it is worded now, with a gap for whatever is put into it, and the locale that it is worded in."""
        wording = self._ports.wording
        there = next((one for one in (locale, wording.source) if wording.has(message, one)), None)
        if there is None:
            return None
        gaps = dict.fromkeys(wording.variables(message, there), "…")
        return wording.text(message, there, **gaps).text, there

    def languages(self) -> tuple[Language, ...]:
        return self._ports.wording.languages()

    def note(self, event: AnyEvent) -> None:
        """Record something about the vault itself, in its own stream."""
        enter(self.journal, event, worker=self.worker, clock=self._ports.clock, nonce=self._ports.nonce)

    def close(self, how: Literal["left", "locked", "idle"] = "left") -> None:
        """Save what was typed and let go of the vault. That it was closed in order is entered, if it still can be."""
        if self._vault is None:
            self.journal.close()
            return
        try:
            with contextlib.suppress(StoreTrouble):
                self.note(VaultClosed(how=how))
        finally:
            self._vault.close()

    def _guide(self, case_id: str) -> Guide:
        return Guide(
            flows=self.flows,
            wording=self._ports.wording,
            journal=self.journal,
            case_id=case_id,
            actor=self.worker,
            clock=self._ports.clock,
            nonce=self._ports.nonce,
            new_id=self._ports.new_id,
            organisation=self.organisation,
            practice=self.practice,
        )

    def flow_label(self, flow: str | None) -> str:
        """The name of an interview that is not the usual one."""
        unusual = flow is not None and flow != self.flows.first.id
        return self._if_worded(f"flow-{(flow or '').replace('/', '-')}") if unusual else ""

    def _if_worded(self, message: str) -> str:
        wording = self._ports.wording
        return self.chrome(message) if wording.has(message, wording.source) else ""


class CaseUnknown(LookupError):
    """No such case in this vault."""

    plain = True
    """Its message is written for people, and holds nobody's words."""
