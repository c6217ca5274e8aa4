"""What became of a referral, and of what somebody else was to do: asked between sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.referring import WHAT, MoveReferral, Shared, may_follow
from interview.engine.acts.reporting import ReportLine
from interview.engine.purposes import referral_scope
from interview.engine.reached import LineCame, ReferralStatus
from interview.engine.terms import LegalBasis, ToldOfIt
from interview.tui.screens.with_others_page import OthersPage, referred_to
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import Option, plain_option
from interview.tui.widgets.rows import Item, Rows, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.engine.reached import Referral, ReferralChange
    from interview.engine.standing import Line
    from interview.guide import Guide
    from interview.tui.between import Between
    from interview.tui.widgets.fields import Field

NOTHING = "nothing"
"""Nothing went with it, or nothing more than was noted before."""


class ReferralScreen(OthersPage):
    """How it stands now, on which day, and what was shared for it. Nothing is sent by the program."""

    heading = "form-referral"
    why = "others-referral-why"

    def __init__(self, reception: Between, guide: Guide, referral: Referral) -> None:
        super().__init__(reception, guide)
        self._referral = referral

    def body(self) -> Iterator[Widget]:
        name = referred_to(self, self._guide, self._referral)
        yield Rows([Item(key="service", pieces=(name,)), *map(self._before, self._referral.changes)])
        yield from super().body()

    def _before(self, change: ReferralChange) -> Item:
        status = self.own.chrome(f"referral-status-{change.status.replace('_', '-')}")
        said = quiet(" · ".join(filter(None, (status, change.on))))
        note = [Spoken(words=change.note)] if change.note is not None and not change.note.erased else []
        return Item(key=f"change:{change.number}", pieces=(said, *note))

    def asked(self) -> Iterator[Field]:
        follows = may_follow(self._referral.status)
        may = [status for status in get_args(ReferralStatus) if status in follows]
        yield self.words("status", "referral-status", may, label=self.own.chrome("form-referral-status"))
        yield self.line("on", "others-on")
        yield self.line("note", "others-note")
        bases = [
            (one, self.own.chrome(f"legal-basis-{one.replace('_', '-')}")) for one in get_args(LegalBasis)
        ]
        if not self._yes():
            bases = [one for one in bases if one[0] != "consent"]
        yield self.choice(
            "basis", "others-shared", [(NOTHING, self.own.chrome("others-nothing-shared")), *bases]
        )
        yield self.line("basis-named", "form-duty-basis-named")
        yield self.any("what", "form-share-scope", [self._class(one) for one in self._may_go()])
        yield self.line("reason", "form-why-shared")
        told = [
            plain_option(one, self.own.chrome(f"duty-told-{one.replace('_', '-')}"))
            for one in get_args(ToldOfIt)
        ]
        yield self.any("told", "form-duty-told", told, at_most_one=True)
        yield self.line("why-not-told", "form-duty-why-not-told")

    def _class(self, one: str) -> Option:
        return plain_option(one, self.own.chrome(f"shared-{one}"))

    def _yes(self) -> bool:
        return self._guide.case.consents.get(referral_scope(self._referral.number)) == "given"

    def _may_go(self) -> list[str]:
        """What their yes is for first, if there is one."""
        asked = self._guide.case.consents_asked.get(referral_scope(self._referral.number))
        yes = asked.what if asked is not None and self._yes() else ()
        return [*yes, *sorted(WHAT - set(yes))]

    def go(self) -> None:
        basis, on = self.chosen("basis"), self.typed("on")
        shared, told = None, next(iter(self.ticked("told")), None)
        if basis != NOTHING:
            if told is None:
                self._busy = False
                self.say(self.missing)
                self.list_of("told").land()
                return
            shared = Shared(
                scope=self.ticked("what"),
                basis=cast("LegalBasis", basis),
                basis_named=self.typed("basis-named"),
                reason=self.typed("reason"),
                told=cast("ToldOfIt", told),
                why_not_told=self.typed("why-not-told"),
            )
        act = MoveReferral(
            number=self._referral.number,
            status=cast("ReferralStatus", self.chosen("status")),
            on=None if on is None else on.text.strip(),
            note=self.typed("note"),
            shared=shared,
        )
        self.done(act)


class ActionScreen(OthersPage):
    """Done or not, as somebody told the worker. How the person sees it is asked at the next sitting."""

    heading = "others-action"
    why = "others-action-why"

    def __init__(self, reception: Between, guide: Guide, line: Line) -> None:
        super().__init__(reception, guide)
        self._line_of = line

    def body(self) -> Iterator[Widget]:
        who = quiet(self.own.chrome(f"word-who-{self._line_of.who}"))
        yield Rows([Item(key="line", pieces=(Spoken(words=self._line_of.what), who))])
        yield from super().body()

    def asked(self) -> Iterator[Field]:
        yield self.words("came", "plan-came", get_args(LineCame), label=self.own.chrome("others-came"))
        there = [
            Option(id=one.partner, pieces=(Spoken(words=one.name),))
            for one in self._guide.case.reached_out.partners.values()
        ]
        yield self.any("partner", "others-who-says", there, at_most_one=True)
        yield self.line("on", "others-on")
        yield self.line("note", "others-note")

    def go(self) -> None:
        on = self.typed("on")
        act = ReportLine(
            line=self._line_of.line,
            came=cast("LineCame", self.chosen("came")),
            on=None if on is None else on.text.strip(),
            partner=next(iter(self.ticked("partner")), None),
            note=self.typed("note"),
        )
        self.done(act)

    def refused(self, line: str) -> None:
        """Say what is missing, with the cursor where words are."""
        super().refused(line)
        if self.chosen("came") == "not_done" and self.typed("note") is None:
            self.to_line("note")
