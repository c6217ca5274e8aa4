"""A made-up case to rehearse on, played into memory. Nothing is written anywhere."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

from interview.walk import play, read_walk
from store import in_memory

if TYPE_CHECKING:
    from interview.casework import Ports
    from interview.guide import Guide


def practice_guide(ports: Ports) -> Guide:
    """A guide on the packaged made-up case. From here on it runs on the real clock and chance."""
    walk = read_walk(resources.files("interview") / "practice.toml", name="practice.toml")
    played = play(walk, name="practice.toml", wording=ports.wording, journal=in_memory(), practice=True)
    return played.guide.handed_to(clock=ports.clock, nonce=ports.nonce, new_id=ports.new_id)
