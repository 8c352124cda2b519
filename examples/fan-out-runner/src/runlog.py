"""Note which process works on which item, and when, in a file that neither Git nor DVC tracks.

A stamp inside an output would change its hash on every run. A log beside the
outputs does not: DVC never sees it.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOG = Path("runs.log")


@contextmanager
def logged(item: str) -> Iterator[None]:
    """Append one line when the block starts and one when it ends."""
    note(item, "start")
    yield
    note(item, "end")


def note(item: str, event: str) -> None:
    """Append `<nanoseconds> <pid> <item> <event>`; one short write, so lines never mix."""
    with LOG.open("a") as log:
        log.write(f"{time.time_ns()} {os.getpid()} {item} {event}\n")
