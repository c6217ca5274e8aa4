"""Names in a walk file: ``as = "s1"`` names what an act made, and later rows refer to it by that name."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from interview.engine.events import (
    account,
    acting,
    advising,
    keeping_safe,
    partners,
    planning,
    prepared,
    reaching,
    referring,
    told,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.case import Case
    from interview.engine.events import Entry
    from interview.walking.walk import Expect

REFERENCES = frozenset(
    {
        *(
            "because",
            "statement",
            "told_after",
            "service",
            "line",
            "need",
            "risk",
            "about",
            "own_view",
            "number",
        ),
        *("document", "action", "taken", "item", "observed", "row", "after", "clarifying"),
        *("waits_for", "partner", "who", "rests_on"),
    }
)
"""Fields of acts that may hold a name."""

NOTHING = "@nothing"


class ScriptInvalid(Exception):
    """A row refers to something that the walk never made."""


def utc_ms(time: datetime.datetime) -> int:
    """A time of a walk as UTC milliseconds. Raises ScriptInvalid for one without a zone."""
    if time.tzinfo is None:
        raise ScriptInvalid("A time has no zone. Write for instance 2026-02-28T14:00:00Z.")
    return int(time.timestamp() * 1000)


_OF_REFERRALS = ("share:referral:", "referral:")
"""Before the name of a referral: a yes to what goes with it, and the recipient that it is written out for."""


class Aliases:
    """The names given so far, and what they stand for."""

    def __init__(self) -> None:
        self._made: dict[str, int | str] = {}

    def name(self, alias: str, entries: Iterable[Entry]) -> None:
        """Give what an act made a name. Raises ScriptInvalid for nothing to refer to, or a name that is taken."""
        made = _made(entries)
        if made is None:
            raise ScriptInvalid(f"'{alias}' names an act that made nothing to refer to. Take the name out.")
        if alias in self._made:
            raise ScriptInvalid(f"'{alias}' is a name already. Choose another.")
        self._made[alias] = made

    def expected(self, expects: Iterable[Expect]) -> tuple[Expect, ...]:
        """The expectations with ``@s1`` replaced by the number or id of what was named ``s1``.

        ``@nothing`` is null, for which TOML has no word.
        """
        return tuple(
            msgspec.structs.replace(
                expect,
                where=self._referred(expect.where),
                is_=self._referred(expect.is_),
                has=self._referred(expect.has),
                lacks=self._referred(expect.lacks),
            )
            for expect in expects
        )

    def _referred(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: self._referred(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self._referred(one) for one in value]
        if value == NOTHING:
            return None
        if isinstance(value, str):
            prefix, at, name = value.rpartition("@")
            made = self._made.get(name)
            if at and made is not None and prefix in ("", "risk:", *_OF_REFERRALS):
                return f"{prefix}{made}" if prefix else made
        return value

    def resolved(self, row: dict[str, Any], case: Case) -> dict[str, Any]:
        """The row with names replaced, quotes found, and times as UTC milliseconds. Raises ScriptInvalid."""
        return {key: self._value(key, value, case) for key, value in row.items()}

    def _value(self, key: str, value: Any, case: Case) -> Any:
        if isinstance(value, datetime.datetime):
            return utc_ms(value)
        if isinstance(value, dict):
            if "quote" in value:
                return self._quote(value, case)
            return {inner: self._value(inner, one, case) for inner, one in value.items()}
        if isinstance(value, list):
            return [self._value(key, one, case) for one in value]
        if isinstance(value, str) and (key in REFERENCES or value.startswith(_OF_REFERRALS)):
            prefix, colon, name = value.rpartition(":")
            return f"{prefix}:{self._made.get(name, name)}" if colon else self._made.get(value, value)
        return value

    def _quote(self, value: dict[str, Any], case: Case) -> dict[str, int]:
        if set(value) != {"statement", "quote"} or not all(isinstance(one, str) for one in value.values()):
            raise ScriptInvalid('A quote is { statement = "its name", quote = "the exact words" }.')
        number = self._made.get(value["statement"])
        if not isinstance(number, int) or number not in case.statements:
            raise ScriptInvalid("A quote is from a statement that the walk has not named. Name it with 'as'.")
        start = case.statements[number].words.text.find(value["quote"])
        if start < 0:
            raise ScriptInvalid("The quoted words are not in that statement. Copy them exactly.")
        return {"statement": number, "start": start, "end": start + len(value["quote"])}


def _made(entries: Iterable[Entry]) -> int | str | None:
    for entry in entries:
        match entry.event:
            case reaching.PromiseMade():
                return entry.seq
            case told.StatementRecorded() | reaching.ServiceOffered() | advising.AdviceAsked():
                return entry.seq
            case prepared.PriorActionRecorded() | prepared.DocumentReviewed() | prepared.TakenDown():
                return entry.seq
            case referring.ReferralMade() | partners.MeetingHeld() | keeping_safe.PlaceNoted():
                return entry.seq
            case reaching.ShareRecorded():
                return entry.seq
            case partners.PartnerNoted(partner=made):
                return made
            case planning.NeedRecorded(need=made):
                return made
            case planning.RiskRecorded(risk=made):
                return made
            case planning.LineProposed(line=made):
                return made
            case acting.ActionTaken(action=made):
                return made
            case account.TimelineRowPlaced(row=made):
                return made
            case account.IndicatorObserved() | account.ConcernGrounded() | account.ClarifyingAsked():
                return entry.seq
            case _:
                continue
    return None
