"""What lies on the worker's table while a step is open: unsaved text, and how words are being taken down."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from textual.message import Message

from interview.tui.asking import Asking

if TYPE_CHECKING:
    from interview.engine.acts import AnyAct
    from interview.engine.terms import Captured, Fidelity, Manner, Moment, Voice


@dataclass(frozen=True, kw_only=True, slots=True)
class Taken:
    """How the next statements are taken down. What is None follows from the session."""

    voice: Voice | None = None
    manner: Manner = "spoken"
    fidelity: Fidelity | None = None
    captured: Captured | None = None
    said_at: Moment | None = None
    told_after: int | None = None
    spoke: str | None = None

    def told(self) -> dict[str, Any]:
        """The fields of any act that holds words of the person."""
        return {name: getattr(self, name) for name in self.__slots__}

    def put(self) -> dict[str, Any]:
        """The fields of an act that says what was put to the person."""
        return {**self.heard(), "spoke": self.spoke}

    def heard(self) -> dict[str, Any]:
        """The fields of an act that says what happened in the room."""
        return {"captured": self.captured, "said_at": self.said_at}


@dataclass(kw_only=True, slots=True)
class Pad:
    """One for each step screen. ``drafts`` is what is typed and not kept, by field; never shown in a repr."""

    drafts: dict[str, str] = field(repr=False)
    taken: Taken = field(default_factory=Taken)
    asking: Asking = field(default_factory=Asking, repr=False)

    def placed(self, act: AnyAct) -> None:
        """A statement has the place that was chosen for it; the next one has its own."""
        from interview.engine.acts.base import Telling  # the first screen needs none of the engine

        if isinstance(act, Telling) and act.told_after is not None:
            self.taken = replace(self.taken, told_after=None)

    def see(self, present: tuple[str, ...]) -> None:
        """Whoever has left the room speaks no more."""
        if self.taken.spoke not in (None, *present):
            self.taken = replace(self.taken, spoke=None)


class Drafted(Message):
    """Something was typed in a field that is not kept yet."""

    def __init__(self, field: str, text: str) -> None:
        super().__init__()
        self.field = field
        self.text = text


class Discarded(Message):
    """The worker asked twice for what was typed in a field to go."""

    def __init__(self, field: str) -> None:
        super().__init__()
        self.field = field
