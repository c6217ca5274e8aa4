"""One list of all that is under way with others: referrals, who works together, a missed contact, a place of safety.

An address is masked until its row is opened, and masked again as soon as another row is, or the list is closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.keeping_safe import ErasePlace, LeavePlace
from interview.engine.acts.partners import PartnerGoes
from interview.tui.chrome import chrome
from interview.tui.forms import on_duty, referring, working_together, yes_to
from interview.tui.forms.disclosing import said_there
from interview.tui.forms.telling_later import shared_item
from interview.tui.forms.unkept import MASK, unkept
from interview.tui.widgets.rows import Item, Plain, Spoken
from interview.tui.widgets.rows_sheet import RowsSheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from textual.widget import Widget

    from interview.engine.reached import Meeting, Partner
    from interview.engine.reached_seen import PlaceSeen, ReferralSeen
    from interview.engine.view import View
    from interview.engine.words import Words
    from interview.tui.pad import Pad
    from interview.tui.widgets.pieces import Piece

WANTED = ("agree", "change")


class ReachingSheet(RowsSheet):
    """Enter on a row opens what can be done with it."""

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        super().__init__("reaching", chrome(at, "screen-reaching"), view)
        self._pad = pad
        self._shown: int | None = None
        self._sure: int | None = None

    def items(self, view: View) -> Iterator[Item]:
        yield self._heading("screen-referrals")
        yield from [*self._referrals(view)] or [self._quiet("screen-no-referral-yet")]
        yield from self._missed(view)
        yield from self._partners(view)
        yield self._heading("screen-who-was-told")
        yield from [*self._told(view)] or [self._quiet("screen-nobody-told-yet")]
        yield from self._places(view)

    def _heading(self, message: str) -> Item:
        return Item(key=message, pieces=(Plain(text=chrome(self, message), tone="strong"),))

    def _way(self, key: str, message: str, opens: Callable[[], None], form: str | None = None) -> Item:
        pieces: tuple[Piece, ...] = (Plain(text=chrome(self, message), tone="way"),)
        return Item(key=key, pieces=(*pieces, *unkept(self, self._pad, form or key)), opens=opens)

    def _quiet(self, message: str) -> Item:
        return Item(key=message, pieces=(Plain(text=chrome(self, message), tone="quiet"),))

    def _referrals(self, view: View) -> Iterator[Item]:
        names = {one.number: one.name for one in view.services}
        for seen in view.reaching.referrals:
            yield self._referral(seen, names)
            if seen.referral.on_duty is None:
                asks = f"answer-referral:{seen.referral.number}"
                yield self._way(asks, "screen-referral-ask", lambda seen=seen: self._asked(seen))  # type: ignore[misc]
            else:
                asks = f"referral-wish:{seen.referral.number}"
                yield self._way(asks, "screen-referral-wish", lambda seen=seen: self._wish(seen))  # type: ignore[misc]
            key = f"barrier:{seen.referral.number}"
            yield self._way(key, "screen-add-barrier", lambda seen=seen: self._barrier(seen))  # type: ignore[misc]
        begun = {seen.referral.service for seen in view.reaching.referrals if seen.referral.status != "ended"}
        for service in view.services:
            if service.answer in WANTED and service.number not in begun:
                way = Plain(text=chrome(self, "screen-refer"), tone="way")
                yield Item(
                    key=f"refer:{service.number}",
                    pieces=(way, Spoken(words=service.name)),
                    opens=lambda service=service: self.lay(referring.refer(self, self._pad, service)),  # type: ignore[misc]
                )

        yield from self._on_duty(view)

    def _on_duty(self, view: View) -> Iterator[Item]:
        """What a duty that was decided lets the worker refer to without a yes. An adult's other referrals want one."""
        for duty in view.duties:
            if duty.refers:
                way = Plain(text=chrome(self, "screen-refer-on-duty"), tone="way")
                yield Item(
                    key=f"refer-on-duty:{duty.duty}",
                    pieces=(
                        way,
                        Plain(text=duty.label),
                        *unkept(self, self._pad, f"refer-on-duty:{duty.duty}"),
                    ),
                    opens=lambda duty=duty: self.lay(on_duty.refer(self, self._pad, duty)),  # type: ignore[misc]
                )

    def _wish(self, seen: ReferralSeen) -> None:
        self.lay(on_duty.wish(self, self._pad, seen))

    def _to(self, seen: ReferralSeen, names: Mapping[int, Words]) -> tuple[Piece, ...]:
        """To whom: the service that they said yes to, or whoever the duty names, with what they want of it."""
        one = seen.referral
        if one.on_duty is None:
            return () if one.service is None else (Spoken(words=names[one.service]),)
        said = one.on_duty.wishes[-1].wish if one.on_duty.wishes else "not-asked"
        wish = chrome(self, f"referral-wish-{said.replace('_', '-')}")
        return (
            Plain(text=chrome(self, f"recipient-{one.on_duty.recipient}")),
            Plain(
                text=f"{chrome(self, 'plan-on-duty')} · {chrome(self, 'plan-field-wish')}: {wish}",
                tone="quiet",
            ),
        )

    def _referral(self, seen: ReferralSeen, names: Mapping[int, Words]) -> Item:
        one = seen.referral
        status = chrome(self, f"referral-status-{one.status.replace('_', '-')}")
        way = chrome(self, f"referral-way-{one.way.replace('_', '-')}")
        pieces: list[Piece] = [*self._to(seen, names), Plain(text=f"{status} · {way}", tone="quiet")]
        if one.changes[-1].note is not None:
            pieces.append(Spoken(words=one.changes[-1].note))
        if seen.said is not None:
            what = ", ".join(chrome(self, f"shared-{part}") for part in seen.what)
            pieces.append(Plain(text=chrome(self, f"referral-said-{seen.said}", what=what), tone="quiet"))
        for barrier in one.barriers:
            solved = chrome(self, "barrier-is-solved" if barrier.solved else "barrier-is-open")
            pieces.append(Plain(text=f"{chrome(self, f'barrier-{barrier.barrier}')}: {solved}", tone="quiet"))
            if barrier.helps is not None:
                pieces.append(Spoken(words=barrier.helps))
        return Item(
            key=f"referral:{one.number}",
            pieces=(*pieces, *unkept(self, self._pad, f"referral:{one.number}")),
            opens=lambda: self.lay(referring.move(self, self._pad, seen)),
        )

    def _asked(self, seen: ReferralSeen) -> None:
        self.lay(yes_to.for_referral(self, self._pad, seen))

    def _barrier(self, seen: ReferralSeen) -> None:
        self.lay(referring.barrier(self, self._pad, seen))

    def _missed(self, view: View) -> Iterator[Item]:
        yield self._heading("form-missed-contact")
        agreed = view.reaching.missed
        if agreed is not None:
            said = (
                ("after", agreed.after),
                ("whom", agreed.whom),
                ("say", agreed.say),
                ("never", agreed.never),
            )
            pieces: list[Piece] = []
            for name, words in said:
                if words is not None:
                    label = Plain(text=chrome(self, f"form-missed-{name}"), tone="quiet")
                    pieces += [label, Spoken(words=words)]
            yield Item(key="missed", pieces=tuple(pieces))
        yield self._way(
            "missed-contact",
            "screen-agree-missed",
            lambda: self.lay(working_together.missed_contact(self, self._pad, view)),
        )

    def _partners(self, view: View) -> Iterator[Item]:
        yield self._heading("screen-partners")
        yield from map(self._partner, view.reaching.partners)
        yield self._way(
            "partner:new",
            "screen-add-partner",
            lambda: self.lay(working_together.partner(self, self._pad)),
        )
        for one in view.reaching.partners:
            if one.involved:
                way = Plain(text=chrome(self, "screen-partner-goes"), tone="way")
                yield Item(
                    key=f"goes:{one.partner}",
                    pieces=(way, Spoken(words=one.name)),
                    opens=lambda one=one: self.do(PartnerGoes(partner=one.partner)),  # type: ignore[misc]
                )
        for met in view.reaching.meetings:
            yield from self._meeting(met)
        yield self._way(
            "meeting",
            "screen-add-meeting",
            lambda: self.lay(working_together.meeting(self, self._pad, view)),
        )

    def _partner(self, one: Partner) -> Item:
        role = [chrome(self, f"partner-role-{one.role.replace('_', '-')}")]
        role += [chrome(self, "form-has-lead")] if one.lead else []
        role += [] if one.involved else [chrome(self, "screen-partner-gone")]
        contact = (Spoken(words=one.contact),) if one.contact is not None else ()
        return Item(
            key=f"partner:{one.partner}",
            pieces=(Spoken(words=one.name), Plain(text=" · ".join(role), tone="quiet"), *contact),
            opens=lambda: self.lay(working_together.partner(self, self._pad, one)),
        )

    def _meeting(self, one: Meeting) -> Iterator[Item]:
        actions = chrome(self, "screen-meeting-actions", count=len(one.lines) + len(one.promises))
        head = " · ".join((chrome(self, "screen-meeting"), *((one.on,) if one.on else ()), actions))
        agreed = (Spoken(words=one.agreed),) if one.agreed is not None else ()
        yield Item(
            key=f"meeting:{one.number}",
            pieces=(Plain(text=head), *agreed, Plain(text=chrome(self, "screen-add-action"), tone="way")),
            opens=lambda: self.lay(working_together.action(self, self._pad, self._view, one)),
        )
        said = "screen-said-there-nothing" if one.nothing_said else "screen-said-there"
        message = "screen-said-there-noted" if one.shares else said
        yield self._way(f"tell-at-meeting:{one.number}", message, lambda: self._of_them(one))

    def _of_them(self, held: Meeting) -> None:
        """What was said of the person there."""
        self.lay(said_there(self, self._pad, self._view, held))

    def show(self, view: View) -> None:
        """A meeting that was noted just now leads to what was said of the person there."""
        before = {one.number for one in self._view.reaching.meetings}
        super().show(view)
        for one in view.reaching.meetings:
            if one.number not in before and not (one.shares or one.nothing_said):
                self._of_them(one)

    def _told(self, view: View) -> Iterator[Item]:
        """Who was told what, as it was recorded when it was shared."""
        for share in view.shares:
            yield shared_item(self, self._pad, view, share)

    def _places(self, view: View) -> Iterator[Item]:
        yield self._heading("form-place")
        for one in view.reaching.places:
            yield self._place(one)
            if one.number == self._shown and not one.erased:
                yield from self._of_place(one)
        yield self._way(
            "place", "screen-add-place", lambda: self.lay(working_together.place(self, self._pad))
        )

    def _place(self, one: PlaceSeen) -> Item:
        gone = (Plain(text=chrome(self, "screen-place-left"), tone="quiet"),) if one.left else ()
        pieces: tuple[Piece, ...]
        if one.erased:
            pieces = (Plain(text=chrome(self, "screen-erased"), tone="quiet"),)
        elif one.number == self._shown:
            pieces = self._address(one.number)
        else:
            hint = Plain(text=chrome(self, "screen-place-show"), tone="way")
            pieces = (Plain(text=MASK), hint)
        return Item(key=f"place:{one.number}", pieces=(*pieces, *gone), opens=lambda: self._turn(one.number))

    def _address(self, number: int) -> tuple[Piece, ...]:
        """Straight from the case, since no view has it."""
        guide = getattr(self.app, "guide", None)
        if guide is None:
            return (Plain(text=MASK),)
        kept = guide.case.reached_out.places[number]
        pieces: list[Piece] = [Spoken(words=kept.address)]
        for name, words in (("known-to", kept.known_to), ("travel", kept.travel), ("since", kept.since)):
            if words is not None:
                pieces += [Plain(text=chrome(self, f"form-{name}"), tone="quiet"), Spoken(words=words)]
        return (*pieces, Plain(text=chrome(self, "screen-place-hide"), tone="way"))

    def _turn(self, number: int) -> None:
        self._shown = None if self._shown == number else number
        self._sure = None
        self.show(self._view)

    def _of_place(self, one: PlaceSeen) -> Iterator[Item]:
        if not one.left:
            yield Item(
                key=f"leave:{one.number}",
                pieces=(Plain(text=chrome(self, "screen-leave-place"), tone="way"),),
                opens=lambda: self.do(LeavePlace(number=one.number)),
            )
        last = "screen-erase-place-again" if self._sure == one.number else "screen-erase-place"
        yield Item(
            key=f"erase:{one.number}",
            pieces=(Plain(text=chrome(self, last), tone="way"),),
            opens=lambda: self._erase(one.number),
        )

    def _erase(self, number: int) -> None:
        if self._sure != number:
            self._sure = number
            self.show(self._view)
            return
        self._shown = self._sure = None
        self.do(ErasePlace(number=number))
