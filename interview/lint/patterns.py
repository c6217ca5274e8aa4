"""A message's pattern as a checker reads it: its text with the placeables marked, its choices, its functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

if TYPE_CHECKING:
    from collections.abc import Iterator

PLACE = "\ufffc"
"""Stands for whatever is put in when the message is said; no letter, no digit, no space."""


def every_pattern(pattern: ast.Pattern) -> tuple[ast.Pattern, ...]:
    """Return the pattern and the patterns of its variants, at any depth."""
    found = _Found()
    found.visit(pattern)
    return tuple(found.patterns)


def choices(pattern: ast.Pattern) -> tuple[ast.SelectExpression, ...]:
    """Return its choices between variants, at any depth."""
    found = _Found()
    found.visit(pattern)
    return tuple(found.choices)


def functions(pattern: ast.Pattern) -> frozenset[str]:
    """Return the names of the functions it calls."""
    found = _Found()
    found.visit(pattern)
    return frozenset(found.functions)


def typed(pattern: ast.Pattern) -> str:
    """Return what was typed into this pattern itself, literals too, with a mark where something is put in."""
    return "".join(_typed(pattern))


def longest(pattern: ast.Pattern) -> str:
    """Return the text with every choice at its longest, and one mark for each thing put in."""
    parts: list[str] = []
    for element in pattern.elements:
        inner = element.expression if isinstance(element, ast.Placeable) else None
        if isinstance(inner, ast.SelectExpression):
            parts.append(
                max(
                    (longest(variant.value) for variant in inner.variants), key=lambda text: len(text.split())
                )
            )
        else:
            parts.append("".join(_typed(ast.Pattern([element]))))
    return "".join(parts)


def _typed(pattern: ast.Pattern) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield element.value
        elif isinstance(element.expression, ast.StringLiteral):
            yield element.expression.parse()["value"]
        elif isinstance(element.expression, ast.NumberLiteral):
            yield element.expression.value
        else:
            yield PLACE


class _Found(Visitor):
    def __init__(self) -> None:
        self.patterns: list[ast.Pattern] = []
        self.choices: list[ast.SelectExpression] = []
        self.functions: set[str] = set()

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802  # the visitor's own name
        self.patterns.append(node)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        self.choices.append(node)
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        self.generic_visit(node)
