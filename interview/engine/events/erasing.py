"""Taking words out of the record: said first, done after. The seals stay whole, and that it was done stays too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from interview.engine.events.base import Event

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry

Extent = Literal["passage", "import", "session", "case"]
ErasureGround = Literal["person_asked", "retention", "by_mistake"]


class ErasureAnnounced(Event, tag="erasure-announced", frozen=True, kw_only=True):
    """What is to go, and on what ground. Nothing has gone yet.

    ``statement`` names the passage, and ``session`` the session by its id; a whole case needs neither. On the ground
    ``by_mistake`` it should never have been written in this case.
    """

    extent: Extent
    statement: int | None
    session: str | None
    ground: ErasureGround
    passages: int
    place: int | None = None
    """The entry of a place of safety, where its address is what goes."""
    noted: int | None = None
    """What was noted of others or by the worker, where that goes; of an import, its first row."""

    def fold(self, case: Case, entry: Entry) -> None:
        case.to_erase[entry.seq] = self


class ErasureCalledOff(Event, tag="erasure-called-off", frozen=True, kw_only=True):
    """What was announced is not done."""

    announced: int

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.to_erase.pop(self.announced, None)


class WordsErased(Event, tag="words-erased", frozen=True, kw_only=True):
    """So many passages have gone for good, as announced."""

    announced: int
    passages: int

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        said = case.to_erase.pop(self.announced, None)
        case.emptied = case.emptied or (said is not None and said.extent == "case")
