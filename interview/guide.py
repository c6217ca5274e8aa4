"""Acts in, views out. The only writer of a case's events.

``do`` asks the machine whether the act is open, lets the act say which events follow, appends them in one
transaction, and only then folds them in. What cannot be recorded did not happen.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import msgspec

from interview.composing import QUOTE_PROMPT, Composer, scope_message
from interview.engine import acts
from interview.engine.acts import always, asking, recording
from interview.engine.case import Case
from interview.engine.events import Entry, moves, session
from interview.engine.machine import FlowMachine, NotOpen
from interview.engine.moving import moving
from interview.engine.recording import may_be_drafted
from interview.engine.stage import Refused, Stage, quoted
from interview.engine.terms import Moment
from interview.entries import read_entries, rows_of
from interview.listing import listing_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from flows.model import Flow, Step
    from interview.engine.events import AnyEvent
    from interview.engine.terms import Captured, Quote, Setting
    from interview.engine.view import Text, View
    from locales.catalogue import Catalogue, Language
    from store.journal import Journal
    from store.rows import NewRow

__all__ = ["Guide", "NotOpen", "Refused", "read_entries"]

LONGEST_QUOTE = 300
"""Code points of the person's words that fit into a spoken invitation. Longer ones are a story, not a prompt."""


class Guide:
    """One open case. Not for two threads at once: whoever calls waits for the answer."""

    def __init__(
        self,
        *,
        flow: Flow,
        wording: Catalogue,
        journal: Journal,
        case_id: str,
        actor: str,
        clock: Callable[[], int],
        nonce: Callable[[], bytes],
        new_id: Callable[[], str],
        practice: bool = False,
    ) -> None:
        """``clock`` gives UTC milliseconds, ``nonce`` 16 random bytes or more, ``new_id`` a session's id."""
        self.flow = flow
        self.case_id = case_id
        self.practice = practice
        self.journal = journal
        self._pack = flow.pack()
        self._machine = FlowMachine(flow)
        self._wording = wording
        self._actor = actor
        self._clock = clock
        self._nonce = nonce
        self._new_id = new_id
        self.case = Case()
        self._drafted: dict[str, str] = {}
        self.reload()
        if self.case.sitting and self.case.sitting.pack != self._pack:
            self.record((session.SessionClosed(how="flow_changed"),))

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
    ) -> View:
        """Open a session: the first of a case at the flow's start, any later one where coming back begins.

        ``held_at`` is when the people sat together; for a session written up live, now.

        Raises Refused while one is open, or for a language that is not there.
        """
        if self.case.sitting is not None:
            raise Refused("A session is open already. Go on with it, or stop it first.")
        if not self.case.seq:
            raise Refused("This case has no beginning. Create it first.")
        if held_at is not None and held_at.at is not None and held_at.at > self._clock():
            raise Refused("The session lies after the time it is written down. Correct the time.")
        self._known(person_locale)
        worker_locale = worker_locale or self._wording.source
        self._workable(worker_locale)
        step = self.flow.again if self.case.sessions else self.flow.start
        opened = session.SessionOpened(
            flow=self.flow.id,
            pack=self._pack,
            step=step,
            setting=setting,
            captured=captured,
            held_at=held_at
            or (Moment(precision="exact", at=self._clock()) if captured == "live" else Moment()),
            worker_locale=worker_locale,
            person_locale=person_locale,
        )
        shown = self._shown(self.flow.find(step), locale=person_locale)
        self.record((opened, *shown), session_id=self._new_id())
        return self.view()

    def do(self, act: acts.AnyAct, *, clears: Sequence[str] = ()) -> View:
        """Carry out one act. ``clears`` are the drafts that it turned into record: they go in the same transaction.

        Raises:
            NotOpen: the machine does not allow it here. Nothing was recorded.
            Refused: what the act names or lacks makes it impossible. Nothing was recorded.

        """
        to = self._machine.leads(self.case, act.trigger)
        step = self._step()
        if isinstance(act, acts.Moving):
            events = moving(act, case=self.case, flow=self.flow, to=to)
            events = (*events, *self._shown_at(to, events))
        else:
            self._check(act)
            stage = Stage(case=self.case, flow=self.flow, step=step, now=self._clock())
            events = (*act.events(stage), *self._shown_by(act, step))
        if isinstance(act, recording.DontWrite):
            self._unwrite(act.statement, events)
        else:
            self.record(events, discard=clears)
        if isinstance(act, recording.ChooseRecord):
            self._forget_drafts()
        return self.view()

    def view(self) -> View:
        """The case as it stands, worded."""
        return self._composer().compose()

    def entries(self) -> list[Entry]:
        """The record of the case, as stored."""
        return read_entries(self.journal, self.case_id)

    def languages(self) -> tuple[Language, ...]:
        return self._wording.languages()

    def chrome(self, message: str, **args: str | int) -> str:
        """A wording of the program's own, in the worker's language."""
        locale = self.case.sitting.worker_locale if self.case.sitting else self._wording.source
        return self._wording.text(message, locale, **args).text

    def quoting(self, quote: Quote) -> Text:
        """The invitation to tell more, with exactly the words that the worker selected in a statement.

        Raises Refused if they are not there, or too many to be said in one breath.
        """
        words = quoted(self.case, quote)
        if quote.end - quote.start > LONGEST_QUOTE:
            raise Refused("That is a lot to say back at once. Select a few words.")
        return self._composer().text(QUOTE_PROMPT, words=words.text)

    def draft(self, field: str, text: str) -> None:
        """Keep what is being typed. Returns at once; it is on the disk a moment later.

        Not words that the person does not want written down: they are where they are typed, and nowhere else.
        """
        if not may_be_drafted(self.case, self.flow, field):
            return
        self._drafted[field] = text
        self.journal.draft(self.case_id, field, text, at=self._clock())

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
            wording=self._wording,
            open=self._machine.open(self.case),
            case_id=self.case_id,
            practice=self.practice,
            today=datetime.datetime.fromtimestamp(self._clock() / 1000, datetime.UTC).date(),
            drafts=self._drafted,
        )

    def _step(self) -> Step:
        return self._machine.step(self.case)

    def _check(self, act: acts.AnyAct) -> None:
        if isinstance(act, always.SwitchLocale):
            if act.side == "person":
                self._known(act.locale)
            else:
                self._workable(act.locale)
        if isinstance(act, always.Say) and act.message is not None:
            self._worded(act.message)
        if isinstance(act, always.CheckWording):
            self._known(act.locale)
            now = (
                self._wording.text(act.message, act.locale)
                if self._wording.has(act.message, act.locale)
                else None
            )
            if now is None or now.digest != act.digest:
                raise Refused("That translation is not the one on the screen. Open it again.")

    def _known(self, locale: str) -> None:
        known = [language.tag for language in self._wording.languages()]
        if locale not in known:
            raise Refused(f"There is no wording in '{locale}'. There is: {', '.join(known)}.")

    def _workable(self, locale: str) -> None:
        known = [language.tag for language in self._wording.worker_languages()]
        if locale not in known:
            raise Refused(f"The program cannot be worked in '{locale}'. It can in: {', '.join(known)}.")

    def _worded(self, message: str) -> None:
        if not self._wording.has(message, self._wording.source):
            raise Refused(f"There is no wording '{message}'. Choose one of this step.")

    def _shown_at(self, to: str, events: Iterable[AnyEvent]) -> tuple[AnyEvent, ...]:
        arriving = (moves.StepReached, moves.SteppedBack, moves.InterruptBegan, moves.InterruptEnded)
        if any(isinstance(event, arriving) for event in events):
            return self._shown(self.flow.find(to))
        return ()

    def _shown_by(self, act: acts.AnyAct, step: Step) -> tuple[AnyEvent, ...]:
        """What an act puts on the screen: a topic that is explained, or the step in another language."""
        match act:
            case asking.Explain() if act.about in step.topics:
                topic = self.flow.topics()[act.about]
                return self._shown(step, (*topic.text, *([topic.check] if topic.check else [])))
            case always.SwitchLocale() if act.side == "person":
                return self._shown(step, locale=act.locale)
            case _:
                return ()

    def _shown(
        self, step: Step, messages: Iterable[str] | None = None, *, locale: str | None = None
    ) -> tuple[AnyEvent, ...]:
        """The fact that these wordings stood on the screen, in the person's language or, failing it, in ours."""
        if step.audience == "worker":
            return ()
        locale = locale or (self.case.sitting.person_locale if self.case.sitting else self._wording.source)
        if messages is None:
            asked = (question.text for question in step.questions)
            rows = (row.text for row in step.rows if row.ask)
            scopes = (scope_message(scope) for scope in step.scopes)
            messages = (*step.says, *step.prompts, *asked, *rows, *scopes)
        shown = []
        for message in messages:
            there = self._wording.has(message, locale)
            worded = self._wording.text(message, locale if there else self._wording.source)
            shown.append(
                moves.Shown(message=message, locale=worded.locale, text=worded.text, state=worded.state.value)
            )
        return (moves.PromptsShown(step=step.id, prompts=tuple(shown)),) if shown else ()

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
        session_id = self._session() if session_id is None else session_id
        rows, listing = self.sealed(events, at=at, session_id=session_id)
        before = self.case.seq
        self.journal.append(self.case_id, rows, after=before, listing=listing, discard=discard)
        for field in discard:
            self._drafted.pop(field, None)
        for offset, event in enumerate(events, start=1):
            self.case.apply(
                Entry(
                    stream=self.case_id,
                    seq=before + offset,
                    at=at,
                    actor=self._actor,
                    session=session_id,
                    event=event,
                )
            )

    def reload(self) -> None:
        """Fold the case anew from what is stored, as after an erasure."""
        self.case = Case.replay(self.entries())
        self._drafted = self.journal.drafts(self.case_id)
        self._forget_drafts()

    def _unwrite(self, statement: int, events: Sequence[AnyEvent]) -> None:
        """Announce and erase at once: every wording of a statement, and what was typed to mend it."""
        wordings = (statement, *(one.number for one in self.case.statements[statement].corrections))
        rows, listing = self.sealed(events)
        try:
            self.journal.erase(
                self.case_id,
                [(number, 0) for number in wordings],
                ground="person_asked",
                first=rows[:-1],
                announce=rows[-1],
                after=self.case.seq,
                listing=listing,
                drafts=[field for field in self._drafted if field.startswith(f"correct:{statement}:")],
            )
        finally:
            self.reload()

    def _session(self) -> str:
        return self.case.sitting.id if self.case.sitting else ""

    def sealed(
        self, events: Sequence[AnyEvent], *, at: int | None = None, session_id: str | None = None
    ) -> tuple[list[NewRow], str]:
        """The events as rows, and the case's place in the list after them. Raises Refused for half a character."""
        at = self._clock() if at is None else at
        session_id = self._session() if session_id is None else session_id
        rows = rows_of(events, nonce=self._nonce, session=session_id, at=at, actor=self._actor)
        return rows, msgspec.json.encode(listing_after(self.case, events, at=at)).decode()
