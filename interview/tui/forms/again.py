"""Coming back to a case: opening what others took down, and linking it with the case of another person."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.again import ReadAccount
from interview.engine.terms import Relation
from interview.tui.chrome import chrome, word
from interview.tui.forms.parts import Parts
from interview.tui.pad import Discarded
from interview.tui.privacy import plainly
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.sheet import Form, Unfilled

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.acts import AnyAct
    from interview.tui.app import OwnwordsApp
    from interview.tui.pad import Pad
    from interview.tui.screens.step import StepScreen


def read_account(at: Widget, pad: Pad) -> Form:
    """What others took down, opened without the person's yes, with the reason."""
    parts = Parts(at=at, pad=pad, key="read-account")
    return Form(
        "read-account",
        parts.title("form-read-account"),
        [parts.note("why-read", lines=3)],
        lambda form: ReadAccount(reason=form.wanted("why-read")),
    )


class LinkSheet(Form):
    """The id of another case, and what that person is to this one. It is entered in both cases, or in neither."""

    def __init__(self, at: Widget, pad: Pad) -> None:
        parts = Parts(at=at, pad=pad, key="link")
        relations = [plain_option(one, word(at, f"relation-{one}")) for one in get_args(Relation)]
        super().__init__(
            "link",
            parts.title("form-link"),
            [parts.line("linked-case"), parts.one("relation", relations)],
            _no_act,
        )

    def action_keep(self) -> None:
        try:
            other, relation = self.wanted("linked-case").text.strip(), self.chosen("relation")
        except Unfilled as missing:
            field = self.field(missing.field)
            self.post_message(self.Told(chrome(self, missing.message, what=field.label)))
            field.land()
            return
        self.run_worker(self._link(other, cast("Relation", relation)), group="linking", exclusive=True)

    async def _link(self, other: str, relation: Relation) -> None:
        from interview.desk import Trouble
        from interview.guide import Refused

        own = cast("OwnwordsApp", self.app)
        guide = own.guide
        if guide is None or not own.reception.is_open:
            self.post_message(self.Told(chrome(self, "screen-not-here")))
            return
        try:
            await own.asked(lambda: own.reception.opened.link(guide, other, relation))
            view = await own.asked(guide.view)
        except (Refused, Trouble) as trouble:
            self.post_message(self.Told(str(trouble)))
            return
        except Exception as error:
            self.post_message(self.Told(plainly(error)))
            return
        for field in self.fields:
            field.clear()
            self.post_message(Discarded(field.draft))
        cast("StepScreen", self.screen).show(view)
        self.post_message(self.Told(chrome(self, "screen-linked")))
        self.action_close()


def _no_act(_: Form) -> AnyAct:
    """Two cases are written to, so it is no act of one."""
    raise LookupError("A link is not made by an act.")
