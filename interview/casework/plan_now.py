"""A case drawn up: as a whole plan, or at any step as a plan for now and a call sheet. Looking records nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from interview.composing.calling import serving
from interview.composing.gathering import too_old
from interview.engine.reading import unread
from interview.exports.call_sheet import call_sheet_markdown
from interview.exports.plan_interim import interim_json, interim_markdown
from interview.exports.plan_json import plan_json
from interview.exports.plan_markdown import plan_markdown
from interview.plan.call_sheet import call_sheet
from interview.plan.danger import DangerNumber
from interview.plan.draft import draft
from interview.plan.interim import interim

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from interview.exports.page import Label
    from interview.guide import Guide
    from interview.organisation.model import Served
    from interview.plan.call_sheet import Ticked
    from interview.plan.model import SupportPlan
    from interview.plan.versions import Version


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanNow:
    """A case as it stood at one moment, ready to be written out in parts."""

    plan: SupportPlan
    label: Label
    closed: frozenset[int] = frozenset()
    """Statements that this worker may not read yet."""

    def plan_text(self) -> str:
        """The interim plan in Markdown."""
        return interim_markdown(interim(self.plan, closed=self.closed), self.label)

    def call_sheet_text(self, ticked: Ticked) -> str:
        """The call sheet in Markdown, with what the worker ticked."""
        return call_sheet_markdown(call_sheet(self.plan, ticked), self.label)

    def files(self, ticked: Ticked) -> Mapping[str, bytes]:
        """All of it as files."""
        return {
            "plan-interim.md": self.plan_text().encode(),
            "plan-interim.json": interim_json(interim(self.plan, closed=self.closed)),
            "call-sheet.md": self.call_sheet_text(ticked).encode(),
        }


def drawn_up(
    guide: Guide,
    *,
    now: int,
    digest: str | None = None,
    worker: str | None = None,
    disclosing: Collection[str] = (),
) -> PlanNow:
    """The case as it stands. ``now`` is UTC milliseconds; ``digest`` is of the record's head.

    Of what others took down, ``worker`` is quoted nothing that the person has not opened to them. ``disclosing`` are
    classes that were asked for by name.
    """
    served = serving(guide.organisation, guide.case.nation)
    plan = draft(
        guide.case,
        guide.flow,
        entries=guide.entries(),
        case_id=guide.case_id,
        now=now,
        practice=guide.practice,
        digest=digest,
        first_responder=served.first_responder if served is not None else None,
        numbers=given_out(served),
        disclosing=disclosing,
        notifier=served.notifier if served is not None else None,
        old=partial(
            too_old, today=datetime.fromtimestamp(now / 1000, UTC).date(), profile=guide.organisation
        ),
    )
    closed = unread(guide.case, worker) if worker is not None else frozenset()
    return PlanNow(plan=plan, label=guide.chrome, closed=closed)


def given_out(served: Served | None) -> tuple[DangerNumber, ...]:
    """The numbers that the organisation gives to the people it sees. Those that workers call are not among them."""
    people = served.for_the_person if served is not None else ()
    return tuple(DangerNumber(name=one.name, phone=one.phone, hours=one.hours) for one in people)


def plan_files(
    guide: Guide,
    *,
    now: int,
    digest: str | None = None,
    disclosing: Collection[str] = (),
    before: tuple[Version, Version] | None = None,
) -> Mapping[str, bytes]:
    """The plan of a case as files, in the order in which they are named: first for people, then for case systems.

    ``before``, a version and the one after it, are set side by side at the end of the one for people.
    """
    plan = drawn_up(guide, now=now, digest=digest, disclosing=disclosing).plan
    return {
        "plan.md": plan_markdown(plan, guide.chrome, before=before).encode(),
        "plan.json": plan_json(plan),
    }


def format_of(name: str) -> str:
    """How a file is called in the record: ``md`` and ``json`` are of the whole plan, ``interim-md`` is not."""
    stem, _, ending = name.rpartition(".")
    part = stem.removeprefix("plan").removeprefix("-")
    return f"{part}-{ending}" if part else ending
