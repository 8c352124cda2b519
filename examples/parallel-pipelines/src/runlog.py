"""Note when a stage starts and ends, in a file that neither Git nor DVC tracks.

A stamp inside an output would change its hash on every run. A log beside the
outputs does not: DVC never sees it. The log is also a meeting point, so that
stages overlap by agreement and not by luck.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOG = Path("runs.log")
LIMIT = 300  # seconds


@contextmanager
def logged(stage: str) -> Iterator[None]:
    """Append one line when the block starts and one when it ends."""
    note(stage, "start")
    meet(stage)
    yield
    note(stage, "end")


def note(stage: str, event: str) -> None:
    """Append `<nanoseconds> <stage> <event>`; one short write, so lines never mix."""
    with LOG.open("a") as log:
        log.write(f"{time.time_ns()} {stage} {event}\n")


def meet(stage: str) -> None:
    """If the variable MEET names the stage, wait until all stages in it have started."""
    expected = set(os.environ.get("MEET", "").split())
    if stage not in expected:
        return
    deadline = time.monotonic() + LIMIT
    while not expected <= started() and time.monotonic() < deadline:
        time.sleep(0.1)


def started() -> set[str]:
    """The stages that have started, by the log."""
    return {line.split()[1] for line in LOG.read_text().splitlines() if line.endswith(" start")}
