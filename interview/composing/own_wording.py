"""Wording with what the organisation's profile says of itself in the nation of a case; where it says nothing, that one can ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.composing.calling import serving
from interview.engine.of_organisation import of_organisation
from locales.catalogue import ANYWHERE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow, Step
    from interview.engine.case import Case
    from interview.engine.terms import Nation
    from interview.organisation.model import Controller, Profile, Served
    from locales.catalogue import Catalogue, Language

_SAID_IN = {
    "privacy-controller": "controller",
    "rights-information-complain": "complaints",
    "rights-respect-where": "service-complaints",
}
"""The wordings that say it, and the message for the worker where nothing is there to be said."""


class OwnWorded:
    """A case whose wording knows its organisation. The nation of a new case is not known at first."""

    case: Case
    organisation: Profile | None
    _worded: dict[Nation | None, Catalogue]
    _wording: Catalogue

    def words_with(self, wording: Catalogue) -> None:
        """Begin with this wording."""
        self._wording, self._worded = wording, {}

    @property
    def wording(self) -> Catalogue:
        """All wording, with what is true of this organisation in the nation of the case."""
        nation = self.case.nation
        if nation not in self._worded:
            served = serving(self.organisation, nation)
            self._worded[nation] = self._wording.standing(nation=_named(nation), **_said_of(served))
        return self._worded[nation]

    def languages(self) -> tuple[Language, ...]:
        return self._wording.languages()


def unsaid(profile: Profile | None, *, nation: Nation | None, flow: Flow, step: Step) -> Iterator[str]:
    """Messages for the worker: what this step tells of the organisation, and the profile does not say."""
    served = serving(profile, nation)
    there = {
        "controller": served is not None,
        "complaints": served is not None and served.complaints is not None,
        "service-complaints": served is not None and served.service_complaints is not None,
    }
    topics = flow.topics()
    told = {message for topic in step.topics if topic in topics for message in topics[topic].text}
    for message, what in _SAID_IN.items():
        if message in told and not there[what]:
            yield f"own-unsaid-{what}"


def _said_of(served: Served | None) -> dict[str, str]:
    if served is None:
        return of_organisation(None, None)
    return of_organisation(
        _pair(served.controller), _pair(served.complaints), _pair(served.service_complaints)
    )


def _named(nation: Nation | None) -> str:
    return ANYWHERE["nation"] if nation is None else nation.replace("_", "-")


def _pair(one: Controller | None) -> tuple[str, str] | None:
    return None if one is None else (one.name, one.contact)
