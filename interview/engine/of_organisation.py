"""What an organisation says of itself to the person: who answers for their records, and whom they can complain to.

It is put into a few wordings, and into no other. ``named``, ``route`` and ``where`` say whether there is anything to put there.
"""

from __future__ import annotations

WORDINGS: dict[str, frozenset[str]] = {
    "privacy-controller": frozenset({"named", "controller", "contact"}),
    "rights-information-complain": frozenset({"route", "complaints", "complaints-contact"}),
    "rights-respect-where": frozenset({"where", "service-complaints", "service-contact"}),
}
"""The wordings that are said to a person with something of the organisation's own in them, and what that is."""

VARIABLES = frozenset().union(*WORDINGS.values())
GAP = "…"
"""Stands where nothing is known."""


def of_organisation(
    controller: tuple[str, str] | None,
    complaints: tuple[str, str] | None,
    service_complaints: tuple[str, str] | None = None,
) -> dict[str, str]:
    """What is put into them: each a name and how to reach it, or nothing where nobody named any."""
    named, contact = controller or (GAP, GAP)
    route, route_contact = complaints or (GAP, GAP)
    service, service_contact = service_complaints or (GAP, GAP)
    return {
        "named": "yes" if controller is not None else "no",
        "controller": named,
        "contact": contact,
        "route": "yes" if complaints is not None else "no",
        "complaints": route,
        "complaints-contact": route_contact,
        "where": "yes" if service_complaints is not None else "no",
        "service-complaints": service,
        "service-contact": service_contact,
    }
