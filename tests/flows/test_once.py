"""What a flow alone decides is found once for it, and anew for a flow that differs."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import msgspec

from flows.once import found_once
from tests.sitting import adult

if TYPE_CHECKING:
    from flows.model import Flow


class Count:
    """Something large that was found of a flow."""

    def __init__(self, steps: int) -> None:
        self.steps = steps


@found_once
def counted(flow: Flow) -> Count:
    return Count(len(flow.step))


def test_it_is_found_once_for_a_flow_and_anew_for_one_that_was_made_from_it() -> None:
    shorter = msgspec.structs.replace(adult(), step=adult().step[1:])
    assert counted(adult()) is counted(adult())
    assert counted(shorter).steps == counted(adult()).steps - 1
    assert (shorter.topics(), shorter.pack()) == (adult().topics(), shorter.pack())
    assert shorter.pack() != adult().pack()
    assert shorter.find(adult().step[1].id) is adult().step[1]


def test_what_was_found_is_no_part_of_the_flow_and_goes_with_it() -> None:
    flow = msgspec.structs.replace(adult(), title="another")
    as_it_was = msgspec.json.encode(flow)
    gone = weakref.ref(counted(flow))
    assert msgspec.json.encode(flow) == as_it_was
    assert msgspec.structs.replace(adult(), title="another") == flow
    del flow
    gc.collect()
    assert gone() is None
