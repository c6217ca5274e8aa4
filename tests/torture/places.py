"""A program started where every folder that it could write to is the test's own: home, temporary files, where it is."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
INTO = "import os, sys; os.chdir(sys.argv[1]); os.execvp(sys.argv[2], sys.argv[2:])"
"""Starts a program in a folder."""


@dataclass(frozen=True, kw_only=True)
class Own:
    """Folders for one program."""

    place: Path

    @property
    def here(self) -> Path:
        """Where the program is."""
        return self.place / "here"

    @property
    def environ(self) -> dict[str, str]:
        """What tells it where to write."""
        home, temporary = str(self.place / "home"), str(self.place / "temporary")
        for folder in (self.here, Path(home), Path(temporary)):
            folder.mkdir(parents=True, exist_ok=True)
        return {
            "HOME": home,
            **dict.fromkeys(("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"), temporary),
            **{f"XDG_{kind}_HOME": f"{home}/{kind.lower()}" for kind in ("DATA", "STATE", "CACHE", "CONFIG")},
            "XDG_RUNTIME_DIR": temporary,
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def run(self, *command: str) -> "subprocess.CompletedProcess[str]":
        """Run a program to its end."""
        return subprocess.run(
            [sys.executable, "-c", INTO, str(self.here), *command],
            env=os.environ | self.environ,
            capture_output=True,
            text=True,
            check=False,
        )
