"""What was said of the person at a meeting: to whom of those who were there, on which yes, duty or other basis."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from interview.engine.acts.disclosing import (
    refuse_place,
    refuse_unnamed,
    refuse_untold,
    rule_of,
    typed,
)
from interview.engine.events import partners
from interview.engine.events.reaching import ShareRecorded
from interview.engine.shared import MEETING, WHAT
from interview.engine.stage import Refused
from interview.engine.terms import LegalBasis, ToldOfIt
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class SaidThere(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was said of the person. ``who`` are the agencies that heard it: left out, everybody who was there.

    ``duty`` is one that was decided as done, where it was said under it. ``nothing`` says that nothing was said of them.
    """

    nothing: bool = False
    scope: tuple[str, ...] = ()
    said: Words | None = None
    basis: LegalBasis | None = None
    basis_named: Words | None = None
    duty: str | None = None
    who: tuple[str, ...] = ()
    reason: Words | None = None
    told: ToldOfIt | None = None
    why_not_told: Words | None = None


class There(NamedTuple):
    """The meeting that it was said at: its entry, who was there, and the day."""

    number: int
    who: tuple[str, ...]
    others: bool
    on: str | None


def said_there(stage: Stage, there: There, told: SaidThere) -> AnyEvent:
    """What follows from it. A yes that does not cover it keeps nothing out of the record. Raises Refused for what it lacks."""
    if told.nothing:
        if told.scope or typed(told.said):
            raise Refused("Either something was said of them there, or nothing. Leave one of them out.")
        return partners.NothingSaid(meeting=there.number)
    if not told.scope and not typed(told.said):
        raise Refused("Say what was said of them: choose from the list, or type it in a few words.")
    if set(told.scope) - WHAT:
        raise Refused("Choose what was said from the list.")
    if set(told.who) - set(there.who):
        raise Refused("Choose those who heard it from those who were at the meeting.")
    basis = _basis(stage, told)
    refuse_place(stage.case, told.said, told.reason, told.basis_named, told.why_not_told)
    return ShareRecorded(
        recipient=MEETING,
        basis=basis,
        scope=tuple(dict.fromkeys(told.scope)),
        told=told.told == "yes",
        reason=typed(told.reason),
        duty=told.duty,
        meeting=there.number,
        partners=tuple(dict.fromkeys(told.who)) or there.who,
        others=there.others and not told.who,
        said=typed(told.said),
        on=there.on,
        basis_named=typed(told.basis_named),
        still_to_tell=told.told == "not_yet",
        why_not_told=typed(told.why_not_told),
    )


def _basis(stage: Stage, told: SaidThere) -> LegalBasis:
    """What it was said on. Raises Refused where nothing says so."""
    if told.basis is None or told.told is None:
        raise Refused("Say on what basis it was said, and whether the person was told.")
    refuse_unnamed(told.basis, told.basis_named)
    refuse_untold(told.told, told.why_not_told)
    if told.duty is not None:
        decided = stage.case.decided.get(told.duty)
        rule = rule_of(stage, told.duty)
        if rule is None or decided is None or decided.decision != "done":
            raise Refused("Decide first that this duty is done. Then note that it was said under it.")
    elif told.basis != "consent" and not typed(told.reason):
        raise Refused("What is said without a yes needs the reason, or the duty it was said under.")
    return told.basis
