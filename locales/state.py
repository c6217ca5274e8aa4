"""How far a translation can be trusted."""

from enum import StrEnum


class State(StrEnum):
    """What has happened to a text since it was written.

    STALE is never written down: it is found, when the English has changed since the translation was made, or the
    translation was edited after its state was given.
    """

    SOURCE = "source"
    MACHINE_DRAFT = "machine_draft"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    STALE = "stale"


CHECKED = frozenset({State.SOURCE, State.REVIEWED, State.APPROVED})
GIVEN_BY_SOMEBODY = frozenset({State.TRANSLATED, State.REVIEWED, State.APPROVED})
