"""Which case a command means: by its id, or by the label that a worker gave it. Nothing is guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

import click

from interview.casework.opened import CaseUnknown
from interview.commands.chosen import Ended
from interview.commands.saying import harmless, tell

if TYPE_CHECKING:
    from interview.commands.opening import Opened

CASE = click.argument("case", metavar="CASE")


def meant(here: Opened, named: str, *, said: bool = False) -> str:
    """The id of a case that was named by its id or, where one case alone has it, by its label.

    An id goes before a label. ``said`` says the id and the label, before something that ends or takes words out: to whoever
    typed the label, for it may be a name. Raises Ended where several cases have that label, CaseUnknown.
    """
    try:
        here.desk.refuse_unknown(named)
    except CaseUnknown:
        cases = labelled(here, named)
        if not cases:
            raise
    else:
        return named
    if len(cases) > 1:
        raise Ended(
            f"{len(cases)} cases have that label: {', '.join(cases)}. Nothing was done. Name the one you mean by its id."
        )
    if said:
        tell(f"This is the case {cases[0]}, with the label {harmless(named.strip())}.")
    return cases[0]


def labelled(here: Opened, label: str) -> list[str]:
    """The cases that have exactly this label, but for spaces around it and how its letters are encoded."""
    wanted = _plain(label)
    return [one.case for one in here.desk.cases() if wanted and _plain(one.label) == wanted]


def _plain(label: str) -> str:
    return normalize("NFC", label).strip()
