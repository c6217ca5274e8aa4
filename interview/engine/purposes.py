"""What a yes to sharing is for, and how far it reaches: what was not named when they said yes needs another yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.ages import yes_of_an_adult
from interview.engine.stage import Refused

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.standing import ConsentAsked

REFERRAL = "referral"
"""The purpose of a yes to what goes with a referral."""

SERVICE = "service"
"""The recipient of what is shared for a referral, whichever service it is."""

_REFERRAL_SCOPE = "share:referral:"


SHARE = "share:"
"""How every yes to sharing begins; the rest of it says with whom."""

_NO_YES = {
    "withdrawn": "They took back their yes for this recipient. Nothing is written out for it any more.",
    "refused": "They said no for this recipient. Nothing is written out for it.",
}


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


def yes_to_share(case: Case, recipient: str) -> ConsentAsked:
    """The yes under which something may be written out for a recipient: what for, how far, and when it was said.

    Raises Refused where there is none, where it was taken back or was said as an adult, and where it names nothing.
    """
    scope = f"{SHARE}{recipient}"
    standing = case.consents.get(scope)
    if standing != "given":
        raise Refused(
            _NO_YES.get(
                standing or "",
                "There is no yes for this recipient, and no decision to tell without one. Ask, or decide first (F10, then J). Nothing was written.",
            )
        )
    if yes_of_an_adult(case, scope):
        raise Refused("That yes was said when they were taken for an adult. Ask again. Nothing was written.")
    asked = case.consents_asked[scope]
    if not asked.what:
        raise Refused(
            "That yes does not say what may be shared. Ask again, for its purpose. Nothing was written."
        )
    return asked


def may_have(case: Case) -> tuple[str, ...]:
    """The recipients for whom something may be written out now, in the order in which they were first asked about."""
    found = []
    for scope in case.consents:
        recipient = scope.removeprefix(SHARE)
        if recipient != scope and _has_a_yes(case, recipient):
            found.append(recipient)
    return tuple(found)


def _has_a_yes(case: Case, recipient: str) -> bool:
    try:
        yes_to_share(case, recipient)
    except Refused:
        return False
    return True
