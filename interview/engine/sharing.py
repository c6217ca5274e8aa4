"""An action that stands in the plans of two linked cases, by one id: both know that it is one, and nothing else crosses."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from interview.engine.stage import Refused

if TYPE_CHECKING:
    from interview.engine.stage import Stage

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ACTION = re.compile(rf"[{_LETTERS}]{{4}}")
_MEANT = str.maketrans("OIL", "011")


def shared(stage: Stage, link: str | None, action: str | None) -> tuple[str | None, str | None]:
    """The link and the id of an action that another case has too; the id is made where it is the first.

    It is made from the session and the entry, so that a walk comes out the same each time and two cases do not make the
    same one by counting. Raises Refused.
    """
    if link is None:
        if action:
            raise Refused("An action that another plan has too needs the link to that case. Choose it.")
        return None, None
    if link not in stage.case.links:
        raise Refused("This case has no such link. Link it with the other case first.")
    if action is None or not action.strip():
        made = hashlib.sha256(f"{link}:{stage.sitting.id}:{stage.number}".encode()).digest()
        return link, "".join(_LETTERS[byte & 31] for byte in made[:4])
    typed = action.strip().upper().translate(_MEANT)
    if not _ACTION.fullmatch(typed):
        raise Refused("The id of an action is four letters or digits. Copy it from the other plan.")
    return link, typed
