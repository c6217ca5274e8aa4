"""Back at a step: straight to the field that holds what was typed last and not kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.forms import preparing, telling
from interview.tui.forms.advising import GetAdvice
from interview.tui.forms.contacting import log_contact
from interview.tui.forms.promising import Promises
from interview.tui.forms.setting import SettingSheet
from interview.tui.forms.unkept import where
from interview.tui.widgets.fields import WordsField
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.tui.screens.step import StepScreen
    from interview.tui.widgets.sheet import Sheet


BY_LETTER = {"grid": "e", "said": "d"}
"""Forms that a row opens by a letter of its own, since Enter there offers all its letters."""


def led_to(step: StepScreen, field: str) -> None:
    """Open the form that the field is in, or give the field the focus. Of another step, say where it is."""
    if step.main is None or step.view.paused:
        return
    if _in_the_body(step, field):
        return
    step.main.to = field
    if not (_in_a_form(step, field) or _behind_a_row(step, field)):
        step.main.to = ""
        step.tell(chrome(step, "screen-typed-elsewhere", where=where(step.main, field)))


def _in_the_body(step: StepScreen, field: str) -> bool:
    found = next((one for one in step.query(WordsField) if one.draft == field), None)
    if found is not None:
        found.land()
    return found is not None


def _in_a_form(step: StepScreen, field: str) -> bool:
    """The forms that are laid at any step, by the first part of the key."""
    view, pad = step.view, step.pad
    forms: dict[str, tuple[str, Callable[[], Sheet]]] = {
        "tell": ("tell", lambda: telling.tell(step, pad, view)),
        "note": ("note", lambda: telling.note(step, pad, view)),
        "own-question": ("say", lambda: telling.own_question(step, pad, view)),
        "promise": ("promise", lambda: Promises(step, pad, view)),
        "promise-came": ("close-promise", lambda: Promises(step, pad, view)),
        "setting-again": ("check-setting", lambda: SettingSheet(step, pad, view)),
        "next-contact": ("next-contact", lambda: telling.next_contact(step, pad, view)),
        "log-contact": ("log-contact", lambda: log_contact(step, pad, view)),
        "ask-advice": ("ask-advice", lambda: GetAdvice(step, pad, view)),
        "interpreter": ("interpreter-joins", lambda: preparing.interpreter(step, pad)),
    }
    act, make = forms.get(field.partition(":")[0], ("", None))
    if make is None or act not in view.acts:
        return False
    step.lay(make())
    return True


def _behind_a_row(step: StepScreen, field: str) -> bool:
    """A row that says that something typed in its forms is not kept: the one that this field is about, if it says so."""
    about = field.partition(":")[2].rpartition(":")[0]
    for rows in step.query(Rows):
        marked = [item for item in rows.items if _says_so(step, item)]
        here = [item for item in marked if about and item.key.partition(":")[2] == about]
        if here or len(marked) == 1:
            found = (here or marked)[0]
            rows.go(found.key)
            rows.focus()
            opens = found.opens or next(
                (key.run for key in found.keys if key.letter == BY_LETTER.get(field.partition(":")[0])), None
            )
            if opens is not None:
                opens()
            return True
    return False


def _says_so(step: StepScreen, item: Item) -> bool:
    mark = chrome(step, "screen-typed-not-kept")
    return any(isinstance(piece, Plain) and mark in piece.text for piece in item.pieces)
