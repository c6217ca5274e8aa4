"""The story of a case, a plain line for each event: what was done, never what was said.

Whatever was typed is left out, be it a code or a date: ``typed`` gives it to whoever asked for the words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interview.commands.around import told_of_vault
from interview.commands.saying import count
from interview.commands.told_of_account import told_of_account
from interview.commands.told_of_breaks import told_of_breaks
from interview.commands.told_of_considering import told_of_considering
from interview.commands.told_of_fitting import told_of_fitting
from interview.commands.told_of_gathering import told_of_gathering
from interview.commands.told_of_mistakes import told_of_mistakes
from interview.commands.told_of_reaching import told_of_reaching
from interview.commands.told_of_reviewing import told_of_reviewing
from interview.engine.events import (
    carrying,
    deciding,
    erasing,
    handing,
    moves,
    planning,
    present,
    recording,
    safety,
    session,
    signing,
    told,
    understanding,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.events import AnyEvent

_OURS = re.compile(r"[a-z0-9][\w:.-]{0,60}", re.ASCII)
_PRINT = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}")

_CLOSED = {
    "finished": "The session ended.",
    "stopped": "The session ended early.",
    "left": "The session ended because the person was gone.",
    "flow_changed": "The session was closed, to go on in another interview, or at another step of the same one.",
}
_SAID = {
    "as_shown": "Said as it stood on the screen",
    "differently": "Put in the worker's own words",
    "not_said": "Not said",
}
_WRITTEN_UP = "Said as it is worded, as was written down afterwards"
_EXTENT = {
    "passage": "one statement",
    "import": "an import",
    "session": "one session",
    "case": "the whole case",
}
_RECORDING = {
    "full": "what they say",
    "plan_only": "only what the plan needs",
    "no_words": "none of their words",
}
_GROUND = {
    "person_asked": "the person asked for it",
    "retention": "it had been kept long enough",
    "by_mistake": "it had been written here by mistake",
}


class Story:
    """Says events, with the names of steps, topics and needs that the wording has for them."""

    def __init__(self, chrome: Callable[[str], str]) -> None:
        """``chrome`` words a message, or raises WordingMissing."""
        self._chrome = chrome

    def line(self, event: AnyEvent, *, number: int) -> str:
        """One sentence; ``number`` is that of the event's entry."""
        match event:
            case told.StatementRecorded():
                about = f", about {self._id(event.about)}" if event.about else ""
                return (
                    f"The person said something{about} ({event.voice}, {event.manner}{_heard(event.spoke)}). "
                    f"Statement {number}."
                )
            case told.StatementCorrected(mistyped=True):
                return f"Statement {event.statement} was mended: it had been taken down wrongly."
            case told.StatementCorrected():
                return f"Statement {event.statement} was put in other words, as the person wanted."
            case told.NoteRecorded():
                whose = "worker" if event.spoke is None else "second worker"
                did = "noted an opinion, marked as one" if event.opinion else "made a note"
                return f"The {whose} {did}."
            case recording.SaidUnrecorded():
                about = f", about {self._id(event.about)}" if event.about else ""
                return f"The person said something{about}. It was not written down, as they wished."
            case recording.RecordChosen():
                return f"The person chose what is written down: {_RECORDING[event.extent]}."
            case recording.LegalHoldSet():
                return "The case was put under a legal hold, for a reason that is noted. Nothing of it is erased until it is lifted."
            case recording.LegalHoldLifted():
                return "The legal hold was lifted, for a reason that is noted."
            case told.QuestionAnswered(still=str() as still):
                return f"Still so, as was answered before ({self._id(still)}): {self._id(event.question)}."
            case told.QuestionsNotAsked():
                return f"Not asked, as they stopped at once: {', '.join(map(self._id, event.questions))}."
            case told.QuestionAnswered():
                chosen = f": {self._plain(event.choice)}" if event.choice else ""
                return f"Answered: {self._id(event.question)}{chosen}."
            case told.QuestionLeft():
                return f"Not answered, and need not be: {self._id(event.question)} ({self._plain(event.way_out)})."
            case told.AnswerMoved():
                where = f"from {self._id(event.before)} to {self._id(event.question)}"
                return f"Statement {event.statement} was moved {where}: it had been taken down at the wrong question."
            case deciding.WordingDecided():
                return _decided(event)
            case _:
                return (
                    told_of_gathering(event, named=self._named, plain=self._plain)
                    or told_of_reaching(
                        event, number=number, named=self._named, plain=self._plain, ident=self._id
                    )
                    or told_of_considering(
                        event, number=number, plain=self._plain, named=self._id, because=self._because
                    )
                    or told_of_account(event, named=self._id)
                    or told_of_breaks(event)
                    or told_of_mistakes(event, number=self._number)
                    or told_of_fitting(event, named=self._named, ident=self._id)
                    or told_of_reviewing(event, plain=self._plain, named=self._id)
                    or self._of_session(event)
                    or self._of_topics(event)
                    or self._of_plan(event)
                )

    def _of_session(self, event: AnyEvent) -> str | None:
        match event:
            case session.CaseOpened():
                return (
                    f"The case was opened ({self._plain(event.nation)}, {self._plain(event.age_band)}, "
                    f"{self._plain(event.organisation_kind)})."
                )
            case session.CaseLabelled():
                return "The case was given a label."
            case session.SessionOpened():
                return (
                    f"{'A session began' if event.continues is None else 'They went on in the same sitting'}: "
                    f"{self._plain(event.setting)}, taken down {_CAPTURED[event.captured]}. "
                    f"Languages: worker {self._id(event.worker_locale)}, person {self._id(event.person_locale)}."
                )
            case session.SessionPaused():
                return "They rested."
            case session.SessionResumed():
                return "They went on."
            case session.SessionStopped():
                return f"Stopped by: {event.by}."
            case session.SessionClosed():
                return _CLOSED[event.how]
            case session.AgeBandChanged():
                return f"The age band is {self._plain(event.age_band)} from here on."
            case session.LocaleChanged():
                return f"The language of the {event.side} is {self._id(event.locale)} from here on."
            case session.InterpreterJoined():
                known = (
                    ", who knows the person or somebody around them; why is noted" if event.although else ""
                )
                signs = ", in a sign language" if event.interprets == "signed" else ""
                return f"An interpreter joined ({self._plain(event.mode)}{signs}){known}."
            case session.InterpreterLeft():
                return "The interpreter left."
            case present.WorkerJoined():
                return "A second worker joined."
            case present.WorkerLeft():
                return "The second worker left."
            case moves.StepReached(move="go-to"):
                return _ended(f"Written up next: {self._named('step', event.step)}")
            case moves.StepReached():
                return _ended(f"Step: {self._named('step', event.step)}")
            case moves.SteppedBack():
                return _ended(f"Looked back at: {self._named('step', event.step)}")
            case moves.InterruptBegan():
                return f"Broke off: {self._named('protocol', event.protocol)}."
            case moves.InterruptEnded():
                return _ended(f"Went back to: {self._named('step', event.step)}")
            case moves.PromptsShown():
                return _ended(
                    f"On the screen: {count(len(event.prompts), 'sentence')} of {self._named('step', event.step)}"
                )
            case moves.PromptSaid():
                what = f": {self._id(event.message)}" if event.message else ""
                how = _WRITTEN_UP if event.wording is not None else _SAID[event.how]
                return f"{how}{_by(event.spoke)}{what}."
            case moves.WordingChecked():
                return f"The interpreter checked a translation: {self._id(event.message)} ({self._id(event.locale)})."
            case _:
                return None

    def _of_topics(self, event: AnyEvent) -> str | None:
        match event:
            case understanding.TopicExplained():
                again = ", another way" if event.another_way else ""
                how = [self._plain(event.given), self._id(event.locale)]
                how += [self._plain(event.paper)] if event.paper else []
                now = f" Before the account: {self._plain(event.why_now)}." if event.why_now else ""
                return f"Explained{again}: {self._topic(event.topic)} ({', '.join(how)}).{now}"
            case understanding.UnderstandingChecked():
                return f"Asked back: {self._topic(event.topic)}. {self._plain(event.outcome).capitalize()}."
            case understanding.TopicLeft():
                return f"Left open: {self._topic(event.topic)} ({self._plain(event.reason)})."
            case carrying.CarriedForward():
                return f"Put off to another day: {count(len(event.abouts), 'thing')}."
            case understanding.ConsentGiven():
                return f"The person said yes: {', '.join(map(self._id, (event.scope, *event.what)))}."
            case understanding.ConsentRefused():
                return f"The person said no: {self._id(event.scope)}."
            case understanding.ConsentWithdrawn():
                return f"The person took back their yes: {self._id(event.scope)}."
            case signing.RecordSigned():
                left = sum(one.times for one in event.open)
                return f"The worker signed the record as complete as far as they know. Open then: {left}."
            case signing.MarkedNotAppropriate():
                return (
                    f"Not appropriate in this case, for a reason that is noted: {self._id(event.criterion)}."
                )
            case signing.MarkedAppropriate():
                return f"Appropriate after all: {self._id(event.criterion)}."
            case erasing.ErasureAnnounced():
                return (
                    f"Announced: {self._extent(event)} is to be erased, because {_GROUND[event.ground]} "
                    f"({count(event.passages, 'passage')})."
                )
            case erasing.ErasureCalledOff():
                return f"Called off the erasure announced in entry {event.announced}."
            case erasing.WordsErased():
                return f"Erased {count(event.passages, 'passage')}, as announced in entry {event.announced}."
            case handing.HandedOver():
                return f"Handed over to another vault (fingerprint {self._print(event.fingerprint)})."
            case handing.Received():
                return f"Received from another vault (fingerprint {self._print(event.fingerprint)}). Codes above are that vault's."
            case handing.CaseLinked():
                return f"Linked with the case of another person ({self._plain(event.relation)})."
            case handing.AccountRead():
                return "The worker opened the account without the person's yes, for a reason that is noted."
            case _:
                return None

    def _of_plan(self, event: AnyEvent) -> str:
        match event:
            case planning.NeedRecorded():
                name = self._named("need-domain", event.domain)
                return f"Need {self._number(event.need, 'need-')}: {name}, {self._plain(event.state)} ({event.horizon})."
            case planning.RiskRecorded():
                return (
                    f"Risk {self._number(event.risk, 'risk-')}: {self._named('risk-domain', event.domain)}."
                )
            case planning.RiskHeldBack():
                return f"Risk {self._number(event.risk, 'risk-')} was not told to the person, for a reason that is noted."
            case planning.LineProposed():
                return f"Line {self._number(event.line, 'line-')} was put into the {event.section} plan ({event.horizon})."
            case planning.LineChanged():
                return f"Line {self._number(event.line, 'line-')} was changed."
            case planning.LineDropped():
                return f"Line {self._number(event.line, 'line-')} was taken out of the plan."
            case safety.ComponentLeft():
                return f"A part of the safety plan was left ({self._id(event.component)}): {self._plain(event.way_out)}."
            case planning.LineAnswered():
                return f"The person answered line {self._number(event.line, 'line-')}: {self._plain(event.answer)}."
            case planning.PlanAgreed():
                return f"The person agreed to the plan: {count(len(event.lines), 'line')}."
            case _:
                return told_of_vault(event)

    def _extent(self, event: erasing.ErasureAnnounced) -> str:
        if event.place is not None:
            return f"the address of place {event.place}"
        if event.noted is not None:
            whole = (
                "the import that began with entry" if event.extent == "import" else "what was noted in entry"
            )
            return f"{whole} {event.noted}"
        return f"statement {event.statement}" if event.extent == "passage" else _EXTENT[event.extent]

    def _topic(self, topic: str) -> str:
        prefix, _, risk = topic.partition(":")
        return (
            f"risk {self._number(risk, 'risk-')}"
            if prefix == "risk" and risk
            else self._named("topic", topic)
        )

    def _named(self, family: str, name: str) -> str:
        return self._worded(f"{family}-{name}", name)

    def _because(self, reason: str) -> str:
        return self._worded(f"closed-because-{reason}", reason)

    def _worded(self, message: str, name: str) -> str:
        """The wording of a message, or the ``name`` as it is where there is none."""
        from locales.errors import WordingMissing

        try:
            return self._chrome(message)
        except WordingMissing:
            return self._id(name)

    def _number(self, name: str, kind: str) -> str:
        return self._id(name).removeprefix(kind)

    def _plain(self, name: str) -> str:
        return self._id(name).replace("_", " ").replace("-", " ")

    @staticmethod
    def _print(fingerprint: str) -> str:
        return fingerprint if _PRINT.fullmatch(fingerprint) else "…"

    @staticmethod
    def _id(name: str) -> str:
        return name if _OURS.fullmatch(name) else "…"


_CAPTURED = {
    "live": "while they spoke",
    "paper": "from paper",
    "memory": "from memory",
    "recording": "from a recording",
}


def _decided(event: deciding.WordingDecided) -> str:
    """How many terms, and not which: that is for whoever asks for the notes."""
    parts = [("left as written", len(event.kept)), ("put in a neutral wording", len(event.reworded))]
    said = ", ".join(f"{count(number, 'term')} {how}" for how, number in parts if number)
    return f"The worker looked again at the wording of entry {event.of}: {said}."


def _heard(spoke: str | None) -> str:
    return "" if spoke is None else ", heard by the second worker"


def _by(spoke: str | None) -> str:
    return "" if spoke is None else ", by the second worker"  # their code is among what was typed


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith("?") else f"{sentence}."
