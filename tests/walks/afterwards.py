"""A walk that was typed live, as it would be written up afterwards: from paper, and in any order the notes come to hand.

What must keep its order does: a name before what refers to it, and whatever is about the same topic, line or offer. All else is typed in an order drawn by chance, and each act says itself when it was said.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, get_args

import msgspec

from interview.engine.acts import AnyAct
from interview.engine.acts.base import Hearing
from interview.engine.events.moves import StepReached
from interview.engine.events.session import SessionOpened
from interview.walking.names import REFERENCES
from interview.walking.walk import SteadyClock

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from interview.engine.events import Entry
    from interview.walking.walk import Walk

HEARD = {str(act.__struct_config__.tag) for act in get_args(AnyAct) if issubclass(act, Hearing)}
LED_BY_HAND = frozenset({"move", "look-back", "go-to", "stop"})
IN_ITS_PLACE = frozenset(
    {"interpreter-joins", "interpreter-leaves", "switch-locale", "check-wording", "pause", "resume"}
)
"""What is about everything after it, and so stays where it is."""

ASKED = ("scope", "need")
"""What has to be there before what rests on it: a share rests on a yes, and a line or an offer on a need."""
OF_A_NEED = frozenset({"need", "leave"})
"""What says how a need stands: each has its own time, and comes to hand in any order."""
IN_THE_PLAN = frozenset(
    {
        *("propose-line", "change-line", "drop-line", "answer-line"),
    }
)
"""What the person agrees to: typed before the agreement or after it, as it was said."""


def written_up(walk: Walk, live: Sequence[Entry], chance: random.Random) -> Walk:
    """The same walk, typed a day later from paper. ``live`` is the record that it left when it was typed live."""
    (session,) = walk.session
    clock = SteadyClock()
    held, step = _as_date(clock()), ""
    last: dict[str, Any] = {}
    rows: list[dict[str, Any]] = []
    for row in session.act:
        clock.wait(row.get("wait", "1m"))
        step = row.get("at", step)
        if row.get("do") == "move":
            last = {**row, "at": step}
        if "do" not in row or "refused" in row or row["do"] in LED_BY_HAND:
            continue
        kept = {key: value for key, value in row.items() if key not in ("closed", "wait")}
        if row["do"] in HEARD:
            kept["said_at"] = {"precision": "exact", "at": _as_date(clock())}
        rows.append({**kept, "at": step})
    come_to = _come_to(live)
    rows += [{"at": here} for here in come_to if here not in {row["at"] for row in rows}]
    untimed = _after_one_another(_typed(rows, chance), chance)
    acts = [*_led(come_to[0], [*untimed, {key: last[key] for key in ("at", "do", "move")}])]
    paper = msgspec.structs.replace(session, captured="paper", held=held, wait="1d", act=acts)
    return msgspec.structs.replace(walk, session=(paper,))


def _as_date(at: int) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(at / 1000, datetime.UTC)


def _come_to(live: Sequence[Entry]) -> list[str]:
    """The steps that were come to, but for the end."""
    events = [entry.event for entry in live]
    return [event.step for event in events if isinstance(event, SessionOpened)] + [
        event.step for event in events if isinstance(event, StepReached) and not event.last
    ]


def _typed(rows: list[dict[str, Any]], chance: random.Random) -> list[dict[str, Any]]:
    """The rows in the order they come to hand."""
    done: list[dict[str, Any]] = []
    segment: list[dict[str, Any]] = []
    for row in rows:
        if row.get("do") in IN_ITS_PLACE:
            done += [*_shuffled(segment, chance), row]
            segment = []
        else:
            segment.append(row)
    return done + _shuffled(segment, chance)


def _shuffled(rows: list[dict[str, Any]], chance: random.Random) -> list[dict[str, Any]]:
    about = [_about(row) for row in rows]
    wants = [
        {
            other
            for other in range(place)
            if _together(rows[other], row, about[other] & about[place])
            or _weighed(rows[other], row)
            or _weighed(row, rows[other])
        }
        for place, row in enumerate(rows)
    ]
    done, waiting = list[int](), set(range(len(rows)))
    while waiting:
        free = sorted(place for place in waiting if wants[place].isdisjoint(waiting))
        done.append(chance.choice(free))
        waiting.discard(done[-1])
    return [rows[place] for place in done]


def _together(row: dict[str, Any], other: dict[str, Any], both: set[str]) -> bool:
    if {row.get("do"), other.get("do")} <= OF_A_NEED:
        both = {one for one in both if not one.startswith("asked ")}
    return bool(both)


def _weighed(agreed: dict[str, Any], other: dict[str, Any]) -> bool:
    return agreed.get("do") == "agree-plan" and other.get("do") in IN_THE_PLAN


def _about(row: dict[str, Any]) -> set[str]:
    """What a row names, makes or refers to."""
    found = {f"asked {row[field]}" for field in ASKED if isinstance(row.get(field), str)}
    if "recipient" in row:
        found.add(f"asked share:{row['recipient']}")
    found |= {f"{field} {row[field]}" for field in ("message", "source") if field in row}
    if row.get("do") in ("explain", "teach-back", "leave-topic"):
        found.add(f"topic {row['about']}")
    if row.get("do") == "next-contact":
        found.add("next contact")
    found |= {f"name {name}" for name in (row.get("as"), *_referred(row)) if name}
    return found


def _referred(row: dict[str, Any]) -> Iterator[str]:
    for field, value in row.items():
        if isinstance(value, dict) and "statement" in value:
            yield value["statement"]
        elif field in REFERENCES:
            values = value if isinstance(value, list) else [value]
            yield from (one.rpartition(":")[2] for one in values)


def _after_one_another(rows: list[dict[str, Any]], chance: random.Random) -> list[dict[str, Any]]:
    """Of some of what was told no time is known, only what was said just before it, where that is typed already."""
    told = sorted(
        (row for row in rows if "words" in row and row["do"] in SAID), key=lambda row: row["said_at"]["at"]
    )
    for place, row in enumerate(told):
        row.setdefault("as", f"typed-{place}")
    before = {told[place]["as"]: told[place - 1]["as"] for place in range(1, len(told))}
    typed, changed = set[str](), list[dict[str, Any]]()
    for row in rows:
        name = row.get("as")
        follows = before.get(name or "")
        if row.get("do") == "tell" and follows in typed and chance.random() < 0.5:
            changed.append({**row, "said_at": {"precision": "unknown"}, "told_after": follows})
        else:
            changed.append(row)
        typed.add(name or "")
    return changed


SAID = frozenset({"tell", "answer", "leave", "teach-back", "need", "answer-line", "answer-service"})
"""Acts whose words are the person's."""


def _led(start: str, rows: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The rows, with a way to each step before what is written up there."""
    here = start
    for row in rows:
        if row["at"] != here:
            here = row["at"]
            yield {"do": "go-to", "step": here}
        yield row
