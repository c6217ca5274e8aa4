"""A made-up case to rehearse on, played into memory. Nothing is written anywhere."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

from interview.casework.opened import OpenDesk
from interview.walking.walk import play, read_walk
from store import in_memory

if TYPE_CHECKING:
    from interview.casework.opened import Ports
    from interview.guide import Guide


def practice_case(ports: Ports) -> tuple[Guide, OpenDesk]:
    """The packaged made-up case, and the desk it lies on. From here on it runs on the real clock and chance."""
    walk = read_walk(resources.files("interview") / "practice.toml", name="practice.toml")
    journal = in_memory()
    played = play(walk, name="practice.toml", wording=ports.wording, journal=journal, practice=True)
    desk = OpenDesk(
        journal=journal,
        worker="practice",
        ports=ports,
        flow=played.guide.flows,
        practice=True,
    )
    return desk.open(played.guide.case_id), desk
