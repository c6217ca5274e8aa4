"""Something a check found: what, where, and what to do instead."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One line for somebody who will mend it; it never holds what a person or a worker said.

    A ``tip`` refuses nothing: what it is about could be better.
    """

    code: str
    where: str
    says: str
    instead: str
    tip: bool = False

    def __str__(self) -> str:
        tip = "Tip: " if self.tip else ""
        return f"{tip}{self.where}: {self.says} [{self.code}]. {self.instead}"
