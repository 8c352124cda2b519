"""Leave out the days on which nobody read the gauge."""

import csv
from pathlib import Path


def main() -> None:
    with Path("data/gauge.csv").open() as file:
        days = [row for row in csv.DictReader(file) if row["mm"]]
    with Path("data/clean.csv").open("w", newline="") as file:
        table = csv.DictWriter(file, ["day", "mm"], lineterminator="\n")
        table.writeheader()
        table.writerows(sorted(days, key=lambda row: row["day"]))


if __name__ == "__main__":
    main()
