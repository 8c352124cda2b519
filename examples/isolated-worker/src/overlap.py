"""Say whether the workspaces given as arguments were at work at the same time."""

import sys
from pathlib import Path


def main() -> None:
    times = [
        [int(line.split()[0]) for line in Path(folder, "runs.log").read_text().splitlines()]
        for folder in sys.argv[1:]
    ]
    last_start = max(map(min, times))
    first_end = min(map(max, times))
    print("overlap" if last_start < first_end else "one after the other")


if __name__ == "__main__":
    main()
