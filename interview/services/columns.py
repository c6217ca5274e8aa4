"""The columns of a table of services, in the order of the template, and other names that tables give them."""

from __future__ import annotations

import re

COLUMNS = (
    "id",
    "name",
    "kind",
    "needs",
    "nation",
    "area",
    "languages",
    "what_for",
    "for_whom",
    "sex",
    "ages",
    "families",
    "access",
    "exclusions",
    "who_may_refer",
    "how",
    "contact",
    "hours",
    "cost",
    "safety_notes",
    "source",
    "checked_by",
    "expires",
    "last_checked",
)
"""The last one is mostly filled in: some programs leave out empty cells at the end of a row."""

_ALSO = {
    "service": "name",
    "service_name": "name",
    "type": "kind",
    "need": "needs",
    "nations": "nation",
    "nation_area": "area",
    "areas": "area",
    "area_covered": "area",
    "language": "languages",
    "purpose": "what_for",
    "for_who": "for_whom",
    "who_for": "for_whom",
    "who_it_is_for": "for_whom",
    "who_is_it_for": "for_whom",
    "gender": "sex",
    "age": "ages",
    "age_band": "ages",
    "family": "families",
    "children": "families",
    "accessibility": "access",
    "access_needs": "access",
    "exclusion": "exclusions",
    "who_may_refer_how": "who_may_refer",
    "who_can_refer": "who_may_refer",
    "referral": "how",
    "how_to_refer": "how",
    "phone": "contact",
    "telephone": "contact",
    "opening_hours": "hours",
    "costs": "cost",
    "safety": "safety_notes",
    "checked": "last_checked",
    "date_checked": "last_checked",
    "expiry": "expires",
}
_APART = re.compile(r"[\W_]+")


def column(heading: str) -> str | None:
    """The column that a heading stands for, however it is spaced and spelled; None for one that is not known."""
    name = "_".join(_APART.split(heading.casefold())).strip("_")
    return name if name in COLUMNS else _ALSO.get(name)


def template() -> str:
    """An empty table: the headings, and nothing else."""
    return ",".join(COLUMNS) + "\r\n"
