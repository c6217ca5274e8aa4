"""Who may read the account: whoever took it down, and whoever the person said yes to.

A worker who comes to a case later asks first. The words are kept off their screens until then. That is a courtesy of the
program and no lock: whoever has the key to the vault can read all of it, and what the program is told of that, it records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.stage import Refused

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.standing import Statement

READ_ACCOUNT = "read-account"
"""What the person says yes or no to when they are asked whether this worker may read what they told before."""


def unread(case: Case, worker: str) -> frozenset[int]:
    """The statements that others took down and this worker may not read yet."""
    if worker in case.readers or case.takers <= {worker}:
        return frozenset()
    return frozenset(number for number, statement in case.statements.items() if statement.worker != worker)


def readable(case: Case, hidden: frozenset[int]) -> tuple[Statement, ...]:
    """The statements in the order of telling, without those that are hidden."""
    told = case.in_order()
    return tuple(one for one in told if one.number not in hidden) if hidden else told


def unread_notes(case: Case, worker: str) -> frozenset[int]:
    """The notes of others, as long as the account is closed to this worker: what was told may stand in them too."""
    if not unread(case, worker):
        return frozenset()
    return frozenset(number for number, note in case.notes.items() if note.worker != worker)


def refuse_unread(case: Case, worker: str) -> None:
    """Raise Refused while there are statements that this worker may not read yet.

    All that gives the account as a whole asks here first. How to reach the person, risks and duties are not the account.
    """
    if unread(case, worker):
        raise Refused(CLOSED)


CLOSED = (
    "What the person told other workers is closed until they say that you may read it. "
    "Begin a session: there you can ask, or note why you read it without asking."
)


HANDED_OVER = (
    "This case was handed over to another vault. If you go on here too, two records of one person grow apart, "
    "and cannot be put together again."
)
