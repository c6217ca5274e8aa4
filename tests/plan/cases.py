"""Small made-up cases: each event gets its place in the record, and the case is folded from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from flows.loader import load, packaged
from interview.engine.case import Case
from interview.engine.conditions import CONDITIONS
from interview.engine.events import (
    AnyEvent,
    Entry,
    moves,
    planning,
    prepared,
    reaching,
    session,
    told,
    understanding,
)
from interview.engine.kinds import KINDS
from interview.engine.terms import Moment, Quote
from interview.engine.words import Words
from interview.plan.draft import draft
from interview.plan.facts import FACTS

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.plan.model import SupportPlan

STARTED = 1_772_445_600_000  # 2026-03-02, 10:00 UTC
NOW: Any = {"captured": "live", "said_at": Moment(precision="exact", at=STARTED)}
"""How most things are heard: written down as they were said."""
NEXT_WEEK: Any = {"captured": "live", "said_at": Moment(precision="exact", at=STARTED + 7 * 86_400_000)}
FROM_PAPER: Any = {"captured": "paper", "said_at": Moment(precision="about", at=STARTED - 86_400_000)}
"""Written up the day after it was said."""
ADULT: Flow = load(packaged()["uk/adult"], name="uk/adult", kinds=KINDS, conditions=CONDITIONS, facts=FACTS)


@dataclass
class Record:
    """A record that is being written. Each method writes an event and gives its number, or the id it made."""

    case: Case = field(default_factory=Case)
    entries: list[Entry] = field(default_factory=list)
    session: str = "s1"
    worker: str = "w1"

    def add(self, event: AnyEvent) -> int:
        number = len(self.entries) + 1
        entry = Entry(
            stream="made-up",
            seq=number,
            at=STARTED + number * 1000,
            actor=self.worker,
            session=self.session,
            event=event,
        )
        self.entries.append(entry)
        self.case.apply(entry)
        return number

    def opened(self, locale: str = "ar") -> Record:
        self.add(session.CaseOpened(nation="england", age_band="adult", organisation_kind="charity"))
        self.sat_together(locale=locale)
        return self

    def sat_together(
        self,
        *,
        locale: str = "ar",
        captured: Any = "live",
        held_at: Moment = NOW["said_at"],
        flow: str = "uk/adult",
        goes_on: bool = False,
    ) -> None:
        """Another session begins; or the one before ``goes_on`` in the same sitting."""
        continues = self.session if goes_on else None
        self.session = f"s{self.case.sessions + 1}"
        self.add(
            session.SessionOpened(
                flow=flow,
                pack="0",
                step="come-back" if self.case.sessions else "prepare",
                continues=continues,
                setting="in_person",
                captured=captured,
                held_at=held_at,
                worker_locale="en-GB",
                person_locale=locale,
            )
        )

    def said(self, text: str | Words, **how: Any) -> int:
        fields: dict[str, Any] = {
            "voice": "own",
            "manner": "spoken",
            "language": "en-GB",
            "interpreter": None,
            "captured": "live",
            "fidelity": "near",
            "said_at": Moment(precision="exact", at=STARTED),
            "typed_at": STARTED,
            "told_after": None,
            "step": "account",
            "about": None,
            "prompt": None,
        }
        words = text if isinstance(text, Words) else Words(text)
        return self.add(told.StatementRecorded(words=words, **(fields | how)))

    def corrected(self, statement: int, text: str, **how: Any) -> None:
        fields: dict[str, Any] = {
            "voice": "own",
            "manner": "spoken",
            "language": "en-GB",
            "interpreter": None,
            "fidelity": "near",
            "typed_at": STARTED,
        }
        self.add(told.StatementCorrected(statement=statement, words=Words(text), **(fields | NOW | how)))

    def reached(self, step: str) -> None:
        self.add(moves.StepReached(step=step, move="continue"))

    def interpreter(self, code: str = "i4", language: str = "ar", *, qualified: Any = "yes") -> None:
        self.add(
            session.InterpreterJoined(
                code=code, language=language, mode="phone", qualified=qualified, comfortable="yes"
            )
        )

    def shown(
        self, *messages: str, locale: str = "ar", state: str = "machine_draft", step: str = "rights"
    ) -> None:
        """These wordings stand on the screen."""
        prompts = (moves.Shown(message=message, locale=locale, text="…", state=state) for message in messages)
        self.add(moves.PromptsShown(step=step, prompts=tuple(prompts)))

    def wording_checked(self, *messages: str, locale: str = "ar") -> None:
        """The interpreter reads these and finds them fit."""
        for message in messages:
            self.add(moves.WordingChecked(message=message, locale=locale, digest="0", interpreter="i4"))

    def answered(
        self, question: str, *, choice: str | None = None, words: str | None = None, heard: Any = NOW
    ) -> int | None:
        statement = self.said(words, about=question) if words is not None else None
        self.add(told.QuestionAnswered(question=question, choice=choice, statement=statement, **heard))
        return statement

    def consented(self, scope: str, *, heard: Any = NOW) -> None:
        self.add(understanding.ConsentGiven(scope=scope, manner="spoken", **heard))

    def left(self, question: str, way_out: Any) -> None:
        self.add(told.QuestionLeft(question=question, way_out=way_out, **NOW))

    def put(self, message: str) -> None:
        self.add(moves.PromptSaid(message=message, locale="ar", how="as_shown", **NOW))

    def explained(
        self, topic: str, *, heard: Any = NOW, locale: str = "ar", interpreter: str | None = None
    ) -> None:
        self.add(
            understanding.TopicExplained(
                topic=topic, locale=locale, given="read_aloud", interpreter=interpreter, **heard
            )
        )

    def told_back(
        self, topic: str, outcome: Any, words: str | None = None, *, covered: tuple[str, ...] = ()
    ) -> int | None:
        statement = self.said(words, about=topic) if words is not None else None
        self.add(
            understanding.UnderstandingChecked(
                topic=topic, outcome=outcome, manner="spoken", covered=covered, statement=statement, **NOW
            )
        )
        return statement

    def topic_left(self, topic: str, reason: str) -> None:
        self.add(understanding.TopicLeft(topic=topic, reason=reason, **NOW))

    def need(self, need: str = "need-1", **how: Any) -> str:
        fields: dict[str, Any] = {
            "domain": "housing",
            "horizon": "immediate",
            "state": "not_met",
            "basis": "person",
            "summary": Words("A room for tonight"),
            "evidence": None,
            "decision": None,
            "because": (),
        }
        self.add(planning.NeedRecorded(need=need, **(fields | NOW | how)))
        return need

    def risk(self, risk: str = "risk-1", **how: Any) -> str:
        fields: dict[str, Any] = {
            "domain": "found",
            "whose": "person",
            "basis": "worker",
            "summary": Words("Someone may look for you"),
            "signs": Words("Calls from numbers you do not know"),
            "steps": Words("You tell us; we change the phone"),
            "call": Words("The worker, or emergency help"),
            "because": (),
        }
        self.add(planning.RiskRecorded(risk=risk, **(fields | how)))
        return risk

    def held_back(self, risk: str, reason: str) -> None:
        self.add(planning.RiskHeldBack(risk=risk, reason=Words(reason)))

    def line(self, line: str = "line-1", **how: Any) -> str:
        fields: dict[str, Any] = {
            "section": "support",
            "horizon": "immediate",
            "what": Words("We look for a room together"),
            "who": "worker",
            "who_name": None,
            "by": None,
            "fallback": None,
            "need": None,
            "risk": None,
            "component": None,
            "goal": None,
            "because": (),
        }
        self.add(planning.LineProposed(line=line, **(fields | how)))
        return line

    def line_answered(
        self, line: str, answer: Any, statement: int | None = None, *, heard: Any = NOW
    ) -> None:
        self.add(planning.LineAnswered(line=line, answer=answer, statement=statement, **heard))

    def plan_agreed(
        self,
        *lines: str,
        heard: Any = NOW,
        locale: str = "ar",
        interpreter: str | None = None,
        missing: tuple[str, ...] = (),
    ) -> None:
        self.add(
            planning.PlanAgreed(locale=locale, lines=lines, interpreter=interpreter, missing=missing, **heard)
        )

    def plan(self, *, practice: bool = False) -> SupportPlan:
        return draft(self.case, ADULT, entries=self.entries, case_id="k7m2", now=STARTED, practice=practice)

    def plan_without_times(self) -> SupportPlan:
        """Drawn up from the case alone."""
        return draft(self.case, ADULT, entries=(), case_id="k7m2", now=STARTED, practice=False)


def whole_case() -> Record:
    """A case in which each thing that a plan can hold happened at least once."""
    record = Record().opened()
    record.add(prepared.SourceChecked(source="police", standing="asked", reason=None))
    record.add(prepared.SourceChecked(source="council", standing="not_safe", reason=Words("Known there")))
    record.add(
        prepared.PriorActionRecorded(
            organisation=Words("A night shelter"), did=Words("Gave a bed"), on="2026-02-20", result=None
        )
    )
    record.add(
        prepared.DocumentReviewed(
            kind=Words("A letter"), author=Words("A clinic"), dated="2026-02-21", held=Words("Our folder")
        )
    )
    record.interpreter()
    record.answered("contact-safe", words="Ring after nine. Ask for Sam.")
    record.answered("language-comfortable", choice="yes")
    record.left("closing-feel", "not_now")
    wish = record.said(
        "I want a quiet room and my own key.", voice="interpreted", interpreter="i4", language="en-GB"
    )
    worry = record.said("They may ring again.", said_at=Moment())
    record.corrected(worry, "They will ring again.")
    record.explained("rights-stop", interpreter="i4")
    record.shown("rights-stop-answer", "rights-stop-break")
    record.wording_checked("rights-stop-break")
    record.told_back("rights-stop", "understood", "I can get up and go.")
    record.explained("privacy-limits")
    record.topic_left("privacy-limits", "no_time")
    record.answered("danger-now", choice="no")
    record.answered("choice-nrm", choice="time")
    record.answered("preferences-daily", words="I pray five times a day.")
    record.add(understanding.ConsentGiven(scope="record", manner="spoken", **NOW))
    record.add(understanding.ConsentRefused(scope="share:police", **NOW))
    record.left("share:gp", "rather_not")
    record.need(because=(wish,))
    record.need("health", domain="health", state="partly", summary=Words("A cough"))
    record.need(
        "need-2",
        basis="agency",
        domain="health",
        horizon="short",
        state="met",
        evidence=Words("A letter from a clinic"),
    )
    told_risk = record.risk(because=(worry,))
    record.explained(f"risk:{told_risk}")
    record.told_back(f"risk:{told_risk}", "partly", "They can see my phone.")
    record.risk("risk-2", summary=Words("The cousin passes things on"), basis="agency")
    record.held_back("risk-2", "Knowing would make a call home likely")
    record.risk("risk-3", summary=Words("The lease ends"))
    goal = Quote(statement=wish, start=7, end=19)
    line = record.line(need="need-1", goal=goal, because=(wish,), by="2026-03-05", who_name=Words("R."))
    yes = record.said("Yes, that is good.", about=line)
    record.line_answered(line, "agree", yes)
    record.line("line-2", section="safety", risk=told_risk, component="signs", because=(worry,))
    record.line_answered("line-2", "agree")
    record.line("line-3", horizon="long", risk="risk-2", fallback=Words("We try another way"))
    record.line_answered(record.line("line-4"), "no")
    record.line_answered(record.line("line-5"), "later")
    service = record.add(
        reaching.ServiceOffered(name=Words("A house by the sea"), kind="place-of-safety", need=None, **NOW)
    )
    record.add(reaching.ServiceAnswered(service=service, answer="later", statement=None, **NOW))
    record.add(
        reaching.ShareRecorded(
            recipient="council", basis="statutory_duty", scope=("needs",), told=True, reason=Words("A child")
        )
    )
    record.add(reaching.PromiseMade(words=Words("I ring the council"), by="2026-03-03", **NOW))
    record.add(reaching.NextContactAgreed(on="2026-03-04", how=Words("By text only"), **NOW))
    record.add(reaching.NextContactAgreed(on="2026-03-09", how=Words("At the library"), **NOW))
    return record
