"""The composition root: the real clock, chance, wording and vault are chosen here and nowhere else."""

from __future__ import annotations

import os
import sys
import time

from interview.tui.privacy import quiet_errors, scrub


def clock() -> int:
    """UTC milliseconds."""
    return time.time_ns() // 1_000_000


def nonce() -> bytes:
    """The salt of one passage's digest."""
    import secrets

    return secrets.token_bytes(32)


_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No letter or digit that is easily taken for another."""


def new_id() -> str:
    """A short random id that can be read out and typed: eight characters of 31."""
    import secrets

    drawn = "".join(secrets.choice(_LETTERS) for _ in range(8))
    return f"{drawn[:4]}-{drawn[4:]}"


def main() -> None:
    """Run the command line."""
    scrub(os.environ)
    quiet_errors()
    from interview.cli import Chosen, run

    sys.exit(run(Chosen(clock=clock, nonce=nonce, new_id=new_id)))


if __name__ == "__main__":
    main()
