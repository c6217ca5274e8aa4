"""One wording for both sides: the worker's language and the person's, never another language in the place of one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from interview.composing.putting import nothing_true
from interview.engine import view as seen
from interview.engine.variants import BETWEEN, of_other_flows, plain_id, variant
from locales.catalogue import WordingMissing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flows.model import Flow, Step
    from interview.engine.case import Case
    from interview.engine.terms import Said
    from locales.catalogue import Catalogue, Worded

OF_PACKS = frozenset({"duties-glance", "duty-source", "packs-old", "source-stale-since"})
"""Wordings of which every part is of the dated packs, or a count: the same each time, and nobody's words."""


def labelled(
    message: str,
    args: Mapping[str, str | int],
    *,
    case: Case,
    flow: Flow,
    wording: Catalogue,
    locale: str,
) -> str:
    """A wording as it is true in a case; that there is none, where nobody wrote it for one like this.

    A case that went on in another flow holds what was asked in the one before, where other messages differ.

    Raises WordingMissing for one that is the same for everybody.
    """
    word = wording.of_packs if message in OF_PACKS else wording.text
    if message not in flow.variants and BETWEEN not in message:
        try:
            return word(message, locale, **args).text
        except WordingMissing:
            for spelled in of_other_flows(message, case):
                if wording.has(spelled, locale):
                    return word(spelled, locale, **args).text
            raise
    plain, spelled = plain_id(message), variant(flow, message, case)
    if plain in flow.variants and not wording.has(spelled, locale):
        say = partial(labelled, case=case, flow=flow, wording=wording, locale=locale)
        none = nothing_true(
            plain, flow=flow, case=case, locale=locale, say=lambda one, **named: say(one, named)
        )
        return none.worker
    return word(spelled, locale, **args).text


@dataclass(frozen=True, kw_only=True, slots=True)
class Worder:
    """Words messages as they are true in a case, at a step of a flow."""

    case: Case
    flow: Flow
    step: Step
    wording: Catalogue

    @property
    def worker_locale(self) -> str:
        return self.case.sitting.worker_locale if self.case.sitting else self.wording.source

    @property
    def person_locale(self) -> str:
        return self.case.sitting.person_locale if self.case.sitting else self.wording.source

    def label(self, message: str, **args: str | int) -> str:
        """A short wording for the worker's own eyes. Raises WordingMissing."""
        if not args and message not in self.flow.variants:
            kept = self.wording.kept(message, self.worker_locale)
            if kept is not None:
                return kept.text
        return labelled(
            message, args, case=self.case, flow=self.flow, wording=self.wording, locale=self.worker_locale
        )

    def text(self, message: str, said: Mapping[str, Said | None] | None = None, **args: str) -> seen.Text:
        """A wording in both languages; on a page for the worker alone, in theirs. A missing one is shown as missing."""
        plain, message = message, variant(self.flow, message, self.case)
        if message != plain and not self.wording.has(message, self.worker_locale):
            return nothing_true(
                plain, flow=self.flow, case=self.case, locale=self.person_locale, say=self.label
            )
        ours = self.wording.text(message, self.worker_locale, **args)
        theirs = ours if self.step.audience == "worker" else self.theirs(message, **args)
        checked = theirs is not None and (
            (message, theirs.locale, theirs.digest) in self.case.wording_checked
        )
        return seen.Text(
            message=message,
            worker=ours.text,
            worker_direction=ours.direction,
            person=theirs.text if theirs else None,
            person_locale=theirs.locale if theirs else self.person_locale,
            direction=theirs.direction if theirs else "ltr",
            state=theirs.state.value if theirs else "missing",
            digest=theirs.digest if theirs else "",
            may_be_shown=theirs is not None and (theirs.may_be_shown or checked),
            checked=checked,
            said=(said or {}).get(message),
        )

    def theirs(self, message: str, **args: str) -> Worded | None:
        """The wording in the person's language, or nothing. Never another language in its place."""
        try:
            return self.wording.text(message, self.person_locale, **args)
        except WordingMissing:
            return None

    def if_worded(self, message: str) -> str | None:
        """A label that not everything has."""
        return self.label(message) if self.wording.has(message, self.worker_locale) else None
