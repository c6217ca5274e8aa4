"""Boxed words: what somebody said or wrote, kept out of every repr, log and traceback.

A ``str`` subclass would not do: rich slices long strings back to plain ``str`` and prints them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from collections.abc import Iterator


@final
class Words:
    """Somebody's words, exactly as given. Unbox with ``.text``, in few places and on purpose.

    Words that were erased since are still there as a fact, with ``erased`` true and no text.
    """

    __slots__ = ("_text", "erased")

    def __init__(self, text: str, *, erased: bool = False) -> None:
        self._text = text
        self.erased = erased

    @property
    def text(self) -> str:
        return self._text

    def cut(self, start: int, end: int) -> Words:
        """The words from ``start`` up to ``end``, half-open, in code points."""
        return Words(self._text[start:end], erased=self.erased)

    def __len__(self) -> int:
        return len(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Words) and (self._text, self.erased) == (other._text, other.erased)

    def __hash__(self) -> int:
        return hash((self._text, self.erased))

    def __repr__(self) -> str:
        return "Words()"

    def __rich_repr__(self) -> Iterator[str]:
        """Rich asks here before it asks ``repr``: nothing to see either."""
        return iter(())


ERASED = Words("", erased=True)
