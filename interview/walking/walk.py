"""Plays a scripted session through the same guide as the app, without a screen. The format: tests/walks/README.md."""

from __future__ import annotations

import datetime
import hashlib
import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from flows.loader import FlowInvalid
from interview.advising.deciding import Decided
from interview.casework.opened import OpenDesk, Ports
from interview.engine.acts import AnyAct
from interview.engine.codec import boxed
from interview.engine.terms import AgeBand, Captured, Moment, Nation, OrganisationKind, Setting
from interview.exports.escape import visible
from interview.exports.files import write_new
from interview.guide import NotOpen, Refused
from interview.guiding.worded_flows import Flows, worded_flow
from interview.organisation.model import Profile
from interview.walking.between import at_the_desk
from interview.walking.expect import unmet
from interview.walking.files import walk_files
from interview.walking.names import Aliases, ScriptInvalid, utc_ms
from interview.walking.opening import digest_shown, open_now, triggers

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from interview.engine.view import View
    from interview.guide import Guide
    from locales.catalogue import Catalogue
    from store.journal import Journal

START = datetime.datetime(2026, 3, 2, 10, 0, tzinfo=datetime.UTC)
"""When a walk begins unless it says otherwise. A minute passes with each act."""

WORKER = "walk"  # who sits with the person where the walk does not say

_WAIT = re.compile(r"(\d{1,9})\s*([mhd])", re.ASCII)
_UNIT = {"m": 60_000, "h": 3_600_000, "d": 86_400_000}
_LONGEST = datetime.timedelta(days=36_500)
_VALUE = re.compile(r"(?<=value )'(?![\w.:-]{1,40}' - at).*'(?= - at)", re.DOTALL)


class WalkInvalid(Exception):
    """A walk cannot be played. The message, always one line, says which session and act, and what to do."""

    plain = True
    """Its message is written for people. A walk is made up, and what it says is nobody's."""

    def __init__(self, line: str) -> None:
        super().__init__(visible(" ".join(line.splitlines())))


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What a row says of the walk itself. The rest of the row is its act."""

    at: str | None = None
    closed: tuple[str, ...] = ()
    wait: str = "1m"
    refused: str | None = None
    decided: Decided | None = None
    as_: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(default=None, name="as")


_ROW = frozenset(Row.__struct_encode_fields__)


class Played(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who and what the case is, in a walk file."""

    label: str = "A made-up case"
    nation: Nation = "england"
    age_band: AgeBand = "adult"
    organisation_kind: OrganisationKind = "charity"


class Session(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One sitting of a walk. ``wait`` is the time since the one before; ``held`` when the people sat together.

    ``flow``, left out, is the walk's; ``worker``, who sits with the person, is whoever did before. ``before`` is what
    was done at the desk since the session before.
    """

    setting: Setting = "in_person"
    captured: Captured = "live"
    language: str = "en-GB"
    flow: str | None = None
    worker: str | None = None
    held: datetime.datetime | None = None
    wait: str | None = None
    before: tuple[dict[str, Any], ...] = ()
    act: tuple[dict[str, Any], ...] = ()


class Expect(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What must hold at the end, by hand: of the ``plan`` (a path), ``record`` (an event's tag) or ``evidence`` (a criterion).

    ``@s1`` in a value stands for what the walk named ``s1``.
    """

    plan: str | None = None
    record: str | None = None
    evidence: str | None = None
    where: dict[str, Any] = msgspec.field(default_factory=dict)
    is_: Any = msgspec.field(default=msgspec.UNSET, name="is")
    has: Any = msgspec.UNSET
    lacks: Any = msgspec.UNSET
    count: int | None = None


class Walk(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A whole walk file."""

    title: str
    flow: str = "uk/adult"
    case: Played = Played()
    organisation: Profile | None = None
    session: tuple[Session, ...]
    after: tuple[dict[str, Any], ...] = ()
    """What is done at the desk once the last session is over."""
    expect: tuple[Expect, ...] = ()


class SteadyClock:
    """A clock that stands still until it is told that time has passed."""

    def __init__(self, start: datetime.datetime = START) -> None:
        self.at = int(start.timestamp() * 1000)
        self._last = int((start + _LONGEST).timestamp() * 1000)

    def __call__(self) -> int:
        return self.at

    def wait(self, long: str) -> None:
        """Let ``30m``, ``2h`` or ``7d`` pass. Raises WalkInvalid."""
        match = _WAIT.fullmatch(long.strip())
        if not match:
            raise WalkInvalid(f"'{long}' is not a time to wait. Write for instance 30m, 2h or 7d.")
        then = self.at + int(match[1]) * _UNIT[match[2]]
        if then > self._last:
            raise WalkInvalid(
                f"'{long}' ends more than a hundred years after the walk begins. Wait for less."
            )
        self.at = then


class SteadyChance:
    """Salts and ids that come out the same each time, so that golden files are exact."""

    def __init__(self) -> None:
        self._salts = self._ids = 0

    def nonce(self) -> bytes:
        self._salts += 1
        return hashlib.sha256(f"walk {self._salts}".encode()).digest()

    def new_id(self) -> str:
        self._ids += 1
        return f"walk-{self._ids}"


@dataclass(frozen=True, kw_only=True)
class Walked:
    """A walk that was played to its end."""

    walk: Walk
    desk: OpenDesk
    guide: Guide
    clock: SteadyClock
    aliases: Aliases


def read_walk(file: Traversable, *, name: str) -> Walk:
    """The walk in a file. Raises WalkInvalid."""
    try:
        return msgspec.convert(tomllib.loads(file.read_text("utf-8-sig")), Walk)
    except (OSError, UnicodeDecodeError):
        raise WalkInvalid(f"{name}: this file cannot be read as text. Check the path.") from None
    except tomllib.TOMLDecodeError as broken:
        raise WalkInvalid(f"{name}: not valid TOML: {broken}. Correct that line.") from None
    except RecursionError:
        raise WalkInvalid(f"{name}: its values lie too deep in each other. Write it flatter.") from None
    except msgspec.ValidationError as invalid:
        raise WalkInvalid(f"{name}: {_plainly(invalid)}. Correct it there.") from None


def _plainly(invalid: msgspec.ValidationError) -> str:
    """Without the value, which may be somebody's words in the wrong field."""
    return _VALUE.sub("is not one of those it can be", str(invalid))


def play(walk: Walk, *, name: str, wording: Catalogue, journal: Journal, practice: bool = False) -> Walked:
    """Play every act of a walk. Raises WalkInvalid at the first that is not as the walk says."""
    clock, chance = SteadyClock(), SteadyChance()
    ports = Ports(clock=clock, nonce=chance.nonce, new_id=chance.new_id, wording=wording)
    desk = OpenDesk(
        journal=journal,
        worker=next((one.worker for one in walk.session[:1] if one.worker), WORKER),
        ports=ports,
        flow=_flows(walk.flow, name=name, wording=wording),
        practice=practice,
    )
    if walk.organisation is not None:
        desk.import_organisation(walk.organisation)
    try:
        case = desk.new_case(
            label=walk.case.label,
            nation=walk.case.nation,
            age_band=walk.case.age_band,
            organisation_kind=walk.case.organisation_kind,
        )
    except Refused as refused:
        raise WalkInvalid(f"{name}: {refused}") from None
    guide = desk.open(case)
    aliases = Aliases()
    for number, session in enumerate(walk.session, start=1):
        here = f"{name}: session {number}"
        _between(guide, session.before, aliases, clock, here=f"{here}, before it")
        _wait(clock, session.wait, here=here)
        if session.worker is not None and session.worker != desk.worker:
            desk.worker = session.worker
            guide = desk.open(case)
        try:
            desk.begin(
                guide,
                setting=session.setting,
                captured=session.captured,
                person_locale=session.language,
                held_at=None if session.held is None else Moment(precision="exact", at=utc_ms(session.held)),
                flow=session.flow or (walk.flow if number == 1 else None),
            )
        except (Refused, ScriptInvalid) as refused:
            raise WalkInvalid(f"{here}: {refused}") from None
        view = guide.view()
        for place, row in enumerate(session.act, start=1):
            view = _do(guide, view, row, aliases, clock, here=f"{here}, act {place}")
    _between(guide, walk.after, aliases, clock, here=f"{name}: after the last session")
    return Walked(walk=walk, desk=desk, guide=guide, clock=clock, aliases=aliases)


def _between(
    guide: Guide, rows: tuple[dict[str, Any], ...], aliases: Aliases, clock: SteadyClock, *, here: str
) -> None:
    for place, row in enumerate(rows, start=1):
        try:
            at_the_desk(guide, row, aliases, waits=clock.wait)
        except msgspec.ValidationError as invalid:
            raise WalkInvalid(f"{here}, row {place}: {_plainly(invalid)}. Correct that row.") from None
        except ScriptInvalid as invalid:
            raise WalkInvalid(f"{here}, row {place}: {invalid}") from None


def _flows(first: str, *, name: str, wording: Catalogue) -> Flows:
    try:
        return Flows.packaged(worded_flow(first, wording), wording)
    except FlowInvalid as invalid:
        raise WalkInvalid(f"{name}: {invalid}") from None


def _wait(clock: SteadyClock, long: str | None, *, here: str) -> None:
    try:
        if long:
            clock.wait(long)
    except WalkInvalid as invalid:
        raise WalkInvalid(f"{here}: {invalid}") from None


def _do(
    guide: Guide, view: View, row: dict[str, Any], aliases: Aliases, clock: SteadyClock, *, here: str
) -> View:
    try:
        its = msgspec.convert(row, Row)
    except msgspec.ValidationError as invalid:
        raise WalkInvalid(f"{here}: {_plainly(invalid)}. Correct that row.") from None
    row = {key: value for key, value in row.items() if key not in _ROW}
    if its.at is not None and view.step != its.at:
        raise WalkInvalid(
            f"{here}: the walk is at '{view.step}', not at '{its.at}'. Correct the walk or the flow."
        )
    is_open, known = open_now(view), triggers(guide.flow)
    for trigger in its.closed:
        if trigger not in known:
            raise WalkInvalid(f"{here}: '{trigger}' is no act and no move of this flow. Correct its name.")
        if trigger in is_open:
            raise WalkInvalid(
                f"{here}: '{trigger}' is open at '{view.step}', and the walk says it is closed."
            )
    _wait(clock, its.wait, here=here)
    if "do" not in row:
        return view
    if row["do"] == "check-wording":
        row.setdefault("digest", digest_shown(view, row.get("message")))
    before = guide.case.seq
    try:
        act = msgspec.convert(aliases.resolved(row, guide.case), AnyAct, dec_hook=boxed)
        after = guide.do(act, decided=its.decided)
    except msgspec.ValidationError as invalid:
        raise WalkInvalid(f"{here}: {_plainly(invalid)}. Correct that row.") from None
    except ScriptInvalid as invalid:
        raise WalkInvalid(f"{here}: {invalid}") from None
    except (NotOpen, Refused) as refused:
        if its.refused is None or its.refused not in str(refused):
            raise WalkInvalid(f"{here} at '{view.step}': {refused}") from None
        if guide.case.seq != before:
            raise WalkInvalid(f"{here}: a refused act left something in the record.") from None
        return view
    if its.refused is not None:
        raise WalkInvalid(f"{here}: the act was carried out, and the walk says it is refused.")
    if its.as_ is not None:
        try:
            aliases.name(its.as_, guide.entries()[before:])
        except ScriptInvalid as invalid:
            raise WalkInvalid(f"{here}: {invalid}") from None
    return after


def outcome(played: Walked) -> tuple[list[str], dict[str, bytes]]:
    """Which expectations do not hold, and the files as they would be written."""
    entries = played.guide.entries()
    contents = walk_files(played.guide, now=played.clock())
    expects = played.aliases.expected(played.walk.expect)
    return unmet(expects, files=contents, entries=entries), contents


def results(played: Walked, out: Path) -> tuple[list[str], tuple[Path, ...]]:
    """Write the outcome into ``out``, and say which expectations do not hold.

    Raises ExportRefused: nothing is written over.
    """
    problems, contents = outcome(played)
    return problems, write_new(out, contents)
