"""A sitting at a made-up organisation, with a profile that says what it is in one nation."""

from __future__ import annotations

import tomllib
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

import store
from interview.organisation.model import Profile
from interview.organisation.sample import sample
from tests.sitting import Sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.terms import Captured, Nation

HARBOUR = msgspec.convert(tomllib.loads(sample()), Profile)


def profile(nation: Nation, *, first_responder: bool = False, notifier: bool = False) -> Profile:
    """The sample's organisation, in this nation alone."""
    there = msgspec.structs.replace(
        HARBOUR.nation[0], nation=nation, first_responder=first_responder, notifier=notifier
    )
    return msgspec.structs.replace(HARBOUR, nation=(there,))


@contextmanager
def served(
    step: str, organisation: Profile | None, *, nation: Nation = "england", captured: Captured = "live"
) -> Iterator[Sitting]:
    """A first session at a step, with an adult in this nation."""
    with store.in_memory() as journal:
        here = Sitting(journal, organisation=organisation)
        here.create(nation=nation)
        here.begin(captured=captured)
        here.walk_to(step)
        yield here
