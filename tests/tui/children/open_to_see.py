"""The program as the command line starts it, but one whose memory the test that started it may look into.

It imports nothing that holds a passphrase: what is found in its memory came from what was typed.
"""

from __future__ import annotations

import interview.tui.app
from interview.__main__ import main


def kept_open() -> None:
    """Leave the memory readable for whoever started this program."""


if __name__ == "__main__":
    interview.tui.app.keep_out_of_dumps = kept_open
    main()
