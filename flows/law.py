"""Dated data of law and practice in a flow: duties, who can refer, what may be observed, why to close a case or review a plan."""

from __future__ import annotations

from typing import Literal

from flows.terms import LegalBasis, Part, Refers

Force = Literal["safety", "must", "must_not", "should", "should_not", "may", "check"]
EVERYBODY = "everybody"
"""Stands among those whom a must binds where that is anybody to whom the rule comes at all."""


Role = Literal[
    "notifier",
    "no-notifier",
    "maybe-notifier",
    "first-responder",
    "no-first-responder",
    "maybe-first-responder",
]
"""What the profile says that an organisation is or is not; "maybe" where no profile says."""


class Duty(Part, frozen=True, kw_only=True):
    """A duty to consider: where and for whom it is one, the facts that must all be there, and where it is from.

    It is advice. ``force`` says how strong its source is: ``must`` and ``must_not`` on law alone; ``should`` and ``should_not`` on
    guidance or good practice; ``check`` where a test has to be met that no program can judge; ``safety`` where somebody is in danger now, which comes first whatever its source is.
    """

    id: str
    nations: tuple[str, ...]
    age_bands: tuple[str, ...] = ()
    when: tuple[str, ...]
    organisation: Role | None = None
    """What the organisation's profile must say that it is, or is not, for this to be for it. Left out: any.

    Without a profile nothing is known of it, and neither holds.
    """

    organisations: tuple[str, ...] = ()
    """The kinds of organisation that it is for. Left out: any."""

    refers: tuple[Refers, ...] = ()
    """To whom a referral may be made on it without the person's yes, once the worker has decided. Left out: to nobody."""

    tells: tuple[str, ...] = ()
    """Who is told where it is done by telling somebody; the worker then notes whom, or why nobody was."""

    basis: LegalBasis | None = None
    """What is typically named for telling them. The worker chooses; the organisation's own goes before."""

    text: str
    force: Force
    binds: tuple[str, ...] = ()
    """Of a must, whom the source itself binds: kinds of organisation, or ``everybody``."""

    source: str
    checked_on: str
    review_by: str

    def force_for(self, kind: str | None) -> Force:
        """How strong it is for an organisation of this kind: a must that binds others is a ``should`` here."""
        if self.force != "must" or {EVERYBODY, kind} & {*self.binds}:
            return self.force
        return "should"


class Referral(Part, frozen=True, kw_only=True):
    """Who can refer to the NRM in some nations, for an organisation that cannot. The list is others', and changes."""

    nations: tuple[str, ...]
    text: str
    source: str
    checked_on: str
    review_by: str


class Areas(Part, frozen=True, kw_only=True):
    """The areas of life that the law of some nations names for those under 18, where a step asks about such areas."""

    nations: tuple[str, ...]
    areas: tuple[str, ...]
    source: str
    checked_on: str
    review_by: str


class Indicator(Part, frozen=True, kw_only=True):
    """Something that a worker may see or hear, and note as observed. It is on no page for the person, and proves nothing."""

    id: str
    text: str
    source: str
    checked_on: str
    review_by: str


class Closing(Part, frozen=True, kw_only=True):
    """A reason to close a case. ``told``: there is somebody to be told; ``explained``: it wants a note beside it."""

    id: str
    text: str
    told: bool = True
    explained: bool = False
    source: str
    checked_on: str
    review_by: str


ReviewWhen = Literal[
    "plan-old",
    "line-day",
    "risk-day",
    "came-up",
    "contact-missed",
    "they-left",
    "age-changed",
    "new-need",
    "new-risk",
    "taken-out",
    "noted-since",
    "place-since",
    "yes-back",
    "another-worker",
    "worker-knows",
]
"""What a reason to review may rest on in the record; ``worker-knows`` is what no record says by itself."""


class Reason(Part, frozen=True, kw_only=True):
    """Why a plan may want looking at again. It is listed to the worker, who decides."""

    id: str
    nations: tuple[str, ...] = ()
    """Where it is one. Left out: everywhere."""

    when: ReviewWhen
    text: str
    source: str
    checked_on: str
    review_by: str
