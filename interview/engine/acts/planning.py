"""Needs, risks, and the lines of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act, Hearing, Telling, numbered, spoken_at
from interview.engine.acts.listed import need_domains
from interview.engine.acts.scale import on_scale
from interview.engine.carrying import carried_now, unread_lines
from interview.engine.days import IN_A_LIFE, to_come
from interview.engine.events import planning
from interview.engine.limits import may_be_read
from interview.engine.missing import missing
from interview.engine.need import words_of_now
from interview.engine.sharing import shared
from interview.engine.stage import Refused
from interview.engine.terms import (
    Basis,
    Confidence,
    Doer,
    Horizon,
    LineAnswer,
    NeedState,
    Outcome,
    Quote,
    Section,
    Trend,
    Whose,
    Worry,
)
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage
    from interview.engine.standing import Line


class RecordNeed(Telling, tag="need", frozen=True, kw_only=True):
    """A need and how it stands. ``need`` names a row of the grid or a need already there; else it is a new one.

    What the person said of it is taken down as a statement, and the need rests on that too. What was said while an
    immediate need stood otherwise stays with how it stood then.
    """

    need: str | None = None
    domain: str | None = None
    horizon: Horizon | None = None
    state: NeedState
    basis: Basis = "person"
    summary: Words | None = None
    evidence: Words | None = None
    decision: Words | None = None
    because: tuple[int, ...] = ()
    taken: tuple[int, ...] = ()

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        before = stage.case.needs.get(self.need or "")
        row = next((row for step in stage.flow.step for row in step.rows if row.id == self.need), None)
        domain = self.domain or (row.domain if row else None) or (before.domain if before else None)
        horizon = self.horizon or ("immediate" if row else None) or (before.horizon if before else None)
        if domain is None or horizon is None:
            raise Refused("A need has a kind, and is immediate, short or long term. Choose both.")
        if self.need and not row and not before:
            raise Refused(f"There is no need '{self.need}' in this case. Choose one from the list.")
        if domain not in need_domains(stage.flow) and (before is None or domain != before.domain):
            raise Refused("Choose what kind of need it is from the list.")
        statement = self.taken_down(stage, about=self.need)
        number = numbered(stage, statement)
        captured, said_at = self.heard(stage)
        because = stage.statements(self.because)
        because = because or words_of_now(before, state=self.state, horizon=horizon)
        recorded = planning.NeedRecorded(
            need=self.need or f"need-{stage.number}",
            domain=domain,
            horizon=horizon,
            state=self.state,
            basis=self.basis,
            summary=self.summary,
            evidence=self.evidence,
            decision=self.decision,
            because=because if number is None else (*because, number),
            statement=number,
            captured=captured,
            said_at=said_at,
            taken=stage.taken(self.taken),
        )
        return (statement, recorded) if statement else (recorded,)


class RecordRisk(Act, tag="risk", frozen=True, kw_only=True):
    """A risk, in the four parts it will be spoken in: what, signs, what each of us does, who to call.

    From ``why`` on the parts are the worker's, and none needs to be there. ``own_view`` are statements; ``likelihood_step``
    and ``severity_step`` name steps of the organisation's scale. Recorded again, what stood before stays in the record.
    """

    risk: str | None = None
    domain: str
    whose: Whose = "person"
    basis: Basis = "worker"
    summary: Words
    signs: Words | None = None
    steps: Words | None = None
    call: Words | None = None
    because: tuple[int, ...] = ()
    why: Words | None = None
    likelihood: Words | None = None
    severity: Words | None = None
    likelihood_step: str | None = None
    severity_step: str | None = None
    unknown: Words | None = None
    choice: Words | None = None
    who_told: Words | None = None
    own_view: tuple[int, ...] = ()
    taken: tuple[int, ...] = ()
    whose_name: Words | None = None
    trend: Trend | None = None
    confidence: Confidence | None = None
    worry: Worry | None = None
    review_on: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        before = stage.case.risks.get(self.risk or "")
        again = before is not None and before.domain == self.domain
        if self.domain not in stage.step.domains and not again:
            raise Refused("Choose what kind of risk it is from the list.")
        if not self.summary.text:
            raise Refused("Say in plain words what might happen.")
        if self.risk is not None and self.risk not in stage.case.risks:
            raise Refused(f"There is no risk '{self.risk}' in this case. Choose one from the list.")
        return (
            planning.RiskRecorded(
                risk=self.risk or f"risk-{stage.number}",
                domain=self.domain,
                whose=self.whose,
                basis=self.basis,
                summary=self.summary,
                signs=self.signs,
                steps=self.steps,
                call=self.call,
                because=stage.statements(self.because),
                why=self.why,
                likelihood=self.likelihood,
                severity=self.severity,
                likelihood_on=on_scale(stage, self.likelihood_step, before.likelihood_on if before else None),
                severity_on=on_scale(stage, self.severity_step, before.severity_on if before else None),
                unknown=self.unknown,
                choice=self.choice,
                who_told=self.who_told,
                own_view=stage.statements(self.own_view),
                taken=stage.taken(self.taken),
                whose_name=self.whose_name,
                trend=self.trend,
                confidence=self.confidence,
                worry=self.worry,
                review_on=to_come(
                    self.review_on,
                    since=spoken_at(stage),
                    now=stage.now,
                    before=before.review_on if before else None,
                ),
            ),
        )


class HoldRiskBack(Act, tag="hold-risk-back", frozen=True, kw_only=True):
    """Do not tell the person of this risk, with the reason."""

    risk: str
    reason: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.risk not in stage.case.risks:
            raise Refused(f"There is no risk '{self.risk}' in this case. Choose one from the list.")
        if not self.reason.text:
            raise Refused("Holding a risk back needs a reason. Type it.")
        return (planning.RiskHeldBack(risk=self.risk, reason=self.reason),)


class ProposeLine(Act, tag="propose-line", frozen=True, kw_only=True):
    """A line for the plan, or for the safety plan. ``goal`` quotes the person's own words."""

    section: Section | None = None
    horizon: Horizon = "short"
    what: Words
    who: Doer = "worker"
    who_name: Words | None = None
    by: str | None = None
    fallback: Words | None = None
    need: str | None = None
    risk: str | None = None
    component: str | None = None
    goal: Quote | None = None
    because: tuple[int, ...] = ()
    link: str | None = None
    action: str | None = None
    known_by: Words | None = None
    outcome: Outcome | None = None
    theirs: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.what.text:
            raise Refused("The line is empty. Type what will be done.")
        parts = {part for step in stage.flow.step for part in step.components}
        if self.component is not None and self.component not in parts:
            raise Refused("That is no part of the safety plan here. Choose one of its parts.")
        link, action = shared(stage, self.link, self.action)
        if self.need is not None and self.need not in stage.case.needs:
            raise Refused(f"There is no need '{self.need}' in this case. Choose one from the list.")
        if self.risk is not None and self.risk not in stage.case.risks:
            raise Refused(f"There is no risk '{self.risk}' in this case. Choose one from the list.")
        if self.goal is not None:
            stage.quoted(self.goal)
            if stage.case.recording == "no_words":
                raise Refused(
                    "They want none of their words written down. Word the line without quoting them."
                )
        return (
            planning.LineProposed(
                line=f"line-{stage.number}",
                section=self.section or stage.step.section or "support",
                horizon=self.horizon,
                what=self.what,
                who=self.who,
                who_name=self.who_name,
                by=to_come(self.by, since=spoken_at(stage), now=stage.now, years=IN_A_LIFE),
                fallback=self.fallback,
                need=self.need,
                risk=self.risk,
                component=self.component,
                goal=self.goal,
                because=stage.statements(self.because),
                link=link,
                action=action,
                known_by=self.known_by,
                outcome=self.outcome,
                theirs=self.theirs,
            ),
        )


def _line(stage: Stage, line: str) -> Line:
    found = stage.case.lines.get(line)
    if found is None or found.dropped:
        raise Refused(f"There is no line '{line}' in the plan. Choose one from the list.")
    return found


class ChangeLine(Act, tag="change-line", frozen=True, kw_only=True):
    """Word a line otherwise. It has to be answered again."""

    line: str
    what: Words
    by: str | None = None
    fallback: Words | None = None
    because: tuple[int, ...] = ()
    who: Doer | None = None
    who_name: Words | None = None
    known_by: Words | None = None
    outcome: Outcome | None = None
    theirs: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        before = _line(stage, self.line)
        if not self.what.text:
            raise Refused("The line is empty. Type what will be done, or take the line out.")
        return (
            planning.LineChanged(
                line=self.line,
                what=self.what,
                by=to_come(self.by, since=spoken_at(stage), now=stage.now, before=before.by, years=IN_A_LIFE)
                if self.by is not None
                else before.by,
                fallback=self.fallback if self.fallback is not None else before.fallback,
                because=stage.statements(self.because),
                who=self.who,
                who_name=self.who_name,
                known_by=self.known_by,
                outcome=self.outcome,
                theirs=self.theirs,
            ),
        )


class DropLine(Act, tag="drop-line", frozen=True, kw_only=True):
    """Take a line out of the plan."""

    line: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _line(stage, self.line)
        return (planning.LineDropped(line=self.line),)


class AnswerLine(Telling, tag="answer-line", frozen=True, kw_only=True):
    """The person's answer to a line that was read to them, and their words with it if any."""

    line: str
    answer: LineAnswer
    wished: bool = False

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _line(stage, self.line)
        statement = self.taken_down(stage, about=self.line)
        captured, said_at = self.heard(stage)
        within = self.wished or captured != "live" or may_be_read(stage.case, stage.flow, self.line)
        if not within:
            raise Refused(
                f"{stage.flow.limits.plan_lines} lines are enough for one sitting. "
                "Carry the rest forward, or tick that the person wants to go on."
            )
        answered = planning.LineAnswered(
            line=self.line,
            answer=self.answer,
            statement=numbered(stage, statement),
            captured=captured,
            said_at=said_at,
            wished=self.wished,
        )
        return (statement, answered) if statement else (answered,)


class AgreePlan(Hearing, tag="agree-plan", frozen=True, kw_only=True):
    """The person agrees to the plan: to all that was read to them. What was not read is carried forward first."""

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        case = stage.case
        live = [line for line in case.lines.values() if not line.dropped]
        if not live:
            raise Refused("The plan has no lines yet. There is nothing to agree to.")
        if open_lines := [line for line in unread_lines(case) if not carried_now(case, line.line)]:
            raise Refused(
                f"Not every line has an answer yet: {len(open_lines)} to go. "
                "Read each one and ask, or carry the rest forward."
            )
        if not any(line.answer or line.done for line in live):
            raise Refused("No line was read yet. There is nothing to agree to.")
        captured, said_at = self.heard(stage)
        return (
            planning.PlanAgreed(
                locale=stage.sitting.person_locale,
                lines=tuple(line.line for line in live if line.answer == "agree" and not line.done),
                interpreter=stage.interpreter,
                missing=missing(stage.case, stage.flow, stage.step),
                captured=captured,
                said_at=said_at,
            ),
        )
