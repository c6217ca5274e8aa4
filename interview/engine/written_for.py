"""That something was written out to be given to somebody: which document, for whom, and what it rests on."""

from __future__ import annotations

from typing import Literal

import msgspec

Document = Literal["part", "concern", "notice", "worksheet"]
"""Parts of the plan under a yes; a concern, without one, on a decision; the notice without a name; the worksheet for the NRM's form."""


class WrittenOut(msgspec.Struct, frozen=True, kw_only=True):
    """Files for one recipient; the program sends nothing.

    ``yes`` is the number of the entry in which the person said it, ``rests_on`` are those of the decisions and answers that it rests
    on without a yes to sharing.
    """

    number: int
    at: int
    worker: str
    document: Document
    recipient: str
    purpose: str | None = None
    what: tuple[str, ...] = ()
    yes: int | None = None
    rests_on: tuple[int, ...] = ()
