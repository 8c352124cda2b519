"""Play a neighbour that caches something large: hold the project's lock until `done` exists."""

import time
from pathlib import Path

from dvc.repo import Repo

LIMIT = 300  # seconds


def main() -> None:
    deadline = time.monotonic() + LIMIT
    with Repo().lock:
        Path("held").touch()
        while not Path("done").exists() and time.monotonic() < deadline:
            time.sleep(0.1)


if __name__ == "__main__":
    main()
