"""What is known of a service. It decides nothing: who may refer, and how, is for the worker to read."""

from __future__ import annotations

from typing import Literal

import msgspec

from interview.engine.terms import Nation

Sex = Literal["women", "men", "any"]
Ages = Literal["adults", "children", "any"]
YesNo = Literal["yes", "no"]

ANY = "any"
"""Every language, area or nation. Where nothing is said, nobody knows, which is something else."""


class Service(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A row of the directory. What is empty was not said: not no, and not for everyone.

    ``kind`` is one of ``interview.services.kinds``; ``called`` is what the row calls it. ``last_checked`` is the day
    on which somebody last asked the service, and ``expires`` the day from which the row should not be used any more.
    """

    id: str
    name: str
    kind: str = "other"
    called: str = ""
    needs: tuple[str, ...] = ()
    nations: tuple[Nation | Literal["any"], ...] = ()
    areas: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    what_for: str = ""
    for_whom: str = ""
    sex: Sex | None = None
    ages: Ages | None = None
    families: YesNo | None = None
    access: tuple[str, ...] = ()
    exclusions: str = ""
    who_may_refer: str = ""
    how: str = ""
    contact: str = ""
    hours: str = ""
    cost: str = ""
    safety_notes: str = ""
    source: str = ""
    checked_by: str = ""
    expires: str | None = None
    last_checked: str | None = None


def stored(body: str) -> Service:
    """A service as the vault keeps it."""
    return msgspec.json.decode(body, type=Service)


def to_store(service: Service) -> str:
    """A service as it is put into the vault."""
    return msgspec.json.encode(service).decode()
