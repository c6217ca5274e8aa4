"""What a person hears in a flow, in every language that has it, as it would be said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interview.engine.of_organisation import VARIABLES, of_organisation
from interview.lint.said import said_in
from locales.catalogue import without_isolates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow
    from interview.lint.said import Said
    from locales.catalogue import Catalogue

FILLED_WITH = "…"
"""Stands where somebody's own words would."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """One message in one language. ``file`` is the flow's."""

    file: str
    said: Said
    locale: str
    text: str
    variables: frozenset[str]
    source: bool

    @property
    def where(self) -> str:
        """The file, the step, the message and the language."""
        return f"{self.file}: step '{self.said.step}': '{self.said.message}' ({self.locale})"


def sentences(flow: Flow, wording: Catalogue, *, file: str) -> tuple[Sentence, ...]:
    """Every one of them. Of what is missing in a language nothing is said here: the check of the wording names it."""
    return tuple(_each(flow, wording, file))


def _each(flow: Flow, wording: Catalogue, file: str) -> Iterator[Sentence]:
    tags = [language.tag for language in wording.languages()]
    for said in said_in(flow):
        for locale in tags:
            if wording.has(said.message, locale):
                variables = wording.variables(said.message, locale)
                for filled in _fillings(variables):
                    yield Sentence(
                        file=file,
                        said=said,
                        locale=locale,
                        text=without_isolates(wording.text(said.message, locale, **filled).text),
                        variables=variables,
                        source=locale == wording.source,
                    )


def _fillings(variables: frozenset[str]) -> Iterator[dict[str, str]]:
    """With a gap in each place; and, of what an organisation says of itself, as where it says nothing."""
    yield dict.fromkeys(variables, FILLED_WITH)
    if variables & VARIABLES:
        yield {one: of_organisation(None, None).get(one, FILLED_WITH) for one in variables}
