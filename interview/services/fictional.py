"""The directory of practice and tests: nobody in it exists, and no number of it rings anywhere."""

from __future__ import annotations

import datetime
from importlib import resources
from typing import TYPE_CHECKING

from interview.services.reader import read_services

if TYPE_CHECKING:
    from interview.services.model import Service

_WRITTEN = datetime.date(2026, 3, 1)


def table() -> str:
    """The table as it is shipped, to be looked at or taken for an example."""
    return (resources.files("interview.services") / "fictional.csv").read_text("utf-8")


def fictional(today: datetime.date) -> tuple[Service, ...]:
    """Its services; as many days old as on the day that the table was written for, so that some are always due."""
    taken = read_services(table().encode(), today=_WRITTEN)
    return tuple(_moved(one, today - _WRITTEN) for one in taken.services)


def _moved(service: Service, by: datetime.timedelta) -> Service:
    import msgspec

    if service.last_checked is None:
        return service
    day = datetime.date.fromisoformat(service.last_checked) + by
    return msgspec.structs.replace(service, last_checked=day.isoformat())
