"""The made-up case, as the command line opens it."""

from __future__ import annotations

import sys

from interview.__main__ import clock, new_id, nonce
from interview.cli import Chosen, run

if __name__ == "__main__":
    sys.argv[1:] = ["practice"]
    sys.exit(run(Chosen(clock=clock, nonce=nonce, new_id=new_id)))
