"""Something a check found: what, where, and what to do instead."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One line for somebody who will mend it; it never holds what a person or a worker said."""

    code: str
    where: str
    says: str
    instead: str

    def __str__(self) -> str:
        return f"{self.where}: {self.says} [{self.code}]. {self.instead}"
