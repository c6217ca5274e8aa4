"""What a worker looks for in each domain of risk, and what explaining it should mention. Never said to the person."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

import msgspec

from flows.panels import Dated, PanelsInvalid, date_problems
from flows.tables import read_as

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable


class RiskPanel(Dated, frozen=True, kw_only=True):
    """One domain of risk. ``look`` may be empty: of some there is nothing of their own to look for."""

    domain: str
    look: tuple[str, ...]
    explain: tuple[str, ...]

    @property
    def text(self) -> tuple[str, ...]:
        """Both, in the order in which they are needed."""
        return (*self.look, *self.explain)


class RiskPanels(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of one file, in its order."""

    risk: tuple[RiskPanel, ...]

    def of(self, domain: str | None) -> RiskPanel | None:
        """The panel of a domain; None where there is none, as of a domain that an organisation added."""
        return next((one for one in self.risk if one.domain == domain), None)

    def messages(self) -> tuple[str, ...]:
        """Every message that it names, in order."""
        return tuple(message for one in self.risk for message in one.text)


def load_risk_panels(file: Traversable | None = None) -> RiskPanels:
    """Read them, the packaged ones unless a file is handed in. Raises PanelsInvalid."""
    file = file or resources.files("flows") / "uk" / "parts" / "risk-panels.toml"
    panels = read_as(file, RiskPanels, name=file.name, refused=PanelsInvalid)
    for problem in _problems(panels):
        raise PanelsInvalid(f"{file.name}: {problem}")
    return panels


def _problems(panels: RiskPanels) -> Iterator[str]:
    domains = [one.domain for one in panels.risk]
    for one in panels.risk:
        if domains.count(one.domain) > 1:
            yield f"risk '{one.domain}' is there twice. Take one out."
        if not one.explain:
            yield f"risk '{one.domain}': it does not say what explaining it should mention. Add that."
        yield from (f"risk '{one.domain}': {problem}" for problem in date_problems(one))
