"""Who may read the account: whoever took it down, and whoever the person said yes to.

A worker who comes to a case later asks first. The words are kept off their screens until then. That is a courtesy of the
program and no lock: whoever has the key to the vault can read all of it, and what the program is told of that, it records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.engine.case import Case

READ_ACCOUNT = "read-account"
"""What the person says yes or no to when they are asked whether this worker may read what they told before."""


def unread(case: Case, worker: str) -> frozenset[int]:
    """The statements that others took down and this worker may not read yet."""
    if worker in case.readers:
        return frozenset()
    return frozenset(number for number, statement in case.statements.items() if statement.worker != worker)


HANDED_OVER = (
    "This case was handed over to another vault. If you go on here too, two records of one person grow apart, "
    "and cannot be put together again."
)
