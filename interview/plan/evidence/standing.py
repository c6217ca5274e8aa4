"""How each criterion stands, from what happened."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, get_args

from flows.standard import Standing
from interview.engine.events.signing import MarkedAppropriate, MarkedNotAppropriate
from interview.plan.evidence.fitting import found_not_to_fit, nothing_left_for
from interview.plan.evidence.model import AspectSeen, Counted, CriterionSeen, Seen
from interview.plan.evidence.rules import is_about, is_of
from interview.plan.statements import moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from flows.standard import Aspect, Criterion, Kind, NotAppropriate, Standard
    from interview.plan.evidence.happened import Happened

_SETTLED = {standing: rank for rank, standing in enumerate(get_args(Standing))}
"""The most settled first: a criterion stands as that aspect of it which is settled least."""


def standings(happened: Sequence[Happened], standard: Standard) -> tuple[CriterionSeen, ...]:
    """Every criterion of the standard, in its order."""
    workers: dict[str, str] = {}
    for one in happened:
        workers.setdefault(one.entry.actor, f"w{len(workers) + 1}")
    by_tag: dict[str, list[Happened]] = {}
    for one in happened:
        by_tag.setdefault(one.tag, []).append(one)
    marks = found_not_to_fit(happened)
    flow = next((one.flow for one in reversed(happened) if one.flow is not None), None)
    return tuple(
        _criterion(
            criterion,
            standard,
            by_tag,
            workers=workers,
            marked=_marked(happened, criterion.id),
            not_fitting=tuple(one for one in marks if one.names(criterion.id)),
            nothing_left=nothing_left_for(criterion.id, marks, flow),
        )
        for criterion in standard.criterion
    )


def _marked(happened: Iterable[Happened], criterion: str) -> tuple[Happened, ...]:
    """What the worker marked as not appropriate, and has not taken back."""
    stands: tuple[Happened, ...] = ()
    for one in happened:
        match one.entry.event:
            case MarkedNotAppropriate(criterion=of) if of == criterion:
                stands = (one,)
            case MarkedAppropriate(criterion=of) if of == criterion:
                stands = ()
            case _:
                pass
    return stands


def _criterion(
    criterion: Criterion,
    standard: Standard,
    by_tag: dict[str, list[Happened]],
    *,
    workers: dict[str, str],
    marked: tuple[Happened, ...],
    not_fitting: tuple[Happened, ...],
    nothing_left: bool,
) -> CriterionSeen:
    def of(aspect: Aspect, kinds: Iterable[Kind], *, last: bool = True) -> tuple[Seen, ...]:
        there = (
            one
            for kind in kinds
            for one in by_tag.get(kind.event, ())
            if is_of(one, kind, criterion.id) and is_about(one, aspect)
        )
        seen = {one.entry.seq: _seen(one, workers) for one in there if not last or one.last_of_its_need}
        return tuple(one for _, one in sorted(seen.items()))

    aspects = tuple(
        _aspect(
            aspect,
            supports=of(aspect, aspect.supports, last=False),
            declined=of(aspect, (*aspect.declined, *standard.declined)),
            deferred=of(aspect, (*aspect.deferred, *standard.deferred)),
            unfit={one.because: seen for one in aspect.unfit if (seen := of(aspect, (one.kind,)))},
            unless=bool(of(aspect, aspect.unless)),
            marked=tuple(_seen(one, workers) for one in marked),
            not_fitting=tuple(_seen(one, workers) for one in not_fitting),
            nothing_left=nothing_left,
            aged=tuple(one.because for one in aspect.not_for if _age_band(by_tag) in one.age_bands),
        )
        for aspect in criterion.aspect
    )
    counts = Counter({one.entry: one.event for aspect in aspects for one in aspect.supports}.values())
    return CriterionSeen(
        criterion=criterion.id,
        standing=max((aspect.standing for aspect in aspects), key=_SETTLED.__getitem__),
        counts=tuple(Counted(event=event, times=times) for event, times in sorted(counts.items())),
        aspects=aspects,
    )


def _age_band(by_tag: dict[str, list[Happened]]) -> str | None:
    """How old the person is thought to be now."""
    last = max((ones[-1] for ones in by_tag.values()), key=lambda one: one.entry.seq, default=None)
    return None if last is None else last.age_band


def _seen(one: Happened, workers: dict[str, str]) -> Seen:
    return Seen(
        entry=one.entry.seq,
        event=one.tag,
        at=moment(one.entry.at),
        session=one.session,
        worker=workers[one.entry.actor],
    )


def _aspect(
    aspect: Aspect,
    *,
    supports: tuple[Seen, ...],
    declined: tuple[Seen, ...],
    deferred: tuple[Seen, ...],
    unfit: dict[NotAppropriate, tuple[Seen, ...]],
    unless: bool,
    marked: tuple[Seen, ...],
    not_fitting: tuple[Seen, ...],
    nothing_left: bool,
    aged: tuple[NotAppropriate, ...],
) -> AspectSeen:
    """What is there stands before what the person wished, and that before what the worker or the case says."""
    because: tuple[NotAppropriate, ...] = (*unfit, *aged) if not unless else aged
    standing: Standing = "open"
    if supports:
        standing = "supported"
    elif declined:
        standing = "declined"
    elif marked:
        standing = "not_appropriate"
        because = ("marked", *because)
    elif nothing_left:
        standing = "not_appropriate"
        because = ("does-not-fit", *because)
    elif deferred:
        standing = "deferred"
    elif because:
        standing = "not_appropriate"
    return AspectSeen(
        aspect=aspect.id,
        standing=standing,
        because=because if standing == "not_appropriate" else (),
        supports=supports,
        declined=declined,
        deferred=deferred,
        not_appropriate=(*marked, *not_fitting, *(one for ones in unfit.values() for one in ones)),
    )
