"""At an unlocked vault: the list of cases, opening and exporting. Everything a session starts from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from interview import __version__
from interview.engine.codec import seal
from interview.engine.conditions import CONDITIONS
from interview.engine.events import session
from interview.engine.events.vault import CaseRead, PlanExported, VaultOpened
from interview.engine.kinds import KINDS
from interview.engine.words import Words
from interview.exports.files import ExportRefused, write_new
from interview.exports.plan_json import plan_json
from interview.exports.plan_markdown import plan_markdown
from interview.guide import Guide, Refused
from interview.listing import Listing
from interview.plan.draft import draft
from store.rows import NewRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from flows.model import Flow
    from interview.engine.events import AnyEvent
    from interview.engine.terms import AgeBand, Captured, Moment, Nation, OrganisationKind, Setting
    from interview.engine.view import View
    from locales.catalogue import Catalogue, Language
    from store import Journal, Vault

__all__ = [
    "CaseListed",
    "CaseUnknown",
    "ExportRefused",
    "OpenDesk",
    "Ports",
    "Refused",
    "at_vault",
    "load_flow",
    "plan_files",
    "worded_flow",
]

VAULT = "vault"
"""The stream of what happens around the cases."""


def load_flow(name: str) -> Flow:
    """A packaged flow by its id, such as ``uk/adult``. Raises FlowInvalid."""
    from flows.loader import FlowInvalid, load, packaged

    files = packaged()
    if name not in files:
        raise FlowInvalid(f"There is no flow '{name}'. There is: {', '.join(files)}.")
    return load(files[name], name=f"{name}.toml", kinds=KINDS, conditions=frozenset(CONDITIONS))


def worded_flow(name: str, wording: Catalogue) -> Flow:
    """A packaged flow of which every step can be said. Raises FlowInvalid, WordingError."""
    from flows.loader import FlowInvalid
    from interview.lint.flow import unworded

    flow = load_flow(name)
    for lacks in unworded(flow, wording, name=f"{name}.toml"):
        raise FlowInvalid(lacks)
    return flow


@dataclass(frozen=True, kw_only=True, slots=True)
class Ports:
    """The outside world, handed in: UTC milliseconds, salts, ids, wording."""

    clock: Callable[[], int]
    nonce: Callable[[], bytes]
    new_id: Callable[[], str]
    wording: Catalogue


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseListed:
    """One line of the list of cases. ``label`` is shown as it is: it may be anybody's words."""

    case: str
    label: str = field(repr=False)
    at: int
    step_label: str
    opened_at: int | None
    session_open: bool
    has_drafts: bool
    agreed: bool


def at_vault(vault: Vault, *, ports: Ports, flow: Flow) -> OpenDesk:
    """The desk of a vault that was unlocked just now; that it was is recorded. Raises Trouble."""
    opened = OpenDesk(journal=vault.journal, worker=vault.worker, close=vault.close, ports=ports, flow=flow)
    opened.note(VaultOpened(version=__version__))
    return opened


class OpenDesk:
    """An unlocked vault."""

    def __init__(
        self,
        *,
        journal: Journal,
        worker: str,
        close: Callable[[], None],
        ports: Ports,
        flow: Flow,
        practice: bool = False,
    ) -> None:
        self.journal = journal
        self.worker = worker
        self._close = close
        self._ports = ports
        self._flow = flow
        self._practice = practice

    def cases(self) -> tuple[CaseListed, ...]:
        """The cases, the one touched last first."""
        return tuple(
            _listed(
                row.stream,
                row.at,
                row.listing,
                self._step_label,
                drafts=bool(self.journal.drafts(row.stream)),
            )
            for row in self.journal.listed()
        )

    def new_case(
        self, *, label: str, nation: Nation, age_band: AgeBand, organisation_kind: OrganisationKind
    ) -> str:
        """Create a case and say its id, which is short and can be typed.

        Raises Refused for a person whom the flow is not made for: nobody is led through the wrong questions.
        """
        if age_band not in self._flow.age_bands or nation not in self._flow.nations:
            raise Refused(
                "There is no interview for this age in this version, and the one for adults is not for them. "
                "Follow your organisation's procedure for children now."
            )
        case_id = self._ports.new_id()
        self._guide(case_id).open_case(
            session.CaseOpened(nation=nation, age_band=age_band, organisation_kind=organisation_kind),
            label=session.CaseLabelled(label=Words(label)),
        )
        return case_id

    def open(self, case: str) -> Guide:
        """Open a case; that it was opened is recorded. Raises Trouble, CaseUnknown, RecordUnreadable."""
        if case == VAULT or self.journal.head(case).seq == 0:
            raise CaseUnknown(f"There is no case '{case}' in this vault. `ownwords case list` shows them.")
        guide = self._guide(case)
        self.note(CaseRead(case=case))
        return guide

    def begin(
        self,
        guide: Guide,
        *,
        setting: Setting,
        captured: Captured,
        person_locale: str,
        held_at: Moment | None = None,
    ) -> View:
        """Open a session on a case that has none open. ``held_at`` is when the people sat together."""
        return guide.begin(setting=setting, captured=captured, person_locale=person_locale, held_at=held_at)

    def export(self, guide: Guide, out: Path) -> tuple[Path, ...]:
        """Write the draft plan, for a case system and for reading, into a new folder.

        Raises ExportRefused: nothing is ever written over.
        """
        contents = plan_files(guide, now=self._ports.clock())
        paths = write_new(out, contents)
        self.note(
            PlanExported(
                case=guide.case_id,
                formats=tuple(name.rpartition(".")[2] for name in contents),
                head=guide.case.seq,
            )
        )
        return paths

    def plan_text(self, guide: Guide) -> str:
        """The plan as it stands, in Markdown, to be read on the screen."""
        return plan_files(guide, now=self._ports.clock())["plan.md"].decode()

    def chrome(self, message: str, **args: str | int) -> str:
        return self._ports.wording.text(message, self._ports.wording.source, **args).text

    def languages(self) -> tuple[Language, ...]:
        return self._ports.wording.languages()

    def note(self, event: AnyEvent) -> None:
        """Record something about the vault itself, in its own stream."""
        sealed = seal(event, nonce=self._ports.nonce)
        row = NewRow(session="", at=self._ports.clock(), actor=self.worker, body=sealed.body)
        self.journal.append(VAULT, (row,), after=self.journal.head(VAULT).seq)

    def close(self) -> None:
        """Save what was typed and let go of the vault."""
        self._close()

    def _guide(self, case_id: str) -> Guide:
        return Guide(
            flow=self._flow,
            wording=self._ports.wording,
            journal=self.journal,
            case_id=case_id,
            actor=self.worker,
            clock=self._ports.clock,
            nonce=self._ports.nonce,
            new_id=self._ports.new_id,
            practice=self._practice,
        )

    def _step_label(self, step: str | None) -> str:
        message = f"step-{step}"
        wording = self._ports.wording
        return self.chrome(message) if step and wording.has(message, wording.source) else ""


class CaseUnknown(LookupError):
    """No such case in this vault."""

    plain = True
    """Its message is written for people, and holds nobody's words."""


def plan_files(guide: Guide, *, now: int) -> Mapping[str, bytes]:
    """The plan of a case as files, in the order in which they are named: first for people, then for case systems."""
    plan = draft(
        guide.case,
        guide.flow,
        entries=guide.entries(),
        case_id=guide.case_id,
        now=now,
        practice=guide.practice,
    )
    return {
        "plan.md": plan_markdown(plan, guide.chrome).encode(),
        "plan.json": plan_json(plan),
    }


def _listed(
    case: str, at: int, listing: str, step_label: Callable[[str | None], str], *, drafts: bool
) -> CaseListed:
    known = msgspec.json.decode(listing, type=Listing)
    return CaseListed(
        case=case,
        label=known.label,
        at=at,
        step_label=step_label(known.step),
        opened_at=known.opened_at,
        session_open=known.opened_at is not None,
        has_drafts=drafts,
        agreed=known.agreed,
    )
