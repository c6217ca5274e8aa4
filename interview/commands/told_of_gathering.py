"""The story of what was gathered before anybody is asked, and of who came along, a plain line for each event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.commands.saying import count
from interview.engine.events import company, prepared
from interview.engine.gathered import FromFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.events import AnyEvent


_APART = {"apart": ", apart from them", "together": ", together with them", "not_noted": ""}


def told_of_gathering(
    event: AnyEvent, *, named: Callable[[str, str], str], plain: Callable[[str], str]
) -> str | None:
    """What was done, in nobody's own words; nothing for any other event."""
    match event:
        case prepared.SourceChecked():
            return f"Earlier information: {named('source', event.source)}, {plain(event.standing)}."
        case prepared.PriorActionRecorded(imported=FromFile() as of):
            return f"Took in what an organisation has done before, from a file (row {of.row} of {of.rows})."
        case prepared.PriorActionRecorded():
            return "Noted what an organisation has done before."
        case prepared.DocumentReviewed():
            return "Noted a document that was read."
        case prepared.TakenDown(fact=str() as fact):
            return f"Noted a fact from what others wrote: {named('fact', fact)}."
        case prepared.TakenDown():
            return f"Noted from what others wrote: {plain(event.taken_as)}."
        case prepared.TakenBack():
            return f"Took back what was noted in entry {event.item}."
        case prepared.ImportTakenBack():
            below = event.items[event.rows :]
            also = f", with {count(len(below), 'thing')} that had been taken down from them" if below else ""
            return f"Took back {count(event.rows, 'row')} of an import: it was the wrong file{also}."
        case company.CompanionCame():
            return f"Somebody is here with the person ({plain(event.came_as)})."
        case company.CompanionWent():
            return f"Somebody who came with the person left{_APART[event.apart]}."
        case _:
            return None
