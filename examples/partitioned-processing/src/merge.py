"""Add up the clean readings of the listed months, by month and meter."""

import csv
import sys
from collections import defaultdict
from pathlib import Path

import yaml

CLEAN = Path("clean")


def main() -> None:
    months = yaml.safe_load(Path("params.yaml").read_text())["months"]
    strays = {file.name for file in CLEAN.iterdir()} - {f"{month}.csv" for month in months}
    if strays:
        sys.exit(f"{CLEAN} has files of no month in params.yaml: {sorted(strays)}")
    totals: defaultdict[tuple[str, str], float] = defaultdict(float)
    for month in months:
        with (CLEAN / f"{month}.csv").open(newline="") as source:
            for row in csv.DictReader(source):
                totals[month, row["meter"]] += float(row["kwh"])
    lines = [f"{month},{meter},{kwh:.1f}" for (month, meter), kwh in sorted(totals.items())]
    Path("consumption.csv").write_text("\n".join(["month,meter,kwh", *lines]) + "\n")


if __name__ == "__main__":
    main()
