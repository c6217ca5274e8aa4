"""A page for the person's eyes: their language only, large and quiet, and only what may be shown.

What the worker has to do first is asked on a page before it, while the screen is still theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import VerticalScroll

from interview.engine.acts.always import CheckWording
from interview.tui.chrome import chrome
from interview.tui.forms.topic import TopicSheet
from interview.tui.messages import Do
from interview.tui.screens.trusting import TrustingScreen
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.screen import Screen

    from interview.engine.view import Text, TopicSeen, View

ShownPage = tuple["Text", ...]


def pages(view: View, about: str | None = None) -> tuple[ShownPage, ...]:
    """What can be shown at a step, each wording once. ``about`` is the topic that is open, if one is.

    What a topic says and the question that asks for it back are never on one page: the answer would stand above it.
    """
    if view.audience == "worker" or view.paused:
        return ()
    topics = [topic for topic in view.topics if about in (None, topic.about)]
    said = [topic.texts for topic in topics]
    back = [(topic.check,) for topic in topics if topic.check and (about or _asked_back(topic))]
    if about and any(map(_asked_back, topics)):
        found: list[Sequence[Text]] = [*back, *said]
    else:
        found = [
            () if about else tuple(_of_the_step(view)),
            *((part.text,) for part in view.components),
            *said,
            *back,
        ]
    return tuple(filter(None, _once(found)))


def texts_of(view: View) -> list[Text]:
    """Every text that a step has for the person, each once."""
    return [text for page in pages(view) for text in page]


def _asked_back(topic: TopicSeen) -> bool:
    return topic.explained > 0 and topic.check is not None and not topic.settled


def _of_the_step(view: View) -> Iterator[Text]:
    yield from view.says
    yield from view.parting
    yield from view.prompts
    for question in view.questions:
        yield question.text
        yield from (choice.text for choice in question.choices)
    yield from (row.text for row in view.rows if row.ask)
    told: set[str] = set()
    for scope in view.scopes:
        if not scope.needed:
            continue
        if scope.purpose is not None and scope.purpose.purpose not in told:
            told.add(scope.purpose.purpose)
            yield from scope.purpose.texts
        yield scope.text


def _once(found: Sequence[Sequence[Text]]) -> Iterator[ShownPage]:
    seen: set[str] = set()
    for texts in found:
        page = {text.message: text for text in texts if text.message not in seen}
        seen |= page.keys()
        yield tuple(page.values())


class ShowScreen(TrustingScreen[None]):
    """No case, no name, no note and no word of the worker's language is on the page. Esc goes back, and so does F9.

    With texts that nobody has checked, or that are missing, the worker's page comes first: there each text that is right is
    marked, and a mark can be taken away until the person's page is shown. With nothing to show the page is not opened:
    the step says why.
    """

    AUTO_FOCUS: ClassVar[str | None] = ""
    CSS_PATH = "../step.tcss"
    help_message = "help-show"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("f9", "back", show=False, priority=True),
        Binding("down", "scroll(1)", show=False),
        Binding("up", "scroll(-1)", show=False),
        Binding("right,space,pagedown", "turn(1)", show=False),
        Binding("left,pageup", "turn(-1)", show=False),
    ]

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view
        self._about: str | None = None
        self._at = 0
        self._ready = False
        self._marked: set[str] = set()
        self._posted: set[str] = set()
        self._begun = False
        self._head = Paragraph(id="before-head")
        self._before = VerticalScroll(id="before", can_focus=False)
        self._head.display = self._before.display = False
        self._asked = Rows(id="to-check")
        self._page = VerticalScroll(id="page", can_focus=False)
        self._foot = Paragraph(id="foot")
        self._drawn: list[Paragraph] = []

    def compose(self) -> ComposeResult:
        yield self._head
        with self._before:
            yield self._asked
        yield self._page
        yield self._foot

    def on_mount(self) -> None:
        sheets = [sheet for sheet in self._under.query(TopicSheet) if sheet.display]
        self._about = sheets[-1].topic.about if sheets else None
        self.show(self.view)

    @property
    def _under(self) -> Screen[object]:
        stack = self.app.screen_stack
        return stack[stack.index(self) - 1]

    def show(self, view: View) -> None:
        """Take a refreshed view, as after a check by the interpreter."""
        self.view = view
        there = self.found(view)
        texts = [text for page in there for text in page]
        shown = [text for text in texts if _showable(text)]
        waiting = [text for text in texts if text.person is not None and not text.may_be_shown]
        missing = len(texts) - len(shown) - len(waiting)
        if not shown and not (waiting and view.interpreter):
            self._not_opened(waiting=len(waiting), missing=missing)
            return
        left = {text.message for text in waiting}
        if (self._posted and not self._posted & left) or not (waiting or missing):
            self._ready = True
        self._head.display = self._before.display = not self._ready
        self._page.display = self._ready
        if self._ready:
            self._draw([page for page in (tuple(filter(_showable, one)) for one in there) if page])
        else:
            self._ask(shown, waiting, missing)

    def found(self, view: View) -> tuple[ShownPage, ...]:
        """What is to be shown, page by page."""
        return pages(view, self._about)

    def _ask(self, shown: Sequence[Text], waiting: Sequence[Text], missing: int) -> None:
        """Show the worker's page. With an interpreter the hand begins on the first text that is to be checked."""
        checks = bool(waiting and self.view.interpreter)
        above = [chrome(self, "screen-show-before")]
        if trust := self.trust(waiting):
            language = self.view.person_language
            above.append(chrome(self, "screen-language-stands", language=language, stands=trust))
        self._head.show(" · ".join(above), "ltr")
        self._asked.show(list(self._first(shown, waiting, missing)))
        self._foot.show(chrome(self, "screen-show-keys-marks" if checks else "screen-show-keys"), "ltr")
        if checks and not self._begun:
            self._asked.go(waiting[0].message)
        self._begun = True
        self._asked.focus()

    def refused(self, line: str) -> None:
        self._posted.clear()
        self.tell(line)

    def tell(self, line: str) -> None:
        """A line for the worker: never on the page that the person sees."""
        if self._ready:
            self._tell_step(line)
        else:
            self._foot.show(line, "ltr")

    def _tell_step(self, line: str) -> None:
        tell = getattr(self._under, "tell", None)
        if callable(tell):
            tell(line)

    def _not_opened(self, *, waiting: int, missing: int) -> None:
        language = self.view.person_language
        if waiting:
            self._tell_step(chrome(self, "screen-show-unchecked", language=language))
        elif missing:
            self._tell_step(chrome(self, "screen-show-none", language=language))
        else:
            self._tell_step(chrome(self, "screen-rest-first" if self.view.paused else "screen-show-nothing"))
        self.dismiss(None)

    # The worker's page

    def _first(self, shown: Sequence[Text], waiting: Sequence[Text], missing: int) -> Iterator[Item]:
        checks = bool(waiting and self.view.interpreter)
        if waiting and not checks:
            yield self._fact("waiting", "screen-show-left-out", count=len(waiting))
        if missing:
            yield self._fact("missing", "screen-show-missing", count=missing)
        ways = [*self._ways(waiting)] if checks else []
        if shown:
            ways.append(self._way("shown", "screen-show-checked-only", self._go_on, count=len(shown)))
        texts = [self._to_check(text, checks=checks) for text in waiting]
        yield from (*texts, *ways) if checks else (*ways, *texts)

    def _to_check(self, text: Text, *, checks: bool) -> Item:
        sign = "[x]" if text.message in self._marked else "[ ]"
        opens = (lambda: self._mark(text.message)) if checks else None
        return Item(key=text.message, sign=sign, pieces=(text,), opens=opens)

    def _ways(self, waiting: Sequence[Text]) -> Iterator[Item]:
        """What can be said of the texts: of those that are marked, or of all. Who is not here did not read them."""
        here = self.view.interpreter is not None and self.view.interpreter.mode == "in_person"
        marked = [text for text in waiting if text.message in self._marked]
        if 0 < len(marked) < len(waiting):
            said = "screen-show-marked-read" if here else "screen-show-marked-heard"
            yield self._way("marked", said, lambda: self._post(marked), count=len(marked))
        said = "screen-show-all-read" if here else "screen-show-all-heard"
        yield self._way("all", said, lambda: self._post(waiting), count=len(waiting))

    def _mark(self, message: str) -> None:
        """Mark a text as right, or take the mark away. Nothing is on the record before the page is shown."""
        self._marked ^= {message}
        self.show(self.view)

    def _way(self, key: str, message: str, opens: Callable[[], None], *, count: int) -> Item:
        return Item(key=key, sign="→", pieces=(Plain(text=chrome(self, message, count=count)),), opens=opens)

    def _fact(self, key: str, message: str, *, count: int) -> Item:
        return Item(key=key, pieces=(Plain(text=chrome(self, message, count=count), tone="quiet"),))

    def _post(self, texts: Sequence[Text]) -> None:
        self._posted = {text.message for text in texts}
        for text in texts:
            self.post_message(Do(_check(text), done=self.checked))

    def checked(self) -> None:
        """One check is on the record. The step hands over the new view by itself."""

    def _go_on(self) -> None:
        self._ready = True
        self.show(self.view)

    # The person's page

    def _draw(self, there: Sequence[ShownPage]) -> None:
        self.set_focus(None)
        self._at = min(self._at, len(there) - 1)
        for paragraph in self._drawn:
            paragraph.remove()
        self._drawn = [Paragraph(text.person or "", text.direction) for text in there[self._at]]
        self._page.mount_all(self._drawn)
        self._page.scroll_home(animate=False)
        self._foot.show(f"← {self._at + 1}/{len(there)} →   Esc" if len(there) > 1 else "Esc", "ltr")

    def action_back(self) -> None:
        self.dismiss(None)

    def action_scroll(self, way: int) -> None:
        if way > 0:
            self._page.scroll_page_down(animate=False)
        else:
            self._page.scroll_page_up(animate=False)

    def action_turn(self, way: int) -> None:
        if self._ready:
            self._at = max(0, self._at + way)
            self.show(self.view)


def _showable(text: Text) -> bool:
    return text.may_be_shown and text.person is not None


def _check(text: Text) -> CheckWording:
    return CheckWording(message=text.message, locale=text.person_locale, digest=text.digest)
