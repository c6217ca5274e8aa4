"""The vault's own options, taken after the command too: that is where somebody who forgot one adds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from interview.commands.chosen import Later, Place, known_worker

if TYPE_CHECKING:
    from collections.abc import Callable


def _taken(context: click.Context, param: click.Parameter, value: Any) -> None:
    if value is not None and param.name is not None:
        context.meta[param.name] = value


def _taken_code(context: click.Context, param: click.Parameter, value: str | None) -> None:
    _taken(context, param, known_worker(context, param, value))


_OF_THE_VAULT = (
    click.Option(["--data"], type=Place(), hidden=True, expose_value=False, callback=_taken),
    click.Option(["--passphrase-file"], type=Place(), hidden=True, expose_value=False, callback=_taken),
    click.Option(["--worker"], hidden=True, expose_value=False, callback=_taken_code),
)
"""Hidden, for `ownwords --help` says them once. What stands last on the line holds."""


class OfVault(Later):
    """A group of commands that open the vault. An option of a command's own goes before one of these."""

    def __init__(self, name: str, *, says: str, commands_of: Callable[[], tuple[click.Command, ...]]) -> None:
        super().__init__(name, says=says, commands_of=commands_of)
        self.params += _OF_THE_VAULT

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        own = {option for param in cmd.params for option in param.opts}
        there = [one for one in _OF_THE_VAULT if not own.intersection(one.opts)]
        cmd.params += [one for one in there if one not in cmd.params]
        super().add_command(cmd, name)
