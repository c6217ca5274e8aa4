"""What screens ask of the app, and nothing else. A screen posts one of these; only the app acts on it.

The app itself answers F1 (help), F4 (language of the person), F12 (hide), Ctrl+K (lock) and Ctrl+Q (leave) on every screen. The
step screen binds the rest; for its list of all that can be done it posts what is here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interview.advising.deciding import Decided
    from interview.engine.acts import AnyAct


class Do(Message):
    """Carry out an act, after those posted before it.

    When it is on the record: the drafts named in ``clears`` are discarded, then ``done`` is called, then the step
    screen gets the new view by ``show``. When it is refused the screen gets the line by ``refused``; ``done`` is not
    called and no draft goes. Keys go on being typed meanwhile: ``done`` takes out only what was sent, and drafts
    the rest anew.
    """

    bubble = True

    def __init__(
        self,
        act: AnyAct,
        clears: tuple[str, ...] = (),
        *,
        done: Callable[[], None] | None = None,
        decided: Decided | None = None,
    ) -> None:
        """``decided`` is what the worker did with advice on the wording of what is kept by it."""
        super().__init__()
        self.act = act
        self.clears = clears
        self.done = done
        self.decided = decided

    def __rich_repr__(self) -> Iterator[str]:
        """Name the act only: its fields are somebody's words."""
        yield type(self.act).__name__


class AskHelp(Message):
    """Open the help of this step. The same as F1."""


class AskLookUp(Message):
    """Open what a worker can look up. The same as F11."""


class AskLanguage(Message):
    """Let the worker choose the person's language. The same as F4."""


class AskExport(Message):
    """Write the plan of the open case into a folder of the worker's choice."""


class AskPlanNow(Message):
    """Show the plan for now and the call sheet. The same as Ctrl+P at a step."""


class AskHide(Message):
    """Hide the screen at once. The same as F12."""


class AskLock(Message):
    """Close the vault, and leave nothing of it in memory. The same as Ctrl+K."""


class AskLeave(Message):
    """Go to the list of cases, or end the program in practice. The same as Ctrl+Q. Every draft stays."""
