"""Compute the mean temperature of each station of one group."""

import csv
import sys
from pathlib import Path
from statistics import fmean

MEANS = Path("means")


def main(group: str) -> None:
    with Path(f"parts/{group}.csv").open(newline="") as source:
        _, *stations = csv.reader(source)
    MEANS.mkdir(exist_ok=True)
    with (MEANS / f"{group}.csv").open("w", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        for station, *seasons in stations:
            writer.writerow([station, round(fmean(map(float, seasons)), 2)])


if __name__ == "__main__":
    main(sys.argv[1])
