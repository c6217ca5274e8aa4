"""The words of a sentence that only wrap what it asks: politeness, "tell me", "how it worked". English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.english import shapes

if TYPE_CHECKING:
    import re

    from interview.questioning.english.talk import Stretch
    from interview.questioning.forms import Asked
    from interview.questioning.reading import Sentence

_WHATEVER = frozenset({"whatever", "whichever", "wherever", "anything", "anywhere"})
_WORKERS = frozenset({"you", "he", "she", "they", "we", "i"})


def quiet(
    sentence: Sentence, form: Asked, told: re.Match[str] | None, low: str, talk: tuple[Stretch, ...]
) -> frozenset[int]:
    """The words of a sentence that only wrap what it asks, or are about the talk itself."""
    stretches = [
        form.quiet,
        *([told.span()] if told is not None else ()),
        *([form.indirect] if form.indirect else ()),
        *((one.start, one.end) for one in talk),
    ]
    back = shapes.TAKEN_BACK.search(low) is not None
    lows = [word.low for word in sentence.words]
    made = set()
    for at, word in enumerate(sentence.words):
        place = word.start - sentence.start
        wraps = any(start <= place < end for start, end in stretches)
        if wraps or (back and word.low in {"take", "took"}) or _of_no_account(lows, at):
            made.add(at)
    return frozenset(made)


def _of_no_account(lows: list[str], at: int) -> bool:
    """Whether a word is only talk here: "how it worked", "whatever you like", "I'd love to", "did you find"."""
    before = lows[at - 1] if at else ""
    if _WHATEVER & set(lows[:at]):
        return True
    match lows[at]:
        case "work" | "works" | "worked":
            return "how" in lows[:at] and not _WORKERS & set(lows[max(0, at - 2) : at])
        case "take" | "took":
            return lows[at + 1 : at + 2] in (["it"], ["that"]) and "how" in lows[:at] and len(lows) - at > 1
        case "love":
            return before in {"'d", "would"}
        case "enjoy":
            return "doing" in lows[at:]
        case "find" | "found":
            return before == "you"
        case _:
            return False
