"""A case of a made-up person in a journal in memory, at any step one likes."""

from __future__ import annotations

import functools
import shutil
from contextlib import contextmanager
from importlib import resources
from typing import TYPE_CHECKING

import store
from interview.engine.acts import account, always, asking, planning
from interview.engine.case import Case, Position
from interview.engine.case import Sitting as Seated
from interview.engine.codec import boxed
from interview.engine.events import session
from interview.engine.terms import Moment
from interview.engine.words import Words
from interview.guide import Guide
from interview.guiding.worded_flows import Flows, load_flow
from interview.walking.walk import SteadyChance, SteadyClock
from locales.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from flows.model import Flow
    from interview.engine.terms import Captured, Nation
    from interview.organisation.model import Profile

__all__ = ["CASE", "ENGLISH", "Sitting", "adult", "at", "boxed", "sitting", "wording"]

CASE = "abcd-2345"
ENGLISH = "en-GB"


@functools.cache
def wording() -> Catalogue:
    return Catalogue.load()


def beside_its_parts(folder: Path) -> Path:
    """A folder in which a copy of a packaged flow finds the parts that it includes."""
    shutil.copytree(str(resources.files("flows") / "uk" / "parts"), folder / "parts", dirs_exist_ok=True)
    return folder


@functools.cache
def adult() -> Flow:
    return load_flow("uk/adult")


class Sitting:
    """A case, what it is written to, and the time: everything that a second program would need to go on with it."""

    def __init__(
        self,
        journal: store.Journal,
        *,
        flow: Flow | Flows | None = None,
        words: Catalogue | None = None,
        organisation: Profile | None = None,
    ) -> None:
        self.journal = journal
        self.clock = SteadyClock()
        self.flows = _at_hand(flow)
        self.words = words or wording()
        self.organisation = organisation
        self._chance = SteadyChance()
        self.guide = self.opened_again()

    def opened_again(self, *, flow: Flow | None = None) -> Guide:
        """The same case as another program would find it."""
        return Guide(
            flows=self.flows if flow is None else Flows(flow),
            wording=self.words,
            journal=self.journal,
            case_id=CASE,
            actor="w-1",
            clock=self.clock,
            nonce=self._chance.nonce,
            new_id=self._chance.new_id,
            organisation=self.organisation,
        )

    def create(self, label: str = "A made-up person", *, nation: Nation = "scotland") -> None:
        opened = session.CaseOpened(nation=nation, age_band="adult", organisation_kind="charity")
        self.guide.open_case(opened, label=session.CaseLabelled(label=Words(label)))

    def begin(self, *, language: str = ENGLISH, captured: Captured = "live", flow: str | None = None) -> None:
        self.guide.begin(setting="in_person", captured=captured, person_locale=language, flow=flow)

    def walk_to(self, step: str) -> None:
        """Go to a step of the way through by those moves that nothing guards, whatever is passed over. On the way, notes may be taken.

        What is only asked about a fuller account is come to with one.
        """
        while (here := self._here()) != step:
            if here == "record":
                self.guide.carry_out(asking.Agree(scope="record"))
            if step == "clarify" and here == "invite":
                self.guide.carry_out(
                    account.ChooseDepth(depth="fuller", reason=Words("They want to tell it all"))
                )
            if step == "clarify" and here == "account":
                self.guide.carry_out(always.Tell(words=Words("There was a door, and it was shut")))
            self.guide.carry_out(always.Move(move=_way(self.guide.flow, here, step)[0]))

    def _here(self) -> str:
        position = self.guide.case.position
        assert position is not None
        return position.step

    def walk_to_review(self) -> None:
        """End a first session with one line in the plan, and begin another that looks at it again."""
        self.walk_to("plan")
        self.guide.carry_out(planning.ProposeLine(what=Words("Ask the clinic for a time")))
        self.guide.carry_out(always.Stop())
        self.guide.carry_out(always.Stop())
        self.begin()
        for move in ("continue", "to-review"):
            self.guide.carry_out(always.Move(move=move))


def both(first: str = "uk/brief") -> Flows:
    """The brief flow and the full one; a first session is held in ``first``."""
    return Flows(load_flow(first), others=("uk/adult", "uk/brief"), find=load_flow)


@contextmanager
def sitting(
    step: str | None = None,
    *,
    flow: Flow | Flows | None = None,
    words: Catalogue | None = None,
    language: str = ENGLISH,
    captured: Captured = "live",
    organisation: Profile | None = None,
) -> Iterator[Sitting]:
    """A first session, at ``step`` if one is named."""
    with store.in_memory() as journal:
        begun = Sitting(journal, flow=flow, words=words, organisation=organisation)
        begun.create()
        begun.begin(language=language, captured=captured)
        if step is not None:
            begun.walk_to(step)
        yield begun


def at(step: str, *, flow: Flow | None = None, back: tuple[str, ...] = ()) -> Case:
    """A case that simply stands at a step, with a session open and nothing known."""
    flow = flow or adult()
    case = Case()
    case.position = Position(step=step, back=back)
    case.sitting = Seated(
        id="s",
        number=1,
        flow=flow.id,
        pack=flow.pack(),
        opened_at=0,
        setting="in_person",
        captured="live",
        held_at=Moment(),
        worker_locale=ENGLISH,
        person_locale=ENGLISH,
    )
    return case


def _at_hand(flow: Flow | Flows | None) -> Flows:
    return flow if isinstance(flow, Flows) else Flows(flow or adult())


def _way(flow: Flow, start: str, goal: str) -> list[str]:
    ways: dict[str, list[str]] = {start: []}
    queue = [start]
    while queue:
        here = queue.pop(0)
        for move, way in flow.find(here).ways().items():
            if way.to not in ways and (way.when is None or way.when == "account-may-begin"):
                ways[way.to] = [*ways[here], move]
                queue.append(way.to)
    return ways[goal]
