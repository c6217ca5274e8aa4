"""What a step shows the worker beside itself: promises, safe contact, known risks, duties to consider."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interview.composing.account import police_warning
from interview.composing.due import contact_stands, stands
from interview.composing.duties import source_of
from interview.composing.reasons import reasons_seen
from interview.engine.account import depth_of, police_interview
from interview.engine.clarifying import why_not
from interview.engine.nrm import in_nrm, leaving_nrm, left_at, standing
from interview.engine.promised import contact_open
from interview.engine.seen import PanelLine, PanelSeen
from interview.engine.view import ProtocolSeen
from interview.plan.named_day import named_day
from interview.plan.referring import may_refer, referrers
from interview.plan.room import to_arrange

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from flows.model import Flow, Step
    from flows.terms import Panel
    from interview.engine.case import Case
    from interview.engine.duty_seen import DutySeen
    from interview.engine.seen import OrganisationSeen
    from interview.engine.standing import Need
    from interview.engine.terms import Moment


@dataclass(frozen=True, kw_only=True, slots=True)
class Beside:
    """One moment of a case. ``label`` words a message for the worker; ``today`` is a date as 2026-11-22."""

    case: Case
    flow: Flow
    label: Callable[..., str]
    if_worded: Callable[[str], str | None]
    today: str
    organisation: OrganisationSeen | None
    duties: tuple[DutySeen, ...] = ()
    glance: str = ""
    """How many of them are undecided, and how many decided."""

    def panels(self, step: Step) -> tuple[PanelSeen, ...]:
        """The panels of a step, in the order that the flow names them in."""
        there = (self._panel(panel) for panel in step.panels)
        return tuple(panel for panel in there if panel.lines or panel.panel != "leaving")

    def protocols(self, open_now: Collection[str]) -> tuple[ProtocolSeen, ...]:
        """What may break in, in the order of the flow; ``open_now`` are the triggers that the machine allows."""
        return tuple(
            ProtocolSeen(id=name, label=self.label(f"protocol-{name}"), open=f"interrupt.{name}" in open_now)
            for name in self.flow.protocols
        )

    def _panel(self, panel: Panel) -> PanelSeen:
        lines = {
            "promises": self._promises,
            "contact": self._contact,
            "risks": self._risks,
            "duties": self._duties,
            "referral": self._referral,
            "review": self._review,
            "leaving": self._leaving,
            "depth": self._depth,
            "police": self._police,
            "clarify": self._clarify,
            "concern": self._concern,
            "own-care": self._own_care,
            "missed": self._missed,
            "reasons": self._reasons,
            "room": self._room,
        }[panel]
        return PanelSeen(
            panel=panel,
            title=self.label(f"panel-{panel}"),
            lines=tuple(lines()),
            none=self.label(f"panel-{panel}-none"),
        )

    def _promises(self) -> Iterator[PanelLine]:
        for promise in self.case.promises.values():
            yield PanelLine(
                words=promise.words,
                quiet=self._when(promise.by, promise.said_at),
                stands=stands(promise, self.label, today=self.today),
                then=promise.came.why if promise.came is not None else None,
            )

    def _contact(self) -> Iterator[PanelLine]:
        """Safe contact as they gave it, the last agreed first, and what to do if they do not answer."""
        yield from self._missed()
        waits = contact_open(self.case)
        for contact in reversed(self.case.contacts.values()):
            due = contact_stands(contact, self.label, today=self.today) if contact.number == waits else None
            yield PanelLine(words=contact.how, quiet=self._when(contact.on, contact.said_at), stands=due)
        for step in self.flow.step:
            for question in step.questions:
                answer = self.case.answers.get(question.id)
                if question.private == "contact" and answer is not None:
                    asked = self.label(question.text)
                    said = [self.case.statements[number].latest for number in answer.statements]
                    yield from (PanelLine(quiet=asked, words=words) for words in said)

    def _missed(self) -> Iterator[PanelLine]:
        agreed = self.case.reached_out.missed
        if agreed is not None:
            said = (
                ("", agreed.after),
                ("-whom", agreed.whom),
                ("-say", agreed.say),
                ("-never", agreed.never),
            )
            for name, words in said:
                if words is not None:
                    yield PanelLine(label=self.label(f"plan-field-missed{name}"), words=words)

    def _when(self, named: str | None, said: Moment) -> str | None:
        return named_day(self.label, named, noted=said.at) if named else None

    def _risks(self) -> Iterator[PanelLine]:
        """What is urgent and not met first. A decision about it is no bed: it stands beside it, and takes it off no list."""
        unmet = [need for need in self.case.needs.values() if need.unmet_now]
        for need in sorted(unmet, key=lambda need: need.decided):
            state = self.label(f"panel-need-{need.state.replace('_', '-')}")
            decided = "panel-need-decided" if need.decided else "panel-need-undecided"
            yield PanelLine(
                label=f"{self._need(need)}: {state}",
                words=need.summary,
                quiet=self.label(decided),
                then=need.decision,
            )
            for one in need.actions:
                how = "open" if one.done is None else "done" if one.done else "failed"
                yield PanelLine(label=self.label(f"panel-action-{how}"), words=one.what, then=one.result)
        for risk in self.case.risks.values():
            yield PanelLine(label=self.label(f"risk-domain-{risk.domain}"), words=risk.summary)

    def _need(self, need: Need) -> str:
        row = self.if_worded(f"row-{need.need}-name")
        return row or self.label(f"need-domain-{need.domain}")

    def _duties(self) -> Iterator[PanelLine]:
        late = [duty.review_by for duty in self.flow.duty if duty.review_by < self.today]
        if late:
            yield PanelLine(label=self.label("panel-duties-old", date=min(late)))
        if self.duties:
            yield PanelLine(quiet=self.glance)
        for one in self.duties:
            why = one.decided.why if one.decided is not None else None
            if one.open:
                yield PanelLine(label=one.label, quiet=one.reason, stands=one.stands, then=why)
            else:
                yield PanelLine(quiet=one.label, stands=one.stands, then=why)

    def _referral(self) -> Iterator[PanelLine]:
        """Whether the organisation can refer; and where it cannot or that is not known, who can. In it already: how far it is."""
        if in_nrm(self.case):
            noted = standing(self.case)
            stage = noted.stage if noted is not None else None
            quiet = self.label(f"nrm-stage-{stage.replace('_', '-')}") if stage is not None else None
            yield PanelLine(label=self.label("referral-already"), quiet=quiet)
            if leaving_nrm(self.case):
                yield PanelLine(label=self.label("referral-leaving"))
            return
        if left_at(self.case):
            yield PanelLine(label=self.label("referral-left"))
        can = self.organisation.first_responder if self.organisation is not None else None
        yield PanelLine(label=self.label(may_refer(self.case, first_responder=can)))
        for one in () if can else referrers(self.case, self.flow):
            yield PanelLine(
                label=self.label(one.text), quiet=" · ".join(source_of(one, self.label, self.today))
            )

    def _review(self) -> Iterator[PanelLine]:
        """By when the organisation looks at a plan again: a day to offer, not one that was agreed."""
        if self.organisation is not None and self.organisation.review_by is not None:
            every, by = self.organisation.plan_review, self.organisation.review_by
            yield PanelLine(label=self.label("review-by", every=every, by=by))

    def _reasons(self) -> Iterator[PanelLine]:
        every = self.organisation.plan_review if self.organisation is not None else None
        return reasons_seen(self.case, self.flow, self.label, today=self.today, every=every or None)

    def _room(self) -> Iterator[PanelLine]:
        """What was left to arrange about the room when they last met, before they meet again."""
        for question, choice, noted in to_arrange(self.case, self.flow):
            label = f"{self.label(question.text)} {self.label(f'answer-{choice}')}"
            yield PanelLine(label=label, words=noted)

    def _leaving(self) -> Iterator[PanelLine]:
        """Who else is there now: they and the person leave one after the other."""
        if self.case.interpreter is not None:
            yield PanelLine(label=self.label("leaving-interpreter"))
        if any(one.here for one in self.case.company.values()):
            yield PanelLine(label=self.label("leaving-company"))

    def _depth(self) -> Iterator[PanelLine]:
        """How far the account goes, and why; then what to mind of a police interview."""
        chosen = self.case.account.depth is not None
        depth = self.label(f"depth-{depth_of(self.case).replace('_', '-')}")
        reason = self.case.account.reason
        yield PanelLine(label=depth, words=reason, quiet=None if chosen else self.label("depth-not-chosen"))
        if (warning := police_warning(self.case)) is not None:
            yield PanelLine(label=self.label(warning))

    def _police(self) -> Iterator[PanelLine]:
        """What to mind of a police interview, in any interview and sitting, once the worker has answered about it."""
        warning = police_warning(self.case)
        if warning is not None:
            asked = police_interview(self.case) is not None
            yield PanelLine(label=self.label(warning if asked else "police-not-asked"))

    def _clarify(self) -> Iterator[PanelLine]:
        """Whether something may be asked about what was told, after it was read back; or why not."""
        not_asked = why_not(self.case, self.flow)
        yield PanelLine(label=self.label(f"clarify-not-{not_asked}" if not_asked else "clarify-may"))

    def _concern(self) -> Iterator[PanelLine]:
        """What the worker chose to say of why this may concern the person, as it stands."""
        for one in self.case.account.concerns.values():
            if one.quote is not None:
                words = self.case.statements[one.quote.statement].worded(one.quote.wording)
                cut = words.cut(one.quote.start, one.quote.end)
                yield PanelLine(label=self.label("concern-you-said"), words=cut)
                continue
            seen = self.case.account.observed[one.observed or 0]
            named = self.label(f"indicator-{seen.indicator}") if seen.indicator else None
            yield PanelLine(label=self.label("concern-i-saw"), words=seen.words, quiet=named)

    def _own_care(self) -> Iterator[PanelLine]:
        """Three questions that the worker may ask themselves. There is no place for an answer: none is kept anywhere."""
        for question in ("own-care-heavy", "own-care-rest", "own-care-whom"):
            yield PanelLine(label=self.label(question))
        yield PanelLine(quiet=self.label("own-care-kept-nowhere"))
