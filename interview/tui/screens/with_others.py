"""The work with others between sessions: referrals, what others agreed to do, and the agencies that are involved."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from interview.engine.reported import report_of, reportable
from interview.tui.screens.page import PAGES, Page
from interview.tui.screens.standing import closed_line
from interview.tui.screens.with_others_page import referred_to
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Plain, Rows, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.engine.reached import Partner, Referral
    from interview.engine.standing import Line
    from interview.guide import Guide
    from interview.tui.between import Between
    from interview.tui.widgets.pieces import Piece


class WithOthersScreen(Page):
    """Enter on one of them asks what became of it. What is asked of the person waits for the next sitting."""

    heading = "others-heading"
    keys = "standing-keys"
    help_message = "help-others"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", show=False)]

    def __init__(self, reception: Between, guide: Guide) -> None:
        super().__init__()
        self._reception, self._guide = reception, guide

    def body(self) -> Iterator[Widget]:
        case = self._guide.case
        if case.closed is not None:
            yield closed_line(self, case.closed)
            yield self.worded("closed-writing", classes="advice")
        referrals = [self._referral(one) for one in case.reached_out.referrals.values()]
        yield from self._listed("others-referrals", "others-no-referral", referrals)
        actions = [self._action(one) for one in reportable(case) if one.answer != "no"]
        yield from self._listed("others-actions", "others-no-action", actions)
        yield self.worded("others-agencies", classes="label")
        more = Plain(text=self.own.chrome("others-one-more"), tone="way")
        yield Rows(
            [
                *(self._agency(one) for one in case.reached_out.partners.values()),
                self._item("partner:new", [more], lambda: self._reception.agency(self._guide, None)),
            ]
        )

    def _listed(self, label: str, none: str, items: Sequence[Item]) -> Iterator[Widget]:
        yield self.worded(label, classes="label")
        yield Rows([*items]) if items else self.worded(none, classes="advice")

    def on_mount(self) -> None:
        self.query(Rows).first().focus()

    def action_back(self) -> None:
        self._reception.standing(self._guide)

    def _item(self, key: str, pieces: Sequence[Piece], opens: Callable[[], None]) -> Item:
        return Item(key=key, pieces=tuple(pieces), opens=opens)

    def _referral(self, one: Referral) -> Item:
        status = self.own.chrome(f"referral-status-{one.status.replace('_', '-')}")
        last = one.changes[-1]
        pieces = [referred_to(self, self._guide, one)]
        pieces.append(quiet(" · ".join(filter(None, (status, last.on)))))
        if last.note is not None and not last.note.erased:
            pieces.append(Spoken(words=last.note))
        return self._item(
            f"referral:{one.number}", pieces, lambda: self._reception.referral(self._guide, one)
        )

    def _action(self, line: Line) -> Item:
        pieces: list[Piece] = [Spoken(words=line.what), quiet(self._who(line))]
        report = report_of(self._guide.case, line)
        if report is not None:
            came = self.own.chrome(f"plan-came-{report.came.replace('_', '-')}")
            pieces.append(quiet(" · ".join(filter(None, (came, report.on)))))
            if report.note is not None and not report.note.erased:
                pieces.append(Spoken(words=report.note))
        return self._item(f"line:{line.line}", pieces, lambda: self._reception.action(self._guide, line))

    def _who(self, line: Line) -> str:
        return " · ".join(filter(None, (self.own.chrome(f"word-who-{line.who}"), line.by)))

    def _agency(self, one: Partner) -> Item:
        said = [self.own.chrome(f"partner-role-{one.role.replace('_', '-')}")]
        said += [self.own.chrome("form-has-lead")] if one.lead else []
        said += [] if one.involved else [self.own.chrome("plan-partner-not-involved")]
        pieces: list[Piece] = [Spoken(words=one.name), quiet(" · ".join(said))]
        if one.contact is not None and not one.contact.erased:
            pieces.append(Spoken(words=one.contact))
        return self._item(f"partner:{one.partner}", pieces, lambda: self._reception.agency(self._guide, one))
