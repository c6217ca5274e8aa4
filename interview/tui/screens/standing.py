"""What stands in a case that has no session open: whether it is closed, what was promised, what else is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from interview.casework.retention import kept_for
from interview.composing.due import due_line
from interview.engine.closing import nothing_asked
from interview.engine.considered import to_do, to_note
from interview.engine.promised import date_of, promises_open
from interview.engine.shared import shared_for, to_tell
from interview.engine.signed import to_sign
from interview.engine.waiting import NO_DAY
from interview.tui.forms.promising import promise_pieces
from interview.tui.screens.page import PAGES, Page
from interview.tui.times import moment
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Plain, Rows, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.engine.closing import Closed
    from interview.engine.considered import Decided
    from interview.engine.promised import Promise
    from interview.engine.seen import PanelLine
    from interview.engine.shared import Share
    from interview.guide import Guide
    from interview.tui.between import Between
    from interview.tui.widgets.paragraph import Paragraph
    from interview.tui.widgets.pieces import Piece


class StandingScreen(Page):
    """Enter on a promise notes what became of it; some lines lead to pages of their own, one closes the case or opens it again."""

    heading = "standing-heading"
    keys = "standing-keys"
    help_message = "help-standing"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", show=False)]

    def __init__(self, reception: Between, guide: Guide, left: Sequence[PanelLine]) -> None:
        super().__init__()
        self._reception, self._guide, self._left = reception, guide, left
        self._way, self._contact = Rows(classes="go"), Rows(classes="go", id="contact")

    def body(self) -> Iterator[Widget]:
        case = self._guide.case
        if case.handed_over is not None:
            yield self.worded("standing-handed-over", classes="label")
        if case.closed is not None:
            yield closed_line(self, case.closed)
            yield self.worded("standing-not-erased", classes="advice")
            yield from self._kept()
            yield self._way
        yield self._contact
        promises = (
            *promises_open(case.promises.values()),
            *(p for p in case.promises.values() if not p.open),
        )
        if promises:
            yield self.worded("form-promise", classes="label")
            yield Rows([self._promise(one) for one in promises])
        if untold := to_note(case, self._guide.flow):
            yield self.worded("standing-untold", classes="label")
            yield Rows([self._untold(one) for one in untold])
        if shared := to_tell(case):
            yield self.worded("standing-to-tell", classes="label")
            yield Rows([self._to_tell(one) for one in shared])
        if duties := to_do(case):
            yield self.worded("standing-duties", classes="label")
            yield Rows([self._duty(one) for one in duties])
        if self._left:
            yield self.worded("standing-left", classes="label")
            yield Rows([_left(number, line) for number, line in enumerate(self._left)])
        elif not (promises or duties or untold or shared):
            nothing = "standing-nothing-asked" if nothing_asked(case) else "standing-nothing"
            yield self.worded(nothing, classes="advice")
        if case.closed is None:
            yield self._way

    def _kept(self) -> Iterator[Widget]:
        """How long the organisation keeps it, and from when that counts, where its profile says so."""
        case = self._guide.case
        rule = kept_for(self._guide.organisation, nation=case.nation, age_band=case.age_band)
        if rule is not None:
            since = self.own.chrome(f"kept-from-{rule.counts_from.replace('_', '-')}")
            yield self.worded("standing-kept", classes="advice", keep=rule.keep, since=since)

    def on_mount(self) -> None:
        closed = self._guide.case.closed is not None
        message = "standing-reopen" if closed else "standing-close"
        opens = self._reception.reopen_case if closed else self._reception.close_case
        line = Plain(text=self.own.chrome(message), tone="way")
        self._way.show([Item(key="way", pieces=(line,), opens=lambda: opens(self._guide))])
        pages = {
            "contact": self._reception.contact,
            "meetings": self._reception.meetings,
            "others": self._reception.others,
            "sign": self._reception.sign,
        }
        self._contact.show([self._page(name, to) for name, to in pages.items()])
        first = next(rows for rows in self.query(Rows) if rows is not self._contact)
        (self._way if closed else first).focus()

    def _page(self, name: str, to: Callable[[Guide], None]) -> Item:
        """The way to a page of its own; beside the signature stands whether one is wanted."""
        pieces = [Plain(text=self.own.chrome(f"standing-{name}"), tone="way")]
        case = self._guide.case
        if name == "sign" and to_sign(case):
            wanted = "sign-off-none" if case.signed is None else "sign-off-since"
            pieces.append(quiet(self.own.chrome(wanted)))
        return Item(key=name, pieces=tuple(pieces), opens=lambda: to(self._guide))

    def action_back(self) -> None:
        self._reception.begin_page(self._guide)

    def _named(self, duty: str) -> str:
        text = next((rule.text for rule in self._guide.flow.duty if rule.id == duty), None)
        return self.own.chrome(text) if text is not None else duty

    def _untold(self, one: Decided) -> Item:
        """A duty that is done by telling somebody; Enter says whom."""
        return Item(
            key=f"untold:{one.duty}",
            pieces=(Plain(text=self._named(one.duty)),),
            opens=lambda: self._reception.whom_told(self._guide, one),
        )

    def _to_tell(self, one: Share) -> Item:
        """What was shared, with whom; Enter says that the person knows now, or why not."""
        return Item(
            key=f"to-tell:{one.number}",
            pieces=shared_with(self, self._guide, one),
            opens=lambda: self._reception.told_later(self._guide, one),
        )

    def _duty(self, one: Decided) -> Item:
        """A duty that was to be done, with its day; Enter says what became of it."""
        case = self._guide.case
        today = date_of(self._reception.opened.clock()) if case.handed_over is None else NO_DAY
        late = due_line(one.day, self.own.chrome, today=today)
        by = self.own.chrome("duty-decided-will-do-on", day=one.day or "")
        pieces: list[Piece] = [Plain(text=self._named(one.duty)), quiet(by)]
        if late is not None:
            pieces.append(Plain(text=late, tone="strong"))
        return Item(
            key=f"duty:{one.duty}",
            pieces=tuple(pieces),
            opens=lambda: self._reception.duty(self._guide, one),
        )

    def _promise(self, one: Promise) -> Item:
        """A promise. Nothing is due here any more in a case that others have now."""
        here = self._guide.case.handed_over is None
        today = date_of(self._reception.opened.clock()) if here else NO_DAY
        return Item(
            key=f"promise:{one.number}",
            pieces=promise_pieces(self, one, today=today),
            opens=lambda: self._reception.promise(self._guide, one),
        )


def closed_line(page: Page, closed: Closed) -> Paragraph:
    """That the case is closed: since when, by whom and why."""
    because = page.own.chrome(f"closed-because-{closed.reason}")
    when = moment(page, closed.at)
    return page.worded("standing-closed", classes="label", when=when, worker=closed.worker, because=because)


def shared_with(page: Page, guide: Guide, one: Share) -> tuple[Piece, ...]:
    """Whom something was shared with, on which day, and what it was; for a referral, the name of the service."""
    whom = " · ".join(filter(None, (page.own.chrome(f"recipient-{one.recipient}"), one.on)))
    case = guide.case
    referral = shared_for(case.reached_out.referrals.values(), one)
    offered = None if referral is None or referral.service is None else case.services[referral.service].name
    what = ", ".join(page.own.chrome(f"shared-{part}") for part in one.scope)
    pieces: list[Piece] = [Plain(text=whom), *([quiet(what)] if what else [])]
    pieces += [
        Spoken(words=said) for said in (offered, one.whom, one.said) if said is not None and not said.erased
    ]
    return tuple(pieces)


def _left(number: int, line: PanelLine) -> Item:
    pieces: list[Piece] = [Plain(text=line.label or "")]
    if line.words is not None and not line.words.erased:
        pieces.append(Spoken(words=line.words))
    if line.quiet:
        pieces.append(quiet(line.quiet))
    return Item(key=f"left:{number}", pieces=tuple(pieces))
