"""The setting, looked at again after a break: one quick page, that Esc passes over."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.setting import CheckSetting
from interview.engine.setting import HereNow, StillPrivate
from interview.tui.chrome import chrome
from interview.tui.forms import company, second
from interview.tui.forms.parts import Parts
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Plain, Row
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.widget import Widget

    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.screens.step import StepScreen
    from interview.tui.widgets.fields import OneOf


def ask_again(step: StepScreen, before: View, view: View) -> None:
    """Open the page once a break is over, unless something else lies over the step."""
    if view.setting_again is None or view.setting_again == before.setting_again:
        return

    def lay() -> None:
        if step.view.setting_again is not None and not step.sheets:
            step.lay(SettingSheet(step, step.pad, step.view))

    step.call_after_refresh(lay)


class SettingSheet(Form):
    """Whether it is still private, and who is here. Who came or left is noted from here too."""

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        self._at, self._pad = at, pad
        self._who_is_here = Row(_here(at, view))
        parts = Parts(at=at, pad=pad, key="setting-again")
        super().__init__(
            parts.key,
            chrome(
                at, f"form-setting-after-{view.setting_again}" if view.setting_again else "form-setting-again"
            ),
            [
                _one(parts, "still-private", "private", get_args(StillPrivate)),
                _one(parts, "here-now", "here", get_args(HereNow)),
                parts.note("setting-note", lines=1),
            ],
            lambda form: CheckSetting(
                private=cast("StillPrivate", form.chosen("still-private")),
                here=cast("HereNow", form.chosen("here-now")),
                note=form.words("setting-note"),
            ),
            before=[self._who_is_here],
            after=self._who(view),
        )

    def show(self, view: View) -> None:
        self._who_is_here.show([_here(self._at, view)])
        self._after = tuple(self._who(view))
        self.see_ways()

    def _who(self, view: View) -> Sequence[Item]:
        came = Item(
            key="came",
            pieces=(Plain(text=chrome(self._at, "form-companion")),),
            opens=lambda: self.lay(company.comes(self._at, self._pad)),
        )
        left = Item(
            key="left",
            pieces=(Plain(text=chrome(self._at, "screen-companion-goes")),),
            opens=lambda: self.lay(company.goes(self._at, view)),
        )
        gone = Item(
            key="second-left",
            pieces=(Plain(text=chrome(self._at, "screen-second-worker-leaves")),),
            opens=lambda: self.lay(second.leaves(self._at, view)),
        )
        return (came, *((left,) if view.company else ()), *((gone,) if view.present else ()))


def _one(parts: Parts, name: str, prefix: str, values: tuple[str, ...]) -> OneOf:
    said = [plain_option(one, chrome(parts.at, f"{prefix}-{one.replace('_', '-')}")) for one in values]
    return parts.one(name, said)


def _here(at: Widget, view: View) -> Item:
    """Who is noted as here, by codes."""
    codes = list(_codes(view))
    who = (
        chrome(at, "form-setting-here", who=", ".join(codes)) if codes else chrome(at, "form-setting-nobody")
    )
    return Item(key="here", pieces=(Plain(text=who), quiet(chrome(at, "form-setting-pass"))))


def _codes(view: View) -> Iterator[str]:
    if view.interpreter is not None:
        yield view.interpreter.code
    yield from view.present
    yield from (one.code for one in view.company)
