"""Whom the worker told under a duty, on what basis and whether the person knows; or that nobody was told. Nothing is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.days import past
from interview.engine.events import considering
from interview.engine.events.reaching import ShareRecorded
from interview.engine.kept_apart import gives_away, telling
from interview.engine.shared import OTHER, WHAT
from interview.engine.stage import Refused
from interview.engine.terms import LegalBasis, ToldOfIt
from interview.engine.words import Words

if TYPE_CHECKING:
    from flows.law import Duty
    from interview.engine.case import Case
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class Disclose(Act, tag="disclose", frozen=True, kw_only=True):
    """Somebody was told under a duty that is done. ``whom`` is a role or desk there, ``said`` what was told, ``on`` the day.

    A yes that does not cover it keeps nothing out of the record: it was told. That is shown beside it.
    """

    duty: str
    recipient: str
    basis: LegalBasis
    told: ToldOfIt
    scope: tuple[str, ...] = ()
    said: Words | None = None
    whom: Words | None = None
    on: str | None = None
    basis_named: Words | None = None
    why_not_told: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _done(stage, self.duty)
        known = {one.id for one in stage.flow.recipient} | {OTHER}
        if self.recipient not in known:
            raise Refused(
                "That is no recipient here. Choose one from the list, or somebody else and say who."
            )
        if self.recipient == OTHER and not typed(self.whom):
            raise Refused("Say who was told: a role or a desk is enough.")
        if set(self.scope) - WHAT:
            raise Refused("Choose what was told from the list.")
        if not self.scope and not typed(self.said):
            raise Refused("Say what was told: choose from the list, or type it in a few words.")
        refuse_unnamed(self.basis, self.basis_named)
        refuse_untold(self.told, self.why_not_told)
        refuse_place(stage.case, self.said, self.whom, self.basis_named, self.why_not_told)
        return (
            ShareRecorded(
                recipient=self.recipient,
                basis=self.basis,
                scope=tuple(dict.fromkeys(self.scope)),
                told=self.told == "yes",
                reason=None,
                duty=self.duty,
                whom=typed(self.whom),
                said=typed(self.said),
                on=past(self.on, now=stage.now),
                basis_named=typed(self.basis_named),
                still_to_tell=self.told == "not_yet",
                why_not_told=typed(self.why_not_told),
            ),
        )


class NobodyTold(Act, tag="nobody-told", frozen=True, kw_only=True):
    """Nobody was told under a duty that is done, and why."""

    duty: str
    why: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _done(stage, self.duty)
        if stage.case.decided[self.duty].shares:
            raise Refused("It is noted already whom you told.")
        if not self.why.text.strip():
            raise Refused("Say in a few words why nobody was told.")
        refuse_place(stage.case, self.why)
        return (considering.NobodyTold(duty=self.duty, why=self.why),)


def typed(words: Words | None) -> Words | None:
    """The words as they are, if there are any."""
    return words if words is not None and words.text.strip() else None


def refuse_unnamed(basis: LegalBasis, named: Words | None) -> None:
    """Raise Refused for another legal basis that is not named."""
    if basis == "other" and not typed(named):
        raise Refused("Say which legal basis it is, or choose one from the list.")


def refuse_untold(told: ToldOfIt, why_not: Words | None) -> None:
    """Raise Refused where the person is not told and nobody says why, or is told and there is a reason why not."""
    if told == "no" and not typed(why_not):
        raise Refused("Say in a few words why the person is not told.")
    if told == "yes" and typed(why_not):
        raise Refused(
            "Why they are not told is for a person who is not. Leave it out, or choose that they are not told."
        )


def refuse_place(case: Case, *words: Words | None) -> None:
    """Raise Refused for words that say where a person is safe: that has a field of its own."""
    if gives_away([one.text for one in words if one is not None], telling(case)):
        raise Refused("That says where they are safe. Leave it out: the address has a field of its own.")


def rule_of(stage: Stage, duty: str) -> Duty | None:
    """The rule of a duty, where the flow has it."""
    return next((one for one in stage.flow.duty if one.id == duty), None)


def _done(stage: Stage, duty: str) -> None:
    decided = stage.case.decided.get(duty)
    if decided is None or decided.decision != "done":
        raise Refused("Decide first that this duty is done. Then note whom you told.")
    rule = rule_of(stage, duty)
    if rule is None or not rule.tells:
        raise Refused("That duty is not done by telling somebody. What you did stands beside the decision.")
