"""The notice without a name, for a duty to notify. What is on it is listed field by field in a file; nobody's words are.

A row gets one of a few set answers, or none: there is no way in for anything that somebody typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from flows.forms import Put
from interview.engine.ages import under_18
from interview.engine.nrm import was_referred
from interview.engine.shared import REFERRAL_CHOICE
from interview.engine.stage import Refused
from interview.plan.classes import of
from interview.plan.decided_for import decided_for
from interview.plan.law_past import past_since
from interview.plan.line_parts import PlanPart

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from flows.forms import Form
    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.considered import DutyUp

SCHEMA_ID = "urn:ownwords:notice:0.1.0"

NOTICE = "notice-home-office"
"""The recipient that a notice is for."""

Option = Literal["england", "wales", "no"]
"""The only answers that come from a record, as the form has them."""

NATIONS: Mapping[str, Option] = {"england": "england", "wales": "wales"}


class NoticeRow(PlanPart, frozen=True, kw_only=True):
    """One question of the form: its fields there, who fills it in, and the answer that the record gives, if it does."""

    row: Annotated[str, of("structure", "Its id in the list of fields.")]
    keys: Annotated[tuple[str, ...], of("structure", "The keys of its fields in the form.")]
    put: Annotated[Put, of("structure", "Filled in from the record, by the worker, or left empty.")]
    option: Annotated[Option | None, of("circumstances", "The answer; null where the record gives none.")]


class Notice(PlanPart, frozen=True, kw_only=True, rename={"schema_id": "schema"}):
    """A help to fill in the form for a notice without a name. It says nothing of the case but its rows."""

    schema_id: Annotated[str, of("structure", "The version of this schema.", const=SCHEMA_ID)]
    practice: Annotated[bool, of("structure", "Whether this is about a made-up case.")]
    source: Annotated[str, of("structure", "Where the list of fields is from.")]
    commit: Annotated[str, of("structure", "The version of the form's source.")]
    dated: Annotated[str, of("structure", "The day of that version.")]
    checked_on: Annotated[str, of("structure", "When the list was held against it.")]
    past_since: Annotated[
        str | None, of("structure", "The day by which it was to be looked at again, if that is past.")
    ]
    rows: tuple[NoticeRow, ...]


def notice(case: Case, form: Form, *, today: str, practice: bool) -> Notice:
    """The rows of the form, in its order. Whether there is to be a notice at all is for ``rests_on`` to say."""
    return Notice(
        schema_id=SCHEMA_ID,
        practice=practice,
        source=form.source,
        commit=form.commit,
        dated=form.dated,
        checked_on=form.checked_on,
        past_since=past_since(form.review_by, today=today),
        rows=tuple(
            NoticeRow(
                row=row.id,
                keys=row.keys,
                put=row.put,
                option=HELD[row.holds](case) if row.holds is not None else None,
            )
            for row in form.row
        ),
    )


def _nation(case: Case) -> Option | None:
    return NATIONS.get(case.nation or "")


def _under_18(case: Case) -> Option | None:
    return "no" if case.age_band == "adult" else None


def _wants_referral(case: Case) -> Option | None:
    answer = case.answers.get(REFERRAL_CHOICE)
    return "no" if answer is not None and answer.choice == "no" else None


HELD: Mapping[str, Callable[[Case], Option | None]] = {
    "nation": _nation,
    "age": _under_18,
    "referral": _wants_referral,
}
"""All that a record can give to a notice, by the name that the file has for it."""


def rests_on(case: Case, flow: Flow, up: Mapping[str, DutyUp], *, notifier: bool | None) -> tuple[int, ...]:
    """The entries of the decision that it is written on. Raises Refused wherever no notice is to be made, and says what to do.

    ``notifier``: the organisation's profile says whether it has a duty to notify there. None, without one, is no yes.
    """
    if case.age_band == "child":
        raise Refused(
            "They are under 18, and a notice is not for a child. Refer them to the NRM, which needs no yes, "
            "and tell children's services. Nothing was written."
        )
    if under_18(case.age_band) or case.age_band is None:
        raise Refused(
            "Their age is in doubt, so they are treated as a child, and a notice is not for a child. Refer them to the NRM, "
            "which needs no yes, and tell children's services. Nothing was written."
        )
    if case.nation not in NATIONS:
        raise Refused(
            "This notice is made in England and Wales alone. Ask your manager what there is here. Nothing was written."
        )
    answer = case.answers.get(REFERRAL_CHOICE)
    if was_referred(case):
        raise Refused("They were referred to the NRM already. That meets the duty. Nothing was written.")
    if answer is not None and answer.choice == "yes":
        raise Refused(
            "They said yes to the NRM, and that referral meets the duty: `--for nrm` writes its worksheet. Nothing was written."
        )
    if not notifier:
        raise Refused(
            "Only a listed body has this duty, and no profile says that your organisation is one. Nothing was written."
        )
    decided = decided_for(case, flow, NOTICE, up)
    if not decided:
        raise Refused(
            "No decision on the duty to notify is recorded, or it came up again since. Decide first. Nothing was written."
        )
    return tuple(dict.fromkeys(number for one in decided for number in one.numbers))
