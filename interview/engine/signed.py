"""How the record as a whole stands: who signed it last, and what was marked as not to be done in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case


def to_sign(case: Case) -> bool:
    """Whether there was a sitting that no signature is for. What came between two sittings asks for none."""
    return bool(case.sessions) and (case.signed is None or case.signed.number < case.sat_from)


class Signed(msgspec.Struct, frozen=True, kw_only=True):
    """The last signature: its entry, when (UTC ms), whose, and how many things were open then."""

    number: int
    at: int
    worker: str
    open: int


class SetAside(msgspec.Struct, frozen=True, kw_only=True):
    """A criterion that is not appropriate in this case, with the worker's reason."""

    criterion: str
    reason: Words
    number: int
