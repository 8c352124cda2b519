"""Note when a stage starts and ends, in a file that neither Git nor DVC tracks.

A stamp inside an output would change its hash on every run. A log beside the
outputs does not: DVC never sees it. A stage can also wait for a file, such as the
log of another workspace, so that two overlap by agreement and not by luck.
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
    meet()
    yield
    note(stage, "end")


def note(stage: str, event: str) -> None:
    """Append `<nanoseconds> <stage> <event>`; one short write, so lines never mix."""
    with LOG.open("a") as log:
        log.write(f"{time.time_ns()} {stage} {event}\n")


def meet() -> None:
    """If the variable MEET names a file, wait until that file exists."""
    file = os.environ.get("MEET")
    deadline = time.monotonic() + LIMIT
    while file and not Path(file).exists() and time.monotonic() < deadline:
        time.sleep(0.1)
