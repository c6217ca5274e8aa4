"""A shorter plan for somebody else: only what the person's yes covers, written out, and that it was entered in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from interview.casework import outside
from interview.casework.plan_now import drawn_up
from interview.engine.acts.writing_for import WriteFor
from interview.engine.kept_apart import gives_away, telling
from interview.engine.purposes import may_have, yes_to_share
from interview.engine.reading import HANDED_OVER
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.exports.plan_for_recipient import for_recipient_json, for_recipient_markdown
from interview.plan.for_recipient import for_recipient, service_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from interview.casework.opened import OpenDesk
    from interview.engine.case import Case
    from interview.exports.addressed import Beware
    from interview.guide import Guide
    from interview.plan.recipient_parts import PlanForRecipient


class MayHave(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody for whom there is a yes that holds: what it covers, and when it was said (UTC ms), if that is known."""

    recipient: str
    service: Words | None
    what: tuple[str, ...]
    said_at: int | None


def export_for(
    desk: OpenDesk, guide: Guide, out: Path, recipient: str, *, beware: Beware | None = None
) -> tuple[Path, ...]:
    """Write the parts that a recipient may have into a new folder, and enter it in the case. Raises Refused, ExportRefused."""
    desk.refuse_unread(guide)
    refuse_without_yes(guide, recipient)
    paths = desk.write_out(
        guide,
        out,
        lambda digest: files_for(guide, recipient, now=desk.clock(), digest=digest),
        recipient=recipient,
        beware=beware,
    )
    outside.at_the_desk(guide, WriteFor(recipient=recipient))
    return paths


def who_may_have(guide: Guide) -> tuple[MayHave, ...]:
    """For whom something may be written out now."""
    return tuple(_may_have(guide.case, recipient) for recipient in may_have(guide.case))


def _may_have(case: Case, recipient: str) -> MayHave:
    yes = yes_to_share(case, recipient)
    service = service_of(case, recipient)
    return MayHave(
        recipient=recipient,
        service=None if service is None or service.erased else service,
        what=yes.what,
        said_at=yes.said_at.at,
    )


def text_for(desk: OpenDesk, guide: Guide, recipient: str) -> str:
    """What they would get, to be read before it is written out. Nothing is recorded. Raises Refused."""
    desk.refuse_unread(guide)
    refuse_without_yes(guide, recipient)
    return files_for(guide, recipient, now=desk.clock())["plan-part.md"].decode()


def refuse_without_yes(guide: Guide, recipient: str) -> None:
    """Raise Refused without a yes that holds now, naming those for whom there is one; and for a case that went away."""
    if guide.case.handed_over is not None:
        raise Refused(HANDED_OVER)
    try:
        yes_to_share(guide.case, recipient)
    except Refused as refused:
        there = ", ".join(may_have(guide.case)) or "nobody"
        raise Refused(f"{refused} There is a yes for: {there}.") from None


def files_for(guide: Guide, recipient: str, *, now: int, digest: str | None = None) -> Mapping[str, bytes]:
    """Both files. Raises Refused without a yes, and where the address of a place of safety stands in what was typed."""
    plan = drawn_up(guide, now=now, digest=digest).plan
    part = for_recipient(plan, guide.case, guide.flow, recipient)
    refuse_place(guide.case, part)
    return {
        "plan-part.md": for_recipient_markdown(part, guide.chrome).encode(),
        "plan-part.json": for_recipient_json(part),
    }


def refuse_place(case: Case, part: PlanForRecipient) -> None:
    """Raise Refused where an address of a place of safety, or a telling part of one, stands in any words of this."""
    if gives_away(_said(part), telling(case)):
        raise Refused(
            "What would be written names a place of safety. Word that passage again without it, "
            "or leave it out. Nothing was written."
        )


def _said(part: PlanForRecipient) -> tuple[str, ...]:
    """Everything that somebody typed, whatever field it stands in."""
    found: list[str] = []

    def take(value: Any) -> str:
        if not isinstance(value, Words):
            raise TypeError(type(value).__name__)
        found.append(value.text)
        return ""

    msgspec.to_builtins(part, enc_hook=take)
    found += [line.by for line in (*(part.lines or ()), *(part.safety_plan or ())) if line.by]
    return tuple(found)
