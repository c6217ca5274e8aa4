"""A new case: a label to find it by, and what decides which questions, rights and duties follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.terms import AgeBand, Nation, OrganisationKind
from interview.tui.screens.asked import AskedPage
from interview.tui.widgets.fields import WordsField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.tui.reception import Reception
    from interview.tui.widgets.fields import Field


class NewCaseScreen(AskedPage):
    """Nation and age band are never guessed: a wrong one tells the person of rights that are not theirs.

    With a profile of the organisation only the nations that it serves can be chosen, and its kind is chosen already.
    """

    heading = "case-new-heading"
    keys = "case-new-keys"
    help_message = "help-new-case"
    why = "case-new-why"
    go_on = "case-new-go-on"
    missing = "case-new-missing"

    def __init__(self, reception: Reception) -> None:
        super().__init__()
        self._reception = reception

    def asked(self) -> Iterator[Field]:
        yield WordsField("label", "", label=self.own.chrome("case-label"), lines=1)
        profile = self._reception.opened.organisation
        served = get_args(Nation) if profile is None else profile.nations
        only = served[0] if len(served) == 1 else None
        yield self.words("nation", "case-nation", served, chosen=only)
        yield self.words("age", "case-age", get_args(AgeBand))
        if profile is None:
            yield self.words("organisation", "case-organisation", get_args(OrganisationKind))
        else:
            label = self.own.chrome("case-organisation-from-profile", name=profile.name)
            kind = profile.kind
            yield self.words("organisation", "case-organisation", (kind,), label=label, chosen=kind)

    def go(self) -> None:
        label = self.query_one(WordsField).editor.words.strip()
        if not label:
            self.refused(self.own.chrome("case-label-missing"))
            self.query_one(WordsField).editor.focus()
            return
        self._reception.create_case(
            self,
            label=label,
            nation=cast("Nation", self.chosen("nation")),
            age_band=cast("AgeBand", self.chosen("age")),
            organisation_kind=cast("OrganisationKind", self.chosen("organisation")),
        )
