"""Reaching others: services, sharing, the next contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act, Hearing, Telling, numbered
from interview.engine.acts.disclosing import refuse_place, refuse_unnamed, refuse_untold, typed
from interview.engine.addresses import says_where
from interview.engine.ages import yes_of_an_adult
from interview.engine.days import to_come
from interview.engine.events import reaching
from interview.engine.kept_apart import PLACE_OF_SAFETY, gives_away, telling
from interview.engine.purposes import refuse_beyond
from interview.engine.stage import Refused
from interview.engine.terms import ContactWay, LegalBasis, LineAnswer, ToldOfIt
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class OfferService(Hearing, tag="offer-service", frozen=True, kw_only=True):
    """A service or place of safety that was offered, by name or kind, never by a safe address.

    ``listed`` is its id in the directory, and ``last_checked`` the day on which it had last been asked.
    """

    name: Words
    kind: str = "other"
    need: str | None = None
    listed: str | None = None
    last_checked: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.name.text:
            raise Refused("Name the service, or its kind.")
        if self.kind not in stage.step.domains:
            raise Refused("Choose what kind of service it is from the list.")
        if self.need is not None and self.need not in stage.case.needs:
            raise Refused(f"There is no need '{self.need}' in this case. Choose one from the list.")
        self._refuse_place(stage)
        captured, said_at = self.heard(stage)
        return (
            reaching.ServiceOffered(
                name=self.name,
                kind=self.kind,
                need=self.need,
                listed=self.listed,
                last_checked=self.last_checked,
                captured=captured,
                said_at=said_at,
            ),
        )

    def _refuse_place(self, stage: Stage) -> None:
        """Raise Refused for a name that says where somebody is safe. Names from the directory were looked at there."""
        says = says_where(self.name.text, name=self.listed is not None)
        if (self.kind == PLACE_OF_SAFETY and says) or gives_away([self.name.text], telling(stage.case)):
            raise Refused(
                "That name looks like the address of a place of safety. Type the kind of place here; "
                "the address has a field of its own: F10, With others, Where they are safe."
            )


class NoService(Act, tag="no-service", frozen=True, kw_only=True):
    """There is no service that fits a need. The plan says so, and that it goes to a manager."""

    need: str
    note: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        need = stage.case.needs.get(self.need)
        if need is None:
            raise Refused(f"There is no need '{self.need}' in this case. Choose one from the list.")
        if need.state in ("met", "not_wanted"):
            raise Refused("That need is met, or no help is wanted with it. Nothing has to be found.")
        return (reaching.ServiceNotFound(need=self.need, note=self.note, domain=need.domain),)


class AnswerService(Telling, tag="answer-service", frozen=True, kw_only=True):
    """What the person says to an offer."""

    service: int
    answer: LineAnswer

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.service not in stage.case.services:
            raise Refused("That service was not offered in this case. Choose one from the list.")
        statement = self.taken_down(stage, about=f"service-{self.service}")
        captured, said_at = self.heard(stage)
        answered = reaching.ServiceAnswered(
            service=self.service,
            answer=self.answer,
            statement=numbered(stage, statement),
            captured=captured,
            said_at=said_at,
        )
        return (statement, answered) if statement else (answered,)


class RecordShare(Act, tag="share", frozen=True, kw_only=True):
    """The worker shared, or is about to share. The program never sends anything."""

    recipient: str
    basis: LegalBasis
    scope: tuple[str, ...]
    told: ToldOfIt
    reason: Words | None = None
    basis_named: Words | None = None
    why_not_told: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        asked = f"share:{self.recipient}" in stage.step.scopes
        if not asked and self.recipient not in stage.step.recipients:
            raise Refused(f"'{self.recipient}' is not a recipient of this step. Choose one from its list.")
        if not self.scope or set(self.scope) - set(stage.step.domains):
            raise Refused("Choose what is shared from the list.")
        if self.basis == "consent" and stage.case.consents.get(f"share:{self.recipient}") != "given":
            raise Refused(
                "There is no yes for this recipient. Ask first, or choose another basis with a reason."
            )
        if self.basis == "consent":
            refuse_beyond(stage.case, f"share:{self.recipient}", self.scope)
        if self.basis == "consent" and yes_of_an_adult(stage.case, f"share:{self.recipient}"):
            raise Refused(
                "That yes was said when they were taken for an adult. Ask again, or choose another basis."
            )
        if self.basis != "consent" and not (self.reason and self.reason.text):
            raise Refused("Sharing without a yes needs the reason. Type it.")
        refuse_unnamed(self.basis, self.basis_named)
        refuse_untold(self.told, self.why_not_told)
        refuse_place(stage.case, self.reason, self.basis_named, self.why_not_told)
        return (
            reaching.ShareRecorded(
                recipient=self.recipient,
                basis=self.basis,
                scope=self.scope,
                told=self.told == "yes",
                reason=self.reason,
                basis_named=typed(self.basis_named),
                still_to_tell=self.told == "not_yet",
                why_not_told=typed(self.why_not_told),
            ),
        )


class AgreeContact(Hearing, tag="next-contact", frozen=True, kw_only=True):
    """When and how to be in touch next. ``not_safe`` are ways that the person says are not safe for them."""

    on: str | None = None
    how: Words
    not_safe: tuple[ContactWay, ...] = ()

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.how.text:
            raise Refused("Say how to be in touch safely.")
        captured, said_at = self.heard(stage)
        return (
            reaching.NextContactAgreed(
                on=to_come(self.on, since=said_at.at, now=stage.now),
                how=self.how,
                not_safe=tuple(dict.fromkeys(self.not_safe)),
                captured=captured,
                said_at=said_at,
            ),
        )
