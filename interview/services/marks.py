"""What a service is found by: its text, and marks of what it offers to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.services.model import ANY

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from interview.services.model import Service

UNSAID = "unsaid"
"""A mark of its own for what a row does not say: it may fit, and has to be asked."""


ENDS = "ends"


def mark(facet: str, value: str) -> str:
    """One thing that a service offers."""
    return f"{facet} {value}"


def marks(service: Service) -> tuple[str, ...]:
    """All that a service says it offers, and where it says nothing."""
    facets = (
        ("nation", service.nations),
        ("area", tuple(_places(service.areas)) or (ANY,)),
        ("language", service.languages),
        ("sex", (service.sex,) if service.sex else ()),
        ("ages", (service.ages,) if service.ages else ()),
        ("families", (service.families,) if service.families else ()),
        ("access", tuple(_places(service.access))),
    )
    said = [mark(facet, one) for facet, listed in facets for one in listed or (UNSAID,)]
    said += [mark("need", need) for need in service.needs]
    if service.expires:
        said.append(mark(ENDS, service.expires))
    return (*said, mark("kind", service.kind))


def ended(today: datetime.date) -> tuple[str, ...]:
    """How the marks of all services begin that have run out by this day: by decade, year, month and day."""
    decades = [f"{decade}" for decade in range(200, today.year // 10)]
    years = [f"{year}" for year in range(today.year // 10 * 10, today.year)]
    months = [f"{today.year}-{month:02}" for month in range(1, today.month)]
    days = [f"{today:%Y-%m}-{day:02}" for day in range(1, today.day + 1)]
    return tuple(mark(ENDS, begins) for begins in (*decades, *years, *months, *days))


def text_of(service: Service) -> str:
    """Everything in it that somebody may look for. Not whom it refuses: who looks for "children" does not mean "no children"."""
    return " ".join(
        (
            service.name,
            service.called,
            service.kind,
            *service.areas,
            *service.languages,
            *service.access,
            service.what_for,
            service.for_whom,
            service.contact,
        )
    )


def _places(listed: tuple[str, ...]) -> Iterator[str]:
    """Each as it is written, and each of its words: whoever looks for "Yorkshire" means "West Yorkshire" too."""
    for one in listed:
        yield one
        words = one.split()
        if len(words) > 1:
            yield from words
