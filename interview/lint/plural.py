"""Which plural forms a language has, as far as whole numbers reach them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from fluent.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Mapping

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})


def missing_forms(choice: ast.SelectExpression, tag: str) -> tuple[str, ...]:
    """Return the plural forms that this choice leaves out; nothing if it does not choose by number.

    A form whose only numbers have variants of their own, such as [1] in English, is not missed.
    """
    names = {variant.key.name for variant in choice.variants if isinstance(variant.key, ast.Identifier)}
    if not names <= CATEGORIES or not isinstance(
        choice.selector, ast.VariableReference | ast.FunctionReference
    ):
        return ()
    exact = {
        float(variant.key.value) for variant in choice.variants if isinstance(variant.key, ast.NumberLiteral)
    }
    reached = _forms(tag)
    return tuple(form for form in sorted(reached.keys() - names) if not reached[form] <= exact)


@cache
def _forms(tag: str) -> Mapping[str, frozenset[int]]:
    from babel import Locale, UnknownLocaleError

    try:
        plural = Locale.parse(tag, sep="-").plural_form
    except UnknownLocaleError:  # the wording is put together with English plurals then
        plural = Locale("en", "GB").plural_form
    reached: dict[str, set[int]] = {}
    for number in range(1000):
        reached.setdefault(plural(number), set()).add(number)
    return {form: frozenset(numbers) for form, numbers in reached.items()}
