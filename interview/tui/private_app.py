"""Textual's app without the ways in which it hands words to files, logs, clipboards and terminals' histories."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App

from interview.tui.locking import drop_what_was_typed, was_locked
from interview.tui.privacy import Fault
from interview.tui.script.terminal import at_exit, at_start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import RenderableType
    from textual.driver import Driver

CRASHED = 70
"""The exit code of a program that had to stop by itself."""

CLEARED = "\x1b[H\x1b[2J\x1b[3J"
"""Empties the screen, and what can be scrolled back to, before the terminal's own screen comes back."""


class PrivateApp(App[int]):
    """Says of a crash only its type and its place in the code. Raises nothing that holds what was on the screen."""

    ENABLE_COMMAND_PALETTE = False
    COMMANDS: ClassVar = set()
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._faults: list[Fault] = []

    def run(self, *args: Any, **kwargs: Any) -> int | None:
        """Run to the end and return the exit code, also when the program had to stop by itself."""
        returned = super().run(*args, **kwargs)
        return self.return_code or returned

    def fault_words(self, fault: Fault) -> str:
        """What to print when the program had to stop."""
        return str(fault)

    def _handle_exception(self, error: Exception) -> None:
        self._faults.append(Fault(error))
        super()._handle_exception(error)
        self._return_code = CRASHED

    def _fatal_error(self) -> None:
        self._close_messages_no_wait()

    def panic(self, *renderables: RenderableType) -> None:  # noqa: ARG002
        """Stop, without showing what was handed over: it may be a traceback with locals."""
        if not self._faults:
            self._faults.append(Fault(sys.exc_info()[1] or RuntimeError()))
        self._return_code = CRASHED
        self._close_messages_no_wait()

    def _print_error_renderables(self) -> None:
        self._exit_renderables.clear()
        if self._faults and sys.__stderr__ is not None:
            sys.__stderr__.write(f"{self.fault_words(self._faults[0])}\n")
            sys.__stderr__.flush()
        self._faults.clear()

    def copy_to_clipboard(self, text: str) -> None:
        """Copy within this program. The stock sends the text to the clipboard of the whole machine."""
        self._clipboard = text

    def action_copy_text(self) -> None:
        """Nothing that is merely shown can be selected, so there is nothing to copy."""

    def action_help_quit(self) -> None:
        """Ctrl+C copies where something is selected, and otherwise does nothing: it never ends a session."""

    def action_screenshot(self, filename: str | None = None, path: str | None = None) -> None:
        """No picture of the screen is made."""

    def export_screenshot(self, *, title: str | None = None, simplify: bool = False) -> str:  # noqa: ARG002
        """No picture of the screen is made."""
        return ""

    def save_screenshot(
        self,
        filename: str | None = None,  # noqa: ARG002
        path: str | None = None,  # noqa: ARG002
        time_format: str | None = None,  # noqa: ARG002
    ) -> str:
        """No picture of the screen is made."""
        return ""

    def deliver_screenshot(
        self,
        filename: str | None = None,  # noqa: ARG002
        path: str | None = None,  # noqa: ARG002
        time_format: str | None = None,  # noqa: ARG002
    ) -> str | None:
        """No picture of the screen is made."""
        return None


def clearing(driver: type[Driver], environ: Mapping[str, str]) -> type[Driver]:
    """Return this platform's driver, but one that leaves nothing on the terminal at exit or when put to sleep.

    It also asks the terminal not to reorder right-to-left lines, and takes that back.
    """

    def start_application_mode(self: Driver) -> None:
        if was_locked(environ):
            drop_what_was_typed(sys.__stdin__.fileno() if sys.__stdin__ else 0)
        driver.start_application_mode(self)
        if asked := at_start(environ):
            self.write(asked)

    def stop_application_mode(self: Driver) -> None:
        self.write(at_exit(environ) + CLEARED)
        driver.stop_application_mode(self)

    ours = {"start_application_mode": start_application_mode, "stop_application_mode": stop_application_mode}
    return type(f"Clearing{driver.__name__}", (driver,), ours)
