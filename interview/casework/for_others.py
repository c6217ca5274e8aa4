"""A document for somebody else: what the person's yes covers, or what a recorded decision names; and that it was written out."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from flows.forms import packaged_form
from interview.casework import outside
from interview.casework.plan_now import drawn_up
from interview.composing.calling import serving
from interview.engine.acts.writing_for import WriteDocument, WriteFor
from interview.engine.kept_apart import gives_away, telling
from interview.engine.nrm import NRM
from interview.engine.promised import date_of
from interview.engine.purposes import may_have, yes_to_share
from interview.engine.reading import HANDED_OVER
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.engine.written_for import Document
from interview.exports.concern import concern_markdown
from interview.exports.manifest import with_manifest
from interview.exports.notice import notice_markdown
from interview.exports.plan_for_recipient import for_recipient_markdown
from interview.exports.plan_json import document_json
from interview.exports.worksheet import worksheet_markdown
from interview.plan import worksheet
from interview.plan.concern import NO_DECISION, concern
from interview.plan.decided_for import decided_for, decided_to_tell
from interview.plan.for_recipient import for_recipient, service_of
from interview.plan.notice import NOTICE, notice, rests_on

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from interview.casework.opened import OpenDesk
    from interview.engine.acts import AtTheDesk
    from interview.engine.case import Case
    from interview.engine.considered import DutyUp
    from interview.engine.terms import Quote
    from interview.exports.addressed import Beware
    from interview.guide import Guide
    from interview.plan.decided_for import DecidedToTell

DAYS = frozenset({"by", "day", "on"})
ON_DUTY = "duty:"
"""Before a recipient: the concern on a decision, also where there is a yes."""


class MayHave(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody for whom something may be written out: under which key, which document, and what a yes covers.

    ``said_at`` is when the yes was said (UTC ms), if that is known.
    """

    key: str
    recipient: str
    document: Document
    service: Words | None = None
    what: tuple[str, ...] = ()
    said_at: int | None = None


class Paper(NamedTuple):
    """A document for one recipient: how it is made, with the digest that they get, what it rests on, and how it is entered."""

    document: Document
    made: Callable[[str | None], Mapping[str, bytes]]
    on: tuple[int, ...]
    entered: AtTheDesk


def export_for(
    desk: OpenDesk,
    guide: Guide,
    out: Path,
    key: str,
    *,
    quotes: Sequence[Quote] = (),
    beware: Beware | None = None,
) -> tuple[Path, ...]:
    """Write what a recipient may have into a new folder, and enter it in the case. Raises Refused, ExportRefused.

    ``quotes`` are words of the person that the worker picked to go with a concern.
    """
    paper = paper_for(desk, guide, key, quotes)
    paths = desk.write_out(
        guide,
        out,
        lambda digest: with_manifest(paper.made(digest), document=paper.document, on=paper.on),
        recipient=key.removeprefix(ON_DUTY),
        beware=beware,
    )
    outside.at_the_desk(guide, paper.entered)
    return paths


def who_may_have(guide: Guide) -> tuple[MayHave, ...]:
    """For whom something may be written out now: those with a yes first, then those of whom it was decided."""
    yes = tuple(_may_have(guide.case, recipient) for recipient in may_have(guide.case))
    decided = decided_to_tell(guide.case, guide.flow, _up(guide))
    concerns = tuple(MayHave(key=f"{ON_DUTY}{one}", recipient=one, document="concern") for one in decided)
    return (*yes, *concerns, *_forms(guide))


def _forms(guide: Guide) -> Iterator[MayHave]:
    with contextlib.suppress(Refused):
        _notice_rests_on(guide)
        yield MayHave(key=NOTICE, recipient=NOTICE, document="notice")
    with contextlib.suppress(Refused):
        worksheet.rests_on(guide.case)
        yield MayHave(key=NRM, recipient=NRM, document="worksheet")


def _may_have(case: Case, recipient: str) -> MayHave:
    yes = yes_to_share(case, recipient)
    service = service_of(case, recipient)
    return MayHave(
        key=recipient,
        recipient=recipient,
        document="part",
        service=None if service is None or service.erased else service,
        what=yes.what,
        said_at=yes.said_at.at,
    )


def text_for(desk: OpenDesk, guide: Guide, key: str, quotes: Sequence[Quote] = ()) -> str:
    """What they would get, to be read before it is written out. Nothing is recorded. Raises Refused."""
    files = paper_for(desk, guide, key, quotes).made(None)
    return next(content for name, content in files.items() if name.endswith(".md")).decode()


def paper_for(desk: OpenDesk, guide: Guide, key: str, quotes: Sequence[Quote] = ()) -> Paper:
    """What may be written out for a recipient: parts of the plan under a yes; else a concern, on a decision that was recorded.

    Raises Refused where there is neither, naming those for whom there is one; while the account is closed to this worker; and
    for a case that went away.
    """
    desk.refuse_unread(guide)
    if guide.case.handed_over is not None:
        raise Refused(HANDED_OVER)
    paper = _paper(desk, guide, key, quotes)
    if quotes and paper.document != "concern":
        raise Refused("Words of theirs are picked for a concern alone. Leave them out. Nothing was written.")
    return paper


def _paper(desk: OpenDesk, guide: Guide, key: str, quotes: Sequence[Quote]) -> Paper:
    recipient, lacking = key.removeprefix(ON_DUTY), NO_DECISION
    if recipient == NOTICE:
        return _notice(desk, guide)
    if recipient == NRM:
        return _worksheet(desk, guide)
    if key == recipient:
        try:
            return _part(desk, guide, recipient, yes_to_share(guide.case, recipient).number)
        except Refused as refused:
            lacking = str(refused)
    decided = decided_for(guide.case, guide.flow, recipient, _up(guide))
    if not decided:
        raise Refused(f"{lacking} {_there_is(guide)}")
    return _concern(desk, guide, recipient, decided, quotes)


def _there_is(guide: Guide) -> str:
    yes = ", ".join(may_have(guide.case)) or "nobody"
    decided = ", ".join(decided_to_tell(guide.case, guide.flow, _up(guide))) or "nobody"
    return f"There is a yes for: {yes}. A decision without one: {decided}."


def _up(guide: Guide) -> Mapping[str, DutyUp]:
    return guide.stage(guide.flow.find(guide.flow.start)).duties()


def _part(desk: OpenDesk, guide: Guide, recipient: str, yes: int) -> Paper:
    def made(digest: str | None) -> Mapping[str, bytes]:
        plan = drawn_up(guide, now=desk.clock(), digest=digest).plan
        part = for_recipient(plan, guide.case, guide.flow, recipient)
        refuse_place(guide.case, part)
        return {
            "plan-part.md": for_recipient_markdown(part, guide.chrome).encode(),
            "plan-part.json": document_json(part),
        }

    return Paper("part", made, (yes,), WriteFor(recipient=recipient))


def _concern(
    desk: OpenDesk, guide: Guide, recipient: str, decided: Sequence[DecidedToTell], quotes: Sequence[Quote]
) -> Paper:
    def made(digest: str | None) -> Mapping[str, bytes]:
        found = concern(
            drawn_up(guide, now=desk.clock(), digest=digest).plan,
            guide.case,
            guide.flow,
            recipient,
            _up(guide),
            written_by=desk.worker,
            organisation=_called(guide),
            quotes=quotes,
        )
        refuse_place(guide.case, found)
        return sheet(concern_markdown(found, guide.chrome), found)

    on = tuple(dict.fromkeys(number for one in decided for number in one.numbers))
    entered = WriteDocument(document="concern", recipient=recipient, rests_on=on, quotes=tuple(quotes))
    return Paper("concern", made, on, entered)


def _notice(desk: OpenDesk, guide: Guide) -> Paper:
    def made(_: str | None) -> Mapping[str, bytes]:
        found = notice(
            guide.case, packaged_form("notice"), today=date_of(desk.clock()), practice=guide.practice
        )
        return sheet(notice_markdown(found, guide.chrome), found)

    on = _notice_rests_on(guide)
    return Paper("notice", made, on, WriteDocument(document="notice", recipient=NOTICE, rests_on=on))


def _worksheet(desk: OpenDesk, guide: Guide) -> Paper:
    def made(digest: str | None) -> Mapping[str, bytes]:
        now = desk.clock()
        found = worksheet.worksheet(
            drawn_up(guide, now=now, digest=digest).plan,
            guide.case,
            guide.flow,
            packaged_form("nrm"),
            today=date_of(now),
            written_by=desk.worker,
            organisation=_called(guide),
        )
        refuse_place(guide.case, found)
        return sheet(worksheet_markdown(found, guide.chrome), found)

    on = worksheet.rests_on(guide.case)
    return Paper("worksheet", made, on, WriteDocument(document="worksheet", recipient=NRM, rests_on=on))


def _called(guide: Guide) -> str | None:
    """What the organisation is called, where its profile is known."""
    return guide.organisation.name if guide.organisation is not None else None


def _notice_rests_on(guide: Guide) -> tuple[int, ...]:
    served = serving(guide.organisation, guide.case.nation)
    notifier = served.notifier if served is not None else None
    return rests_on(guide.case, guide.flow, _up(guide), notifier=notifier)


def sheet(text: str, document: msgspec.Struct) -> Mapping[str, bytes]:
    """Two files whose names say nothing of what is in them."""
    return {"sheet.md": text.encode(), "sheet.json": document_json(document)}


def refuse_place(case: Case, part: msgspec.Struct) -> None:
    """Raise Refused where an address of a place of safety, or a telling part of one, stands in any words of this."""
    if gives_away(_said(part), telling(case)):
        raise Refused(
            "What would be written names a place of safety. Word that passage again without it, "
            "or leave it out. Nothing was written."
        )


def _said(part: msgspec.Struct) -> tuple[str, ...]:
    """Everything that somebody typed, whatever field it stands in."""
    found: list[str] = []

    def take(value: Any) -> str:
        if not isinstance(value, Words):
            raise TypeError(type(value).__name__)
        found.append(value.text)
        return ""

    plain = msgspec.to_builtins(part, enc_hook=take)
    return (*found, *_days(plain))


def _days(plain: Any) -> Iterator[str]:
    """What stands where a day goes: somebody may have typed anything there."""
    if isinstance(plain, dict):
        yield from (one for name, one in plain.items() if name in DAYS and isinstance(one, str))
        plain = tuple(plain.values())
    if isinstance(plain, list | tuple):
        for value in plain:
            yield from _days(value)
