"""`ownwords case show CASE --questions`: what was asked, and what the program thinks of it now. Nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from interview.advising.asking_well import in_json, plain
from interview.advising.questions_put import questions_put
from interview.commands.chosen import DONE, REFUSED
from interview.commands.saying import harmless, say_each, say_json, say_trouble, stamp, when
from interview.engine.stage import Refused
from interview.exports.escape import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interview.advising.questions_put import QuestionPut
    from interview.casework.opened import OpenDesk
    from interview.engine.events import Entry

HEADING = "Computed now by the program; software's opinion; not part of the record."
_HOW = {
    "as_shown": "said as it stood on the screen",
    "differently": "put in the worker's own words",
    "own": "a question of the worker's own",
}


def show_questions(desk: OpenDesk, entries: list[Entry], *, case: str, as_json: bool) -> int:
    """Print every question that was put, in order of telling. No total is made of them, and nobody is scored."""
    try:
        found = questions_put(
            entries, reader=desk.worker, conduct_of=_conduct_of(desk), worded=desk.worded, say=desk.chrome
        )
    except Refused as refused:
        return say_trouble(refused, REFUSED)
    if as_json:
        say_json({"case": case, "heading": HEADING, "questions": [_as_json(one) for one in found]})
        return DONE
    say_each(HEADING, [_lines(one) for one in found], none="No question was put in this case.")
    return DONE


def _conduct_of(desk: OpenDesk) -> Callable[[str, str], str | None]:
    def conduct_of(flow: str, step: str) -> str | None:
        found = desk.flows.find(flow)
        steps = {one.id: one for one in found.step} if found is not None else {}
        return steps[step].conduct if step in steps else None

    return conduct_of


def _lines(one: QuestionPut) -> Iterator[str]:
    yield f"{one.number:>5}  {when(one.at)}  {harmless(one.worker)}  {_put(one)}"
    for line in ("(erased)" if one.text is None else visible(one.text)).split("\n"):
        yield f"{'':>5}| {line}"
    if one.opinion is None:
        return
    if one.opinion.covered:
        yield f"{'':>7}{one.opinion.label}"
    for cue in one.opinion.cues:
        yield f"{'':>7}{cue.tier_label}: {harmless(plain(cue.why))}"
    if not one.opinion.cues and one.opinion.covered:
        yield f"{'':>7}{one.opinion.none_found}"
    for notice in one.opinion.notices:
        yield f"{'':>7}{notice}"


def _put(one: QuestionPut) -> str:
    by = "" if one.spoke is None else ", by the second worker"
    order = "" if one.order_known else " (its time is not known: it stands where it was typed)"
    return f"{_HOW[one.how]}{by}{order}"


def _as_json(one: QuestionPut) -> dict[str, Any]:
    found = {} if one.opinion is None else in_json(one.opinion)
    found.pop("instead", None)
    return {
        "entry": one.number,
        "at": stamp(one.at),
        "worker": one.worker,
        "by_second_worker": one.spoke is not None,
        "how": one.how,
        "message": one.message,
        "text": one.text,
        "erased": one.text is None,
        "order_known": one.order_known,
        **found,
    }
