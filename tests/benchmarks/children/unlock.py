"""The program at its first screen, on a vault that is there: as `ownwords` starts it."""

from __future__ import annotations

import sys
from pathlib import Path

from interview.tui.app import OwnwordsApp
from tests.tui.desks import a_desk

if __name__ == "__main__":
    OwnwordsApp(a_desk(Path(sys.argv[1]))).run()
