"""`ownwords case evidence`: what the record of a case supports, criterion by criterion. Nobody's words are read for it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from interview.commands.chosen import DONE, JSON, REFUSED
from interview.commands.meant import CASE, meant
from interview.commands.opening import Entrance, opened
from interview.commands.saying import harmless, say, say_trouble, tell, unmarked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interview.plan.evidence.model import AspectSeen, CriterionSeen, Evidence, ItemOffered, Seen

WIDE = 80
HEADING = "What the record supports. Whether it is enough is for an assessor to say."
_NUMBER, _TITLE = 7, 38
MARK = "found-not-to-fit"


@click.command()
@CASE
@JSON
@click.pass_context
def evidence(context: click.Context, case: str, *, as_json: bool) -> int:
    """List what the record of a case supports.

    For each criterion of the standard: kinds of events, their times and their numbers in the record. What was offered and
    declined, put off, or not appropriate stands apart from what is open. Nobody's words are in it, so the account of the
    person need not be open to you.
    """
    from flows.panels import PanelsInvalid
    from flows.standard import StandardInvalid
    from interview.casework.evidencing import evidence_of
    from interview.engine.events.vault import CaseRead
    from interview.exports.evidence_json import evidence_json
    from interview.guide import read_entries

    with opened(Entrance.of(context)) as here:
        case = meant(here, case)
        here.desk.note(CaseRead(case=case))
        try:
            found = evidence_of(
                read_entries(here.desk.journal, case),
                flows=here.desk.flows,
                case_id=case,
                now=context.obj.clock(),
                practice=False,
            )
        except (StandardInvalid, PanelsInvalid) as invalid:
            return say_trouble(invalid, REFUSED)
        worded = here.desk.chrome
    if as_json:
        say(evidence_json(found).decode().rstrip("\n"))
        return DONE
    for line in _table(found, lambda message, **gaps: unmarked(worded(message, **gaps))):
        say(line)
    if found.made_at[:10] > found.review_by:
        tell(f"The standard was last looked at on {found.checked_on}. See whether there is a newer version.")
    return DONE


def _table(found: Evidence, chrome: Callable[..., str]) -> Iterator[str]:
    yield f"{found.standard} · reference {found.reference} · {found.entries:,} entries"
    yield HEADING
    yield ""
    for one in found.criteria:
        title = chrome(f"criterion-{one.criterion.replace('.', '-')}")
        yield f"{one.criterion:<{_NUMBER}}{title:<{_TITLE}}{_stands(one.standing, chrome)}"
        yield from _beside(one, chrome)
    yield ""
    yield from _in_all(found, chrome)
    yield ""
    yield "What was explained of exploitation, and what of the account came before it:"
    if not found.order:
        yield "       nothing so far"
    for told in found.order:
        order = [
            (told.before, "before"),
            (told.after, "after"),
            (told.unknown, "in an order that is not known"),
        ]
        counted = ", ".join(f"{len(numbers)} {when}" for numbers, when in order if numbers) or "no account"
        yield from _folded(f"entry {told.entry}, session {told.session}: {counted}")
    yield ""
    yield "Knowledge is offered in the app here. It says nothing of anybody's mind."
    for item in found.knowledge:
        yield from _offered(item, chrome)


def _stands(standing: str, chrome: Callable[[str], str]) -> str:
    return chrome(f"evidence-{standing.replace('_', '-')}")


def _beside(one: CriterionSeen, chrome: Callable[[str], str]) -> Iterator[str]:
    """What supports it, or else what stands in its place."""
    for aspect in one.aspects:
        if aspect.supports:
            yield from _folded(_counted(aspect.supports))
        elif aspect.standing == "declined":
            yield from _folded(_counted(aspect.declined))
        elif aspect.standing == "deferred":
            yield from _folded(_counted(aspect.deferred))
        elif aspect.because:
            why = "; ".join(chrome(f"evidence-because-{because}") for because in aspect.because)
            where = _numbers(aspect.not_appropriate)
            times = f" ×{len(aspect.not_appropriate)}" if len(aspect.not_appropriate) > 1 else ""
            yield from _folded(f"{why}{f'{times} ({where})' if where else ''}")
        yield from _does_not_fit(aspect, chrome)


def _does_not_fit(aspect: AspectSeen, chrome: Callable[[str], str]) -> Iterator[str]:
    """That something of it was marked, where that is not what it stands as."""
    marks = tuple(one for one in aspect.not_appropriate if one.event == MARK)
    if marks and not aspect.because:
        said = chrome("evidence-beside-does-not-fit")
        yield from _folded(f"{said} ×{len(marks)} ({_numbers(marks)})")


def _counted(seen: tuple[Seen, ...]) -> str:
    kinds = dict.fromkeys(one.event for one in seen)
    parts = []
    for kind in kinds:
        alike = tuple(one for one in seen if one.event == kind)
        parts.append(f"{kind.replace('-', ' ')} ×{len(alike)} ({_numbers(alike)})")
    return "; ".join(parts)


def _numbers(seen: tuple[Seen, ...]) -> str:
    """Where they are in the record: the first, and the last with its day."""
    if not seen:
        return ""
    first, last = seen[0], seen[-1]
    if first == last:
        return f"entry {first.entry}, {first.at[:10]}"
    days = first.at[:10] if first.at[:10] == last.at[:10] else f"{first.at[:10]} to {last.at[:10]}"
    return f"entries {first.entry} to {last.entry}, {days}"


def _in_all(found: Evidence, chrome: Callable[[str], str]) -> Iterator[str]:
    counts = Counter(one.standing for one in found.criteria)
    in_order = dict.fromkeys(one.standing for one in found.criteria)
    parts = (f"{_stands(one, chrome)}: {counts[one]}" for one in in_order)
    yield from _folded(" · ".join(parts), 0)


def _offered(item: ItemOffered, chrome: Callable[..., str]) -> Iterator[str]:
    places = [
        *(chrome(f"step-{step}") for step in item.steps),
        *(chrome(f"offered-panel-{panel}") for panel in item.panels),
        *(chrome(f"offered-screen-{screen}") for screen in item.screens),
        *(chrome("offered-look-up", subject=chrome(f"lookup-{one}")) for one in item.look_up),
    ]
    first, *more = _folded(" · ".join(places) or "not in this interview")
    yield f"{item.item:<{_NUMBER}}{first.strip()}"
    yield from more


def _folded(text: str, indent: int = _NUMBER) -> Iterator[str]:
    from textwrap import wrap

    margin = " " * indent
    yield from wrap(
        harmless(text), WIDE, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False
    )
