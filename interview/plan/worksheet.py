"""The worksheet for a referral to the NRM: the questions of the public form in its order, with what the record holds for each.

It helps a first responder to type the form in on the web. Their own words stand in it exactly as given and marked as theirs;
what is not in the record says so. Nothing is sorted into a field, derived or made up; risks, safe contact and where they are
safe are no part of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from flows.forms import Put
from interview.engine.ages import said_as_another, under_18
from interview.engine.nrm import left_at, noted_in
from interview.engine.shared import REFERRAL_CHOICE
from interview.engine.stage import Refused
from interview.engine.terms import AgeBand, Recording
from interview.plan.classes import of, time_of
from interview.plan.for_recipient import account_told
from interview.plan.law_past import past_since
from interview.plan.line_parts import PlanPart
from interview.plan.recipient_parts import TellingShared
from interview.plan.worksheet_held import ACCOUNT, HELD, Item

if TYPE_CHECKING:
    from flows.forms import Form, Row
    from flows.model import Flow
    from interview.engine.case import Case
    from interview.plan.model import SupportPlan

SCHEMA_ID = "urn:ownwords:nrm-worksheet:0.1.0"

HoldsIt = Literal["held", "account", "not_in_record", "left_out"]


class WorksheetRow(PlanPart, frozen=True, kw_only=True):
    """One question of the form: its fields there, and what the record holds of it."""

    row: Annotated[str, of("structure", "Its id in the list of fields.")]
    keys: Annotated[tuple[str, ...], of("structure", "The keys of its fields in the form.")]
    put: Annotated[
        Put, of("structure", "From the record, by whoever fills it in, or nothing from this program.")
    ]
    holds: Annotated[
        HoldsIt,
        of("structure", "Held here; to be found in what they told; not in the record; left out on purpose."),
    ]
    items: tuple[Item, ...]


class Worksheet(PlanPart, frozen=True, kw_only=True, rename={"schema_id": "schema"}):
    """What helps to fill in the form for a referral. The program sends nothing."""

    schema_id: Annotated[str, of("structure", "The version of this schema.", const=SCHEMA_ID)]
    practice: Annotated[bool, of("structure", "Whether this is a made-up case.")]
    drawn_up_at: Annotated[str, time_of("structure", "When it was drawn up (UTC).")]
    written_by: Annotated[str, of("audit", "The code of the worker who wrote it out.")]
    record_digest: Annotated[
        str | None, of("structure", "How far the record went, as a digest made for this recipient alone.")
    ]
    recording: Annotated[Recording, of("consent", "How much of what they say the person wants written down.")]
    age_band: Annotated[AgeBand | None, of("circumstances", "A child, or possibly one, needs no yes.")]
    source: Annotated[str, of("structure", "Where the list of fields is from.")]
    commit: Annotated[str, of("structure", "The version of the form's source.")]
    dated: Annotated[str, of("structure", "The day of that version.")]
    checked_on: Annotated[str, of("structure", "When the list was held against it.")]
    past_since: Annotated[
        str | None, of("structure", "The day by which it was to be looked at again, if that is past.")
    ]
    longest: Annotated[int, of("structure", "How many characters the form takes in one text.")]
    too_long: Annotated[
        tuple[str, ...],
        of("structure", "The rows with a text that is longer, and account where all that they told is."),
    ]
    rows: tuple[WorksheetRow, ...]
    account: tuple[TellingShared, ...]


def worksheet(
    plan: SupportPlan,
    case: Case,
    flow: Flow,
    form: Form,
    *,
    today: str,
    written_by: str,
    organisation: str | None,
) -> Worksheet:
    """The rows of the form, in its order. Whether there is to be a worksheet at all is for ``rests_on`` to say."""
    account = account_told(case, flow)
    such = "child" if under_18(case.age_band) else "adult"
    rows = tuple(
        _row(row, plan, case, flow, organisation=organisation, told=bool(account))
        for row in form.row
        if row.for_ages in (None, such)
    )
    too_long = [row.row for row in rows if any(one.longest > form.longest for one in row.items)]
    if sum(len(one.words.text) for one in account) > form.longest:
        too_long.append(ACCOUNT)
    return Worksheet(
        schema_id=SCHEMA_ID,
        practice=plan.practice,
        drawn_up_at=plan.drawn_up_at,
        written_by=written_by,
        record_digest=plan.record_digest,
        recording=case.recording,
        age_band=case.age_band,
        source=form.source,
        commit=form.commit,
        dated=form.dated,
        checked_on=form.checked_on,
        past_since=past_since(form.review_by, today=today),
        longest=form.longest,
        too_long=tuple(too_long),
        rows=rows,
        account=account,
    )


def _row(
    row: Row, plan: SupportPlan, case: Case, flow: Flow, *, organisation: str | None, told: bool
) -> WorksheetRow:
    items: tuple[Item, ...] = ()
    if row.holds is not None and row.holds != ACCOUNT:
        items = tuple(HELD[row.holds](plan, case, flow, organisation))
    holds: HoldsIt = "held" if items else "not_in_record"
    if row.put == "leave":
        holds = "left_out"
    elif row.holds == ACCOUNT and told:
        holds = "account"
    return WorksheetRow(row=row.id, keys=row.keys, put=row.put, holds=holds, items=items)


def rests_on(case: Case) -> tuple[int, ...]:
    """The entry of their yes; of a child, the one that notes how old they are. Raises Refused where there is to be no referral."""
    if noted_in(case):
        raise Refused("They are in the NRM already, as you noted. Nothing was written.")
    if under_18(case.age_band):
        return (case.ages[-1].number,)
    answer = case.answers.get(REFERRAL_CHOICE)
    if answer is None or answer.choice is None:
        raise Refused("They have not said yes to the NRM. Explain it, and ask. Nothing was written.")
    if answer.choice == "no":
        raise Refused("They said no to the NRM. Nothing was written.")
    if answer.choice != "yes":
        raise Refused("They want time, or a lawyer first: that is no yes to the NRM. Nothing was written.")
    if answer.number < left_at(case):
        raise Refused("They said yes before they left the NRM. Ask again. Nothing was written.")
    if said_as_another(case, answer.number):
        raise Refused("They said yes when another age was noted. Ask again. Nothing was written.")
    return (answer.number,)
