"""Noting that the worker tried to reach the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.contacted import Unsafe, unsafe_ways
from interview.engine.days import past
from interview.engine.events import contacting
from interview.engine.stage import Refused
from interview.engine.terms import ContactResult, ContactSafe, ContactWay
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class LogContact(Act, tag="log-contact", frozen=True, kw_only=True):
    """An attempt to be in touch, what came of it, and what was agreed. Where it was not safe, what was noticed has to be said.

    A way that the person said is not safe, or that was not safe the last time, wants the reason why it was taken:
    ``although``. What has happened is not kept out of the record, but nobody tries it a second time unawares.
    """

    way: ContactWay
    result: ContactResult
    safe: ContactSafe = "not_known"
    on: str | None = None
    note: Words | None = None
    agreed: Words | None = None
    although: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        note, although = _typed(self.note), _typed(self.although)
        if self.safe == "not_safe" and note is None:
            raise Refused("Say in a few words what was not safe. The next contact depends on it.")
        on = past(self.on, now=stage.now)
        why = unsafe_ways(stage.case.contacts.values(), stage.case.tried.values()).get(self.way)
        if why is not None and although is None:
            raise Refused(f"{_UNSAFE[why]} Say why it was tried that way all the same.")
        return (
            contacting.ContactTried(
                way=self.way,
                result=self.result,
                safe=self.safe,
                on=on,
                note=note,
                agreed=_typed(self.agreed),
                although=although if why is not None else None,
            ),
        )


_UNSAFE: dict[Unsafe, str] = {
    "said": "They said that this way is not safe for them.",
    "tried": "The last time by this way was not safe.",
}


def _typed(words: Words | None) -> Words | None:
    return words if words is not None and words.text.strip() else None
