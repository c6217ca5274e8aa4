"""What people say and do: any words that can be stored, any act at all, and any act that a view offers."""

from __future__ import annotations

import functools
import types
import typing
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

import msgspec
from hypothesis import strategies as st

from interview.engine.acts import AnyAct
from interview.engine.events import AnyEvent
from interview.engine.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

TROUBLESOME = (
    "می\u200cخواهم",  # a zero-width non-joiner
    "👩\u200d👧",  # a family, joined by a zero-width joiner
    "قالت لي",
    "\u202eturned\u202c",
    "[b]bold[/b] [took]",
    "\x1b[31mred\x1b[0m",
    "before\x00after",
    "\x07\x08\x7f\x85",
    "a\r\nb\rc\u2028d\u2029e",
    "\xa0\u3000\ufeff\u200b",
    "e\u0301 \u1100\u1161\u11a8",
    " ends in a space ",
    "🇬🇧🏳\ufe0f\u200d🌈",
    "\U0010ffff\ufffe",
)
"""Pieces that have been dropped, turned, joined or taken for commands by some program or other."""

_ANY_CHARACTER = st.characters(exclude_categories=["Cs"])


def texts(*, least: int = 0) -> SearchStrategy[str]:
    """Any text that can be stored, which is any without half a character."""
    pieces = st.one_of(st.sampled_from(TROUBLESOME), st.text(_ANY_CHARACTER, min_size=1, max_size=12))
    return st.lists(pieces, min_size=least, max_size=4).map("".join)


def said(*, least: int = 0) -> SearchStrategy[Words]:
    return texts(least=least).map(Words)


@functools.cache
def of(kind: Any) -> SearchStrategy[Any]:
    """Anything of a type, made from its annotations: structs field by field, words as any words.

    A strategy is looked through when something is first drawn from it, so each is made once.
    """
    origin, args = get_origin(kind), get_args(kind)
    if kind is Words:
        return said()
    if kind is str:
        return texts()
    if kind is bool:
        return st.booleans()
    if kind is int:
        return st.integers(-(2**53), 2**53)
    if kind is types.NoneType:
        return st.none()
    if origin is Literal:
        return st.sampled_from(args)
    if origin in (types.UnionType, Union):
        return st.one_of([of(arg) for arg in args])
    if kind is bytes:
        return st.binary(max_size=20)
    if origin is tuple and args[-1] is not Ellipsis:
        return st.tuples(*map(of, args))
    if origin in (tuple, frozenset):
        return st.lists(of(args[0]), max_size=2).map(origin)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        hints = typing.get_type_hints(kind)
        return st.builds(kind, **{name: of(hints[name]) for name in kind.__struct_fields__})
    raise AssertionError(f"no strategy for {kind}")


ACTS: tuple[type[Any], ...] = get_args(AnyAct)
EVENTS: tuple[type[Any], ...] = get_args(AnyEvent)
BY_TAG = {str(kind.__struct_config__.tag): kind for kind in ACTS}


def any_act() -> SearchStrategy[Any]:
    """An act of any kind with anything in it, whether or not it makes sense anywhere."""
    return st.sampled_from(ACTS).flatmap(of)


def any_event() -> SearchStrategy[Any]:
    return st.sampled_from(EVENTS).flatmap(of)


def instead(value: Any, words: Words) -> Any:
    """The same thing with these words in the place of all words in it."""
    if isinstance(value, Words):
        return words
    if isinstance(value, msgspec.Struct):
        changed = {name: instead(getattr(value, name), words) for name in value.__struct_fields__}
        return msgspec.structs.replace(value, **changed)
    return tuple(instead(one, words) for one in value) if isinstance(value, tuple) else value


def words_in(value: Any) -> Iterator[Words]:
    """All words in a thing, in the order of its fields."""
    if isinstance(value, Words):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from words_in(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from words_in(one)
