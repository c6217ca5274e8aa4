"""`ownwords check questions`: a line in, a line out. No vault is opened and nothing is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from interview.advising.asking_well import Opinion, in_json, in_one_line, look, opinion
from interview.commands.checking_words import Line, answer
from interview.commands.saying import harmless
from interview.questioning.disclosed import Disclosed
from interview.questioning.exempt import ACCOUNT, CONDUCTS
from interview.questioning.turns import own_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from locales.catalogue import Catalogue

ENGLISH = "en"


def check_questions(source: BinaryIO, wording: Catalogue, *, as_json: bool) -> int:
    """Answer each question with its kind, what leads in it and why, and an open wording to take instead."""

    def say(message: str, **words: str) -> str:
        return wording.text(message, wording.source, **words).text

    found: dict[int, Opinion] = {}

    def of(line: Line) -> dict[str, Any]:
        made = _looked_at(line, say)
        found.clear()
        found[line.number] = made
        return in_json(made)

    def shown(line: Line, answered: dict[str, Any]) -> Iterator[str]:
        made = found[line.number]
        name = harmless(str(answered["id"])) if "id" in answered else f"Line {line.number}"
        yield f"{name}: {harmless(in_one_line(made, say))}"
        if better := made.instead or made.advice:
            yield f"{name}: {harmless(better)}"

    return answer(source, of=of, shown=shown, as_json=as_json)


def _looked_at(line: Line, say: Callable[..., str]) -> Opinion:
    """Raises LineUnusable."""
    text = line.text()
    language = line.text("lang") if "lang" in line.fields else ENGLISH
    said = line.text("context") if line.fields.get("context") is not None else ""
    disclosed = Disclosed(own_turns(said))
    verdict = look(text, language=language, disclosed=disclosed, conduct=_conduct(line))
    return opinion(text, verdict, language=language, say=say, disclosed=disclosed)


def _conduct(line: Line) -> str | None:
    """What the step is for, as the line declares it; None, to be inferred, for a word that is no conduct here."""
    if line.fields.get("conduct") is None:
        return None
    conduct = line.text("conduct").strip().lower().replace("_", " ").removeprefix("present ")
    return conduct if conduct in CONDUCTS | {ACCOUNT} else None
