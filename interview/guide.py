"""Acts in, views out. The only writer of a case's events.

``do`` asks the machine whether the act is open, lets the act say which events follow, appends them in one
transaction, and only then folds them in. What cannot be recorded did not happen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.advising.deciding import with_decision
from interview.composing.own_wording import OwnWorded
from interview.composing.putting import as_worded, refuse_untrue
from interview.composing.showing import shown_on_arriving, with_wording
from interview.composing.staging import staged
from interview.composing.step import Composer
from interview.composing.worder import labelled
from interview.engine import acts
from interview.engine.acts import always, recording
from interview.engine.carrying import left_open
from interview.engine.case import Case
from interview.engine.events import Entry, session
from interview.engine.machine import NotOpen, machine_of
from interview.engine.moving import moving
from interview.engine.recording import may_be_drafted
from interview.engine.stage import Refused
from interview.engine.terms import Moment
from interview.guiding.at_once import AtOnce, going
from interview.guiding.entries import read_entries, rows_of, sessions_of
from interview.guiding.going_on import (
    beginning,
    begins_at,
    fuller,
    going_on,
    others,
    out_of_break,
    refuse_to_begin,
)
from interview.guiding.heard_so_far import HeardSoFar
from interview.guiding.listing import listing_after
from interview.guiding.quoting import quoting
from interview.guiding.wordable import refuse_not_shown, refuse_unknown, refuse_unworkable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from flows.model import Flow, Step
    from interview.advising.deciding import Decided
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage
    from interview.engine.terms import Captured, Clarifies, Quote, Setting
    from interview.engine.view import Text, View
    from interview.guiding.worded_flows import Flows
    from interview.organisation.model import Profile
    from locales.catalogue import Catalogue
    from store.journal import Journal
    from store.rows import NewRow

__all__ = ["Guide", "NotOpen", "Refused", "read_entries"]


class Guide(OwnWorded):
    """One open case. Not for two threads at once: whoever calls waits for the answer."""

    def __init__(
        self,
        *,
        flows: Flows,
        wording: Catalogue,
        journal: Journal,
        case_id: str,
        actor: str,
        clock: Callable[[], int],
        nonce: Callable[[], bytes],
        new_id: Callable[[], str],
        organisation: Profile | None = None,
        practice: bool = False,
    ) -> None:
        """``clock`` gives UTC milliseconds, ``nonce`` 16 random bytes or more, ``new_id`` a session's id."""
        self.flows = flows
        self.case_id = case_id
        self.practice = practice
        self.organisation = organisation
        self.journal = journal
        self._hold_to(flows.first)
        self.words_with(wording)
        self._actor = actor
        self._clock = clock
        self._nonce = nonce
        self._new_id = new_id
        self.case = Case()
        self._drafted: dict[str, str] = {}
        self.reload()
        if self.case.sitting and self.case.sitting.pack != self.flow.pack():
            self.record((*left_open(self.case, self.flow), session.SessionClosed(how="flow_changed")))

    def open_case(self, opened: session.CaseOpened, *, label: session.CaseLabelled) -> None:
        """Write the first events of a new case. Raises Refused if it has any."""
        if self.case.seq:
            raise Refused("This case is open already.")
        self.record((opened, label), session_id="")

    def begin(
        self,
        *,
        setting: Setting,
        captured: Captured,
        person_locale: str,
        worker_locale: str | None = None,
        held_at: Moment | None = None,
        flow: str | None = None,
        although_handed_over: bool = False,
    ) -> View:
        """Open a session: the first of a case at the flow's start, any later one where coming back begins.

        ``held_at`` is when the people sat together; for a session written up live, now. ``flow`` is the id of the flow
        that it is held in; left out, the first that is made for this person.

        Raises Refused while one is open, for a language that is not there, for a flow that is not for this person, on a case
        that is closed, or on one that was handed over unless it is meant ``although_handed_over``.
        """
        refuse_to_begin(
            self.case, held_at=held_at, now=self._clock(), although_handed_over=although_handed_over
        )
        refuse_unknown(self.wording, person_locale)
        worker_locale = worker_locale or self.wording.source
        refuse_unworkable(self.wording, worker_locale)
        chosen = beginning(flow, case=self.case, flows=self.flows)
        step = begins_at(self.case, chosen)
        opened = session.SessionOpened(
            flow=chosen.id,
            pack=chosen.pack(),
            step=step,
            setting=setting,
            captured=captured,
            held_at=held_at
            or (Moment(precision="exact", at=self._clock()) if captured == "live" else Moment()),
            worker_locale=worker_locale,
            person_locale=person_locale,
        )
        self.record((opened, *self._shown_after((opened,))))
        return self.view()

    def do(self, act: acts.AnyAct, *, clears: Sequence[str] = (), decided: Decided | None = None) -> View:
        """Carry out one act, and give the case as it stands then. Raises what ``carry_out`` raises."""
        self.carry_out(act, clears=clears, decided=decided)
        return self.view()

    def carry_out(
        self, act: acts.AnyAct, *, clears: Sequence[str] = (), decided: Decided | None = None
    ) -> None:
        """Carry out one act. ``clears`` are the drafts that it turned into record: they go in the same transaction.

        ``decided`` is what the worker did with advice on the wording of what they wrote.

        Raises:
            NotOpen: the machine does not allow it here. Nothing was recorded.
            Refused: what the act names or lacks makes it impossible. Nothing was recorded.

        """
        to = self._machine.leads(self.case, act.trigger)
        step = self._step()
        act = as_worded(act, flow=self.flow, case=self.case)
        if isinstance(act, acts.Moving):
            events = moving(act, case=self.case, flow=self.flow, to=to)
            events = out_of_break(act, events, case=self.case, flow=self.flow, to=to)
        elif isinstance(act, acts.Changing):
            events = going_on(act, case=self.case, flows=self.flows)
        else:
            self._check(act)
            stage = self.stage(step)
            events = with_wording(act.events(stage), act, stage, locale=self._locale(), wording=self.wording)
        if decided:
            events = with_decision(events, decided, self.case)
        if isinstance(act, AtOnce):
            self._erase_at_once(act, events)
        else:
            self.record((*events, *self._shown_after(events)), discard=clears)
        if isinstance(act, recording.ChooseRecord):
            self._forget_drafts()

    def stage(self, step: Step) -> Stage:
        """Where an act is done at this step, now."""
        return staged(self.case, self.flow, step, now=self._clock(), organisation=self.organisation)

    def view(self) -> View:
        """The case as it stands, worded."""
        return self._composer().compose()

    def entries(self) -> list[Entry]:
        """The record of the case, as stored."""
        return read_entries(self.journal, self.case_id)

    def chrome(self, message: str, **args: str | int) -> str:
        """A wording of the program's own, in the worker's language."""
        locale = self.case.sitting.worker_locale if self.case.sitting else self.wording.source
        return labelled(message, args, case=self.case, flow=self.flow, wording=self.wording, locale=locale)

    def quoting(self, quote: Quote, ask: Clarifies | None = None) -> Text:
        """The invitation to tell more, or what asks where, when, who or how, with exactly the words that were selected.

        Raises Refused if they are not there, or too many to be said in one breath.
        """
        return quoting(self._composer(), quote, ask)

    def draft(self, field: str, text: str) -> None:
        """Keep what is being typed, if it may be. Returns at once; it is on the disk a moment later."""
        if not self.may_draft(field):
            return
        self._drafted[field] = text
        self.journal.draft(self.case_id, field, text, at=self._clock())

    def may_draft(self, field: str) -> bool:
        """Whether what is typed in a field may be anywhere but in the box where it is typed."""
        return may_be_drafted(self.case, self.flow, field)

    def drafts(self) -> dict[str, str]:
        return dict(self._drafted)

    def discard_draft(self, field: str) -> None:
        """Forget what was typed in a field, because the worker asked for that."""
        self._drafted.pop(field, None)
        self.journal.discard_draft(self.case_id, field)

    def _forget_drafts(self) -> None:
        """Nothing typed stays of what the person does not want written down."""
        for field in self.drafts():
            if not may_be_drafted(self.case, self.flow, field):
                self.discard_draft(field)

    def _composer(self) -> Composer:
        return Composer(
            case=self.case,
            flow=self.flow,
            step=self._step(),
            wording=self.wording,
            open=self._machine.open(self.case),
            case_id=self.case_id,
            practice=self.practice,
            now=self._clock(),
            drafts=self._drafted,
            others=others(self.case, self.flows),
            worker=self._actor,
            heard=lambda: self._heard.of(self.case),
            fuller=fuller(self.case, self.flows),
            organisation=self.organisation,
        )

    def _step(self) -> Step:
        return self.flow.in_nation(self._machine.step(self.case), self.case.nation)

    def _check(self, act: acts.AnyAct) -> None:
        refuse_untrue(act, flow=self.flow, case=self.case, step=self._step(), wording=self.wording)
        if isinstance(act, always.SwitchLocale):
            if act.side == "person":
                refuse_unknown(self.wording, act.locale)
            else:
                refuse_unworkable(self.wording, act.locale)
        if isinstance(act, always.CheckWording):
            refuse_not_shown(self.wording, act)

    def _shown_after(self, events: Sequence[AnyEvent]) -> tuple[AnyEvent, ...]:
        opened = [event for event in events if isinstance(event, session.SessionOpened)]
        flow = self._found(opened[-1].flow) if opened else self.flow
        locale = opened[-1].person_locale if opened else self._locale()
        return shown_on_arriving(events, case=self.case, flow=flow, locale=locale, wording=self.wording)

    def _locale(self) -> str:
        return self.case.sitting.person_locale if self.case.sitting else self.wording.source

    def record(
        self,
        events: Sequence[AnyEvent],
        *,
        session_id: str | None = None,
        discard: Sequence[str] = (),
    ) -> None:
        """Write events into the case's record, in the session that is open unless another is named."""
        if not events:
            return
        at = self._clock()
        sessions = self._sessions(events, session_id)
        rows, listing = self.sealed(events, at=at, sessions=sessions)
        before = self.case.seq
        self.journal.append(self.case_id, rows, after=before, listing=listing, discard=discard)
        for field in discard:
            self._drafted.pop(field, None)
        for seq, (event, session_id) in enumerate(zip(events, sessions, strict=True), start=before + 1):
            entry = Entry(
                stream=self.case_id, seq=seq, at=at, actor=self._actor, session=session_id, event=event
            )
            self.case.apply(entry)
            self._heard.take_in(entry)
        self._follow()

    def reload(self) -> None:
        """Fold the case anew from what is stored, as after an erasure."""
        self.case = Case.replay(self.entries())
        self._heard = HeardSoFar(self.entries)
        self._drafted = self.journal.drafts(self.case_id)
        self._follow()
        self._forget_drafts()

    def _erase_at_once(self, act: AtOnce, events: Sequence[AnyEvent]) -> None:
        """Announce and erase in one transaction."""
        gone = going(
            act, self.case, passages=self.journal.passages(self.case_id), drafted=tuple(self._drafted)
        )
        rows, listing = self.sealed(events)
        try:
            self.journal.erase(
                self.case_id,
                gone.parts,
                ground="person_asked",
                first=rows[:-1],
                announce=rows[-1],
                after=self.case.seq,
                listing=listing,
                drafts=gone.drafts,
            )
        finally:
            self.reload()

    def _follow(self) -> None:
        """Hold to the flow of the session that is open, or was last."""
        if self.case.flow is not None and self.case.flow != self.flow.id:
            self._hold_to(self._found(self.case.flow))

    def _hold_to(self, flow: Flow) -> None:
        self.flow = flow
        self._machine = machine_of(flow)

    def _found(self, flow: str) -> Flow:
        return self.flows.find(flow) or self.flows.first

    def _sessions(self, events: Sequence[AnyEvent], session_id: str | None) -> list[str]:
        if session_id is None:
            session_id = self.case.sitting.id if self.case.sitting else ""
        return sessions_of(events, session_id, new_id=self._new_id)

    def sealed(
        self, events: Sequence[AnyEvent], *, at: int | None = None, sessions: Sequence[str] | None = None
    ) -> tuple[list[NewRow], str]:
        """The events as rows, and the case's place in the list after them. Raises Refused for half a character."""
        at = self._clock() if at is None else at
        sessions = self._sessions(events, None) if sessions is None else sessions
        rows = rows_of(events, sessions, nonce=self._nonce, at=at, actor=self._actor)
        return rows, msgspec.json.encode(listing_after(self.case, events, at=at, actor=self._actor)).decode()
