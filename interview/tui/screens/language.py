"""The person's language, chosen from all that there is wording in. Nothing typed is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol

from textual.binding import Binding
from textual.containers import VerticalGroup, VerticalScroll
from textual.screen import ModalScreen

from interview.tui.chrome import chrome
from interview.tui.screens.page import PAGES
from interview.tui.widgets.exact import typed
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Key, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType


NUMBERS = "123456789"
"""For the first languages of the list. The others are reached by the arrows."""


class Language(Protocol):
    """What is asked of a language here."""

    @property
    def tag(self) -> str: ...
    @property
    def english_name(self) -> str: ...
    @property
    def own_name(self) -> str: ...


def named(language: Language) -> str:
    """A language by the worker's name for it and by its readers' own."""
    if language.own_name == language.english_name:
        return language.english_name
    return f"{language.english_name} - {language.own_name}"


class LanguageScreen(ModalScreen[str | None]):
    """Enter takes the language under the hand, its number takes it at once; Esc changes nothing.

    Letters lead to the language that begins so, by either of its names; one of them again leads to the next.
    """

    CSS_PATH = PAGES
    help_message = "help-language"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", show=False)]

    def __init__(self, languages: Sequence[Language], *, now: str) -> None:
        super().__init__()
        self._now = now
        self._languages = tuple(languages)
        self._typed, self._led_to = "", ""
        self._told = Paragraph(classes="label")
        numbered = [*zip(NUMBERS, languages, strict=False)]
        self._keys = tuple(
            Key(letter=number, label=named(one), run=self._taking(one.tag)) for number, one in numbered
        )
        signs = {one.tag: number for number, one in numbered}
        self._rows = Rows(
            [self._item(language, signs.get(language.tag, "·")) for language in languages], letters=True
        )

    def _item(self, language: Language, sign: str) -> Item:
        mark = "(•)" if language.tag == self._now else "( )"
        return Item(
            key=language.tag,
            sign=sign,
            pieces=(Plain(text=f"{mark} {named(language)}"),),
            keys=self._keys,
            opens=self._taking(language.tag),
        )

    def _taking(self, tag: str) -> Callable[[], None]:
        return lambda: self._take(tag)

    def compose(self) -> ComposeResult:
        with VerticalGroup(classes="box tall"):
            yield Paragraph(chrome(self, "app-language-heading"), "ltr", classes="heading")
            with VerticalScroll(can_focus=False):
                yield self._rows
            yield self._told
            yield Paragraph(chrome(self, "app-language-keys"), "ltr", classes="keys")

    def on_mount(self) -> None:
        self._rows.go(self._now)
        self._rows.focus()

    def on_key(self, event: events.Key) -> None:
        """A letter goes on from those before it, while the hand is where they led."""
        letter = event.character
        if not typed(letter) or letter is None:
            return
        here = self._rows.at.key if self._rows.at else ""
        so_far = self._typed if here == self._led_to else ""
        found = self._beginning(so_far + letter, here, stay=True)
        self._typed = so_far + letter
        if found is None:
            found, self._typed = self._beginning(letter, here, stay=False), letter
        self._told.show("" if found else chrome(self, "app-language-none-so"), "ltr")
        self._led_to = found or here
        self._rows.go(self._led_to)

    def _beginning(self, letters: str, here: str, *, stay: bool) -> str | None:
        """The language that begins with these letters, from the hand on and then from the top."""
        tags = [one.tag for one in self._languages]
        at = tags.index(here) + (not stay) if here in tags else 0
        sought = letters.casefold()
        for one in (*self._languages[at:], *self._languages[:at]):
            if any(name.casefold().startswith(sought) for name in (one.english_name, one.own_name)):
                return one.tag
        return None

    def _take(self, tag: str) -> None:
        self.dismiss(tag)

    async def action_dismiss(self, result: str | None = None) -> None:
        self.dismiss(result)
