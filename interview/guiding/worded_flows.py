"""The flows at hand, each read once and only when it is wanted, and never one that cannot be said."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from interview.engine.conditions import CONDITIONS
from interview.engine.kinds import KINDS
from interview.plan.facts import FACTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.model import Flow
    from interview.engine.terms import AgeBand, Nation
    from locales.catalogue import Catalogue


USUAL = "uk/adult"
"""The flow that a session is held in unless another is chosen."""

_LOOKED_THROUGH: WeakKeyDictionary[Catalogue, dict[str, Flow]] = WeakKeyDictionary()
"""The flows of which a wording has all that they say. Neither of the two changes once it is read."""


@functools.cache
def load_flow(name: str) -> Flow:
    """A packaged flow by its id, such as ``uk/adult``, read once. Raises FlowInvalid."""
    from flows.loader import FlowInvalid, load, packaged

    files = packaged()
    if name not in files:
        raise FlowInvalid(f"There is no flow '{name}'. There is: {', '.join(files)}.")
    return load(files[name], name=f"{name}.toml", kinds=KINDS, conditions=frozenset(CONDITIONS), facts=FACTS)


def worded_flow(name: str, wording: Catalogue) -> Flow:
    """A packaged flow of which every step can be said. Raises FlowInvalid, WordingError."""
    from flows.loader import FlowInvalid
    from interview.lint.named import unworded

    flow = load_flow(name)
    looked_through = _LOOKED_THROUGH.setdefault(wording, {})
    if looked_through.get(name) is not flow:
        for lacks in unworded(flow, wording, name=f"{name}.toml"):
            raise FlowInvalid(lacks)
        looked_through[name] = flow
    return flow


class Flows:
    """The flows that a session may be held in. ``first`` is the one that is taken unless another is named."""

    def __init__(
        self, first: Flow, *, others: tuple[str, ...] = (), find: Callable[[str], Flow] | None = None
    ) -> None:
        """``others`` are the ids of the rest; ``find`` reads one of them, and may raise FlowInvalid."""
        self.first = first
        self.ids = (first.id, *(other for other in others if other != first.id))
        self._read = {first.id: first}
        self._find = find

    @classmethod
    def packaged(cls, first: Flow, wording: Catalogue) -> Flows:
        """All that come with the program."""
        from flows.loader import packaged

        return cls(first, others=tuple(packaged()), find=lambda name: worded_flow(name, wording))

    def find(self, flow: str) -> Flow | None:
        """The flow of that id, or None if there is none. Raises FlowInvalid, WordingError."""
        if flow not in self.ids:
            return None
        if flow not in self._read and self._find is not None:
            self._read[flow] = self._find(flow)
        return self._read.get(flow)

    def serving(self, *, nation: Nation, age_band: AgeBand) -> tuple[Flow, ...]:
        """Those that are made for such a person: the first one first, then the one that is made for the fewest ages."""
        found = (self.find(flow) for flow in self.ids)
        serving = [flow for flow in found if flow is not None and serves(flow, nation, age_band)]
        return tuple(sorted(serving, key=lambda flow: 0 if flow.id == self.first.id else len(flow.age_bands)))


def usual_flows(wording: Catalogue) -> Flows:
    """All that come with the program, the full interview with an adult first. Raises FlowInvalid, WordingError."""
    return Flows.packaged(worded_flow(USUAL, wording), wording)


def serves(flow: Flow, nation: Nation, age_band: AgeBand) -> bool:
    """Whether a flow is made for a person of this nation and age. Nobody is led through the wrong questions."""
    return nation in flow.nations and age_band in flow.age_bands
