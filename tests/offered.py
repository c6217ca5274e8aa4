"""Acts that a view offers, made from nothing but the view: as a worker would who only sees the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, get_args

from hypothesis import strategies as st

from interview.engine import terms
from interview.engine.acts import (
    account,
    acting,
    advising,
    again,
    always,
    asking,
    carrying,
    changing,
    clarifying,
    company,
    considering,
    contacting,
    disclosing,
    fitting,
    keeping_safe,
    mistaken,
    on_duty,
    partners,
    placing,
    planning,
    preparing,
    promising,
    putting_first,
    reaching,
    recording,
    referring,
    resting,
    reviewing,
    second,
    setting,
    signing,
    telling_later,
    writing_up,
)
from interview.engine.acts.told_there import SaidThere
from interview.engine.nrm import IN_NRM
from interview.engine.reached import Barrier, CanHelp, PartnerRole, ReferralWay, Wish
from interview.engine.terms import Moment, Quote
from interview.engine.words import Words
from tests.strategies import TROUBLESOME, said

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator, Sequence

    from interview.engine.duty_seen import DutySeen
    from interview.engine.reached import Meeting
    from interview.engine.review_seen import PartSeen
    from interview.engine.standing import Statement
    from interview.engine.view import LineSeen, QuestionSeen, ScopeSeen, Text, TopicSeen, View

T = TypeVar("T")
Offer = tuple[str, "Callable[[], Any]"]
UNKNOWN = "no-such-thing"
IN_SHORT = Words("§ as we spoke of it")
"""Words that say of no place where somebody is safe, whatever was typed there."""

LANGUAGES = ("en-GB", "ar")


class Chance(Protocol):
    """Where choices come from: from hypothesis, which can take them back one by one, or from a seed."""

    def pick(self, options: Sequence[T], /) -> T: ...

    def words(self) -> Words: ...


class Drawing:
    def __init__(self, data: st.DataObject) -> None:
        self._data = data

    def pick(self, options: Sequence[T], /) -> T:
        return self._data.draw(st.sampled_from(options))

    def words(self) -> Words:
        return self._data.draw(said(least=1).filter(lambda words: words.text.strip()))


class Rolling:
    def __init__(self, random: random.Random) -> None:
        self._random = random

    def pick(self, options: Sequence[T], /) -> T:
        return self._random.choice(options)

    def words(self) -> Words:
        return Words(" ".join(self._random.choices(TROUBLESOME, k=3)))


def offers(view: View, chance: Chance) -> list[Offer]:
    """Each act that is open and has something to be about, by its tag, ready to be made."""
    offered = (
        *_moving(view),
        *_anywhere(view, chance),
        *_here(view, chance),
        *_planning(view, chance),
        *_looked_at_again(view, chance),
    )
    return [(tag, make) for tag, make in offered if tag in view.acts or tag in ("move", "interrupt", "go-to")]


def texts(view: View) -> list[Text]:
    """Everything worded on a screen."""
    topics = [text for topic in view.topics for text in (*topic.texts, topic.check) if text]
    asked = [question.text for question in view.questions]
    asked += [choice.text for question in view.questions for choice in question.choices]
    scopes = [scope.text for scope in view.scopes]
    return [*view.says, *view.prompts, *asked, *topics, *(row.text for row in view.rows), *scopes]


def _moving(view: View) -> Iterator[Offer]:
    for move in view.moves:
        if move.open:
            yield "move", partial(always.Move, move=move.move)
    yield "pause", always.Pause
    yield "resume", always.Resume
    yield "stop", always.Stop
    yield "look-back", always.LookBack
    yield "return", always.Return
    for protocol in view.protocols:
        if protocol.open:
            yield "interrupt", partial(always.Interrupt, protocol=protocol.id)
    for step in view.go_to:
        yield "go-to", partial(writing_up.GoTo, step=step.step)
    for flow in view.go_on_in:
        yield "go-on-in", partial(changing.GoOnIn, flow=flow.id)
    if not view.held and not view.finished and (view.go_on_in or view.age_band != "adult"):
        for age_band in get_args(terms.AgeBand):
            if age_band != view.age_band:
                yield "change-age-band", partial(changing.ChangeAgeBand, age_band=age_band)


def _whole(one: Statement) -> Quote:
    return Quote(statement=one.number, start=0, end=len(one.latest), wording=len(one.corrections))


def _mistakes(view: View, chance: Chance) -> Iterator[Offer]:
    recorded = [one.about for one in view.mistakes.recorded]
    if recorded and view.kind in ("needs", "risk"):  # elsewhere too, but then chance comes to little else
        yield (
            "mark-mistake",
            lambda: mistaken.MarkMistake(about=chance.pick(recorded), reason=chance.words()),
        )
    for one in view.mistakes.out if view.kind in ("needs", "plan", "review") else ():
        if not one.anew:
            yield "put-back", partial(mistaken.PutBack, about=one.about)


def _account(view: View, chance: Chance) -> Iterator[Offer]:
    depths = ("support_only", "fuller", "fuller", "fuller", "none")
    listed = [name for name, _ in view.account.indicators]
    quotable = [one for one in view.statements if len(one.latest)]
    yield from _mistakes(view, chance)
    observed = [one.number for one in view.account.observed]
    if observed:
        yield "ground-concern", lambda: account.GroundConcern(observed=chance.pick(observed))
    if quotable:
        yield (
            "place-in-timeline",
            lambda: account.PlaceInTimeline(what=_whole(chance.pick(quotable))),
        )
    if view.account.timeline:
        rows = [one.row for one in view.account.timeline]
        yield "drop-from-timeline", lambda: account.DropFromTimeline(row=chance.pick(rows))
    if view.account.held_up:
        yield (
            "put-account-first",
            lambda: putting_first.PutAccountFirst(words=chance.words(), reason=chance.words()),
        )
    unmet = [need.need for need in view.needs if need.unmet_now]
    if unmet:
        yield (
            "take-action",
            lambda: acting.TakeAction(
                need=chance.pick(unmet), what=chance.words(), hours=chance.pick((1, 24, 72))
            ),
        )
    taken = [one.action for need in view.needs for one in need.actions if one.done is None]
    if taken:
        yield (
            "close-action",
            lambda: acting.CloseAction(
                action=chance.pick(taken), done=chance.pick((True, False)), result=chance.words()
            ),
        )
    signs = (None, *(name for name, _ in view.breaks.listed))
    yield "note-sign", lambda: resting.NoteSign(sign=chance.pick(signs), words=chance.words())
    answers = ("later", "not_wanted", "not_wanted", "taken")
    yield (
        "offer-break",
        lambda: resting.OfferBreak(
            why=chance.pick(get_args(terms.WhyBreak)),
            offered=(chance.pick(get_args(terms.BreakOffer)),),
            answer=chance.pick(answers),
            **_telling(view, chance),
        ),
    )
    yield "choose-depth", lambda: account.ChooseDepth(depth=chance.pick(depths), reason=chance.words())
    yield (
        "observe",
        lambda: account.Observe(indicator=chance.pick((None, *listed)), words=chance.words()),
    )
    yield (
        "note-affects-detail",
        lambda: account.NoteAffectsDetail(
            by=(chance.pick(get_args(terms.AffectsDetail)),), words=chance.words()
        ),
    )


def _anywhere(view: View, chance: Chance) -> Iterator[Offer]:
    yield "tell", lambda: always.Tell(about=chance.pick((None, "anything")), **_telling(view, chance))
    yield "note", lambda: always.MakeNote(words=chance.words(), opinion=chance.pick((True, False)))
    yield "promise", lambda: always.MakePromise(words=chance.words(), by=chance.pick((None, "2026-04-01")))
    if view.captured == "live":
        yield "check-setting", partial(setting.CheckSetting, private="no", here="somebody_came")
    for made in view.promises:
        yield (
            "close-promise",
            partial(promising.ClosePromise, number=made.number, came="not_kept", why=Words("No answer yet")),
        )
    yield from _considered(view, chance)
    yield "ask-advice", lambda: advising.AskAdvice(of=chance.words(), question=chance.words())
    if view.advice_asked:
        asked = [one.number for one in view.advice_asked]
        yield (
            "record-advice",
            lambda: advising.RecordAdvice(number=chance.pick(asked), answer=chance.words()),
        )
    yield "next-contact", lambda: reaching.AgreeContact(how=chance.words())
    yield "switch-locale", lambda: always.SwitchLocale(locale=chance.pick(LANGUAGES))
    yield "interpreter-joins", partial(always.InterpreterJoins, code="int-7", language="Arabic")
    joining = next((code for code in ("W2", "W3") if code not in view.present), None)
    if joining is not None:
        yield "worker-joins", partial(second.WorkerJoins, code=joining)
    for code in view.present:
        yield "worker-leaves", partial(second.WorkerLeaves, code=code)
    for one in view.company:
        yield (
            "companion-goes",
            partial(company.CompanionGoes, code=one.code, apart=chance.pick(("apart", "together"))),
        )
    if not view.company:
        yield "companion-comes", partial(company.CompanionComes, code="C1", came_as="friend")
    yield from _account(view, chance)
    yield "say", partial(_say, view, chance)
    yield "need", partial(_need, view, chance)
    if view.interpreter:
        yield "interpreter-leaves", always.InterpreterLeaves
        worded = [text for text in texts(view) if text.person is not None]
        if worded:
            yield "check-wording", lambda: _checked(chance.pick(worded))
    yield from _record(view, chance)
    if view.statements and view.recording == "full":
        numbers = [one.number for one in view.statements]
        yield "correct", lambda: always.Correct(statement=chance.pick(numbers), words=chance.words())
        yield "read-account", lambda: again.ReadAccount(reason=chance.words())
    answered = [number for place in view.places for number in place.statements]
    takes = [place.question for place in view.places if place.may_take and not place.answered]
    if answered and takes:
        yield (
            "move-answer",
            lambda: placing.MoveAnswer(statement=chance.pick(answered), question=chance.pick(takes)),
        )
    yield from _reaching(view, chance)
    relation = get_args(terms.Relation)
    yield "link-case", lambda: again.LinkCase(link=f"link-{len(view.links)}", relation=chance.pick(relation))
    for scope in view.scopes:
        if scope.standing == "given":
            yield "withdraw", partial(always.Withdraw, scope=scope.scope)


def _reaching(view: View, chance: Chance) -> Iterator[Offer]:
    known = view.reaching
    wanted = [one.number for one in view.services if one.answer in ("agree", "change")]
    if wanted:
        way = get_args(ReferralWay)
        yield "refer", lambda: referring.Refer(service=chance.pick(wanted), way=chance.pick(way))
    for duty in view.duties:
        for to in duty.refers:
            yield "refer-on-duty", partial(_on_duty, chance, duty.duty, to)
    for seen in known.referrals:
        number = seen.referral.number
        yield "move-referral", partial(_moved, chance, number, seen.next)
        if seen.referral.on_duty is None:
            yield "answer-referral", partial(_said_to_referral, chance, number)
        else:
            yield "referral-wish", partial(_wished, chance, number)
        yield "barrier", partial(_barrier, chance, number)
    needs = [need.need for need in view.needs]
    if needs:
        yield (
            "own-part",
            lambda: referring.NoteOwnPart(
                need=chance.pick(needs), can=chance.pick(get_args(CanHelp)), what=chance.words()
            ),
        )
    for need in needs:
        others = [one for one in needs if one != need and (one,) != known.waiting_for(need)]
        if others:
            yield "need-waits", partial(_waiting, chance, need, others)
    yield "missed-contact", lambda: keeping_safe.AgreeMissed(after=chance.words(), say=chance.words())
    yield "note-place", lambda: keeping_safe.NotePlace(address=_nowhere_else(chance), travel=chance.words())
    for place in known.places:
        if not place.left:
            yield "leave-place", partial(keeping_safe.LeavePlace, number=place.number)
        if not place.erased and view.hold is None:
            yield "erase-place", partial(keeping_safe.ErasePlace, number=place.number)
    role = get_args(PartnerRole)
    yield (
        "partner",
        lambda: partners.NotePartner(
            name=chance.words(), role=chance.pick(role), lead=chance.pick((True, False))
        ),
    )
    for one in known.partners:
        if one.involved:
            yield "partner-goes", partial(partners.PartnerGoes, partner=one.partner)
        yield "meeting", partial(partners.RecordMeeting, who=(one.partner,), on="2026-01-05")
    for held in known.meetings:
        yield "meeting-action", partial(_action, chance, held.number)
        yield "tell-at-meeting", partial(_said_there, chance, held)


def _waiting(chance: Chance, need: str, others: list[str]) -> referring.WaitFor:
    return referring.WaitFor(need=need, waits_for=(chance.pick(others),))


def _on_duty(chance: Chance, duty: str, to: terms.ReferredTo) -> on_duty.ReferOnDuty:
    way = chance.pick(get_args(ReferralWay))
    return on_duty.ReferOnDuty(duty=duty, recipient=to, way=way, why=chance.words())


def _wished(chance: Chance, number: int) -> on_duty.HearWish:
    wish = chance.pick(get_args(Wish))
    if wish == "not_asked":
        return on_duty.HearWish(number=number, wish=wish, why=chance.words())
    return on_duty.HearWish(number=number, wish=wish, words=chance.words())


def _said_to_referral(chance: Chance, number: int) -> referring.AnswerReferral:
    answer = chance.pick(("yes", "no"))
    what = (chance.pick(sorted(referring.WHAT)),) if answer == "yes" else ()
    return referring.AnswerReferral(number=number, answer=answer, what=what)


def _moved(chance: Chance, number: int, following: tuple[Any, ...]) -> referring.MoveReferral:
    return referring.MoveReferral(number=number, status=chance.pick(following), note=chance.words())


def _barrier(chance: Chance, number: int) -> referring.NoteBarrier:
    barrier = chance.pick(get_args(Barrier))
    return referring.NoteBarrier(number=number, barrier=barrier, helps=chance.words(), who="worker")


def _nowhere_else(chance: Chance) -> Words:
    """An address that nobody types by chance into something that goes to others, where it would be refused."""
    return Words(f"{chance.words().text} Kestrel Yard")


def _whether_told(chance: Chance) -> tuple[terms.ToldOfIt, Words | None]:
    """A reason why not goes with a person who was not told."""
    told = chance.pick(get_args(terms.ToldOfIt))
    return told, None if told == "yes" else IN_SHORT


def _said_there(chance: Chance, held: Meeting) -> partners.TellAtMeeting:
    scope, said = (chance.pick(sorted(referring.WHAT)),), chance.pick((None, IN_SHORT))
    basis, named = chance.pick(get_args(terms.LegalBasis)), IN_SHORT
    whether, why_not = _whether_told(chance)
    told = SaidThere(
        scope=scope,
        said=said,
        basis=basis,
        basis_named=named,
        reason=IN_SHORT,
        told=whether,
        why_not_told=why_not,
    )
    nothing = SaidThere(nothing=True)
    return partners.TellAtMeeting(
        number=held.number, told=told if held.shares else chance.pick((told, nothing))
    )


def _told_under(view: View, chance: Chance, one: DutySeen) -> disclosing.Disclose:
    recipient = chance.pick((*(who.id for who in (*one.tells, *view.may_be_told)), "other"))
    scope: tuple[str, ...] = chance.pick(((), ("needs",), ("contact", "risks")))
    basis, named = chance.pick(get_args(terms.LegalBasis)), IN_SHORT
    whether, why_not = _whether_told(chance)
    return disclosing.Disclose(
        duty=one.duty,
        recipient=recipient,
        whom=IN_SHORT,
        said=IN_SHORT,
        scope=scope,
        basis=basis,
        basis_named=named,
        told=whether,
        why_not_told=why_not,
    )


def _action(chance: Chance, number: int) -> partners.AgreeAction:
    return partners.AgreeAction(number=number, what=chance.words(), promised=chance.pick((True, False)))


def _considered(view: View, chance: Chance) -> Iterator[Offer]:
    """Contact, circumstances and duties."""
    yield "log-contact", lambda: contacting.LogContact(way="call", result="no_answer", safe="not_known")
    kinds = get_args(terms.Circumstance)
    yield "note-circumstance", lambda: considering.NoteCircumstance(circumstance=chance.pick(kinds))
    yield (
        "note-circumstance",
        lambda: considering.NoteCircumstance(
            circumstance=terms.ASSESSED,
            found=chance.pick(get_args(terms.Capacity)),
            assessed_by=Words("The nurse of the clinic"),
            decision=Words("Whether the police may be told"),
            assessed_on="last week",
        ),
    )
    yield (
        "note-circumstance",
        lambda: considering.NoteCircumstance(
            circumstance=IN_NRM,
            stage=chance.pick(get_args(terms.NrmStage)),
            referred_by=chance.words(),
            referred_on="last week",
            as_child=chance.pick((True, False, None)),
        ),
    )
    if view.duties:
        due = [one.duty for one in view.duties]
        yield (
            "decide-duty",
            lambda: considering.DecideDuty(
                duty=chance.pick(due), decision="not", why=Words("The manager decides"), told="yes"
            ),
        )
        telling = [one.duty for one in view.duties if one.tells]
        if telling:
            yield (
                "decide-duty",
                lambda: considering.DecideDuty(duty=chance.pick(telling), decision="done"),
            )
    for one in view.duties:
        if one.to_note:
            yield "disclose", partial(_told_under, view, chance, one)
            yield "nobody-told", partial(_nobody_told, one.duty)
    for share in view.shares:
        if not share.told:
            yield "tell-of-share", partial(_told_later, chance, share.number)


def _told_later(chance: Chance, number: int) -> telling_later.TellOfShare:
    if chance.pick((True, False)):
        return telling_later.TellOfShare(number=number, told="yes", how=IN_SHORT)
    return telling_later.TellOfShare(number=number, told="no", why=IN_SHORT)


def _nobody_told(duty: str) -> disclosing.NobodyTold:
    return disclosing.NobodyTold(duty=duty, why=IN_SHORT)


def _record(view: View, chance: Chance) -> Iterator[Offer]:
    yield "choose-record", lambda: recording.ChooseRecord(extent=chance.pick(get_args(terms.Recording)))
    fresh = [one.number for one in view.statements if one.session == view.session and one.passages]
    if view.hold is not None:
        yield "lift-legal-hold", lambda: recording.LiftLegalHold(reason=Words("The court has the file"))
    else:
        yield "legal-hold", lambda: recording.SetLegalHold(reason=Words("A court asked for the file"))
        if fresh:
            yield "dont-write", lambda: recording.DontWrite(statement=chance.pick(fresh))


def _alone(view: View, chance: Chance) -> Iterator[Offer]:
    """What is done with the record as a whole."""
    if view.check is None:
        return
    if view.check.signed is None or view.check.since:
        yield "sign-record", signing.SignRecord
    every = [one.criterion for one in view.check.criteria]
    marked = [one.criterion for one in view.check.criteria if one.set_aside is not None]
    yield (
        "mark-not-appropriate",
        lambda: signing.MarkNotAppropriate(criterion=chance.pick(every), reason=Words("Not in this case")),
    )
    if marked:
        yield "mark-appropriate", lambda: signing.MarkAppropriate(criterion=chance.pick(marked))


def _clarifying(view: View, chance: Chance) -> Iterator[Offer]:
    quotable = [one for one in view.statements if len(one.latest)]
    if view.account.clarify_not is None and quotable:
        asks = get_args(terms.Clarifies)
        yield (
            "ask-clarifying",
            lambda: clarifying.AskClarifying(quote=_whole(chance.pick(quotable)), ask=chance.pick(asks)),
        )
    asked = [one.number for one in view.account.clarifying]
    if asked:
        ways = get_args(terms.WayOut)
        yield (
            "answer-clarifying",
            lambda: clarifying.AnswerClarifying(clarifying=chance.pick(asked), way_out=chance.pick(ways)),
        )
        yield (
            "answer-clarifying",
            lambda: clarifying.AnswerClarifying(
                clarifying=chance.pick(asked), **{**_telling(view, chance), "words": chance.words()}
            ),
        )


def _fitting(view: View, chance: Chance) -> Iterator[Offer]:
    """What is said not to fit this person, here, and what is taken back from anywhere."""
    here = [one.item for one in view.fitting.here if not one.by_its_step]
    if here:
        yield (
            "does-not-fit",
            lambda: fitting.DoesNotFit(item=chance.pick(here), reason=Words("They have been asked today")),
        )
    marked = [
        one.about
        for one in (*view.fitting.here, *view.fitting.elsewhere)
        if one.reason is not None and not one.by_its_step
    ]
    if marked:
        yield "fits-after-all", lambda: fitting.FitsAfterAll(about=chance.pick(marked))


def _here(view: View, chance: Chance) -> Iterator[Offer]:
    yield from _alone(view, chance)
    yield from _fitting(view, chance)
    yield from _clarifying(view, chance)
    for question in view.questions:
        yield "answer", partial(_answer, view, chance, question)
        yield "leave", partial(_left, chance, question.question)
        if question.earlier is not None and question.earlier.may_stand:
            yield "still-so", partial(asking.StillSo, question=question.question)
    for row in view.rows:
        if row.ask and not row.held:
            yield "leave", partial(_left, chance, row.row)
    for scope in view.scopes:
        yield "agree", partial(asking.Agree, scope=scope.scope)
        yield "refuse", partial(asking.Refuse, scope=scope.scope)
        yield "leave", partial(_left, chance, scope.scope)
        yield "share", partial(_share, view, chance, scope)
    for topic in view.topics:
        yield "explain", partial(_explained, topic)
        if not topic.settled:
            yield "carry-forward", partial(carrying.CarryForward, about=topic.about)
        yield "leave-topic", partial(_left_open, chance, topic)
        if topic.explained:
            yield "teach-back", partial(_taught, view, chance, topic)
    for source in view.sources:
        yield "check-source", partial(_source, chance, source.source)
    yield "prior-action", lambda: preparing.RecordPriorAction(organisation=chance.words(), did=chance.words())
    yield "review-document", lambda: preparing.ReviewDocument(kind=chance.words(), held=chance.words())
    if view.sources:
        yield "take-from", partial(_taken, view, chance)
    for taken in view.gathered.taken if view.sources else ():
        if not taken.used:
            yield "take-back", partial(preparing.TakeBack, item=taken.item.number)


def _planning(view: View, chance: Chance) -> Iterator[Offer]:
    if view.domains:
        yield "risk", partial(_risk, view, chance)
        yield "offer-service", partial(_offer, view, chance)
    for need in view.needs:
        if need.state not in ("met", "not_wanted"):
            yield "no-service", partial(reaching.NoService, need=need.need)
    for risk in view.risks:
        yield "hold-risk-back", partial(planning.HoldRiskBack, risk=risk.risk, reason=Words("Not safe"))
    yield "propose-line", partial(_line, view, chance)
    for seen in view.lines:
        line = seen.line.line
        yield "change-line", partial(_reworded, view, chance, line)
        yield "drop-line", partial(planning.DropLine, line=line)
        yield "answer-line", partial(_answered, view, chance, seen)
        if view.kind == "read_plan" and not (seen.line.answer or seen.carried):
            yield "carry-forward", partial(carrying.CarryForward, about=chance.pick((None, line)))
    answered = [bool(seen.line.answer) for seen in view.lines]
    if any(answered) and all(seen.carried or seen.line.answer for seen in view.lines):
        yield "agree-plan", planning.AgreePlan
    for service in view.services:
        yield "answer-service", partial(_chosen, view, chance, service.number)


def _looked_at_again(view: View, chance: Chance) -> Iterator[Offer]:
    for part in view.review.parts:
        yield "review-part", partial(_part_reviewed, view, chance, part)
    areas = [one.area for one in view.review.areas]
    if areas and view.recording != "no_words":
        scales = ((Words("bad"), Words("good")), (Words("stone"), Words("sand"), Words("garden")))
        yield "choose-scale", lambda: reviewing.ChooseScale(steps=chance.pick(scales))
    if areas:
        yield (
            "rate-area",
            lambda: reviewing.RateArea(
                area=chance.pick(areas),
                step=chance.pick((None, *range(1, 1 + len(view.review.scale)))),
                **_telling(view, chance),
            ),
        )
        yield (
            "leave-area",
            lambda: reviewing.LeaveArea(
                area=chance.pick(areas),
                way_out=chance.pick(get_args(terms.WayOut)),
                **_telling(view, chance),
            ),
        )


def _part_reviewed(view: View, chance: Chance, part: PartSeen) -> reviewing.ReviewPart:
    outcome = chance.pick([one.outcome for one in part.outcomes])
    return reviewing.ReviewPart(
        about=part.about, outcome=outcome, note=chance.words(), **_telling(view, chance)
    )


def _telling(view: View, chance: Chance) -> dict[str, Any]:
    return {
        "words": chance.words(),
        "voice": chance.pick((None, *get_args(terms.Voice))),
        "manner": chance.pick(get_args(terms.Manner)),
        "captured": chance.pick((None, *get_args(terms.Captured))),
        "fidelity": chance.pick((None, *get_args(terms.Fidelity))),
        "said_at": chance.pick((None, Moment(), Moment(precision="about", at=chance.pick((0, 10**12))))),
        "spoke": chance.pick((None, *view.present)),
        "told_after": chance.pick((None, 0, *(one.number for one in view.statements))),
    }


def _because(view: View, chance: Chance) -> tuple[int, ...]:
    return (chance.pick([one.number for one in view.statements]),) if view.statements else ()


def _quote(view: View, chance: Chance) -> Quote | None:
    there = [one for one in view.statements if len(one.words)]
    if not there:
        return None
    statement = chance.pick(there)
    start = chance.pick(range(len(statement.words)))
    end = chance.pick(range(start + 1, len(statement.words) + 1))
    return chance.pick((None, Quote(statement=statement.number, start=start, end=end)))


def _checked(text: Text) -> always.CheckWording:
    return always.CheckWording(message=text.message, locale=text.person_locale, digest=text.digest)


def _say(view: View, chance: Chance) -> always.Say:
    return always.Say(
        message=chance.pick((None, *(text.message for text in (*view.says, *view.prompts)))),
        how=chance.pick(get_args(terms.Said)),
        words=chance.words(),
        quote=_quote(view, chance),
        spoke=chance.pick((None, *view.present)),
    )


def _need(view: View, chance: Chance) -> planning.RecordNeed:
    named = (*(row.row for row in view.rows), *(need.need for need in view.needs))
    return planning.RecordNeed(
        need=chance.pick((None, *named)),
        domain=chance.pick(("safety", "health", "children")),
        horizon=chance.pick(get_args(terms.Horizon)),
        state=chance.pick(get_args(terms.NeedState)),
        summary=chance.pick((None, chance.words())),
        decision=chance.pick((None, chance.words())),
        because=_because(view, chance),
    )


def _left(chance: Chance, question: str) -> asking.Leave:
    return asking.Leave(question=question, way_out=chance.pick(get_args(terms.WayOut)))


def _answer(view: View, chance: Chance, question: QuestionSeen) -> asking.Answer:
    choice = chance.pick((None, "none", *(one.choice for one in question.choices)))
    return asking.Answer(question=question.question, choice=choice, **_telling(view, chance))


def _explained(topic: TopicSeen) -> asking.Explain:
    return asking.Explain(
        about=topic.about,
        another_way=topic.explained > 0,
        wished=not topic.may_explain,
        why_now="they_asked" if topic.wants_a_reason else None,
    )


def _left_open(chance: Chance, topic: TopicSeen) -> asking.LeaveTopic:
    return asking.LeaveTopic(about=topic.about, reason=chance.pick(asking.REASONS))


def _taught(view: View, chance: Chance, topic: TopicSeen) -> asking.TeachBack:
    every = tuple(point.point for point in topic.points)
    outcome = chance.pick(get_args(terms.Understanding))
    covered = every if outcome == "understood" else every[:1]
    return asking.TeachBack(
        about=topic.about,
        outcome=outcome,
        covered=covered,
        wished=not topic.may_tell_back,
        **_telling(view, chance),
    )


def _source(chance: Chance, source: str) -> preparing.CheckSource:
    standing = chance.pick(get_args(terms.SourceStanding))
    reason = Words("They may know the people") if standing == "not_safe" else None
    return preparing.CheckSource(source=source, standing=standing, reason=reason)


def _taken(view: View, chance: Chance) -> preparing.TakeDown:
    taken_as = chance.pick(get_args(terms.TakenAs))
    fact = chance.pick(view.gathered.facts).id if taken_as == "fact" else None
    places: tuple[dict[str, Any], ...] = (
        *({"source": source.source} for source in view.sources),
        *({"document": one.number} for one in view.documents),
        *({"action": one.number} for one in view.prior_actions),
    )
    words = Words(chance.pick(("2001", "2002", "A letter")))
    return preparing.TakeDown(taken_as=taken_as, words=words, fact=fact, **chance.pick(places))


def _share(view: View, chance: Chance, scope: ScopeSeen) -> reaching.RecordShare:
    without = ("statutory_duty", "vital_interest")
    basis = chance.pick(get_args(terms.LegalBasis) if scope.standing == "given" else without)
    for_it = scope.purpose.what if scope.purpose is not None and basis == "consent" else view.domains
    whether, why_not = _whether_told(chance)
    return reaching.RecordShare(
        recipient=scope.scope.removeprefix("share:"),
        basis=basis,
        basis_named=IN_SHORT if basis == "other" else None,
        scope=(chance.pick([domain.id for domain in for_it]),),
        told=whether,
        reason=IN_SHORT,
        why_not_told=why_not,
    )


def _risk(view: View, chance: Chance) -> planning.RecordRisk:
    return planning.RecordRisk(
        risk=chance.pick((None, *(risk.risk for risk in view.risks))),
        domain=chance.pick([domain.id for domain in view.domains]),
        summary=chance.words(),
        because=_because(view, chance),
        why=chance.pick((None, chance.words())),
        own_view=_because(view, chance),
    )


def _offer(view: View, chance: Chance) -> reaching.OfferService:
    kind = chance.pick([domain.id for domain in view.domains])
    name = IN_SHORT if view.reaching.places else chance.words()
    return reaching.OfferService(name=name, kind=kind)


def _line(view: View, chance: Chance) -> planning.ProposeLine:
    return planning.ProposeLine(
        horizon=chance.pick(get_args(terms.Horizon)),
        what=chance.words(),
        need=chance.pick((None, *(need.need for need in view.needs))),
        risk=chance.pick((None, *(risk.risk for risk in view.risks))),
        goal=None if view.recording == "no_words" else _quote(view, chance),
        because=_because(view, chance),
        link=chance.pick((None, *(one.link for one in view.links))),
    )


def _reworded(view: View, chance: Chance, line: str) -> planning.ChangeLine:
    return planning.ChangeLine(line=line, what=chance.words(), because=_because(view, chance))


def _answered(view: View, chance: Chance, seen: LineSeen) -> planning.AnswerLine:
    answer = chance.pick(get_args(terms.LineAnswer))
    return planning.AnswerLine(
        line=seen.line.line, answer=answer, wished=not seen.may_be_read, **_telling(view, chance)
    )


def _chosen(view: View, chance: Chance, service: int) -> reaching.AnswerService:
    answer = chance.pick(get_args(terms.LineAnswer))
    return reaching.AnswerService(service=service, answer=answer, **_telling(view, chance))


MISNAMED: dict[str, Any] = {
    "correct": always.Correct(statement=10**6, words=Words("x")),
    "say": always.Say(message=UNKNOWN),
    "switch-locale": always.SwitchLocale(locale=UNKNOWN),
    "record-advice": advising.RecordAdvice(number=10**6, answer=Words("x")),
    "close-promise": promising.ClosePromise(number=10**6, came="kept"),
    "withdraw": always.Withdraw(scope=UNKNOWN),
    "check-wording": always.CheckWording(message=UNKNOWN, locale=UNKNOWN, digest=""),
    "read-account": again.ReadAccount(reason=Words(" ")),
    "link-case": again.LinkCase(link=" ", relation="other"),
    "dont-write": recording.DontWrite(statement=10**6),
    "tell": always.Tell(words=Words("x"), told_after=10**6),
    "note": always.MakeNote(words=Words("x"), spoke=UNKNOWN),
    "worker-joins": second.WorkerJoins(code="Ann from the office"),
    "companion-comes": company.CompanionComes(code=" ", came_as="friend"),
    "companion-goes": company.CompanionGoes(code=UNKNOWN),
    "worker-leaves": second.WorkerLeaves(code=UNKNOWN),
    "need": planning.RecordNeed(need=UNKNOWN, state="met", domain="health", horizon="short"),
    "answer": asking.Answer(question=UNKNOWN, words=Words("x")),
    "leave": asking.Leave(question=UNKNOWN, way_out="not_now"),
    "still-so": asking.StillSo(question=UNKNOWN),
    "explain": asking.Explain(about=UNKNOWN),
    "teach-back": asking.TeachBack(about=UNKNOWN, outcome="partly"),
    "carry-forward": carrying.CarryForward(about=UNKNOWN),
    "leave-topic": asking.LeaveTopic(about=UNKNOWN, reason="not_now"),
    "agree": asking.Agree(scope=UNKNOWN),
    "refuse": asking.Refuse(scope=UNKNOWN),
    "check-source": preparing.CheckSource(source=UNKNOWN, standing="have"),
    "take-from": preparing.TakeDown(taken_as="need", words=Words("x"), document=10**6),
    "take-back": preparing.TakeBack(item=10**6),
    "mark-mistake": mistaken.MarkMistake(about=f"need:{UNKNOWN}", reason=Words("x")),
    "put-back": mistaken.PutBack(about=f"risk:{UNKNOWN}"),
    "risk": planning.RecordRisk(domain=UNKNOWN, summary=Words("x")),
    "hold-risk-back": planning.HoldRiskBack(risk=UNKNOWN, reason=Words("x")),
    "propose-line": planning.ProposeLine(what=Words("x"), need=UNKNOWN),
    "change-line": planning.ChangeLine(line=UNKNOWN, what=Words("x")),
    "drop-line": planning.DropLine(line=UNKNOWN),
    "answer-line": planning.AnswerLine(line=UNKNOWN, answer="no"),
    "offer-service": reaching.OfferService(name=Words("x"), need=UNKNOWN),
    "answer-service": reaching.AnswerService(service=10**6, answer="no"),
    "refer": referring.Refer(service=10**6, way="phone"),
    "refer-on-duty": on_duty.ReferOnDuty(duty=UNKNOWN, recipient="police", way="phone", why=Words("x")),
    "referral-wish": on_duty.HearWish(number=10**6, wish="unsure"),
    "answer-referral": referring.AnswerReferral(number=10**6, answer="no"),
    "move-referral": referring.MoveReferral(number=10**6, status="sent"),
    "barrier": referring.NoteBarrier(number=10**6, barrier="fare"),
    "own-part": referring.NoteOwnPart(need=UNKNOWN, can="no"),
    "need-waits": referring.WaitFor(need=UNKNOWN, waits_for=(UNKNOWN,)),
    "adjust": referring.Adjust(question=UNKNOWN, words=Words("x")),
    "note-place": keeping_safe.NotePlace(address=Words(" ")),
    "leave-place": keeping_safe.LeavePlace(number=10**6),
    "erase-place": keeping_safe.ErasePlace(number=10**6),
    "missed-contact": keeping_safe.AgreeMissed(after=Words(" ")),
    "partner": partners.NotePartner(partner=UNKNOWN, name=Words("x"), role="other"),
    "partner-goes": partners.PartnerGoes(partner=UNKNOWN),
    "meeting": partners.RecordMeeting(who=(UNKNOWN,)),
    "meeting-action": partners.AgreeAction(number=10**6, what=Words("x")),
    "tell-at-meeting": partners.TellAtMeeting(number=10**6, told=SaidThere(nothing=True)),
    "disclose": disclosing.Disclose(
        duty=UNKNOWN, recipient="police", basis="other", told="yes", said=Words("x")
    ),
    "nobody-told": disclosing.NobodyTold(duty=UNKNOWN, why=Words("x")),
    "tell-of-share": telling_later.TellOfShare(number=10**6, told="yes"),
    "share": reaching.RecordShare(recipient=UNKNOWN, basis="consent", scope=(), told="yes"),
}
"""Acts that name something that is in no case and no flow."""
