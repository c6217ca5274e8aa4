"""A need or a risk that was recorded by mistake: what goes with it, what rests on it and stays, and how it is put back.

It stands in the case no more, so that no plan, no duty and no list knows of it. What the record says of it stays there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from interview.engine.limits import RISK
from interview.engine.need import ActionNow
from interview.engine.needed import NeedPart, stand_anew
from interview.engine.reached import OwnPart
from interview.engine.reviewed import NEED, LookedAt
from interview.engine.services import NotFound
from interview.engine.standing import Line, Need, Risk, TopicStanding
from interview.engine.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.case import Case

Key = TypeVar("Key")
Value = TypeVar("Value")


class Mistake(msgspec.Struct, frozen=True, kw_only=True):
    """What was taken out: ``about`` is ``need:<id>`` or ``risk:<id>``, ``number`` the entry that says so, with the reason.

    The rest is what went with it, and what had named it, so that it can be put back as it stood.
    """

    about: str
    number: int
    reason: Words
    place: int
    need: Need | None = None
    needed: tuple[NeedPart, ...] = ()
    actions: tuple[ActionNow, ...] = ()
    unserved: NotFound | None = None
    own_part: OwnPart | None = None
    waits: tuple[str, ...] = ()
    waited_for_by: tuple[str, ...] = ()
    risk: Risk | None = None
    topic: TopicStanding | None = None
    carried: int | None = None
    looked_at: tuple[LookedAt, ...] = ()
    named_by: tuple[str, ...] = ()
    """The lines of the plan that were for it."""
    services: tuple[int, ...] = ()
    agreed: int | None = None
    """The agreement to a plan that had such a line; it holds no more."""
    lines: tuple[Line, ...] = ()
    """The lines as they stood then without it: while they stand so, it is still what was agreed to."""

    @property
    def recorded_first(self) -> int:
        """The entry in which it was recorded first."""
        return self.risk.first if self.risk is not None else _first(self.needed)

    @property
    def named(self) -> str:
        """The message that names what kind of need or risk it is."""
        if self.risk is not None:
            return f"risk-domain-{self.risk.domain}"
        return f"need-domain-{self.need.domain}" if self.need is not None else ""


class Rests(msgspec.Struct, frozen=True, kw_only=True):
    """What rests on a need or a risk: lines and services stay, actions now and what is noted of a need go with it."""

    lines: tuple[str, ...] = ()
    services: tuple[int, ...] = ()
    actions: tuple[str, ...] = ()
    waited_for_by: tuple[str, ...] = ()
    told: bool = False
    """The person was told of it."""
    agreed: bool = False
    """They agreed to a plan that has a line for it, and it stands."""


def there(case: Case, about: str) -> bool:
    """Whether such a need or risk stands in the case."""
    name = about.partition(":")[2]
    return name in case.needs if about.startswith(NEED) else about.startswith(RISK) and name in case.risks


def but_mistakes(case: Case, needs: Iterable[str]) -> tuple[str, ...]:
    """Needs that were noted somewhere by their ids, without those that were a mistake."""
    return tuple(need for need in needs if need in case.needs or f"{NEED}{need}" not in case.mistakes)


def recorded_first(case: Case, about: str) -> int:
    """The entry in which it was recorded first, while it stands."""
    name = about.partition(":")[2]
    return case.risks[name].first if about.startswith(RISK) else _first(case.needed[name])


def _first(parts: Iterable[NeedPart]) -> int:
    return min((part.need.number for part in parts if part.need is not None), default=0)


def rests(case: Case, about: str) -> Rests:
    """What would be touched if it were taken out now."""
    name = about.partition(":")[2]
    lines = tuple(line.line for line in _naming(case, about) if not line.dropped)
    agreed = case.plan_agreed is not None and bool(lines)
    if about.startswith(RISK):
        topic = case.topics.get(about)
        return Rests(lines=lines, told=topic is not None and topic.explained > 0, agreed=agreed)
    return Rests(
        lines=lines,
        services=tuple(one.number for one in case.services.values() if one.need == name),
        actions=tuple(one.action for one in case.actions.values() if one.need == name),
        waited_for_by=_waiting_for(case, name),
        agreed=agreed,
    )


def take_out(case: Case, about: str, *, number: int, reason: Words) -> None:
    """Nothing in the case knows of it any more. A plan that had a line for it is not what was agreed to."""
    name = about.partition(":")[2]
    found = _of_need(case, name) if about.startswith(NEED) else _of_risk(case, name)
    named = tuple(_naming(case, about))
    for line in named:
        case.lines[line.line] = _without(line, about)
    agreed = case.plan_agreed if any(not line.dropped for line in named) else None
    if agreed is not None:
        case.plan_agreed = None
    if (before := case.mistakes.pop(about, None)) is not None:
        case.mistakes_before[about] = (*case.mistakes_before.get(about, ()), before)
    case.mistakes[about] = msgspec.structs.replace(
        found,
        about=about,
        number=number,
        reason=reason,
        looked_at=case.reviewed.parts.pop(about, ()),
        named_by=tuple(line.line for line in named),
        agreed=agreed,
        lines=tuple(case.lines.values()) if agreed is not None else (),
    )


def put_back(case: Case, about: str, *, number: int) -> None:
    """It stands as it stood. Where a plan was agreed to without it since, it is new to that plan, by this ``number``."""
    one = case.mistakes.pop(about)
    if before := case.mistakes_before.pop(about, ()):
        *rest, case.mistakes[about] = before
        case.mistakes_before |= {about: tuple(rest)} if rest else {}
    new = number if case.reviewed.agreed > one.number else None
    if one.agreed is not None and case.plan_agreed is None and one.lines == tuple(case.lines.values()):
        case.plan_agreed = one.agreed
    for line in one.named_by:
        case.lines[line] = _with(case.lines[line], about)
    if one.looked_at:
        case.reviewed.parts[about] = one.looked_at
    if one.risk is not None:
        _risk_back(case, one, one.risk, new)
    elif one.need is not None:
        _need_back(case, one, one.need, new)


def _of_need(case: Case, name: str) -> Mistake:
    place = [*case.needs].index(name)
    out = case.reached_out
    waiting = _waiting_for(case, name)
    found = Mistake(
        about="",
        number=0,
        reason=Words(""),
        place=place,
        need=case.needs.pop(name),
        needed=case.needed.pop(name, ()),
        actions=tuple(one for one in case.actions.values() if one.need == name),
        unserved=case.unserved.pop(name, None),
        own_part=out.own_parts.pop(name, None),
        waits=out.waits.pop(name, ()),
        waited_for_by=waiting,
        services=tuple(one.number for one in case.services.values() if one.need == name),
    )
    for action in found.actions:
        del case.actions[action.action]
    for other in waiting:
        left = tuple(one for one in out.waits.pop(other) if one != name)
        if left:
            out.waits[other] = left
    for service in found.services:
        case.services[service] = msgspec.structs.replace(case.services[service], need=None)
    return found


def _of_risk(case: Case, name: str) -> Mistake:
    about = f"{RISK}{name}"
    return Mistake(
        about="",
        number=0,
        reason=Words(""),
        place=[*case.risks].index(name),
        risk=case.risks.pop(name),
        topic=case.topics.pop(about, None),
        carried=case.carried.pop(about, None),
    )


def _need_back(case: Case, one: Mistake, need: Need, new: int | None) -> None:
    name, out = need.need, case.reached_out
    still = {"taken": _still(need.taken, case)} | ({} if new is None else {"number": new})
    case.needs = _at(case.needs, name, msgspec.structs.replace(need, **still), one.place)
    case.needed[name] = tuple(_part(part, case, new) for part in one.needed)
    case.actions |= {action.action: action for action in one.actions}
    if one.unserved is not None:
        case.unserved[name] = one.unserved
    if one.own_part is not None:
        out.own_parts[name] = one.own_part
    if waits := tuple(other for other in one.waits if other in case.needs):
        out.waits[name] = waits
    for other in one.waited_for_by:
        if other in case.needs:
            out.waits[other] = (*out.waits.get(other, ()), name)
    for service in one.services:
        case.services[service] = msgspec.structs.replace(case.services[service], need=name)
    stand_anew(case, name)


def _risk_back(case: Case, one: Mistake, risk: Risk, new: int | None) -> None:
    about = f"{RISK}{risk.risk}"
    still = {"taken": _still(risk.taken, case)} | ({} if new is None else {"number": new})
    case.risks = _at(case.risks, risk.risk, msgspec.structs.replace(risk, **still), one.place)
    if one.topic is not None:
        case.topics[about] = one.topic
    if one.carried is not None:
        case.carried[about] = one.carried


def _part(part: NeedPart, case: Case, new: int | None) -> NeedPart:
    if part.need is None:
        return part
    number = part.need.number if new is None else new
    need = msgspec.structs.replace(part.need, taken=_still(part.need.taken, case), number=number)
    return msgspec.structs.replace(part, need=need)


def _still(taken: Iterable[int], case: Case) -> tuple[int, ...]:
    """What was taken from documents may have been taken back since."""
    return tuple(one for one in taken if one in case.taken)


def _naming(case: Case, about: str) -> list[Line]:
    name = about.partition(":")[2]
    field = "need" if about.startswith(NEED) else "risk"
    return [line for line in case.lines.values() if getattr(line, field) == name]


def _without(line: Line, about: str) -> Line:
    if about.startswith(NEED):
        return msgspec.structs.replace(line, need=None)
    return msgspec.structs.replace(line, risk=None)


def _with(line: Line, about: str) -> Line:
    name = about.partition(":")[2]
    if about.startswith(NEED):
        return msgspec.structs.replace(line, need=name)
    return msgspec.structs.replace(line, risk=name)


def _waiting_for(case: Case, need: str) -> tuple[str, ...]:
    return tuple(other for other, waits in case.reached_out.waits.items() if need in waits)


def _at(found: dict[Key, Value], key: Key, value: Value, place: int) -> dict[Key, Value]:
    """The same with one more at its place."""
    items = [*found.items()]
    items.insert(place, (key, value))
    return dict(items)
