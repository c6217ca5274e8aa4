"""Words a step for both sides: from a case, its flow and the catalogue to a View. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, get_args

from flows.stale import past
from interview.composing import calling
from interview.composing.account import account_seen
from interview.composing.advised import advised
from interview.composing.beside import Beside
from interview.composing.breaks import breaks_seen
from interview.composing.checks import check_seen
from interview.composing.components import components_seen
from interview.composing.duties import at_a_glance, circumstances_seen, duties_seen, duties_up
from interview.composing.earlier import before_seen, earlier_seen
from interview.composing.fitting import fitting_seen
from interview.composing.gaps import gaps_seen, open_points_seen
from interview.composing.gathering import gathered_seen, sources_seen
from interview.composing.mistakes import mistakes_seen
from interview.composing.places import places_seen
from interview.composing.put_off import carried_seen, lines_seen
from interview.composing.reached import reached_seen
from interview.composing.recorded import RECORD_SAYS, record_seen
from interview.composing.review import review_seen
from interview.composing.scopes import scopes_seen, unsettled
from interview.composing.straight import steps_ahead
from interview.composing.topics import topics_seen
from interview.composing.ways import missing_seen, moves_seen, origins_seen, urgent_seen
from interview.composing.worder import Worder
from interview.engine import view as seen
from interview.engine.ages import spoken_for
from interview.engine.conditions import asked_here
from interview.engine.events.recording import RECORD
from interview.engine.events.told import anew
from interview.engine.kinds import domain_label, scope_message
from interview.engine.needed import rests_on
from interview.engine.offered import areas_of
from interview.engine.purposes import referral_of
from interview.engine.reading import readable, unread, unread_notes
from interview.engine.recording import words_kept
from interview.engine.seen import LinkSeen
from interview.engine.setting import asked_again
from interview.engine.signed import to_sign
from interview.engine.still import left_unasked
from interview.engine.taking_up import loads
from interview.engine.terms import Moment, NeedState
from interview.plan.known import known, worded
from interview.plan.matching import passed_on
from interview.plan.recipients import offered, recipients

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from flows.model import Question, Row
    from flows.stale import Past
    from interview.engine.terms import Said
    from interview.organisation.model import Profile
    from interview.plan.heard import Heard

QUOTE_PROMPT = "account-you-said"


@dataclass(frozen=True, kw_only=True, slots=True)
class Composer(Worder):
    """One moment of a case, about to be worded. ``open`` are the triggers that the machine allows."""

    open: frozenset[str]
    case_id: str
    practice: bool
    now: int
    """UTC milliseconds, by the clock."""

    drafts: Mapping[str, str]
    worker: str
    heard: Callable[[], Heard]
    others: tuple[str, ...] = ()
    """Ids of the other flows that are made for this person."""

    organisation: Profile | None = None
    fuller: tuple[str, ...] = ()
    """Of these, what to offer here: this one comes to its end."""

    @property
    def today(self) -> date:
        """The day by the clock."""
        return datetime.fromtimestamp(self.now / 1000, UTC).date()

    def compose(self) -> seen.View:
        """The whole view of this moment."""
        case, step = self.case, self.step
        said = case.marked
        position = case.position
        hidden, closed = unread(case, self.worker), unread_notes(case, self.worker)
        languages = {one.tag: one for one in self.wording.languages()}
        organisation = calling.seen(self.organisation, case.nation, day=self._day())
        due = duties_up(case, self.flow, organisation)
        to_consider = duties_seen(due, label=self.label, today=self.today.isoformat())
        glance = at_a_glance(case, self.flow, due, self.label)
        beside = Beside(
            case=case,
            flow=self.flow,
            label=self.label,
            if_worded=self.if_worded,
            today=self.today.isoformat(),
            organisation=organisation,
            duties=to_consider,
            glance=glance,
        )
        call = tuple(calling.worded(organisation, profile=self.organisation, say=self.label))
        return seen.View(
            case=self.case_id,
            label=case.label,
            practice=self.practice,
            nation=case.nation or "england",
            age_band=case.age_band or "adult",
            session=case.sitting.id if case.sitting else None,
            session_number=case.sessions,
            captured=case.sitting.captured if case.sitting else "live",
            worker_locale=self.worker_locale,
            person_locale=self.person_locale,
            person_language=languages[self.person_locale].english_name,
            person_direction=languages[self.person_locale].direction,
            interpreter=case.interpreter,
            step=step.id,
            phase=step.phase,
            phase_label=self.label(f"phase-{step.phase}"),
            kind=step.kind,
            title=self.label(f"step-{step.id}"),
            audience=step.audience,
            finished=case.sitting is None,
            paused=bool(position and position.paused),
            protocol=position.held[-1].protocol if position and position.held else None,
            held=position.held if position else (),
            acts=frozenset(name for name in self.open if "." not in name),
            moves=moves_seen(case, step, self.open, self.label, self.if_worded),
            protocols=beside.protocols(self.open),
            passed=tuple(self._step_title(passed) for passed in (position.passed if position else ())),
            advice=advised(self, today=self.today.isoformat(), profile=self.organisation),
            source=step.source,
            checked_on=step.checked_on,
            stale=step.review_by is not None and step.review_by < self.today.isoformat(),
            panels=beside.panels(step),
            flow=self.flow.id,
            conduct=step.conduct,
            today=self.today.isoformat(),
            past_review=tuple(map(self._late, past(self.flow, today=self.today.isoformat()))),
            before_account=step.before_account is not None,
            go_on_in=self._flows(self.others),
            go_on_now=self._flows(self.fuller),
            held_at=case.sitting.held_at if case.sitting else Moment(),
            go_to=steps_ahead(case, self.flow, open_now=self.open, label=self.label),
            present=case.present,
            company=tuple(one for one in case.company.values() if one.here),
            setting_again=asked_again(case) if step.audience == "person" and step.phase != "CLOSE" else None,
            says=tuple(self.text(message, said) for message in step.says),
            prompts=tuple(self.text(message, said) for message in step.prompts),
            parting=tuple(self.text(message, said) for message in step.parting),
            quote_prompt=self.text(QUOTE_PROMPT, said, words="…") if step.kind == "narrate" else None,
            questions=tuple(self._question(question, said) for question in asked_here(case, self.flow, step)),
            topics=topics_seen(self, said, today=self.today.isoformat()),
            rows=tuple(self._row(row, said) for row in step.rows),
            scopes=scopes_seen(self, said),
            recipients=self._recipients(offered(case, self.flow, step.recipients)),
            may_be_told=self._recipients(recipients(case, self.flow)),
            notes_agreed=case.consents.get(RECORD) == "given",
            notes_asked=RECORD in case.consents or RECORD in case.answers,
            sources=sources_seen(case, step, self.label),
            gathered=gathered_seen(case, step, self.label, today=self.today, profile=self.organisation),
            domains=tuple(
                seen.Named(id=domain, label=self.label(domain_label(step.kind, domain)))
                for domain in step.domains
            ),
            section=step.section,
            components=components_seen(self, said),
            review=review_seen(self, said, hidden=hidden),
            statements=readable(case, hidden),
            origins=origins_seen(case, self.flow, self.label),
            places=places_seen(case, self.flow, step, hidden=hidden, label=self.label),
            unread=len(hidden),
            unread_notes=len(closed),
            known=worded(known(case, self.flow, self.heard(), hidden=hidden), self._labelled, languages)
            if step.kind == "known"
            else (),
            links=tuple(LinkSeen(link=link, relation=one) for link, one in case.links.items()),
            notes=tuple(note for number, note in case.notes.items() if number not in closed)
            if closed
            else tuple(case.notes.values()),
            needs=tuple(case.needs.values()),
            risks=tuple(case.risks.values()),
            lines=lines_seen(
                case, self.flow, step, self.label, lambda line: open_points_seen(case, line, self.label)
            ),
            urgent_open=urgent_seen(case, self.flow, step, self.label, self.if_worded),
            missing=missing_seen(case, self.flow, step, self.label),
            plan_agreed=case.plan_agreed is not None,
            services=tuple(case.services.values()),
            unserved=tuple(case.unserved),
            passed_on=tuple(need for need in case.unserved if passed_on(case, need)),
            reaching=reached_seen(case),
            shares=tuple(case.shares.values()),
            promises=tuple(case.promises.values()),
            contacts=tuple(case.contacts.values()),
            documents=tuple(case.documents.values()),
            prior_actions=tuple(case.prior_actions.values()),
            gaps=gaps_seen(case, self.flow, self.label, due=due, today=self.today.isoformat())
            if step.kind == "check"
            else (),
            check=check_seen(case, self.flow, step, self.label),
            fitting=fitting_seen(self),
            mistakes=mistakes_seen(self),
            **record_seen(case, step, [self.text(message, said) for message in RECORD_SAYS]),
            loads=loads(case, self.flow, step),
            carried=carried_seen(case, self.flow, self.label) if step.phase == "REVIEW" else (),
            not_asked=self._not_asked(),
            unsigned=case.sitting is None and to_sign(case),
            drafts=tuple(sorted(self.drafts)),
            advice_asked=tuple(case.advice.values()),
            tried=tuple(reversed(case.tried.values())),
            given=tuple(
                seen.Named(id=scope, label=self._said_yes_to(scope))
                for scope, standing in case.consents.items()
                if standing == "given"
            ),
            duties=to_consider,
            duties_glance=glance,
            areas=areas_of(case, self.flow),
            circumstances=circumstances_seen(case, self.label),
            organisation=organisation,
            whom_to_ask=call,
            account=account_seen(
                case, self.flow, self.label, day=self.today, hidden=hidden, if_worded=self.if_worded
            ),
            breaks=breaks_seen(
                self, said, now=self.now, today=self.today.isoformat(), profile=self.organisation
            ),
            call=calling.at_once(organisation, call) if step.protocol is not None else (),
        )

    def _said_yes_to(self, scope: str) -> str:
        """What a yes was for. One to what goes with a referral is named by the kind of service, and by its number."""
        number = referral_of(scope)
        offer = None if number is None else self.case.reached_out.referrals[number].service
        if number is None or offer is None:
            return self.if_worded(scope_message(scope)) or scope
        kind = self.case.services[offer].kind
        kind = self.if_worded(f"service-kind-{kind}") or kind
        return self.label("consent-referral", kind=kind, number=number)

    def _day(self) -> date:
        """The day of the sitting, as well as it is known."""
        held = self.case.sitting.held_at.at if self.case.sitting and self.case.written_up else None
        return self.today if held is None else datetime.fromtimestamp(held / 1000, UTC).date()

    def _late(self, one: Past) -> str:
        """What is past its day, by its name on the worker's screen."""
        duties = {duty.id: duty.text for duty in self.flow.duty}
        named = {"duty": duties.get(one.id, ""), "referral": one.id, "closing": one.id}
        message = named.get(one.part) or f"{one.part}-{one.id}"
        return f"{self.label(message)} · {self.label('source-stale-since', date=one.review_by)}"

    def _flows(self, flows: tuple[str, ...]) -> tuple[seen.Named, ...]:
        named = (seen.Named(id=flow, label=self.label(f"flow-{flow.replace('/', '-')}")) for flow in flows)
        return tuple(named) if "go-on-in" in self.open else ()

    def _step_title(self, step: str) -> str:
        return self.label(f"step-{step}")

    def _labelled(self, message: str, **args: str) -> str:
        """A label, or its id where another flow has left something that this one has no name for."""
        return self.label(message, **args) if self.wording.has(message, self.worker_locale) else message

    def _question(self, question: Question, said: Mapping[str, Said | None]) -> seen.QuestionSeen:
        answer = self.case.answers.get(question.id)
        if answer is not None and self.step.protocol is not None and anew(self.case, answer):
            answer = None  # it was given when something broke in before
        return seen.QuestionSeen(
            question=question.id,
            text=self.text(question.text, said),
            choices=tuple(
                seen.ChoiceSeen(
                    choice=choice,
                    text=self.text(f"answer-{choice}"),
                    advice=self.if_worded(f"question-{question.id}-advice-{choice}"),
                )
                for choice in question.choices
            ),
            choice=answer.choice if answer else None,
            way_out=answer.way_out if answer else None,
            statements=answer.statements if answer else (),
            unsettled=unsettled(self, question.after),
            words_kept=words_kept(self.case.recording, self.step, about=question.id),
            unrecorded=answer is not None and answer.unrecorded,
            advice=self.if_worded(f"question-{question.id}-advice"),
            leads=tuple(question.leads.items()),
            age_band=spoken_for(self.case, question.id),
            earlier=earlier_seen(self, question, said),
            before=before_seen(self, answer),
        )

    def _not_asked(self) -> tuple[str, ...]:
        closing = {question.id: question.text for question in self.flow.find(self.flow.stop).questions}
        unasked = self.case.not_asked if self.case.sitting is None else left_unasked(self.case, self.flow)
        return tuple(
            self.if_worded(f"question-{question}-name") or self.label(closing.get(question, question))
            for question in unasked
        )

    def _recipients(self, ids: Iterable[str]) -> tuple[seen.Named, ...]:
        return tuple(seen.Named(id=one, label=self.label(f"recipient-{one}")) for one in ids)

    def _row(self, row: Row, said: Mapping[str, Said | None]) -> seen.RowSeen:
        answer, need = self.case.answers.get(row.id), self.case.needs.get(row.id)
        text = self.text(row.text, said)
        return seen.RowSeen(
            row=row.id,
            name=self._of_row(row, "name") or text.worker,
            text=text,
            ask=row.ask,
            need=need,
            answers=tuple(
                seen.Named(id=state, label=self._of_row(row, ending) or self.label(f"row-any-{ending}"))
                for state in get_args(NeedState)
                for ending in (state.replace("_", "-"),)
            ),
            way_out=answer.way_out if answer else None,
            advice=self._of_row(row, "advice"),
            earlier=need.session if need is not None and need.session < self.case.sat_since else None,
            held=rests_on(self.case, row.id),
        )

    def _of_row(self, row: Row, ending: str) -> str | None:
        """A label that a row has for itself. Most need none."""
        return self.if_worded(f"row-{row.id}-{ending}")
