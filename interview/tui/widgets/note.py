"""The box for what a worker writes in their own voice, with the first term that may judge in a quiet line below.

A box for words of the person, or of anybody, is a plain one, and nothing of it is ever looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from interview.engine.addresses import says_where
from interview.tui.asking import LONGEST_NOTE
from interview.tui.chrome import chrome
from interview.tui.widgets.looked_at import LookedAt
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.advising.deciding import Decided
    from interview.advising.noting_well import NoteOpinion, TermWorded
    from interview.engine.view import View
    from interview.tui.asking import Asking
    from interview.tui.widgets.fields import Voiced


class NoteField(LookedAt):
    """Says nothing while nothing is found. What the worker does with what it says is their decision, and is kept."""

    LONGEST: ClassVar[int] = LONGEST_NOTE
    TOO_LONG: ClassVar[str] = "question-too-long"
    NOT_LOOKED_AT: ClassVar[str] = "note-not-looked-at"

    voice: ClassVar[Voiced] = "worker"

    def __init__(
        self,
        name: str,
        draft: str,
        words: str = "",
        *,
        label: str = "",
        lines: int = 3,
        asking: Asking,
    ) -> None:
        super().__init__(name, draft, words, label=label, lines=lines, asking=asking)
        self.place_line = Paragraph(classes="thought of-place")

    _terms: tuple[TermWorded, ...] = ()
    _taken: tuple[tuple[str, str], ...] = ()
    """Ids of terms for which the neutral wording was put in, each with what was put in."""

    def flush(self) -> None:
        super().flush()
        self._advise_of_place()

    def look_again(self) -> None:
        super().look_again()
        self._advise_of_place()

    def _advise_of_place(self) -> None:
        """Say of what looks like an address that a place of safety has a field of its own. Said whatever else is off."""
        says = says_where(self.editor.words, name=True)
        if says and not self.place_line.is_attached and self.is_attached:
            self.mount(self.place_line)
        self.place_line.show(chrome(self, "note-like-address") if says else "", "ltr")
        self.place_line.display = says

    def judged(self, text: str, view: View) -> Callable[[Callable[..., str]], Any]:
        return self.asking.look_at_note(text, view)

    @property
    def of_place(self) -> str:
        """What is said below the box of a place in it."""
        return self.place_line.text

    def drop(self) -> None:
        """The terms stay until another text was looked at: what is kept quickly was still seen with them below it."""

    def found(self, text: str, opinion: Any) -> tuple[str, str]:  # noqa: ARG002 - the opinion holds it
        from interview.advising.noting_well import in_two_lines

        seen: NoteOpinion = opinion
        self._terms = seen.terms
        return in_two_lines(seen, lambda message, **handed: chrome(self, message, **handed))

    def show_lines(self, thought: str, better: str) -> None:
        """The lines are there only while they say something."""
        if thought and not self.thought_line.is_attached:
            self.mount(self.thought_line, self.better_line)
        super().show_lines(thought, better)
        self.thought_line.display, self.better_line.display = bool(thought), bool(better)

    def put_in(self) -> bool:
        first = self._terms[0] if self._terms and self.looked_at == self.editor.words else None
        if first is None or first.neutral is None:
            return False
        held, neutral = self.editor.held, first.neutral
        span = held.location_of(neutral.start), held.location_of(neutral.end)
        self.editor.replace(neutral.words, *span, maintain_selection_offset=False)
        self._taken = (*self._taken, (first.id, neutral.words))
        return True

    def decided(self) -> Decided | None:
        """What the worker did with what stood below the box, for the text as it stands; None if nothing did."""
        if not self.asking.on or not (self._terms or self._taken):
            return None
        from interview.advising.deciding import Decided

        text = self.editor.words
        kept = dict.fromkeys(one.id for one in self._terms if one.term in text)
        taken = dict.fromkeys(term for term, words in self._taken if words in text and term not in kept)
        return Decided(kept=tuple(kept), reworded=tuple(taken))

    def taken_out(self) -> Callable[[], None]:
        out = super().taken_out()

        def kept() -> None:
            self._terms = self._taken = ()
            out()

        return kept

    def clear(self) -> None:
        self._terms = self._taken = ()
        super().clear()
