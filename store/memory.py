"""A journal that is kept nowhere, for practice and walks."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from store import driver, migrations
from store.journal import Journal

if TYPE_CHECKING:
    from sqlite_utils import Database


def in_memory(*, clock: Callable[[], float] = time.monotonic) -> Journal:
    """Return a journal that writes nothing anywhere: the same tables, triggers and statements."""

    def open_record() -> "Database":
        db = driver.connect(None, key=None)
        migrations.migrate(db, new=True)
        return db

    return Journal(open_record, where="the practice record", clock=clock)
