"""Styles that are read once in a program: Textual reads all of them anew whenever a screen brings some that are new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.css.stylesheet import Stylesheet

if TYPE_CHECKING:
    from textual.css.model import RuleSet
    from textual.css.types import CSSLocation

_READ: dict[tuple[object, ...], list[RuleSet]] = {}


class ReadOnce(Stylesheet):
    """Keeps the rules of each source for every set of variables, as a theme has them, that it was read with."""

    def __init__(self, *, variables: dict[str, str] | None = None) -> None:
        super().__init__(variables=variables)
        self._under = frozenset(self._variables.items())

    def set_variables(self, variables: dict[str, str]) -> None:
        super().set_variables(variables)
        self._under = frozenset(variables.items())

    def reparse(self) -> None:
        """Take in new variables and sources. Raises StylesheetError, StylesheetParseError, and keeps what it had."""
        self.parse()

    def _parse_rules(
        self,
        css: str,
        read_from: CSSLocation,
        is_default_rules: bool = False,  # noqa: FBT001, FBT002 - as Textual declares it
        tie_breaker: int = 0,
        scope: str = "",
    ) -> list[RuleSet]:
        source = (self._under, css, read_from, is_default_rules, tie_breaker, scope)
        if source not in _READ:
            _READ[source] = super()._parse_rules(css, read_from, is_default_rules, tie_breaker, scope)
        return _READ[source]
