"""Drop the readings of one month that are missing or too high to be true."""

import csv
import sys
from pathlib import Path

import yaml

CLEAN = Path("clean")


def main(month: str) -> None:
    limit = yaml.safe_load(Path("params.yaml").read_text())["clean"]["max_kwh"]
    with Path(f"raw/{month}.csv").open(newline="") as source:
        readings = [row for row in csv.DictReader(source) if row["kwh"]]
    CLEAN.mkdir(exist_ok=True)
    with (CLEAN / f"{month}.csv").open("w", newline="") as target:
        writer = csv.DictWriter(target, ["meter", "day", "kwh"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(row for row in readings if float(row["kwh"]) <= limit)


if __name__ == "__main__":
    main(sys.argv[1])
