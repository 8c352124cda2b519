"""Note which process works on which item, and when, in a file that neither Git nor DVC tracks.

A stamp inside an output would change its hash on every run. A log beside the
outputs does not: DVC never sees it. The log is also a meeting point, so that
items overlap by agreement and not by luck.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOG = Path("runs.log")
LIMIT = 300  # seconds


@contextmanager
def logged(item: str) -> Iterator[None]:
    """Append one line when the block starts and one when it ends."""
    note(item, "start")
    meet(item)
    yield
    note(item, "end")


def note(item: str, event: str) -> None:
    """Append `<nanoseconds> <pid> <item> <event>`; one short write, so lines never mix."""
    with LOG.open("a") as log:
        log.write(f"{time.time_ns()} {os.getpid()} {item} {event}\n")


def meet(item: str) -> None:
    """If the variable MEET names the item, wait until all items in it have started."""
    expected = set(os.environ.get("MEET", "").split())
    if item not in expected:
        return
    deadline = time.monotonic() + LIMIT
    while not expected <= started() and time.monotonic() < deadline:
        time.sleep(0.1)


def started() -> set[str]:
    """The items that have started, by the log."""
    return {line.split()[2] for line in LOG.read_text().splitlines() if line.endswith(" start")}
