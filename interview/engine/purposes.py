"""What a yes to sharing is for, and how far it reaches: what was not named when they said yes needs another yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.stage import Refused

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.case import Case

REFERRAL = "referral"
"""The purpose of a yes to what goes with a referral."""

_REFERRAL_SCOPE = "share:referral:"


def referral_scope(number: int) -> str:
    """The yes to what goes with this referral: a scope of its own, so that it can be taken back by itself."""
    return f"{_REFERRAL_SCOPE}{number}"


def referral_of(scope: str) -> int | None:
    """The referral that a yes is for; None where it is for none."""
    number = scope.removeprefix(_REFERRAL_SCOPE)
    return int(number) if number != scope and number.isdecimal() else None


def narrowed(flow: Flow, scope: str, what: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The purpose of a yes and what may be shared under it: all that the purpose names, or only ``what``.

    Raises Refused for something that the purpose does not name.
    """
    purpose = flow.purpose_of(scope)
    if purpose is None:
        if what:
            raise Refused("That yes is for nothing that could be chosen from. Leave it whole.")
        return None, ()
    if set(what) - set(purpose.what):
        raise Refused("That is not asked for this purpose. Choose from its list.")
    return purpose.id, tuple(one for one in purpose.what if not what or one in what)


def refuse_beyond(case: Case, scope: str, shared: tuple[str, ...]) -> None:
    """Raise Refused for what the person was not asked about when they said yes."""
    allowed = case.consents_asked[scope].what
    if allowed and set(shared) - set(allowed):
        raise Refused(
            "Their yes was for less than that. Ask first, or leave out what they were not asked for."
        )
