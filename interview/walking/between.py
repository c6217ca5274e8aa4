"""What a walk does between two sessions, at the desk: closing the case and opening it again, and noting what came in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from interview.casework import outside
from interview.engine.acts import AtTheDesk
from interview.engine.codec import boxed
from interview.engine.stage import Refused
from interview.walking.names import ScriptInvalid

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.guide import Guide
    from interview.walking.names import Aliases

BEGIN = "begin"
"""In the place of an act: a session is tried to be opened, and must be refused."""


class Between(msgspec.Struct, frozen=True, kw_only=True):
    """What a row says of the walk itself. The rest of the row is its act."""

    as_: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(default=None, name="as")
    wait: str = "1m"
    refused: str | None = None


_ROW = frozenset(Between.__struct_encode_fields__)


def at_the_desk(guide: Guide, row: dict[str, Any], aliases: Aliases, *, waits: Callable[[str], None]) -> None:
    """Carry out one row. Raises ScriptInvalid for what is not as the row says, and ValidationError for a row that is none."""
    its = msgspec.convert(row, Between)
    act = {key: value for key, value in row.items() if key not in _ROW}
    waits(its.wait)
    before = guide.case.seq
    try:
        if act.get("do") == BEGIN:
            guide.begin(setting="in_person", captured="live", person_locale=guide.wording.source)
        else:
            resolved = aliases.resolved(act, guide.case)
            outside.at_the_desk(guide, msgspec.convert(resolved, AtTheDesk, dec_hook=boxed))
    except Refused as refused:
        if its.refused is None or its.refused not in str(refused):
            raise ScriptInvalid(f"{refused}") from None
        if guide.case.seq != before:
            raise ScriptInvalid("a refused act left something in the record.") from None
        return
    if its.refused is not None:
        raise ScriptInvalid("the act was carried out, and the walk says it is refused.")
    if its.as_ is not None:
        aliases.name(its.as_, guide.entries()[before:])
