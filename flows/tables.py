"""A TOML file, read strictly: as what it holds, or refused in one plain line that names the file and what to do."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Shape = TypeVar("Shape")


def read_table(file: Traversable, *, name: str, refused: type[Exception]) -> dict[str, Any]:
    """Read what stands in a file. Raises ``refused`` with a plain line, which starts with ``name``."""
    try:
        return tomllib.loads(file.read_text("utf-8-sig"))
    except FileNotFoundError:
        raise refused(f"{name}: there is no such file. Check the path.") from None
    except OSError:
        raise refused(f"{name}: this cannot be read as a file. Check the path and its rights.") from None
    except UnicodeDecodeError:
        raise refused(f"{name}: not UTF-8 text. Save the file as UTF-8.") from None
    except tomllib.TOMLDecodeError as broken:
        raise refused(f"{name}: not valid TOML: {broken}. Correct that line.") from None
    except RecursionError:
        raise refused(f"{name}: its values lie too deep in each other. Write it flatter.") from None


def read_as(file: Traversable, shape: type[Shape], *, name: str, refused: type[Exception]) -> Shape:
    """Read a file that holds a ``shape``, and nothing that is not part of it. Raises ``refused`` with a plain line."""
    try:
        return msgspec.convert(read_table(file, name=name, refused=refused), shape)
    except msgspec.ValidationError as invalid:
        raise refused(f"{name}: {invalid}. Correct it there.") from None
