"""Turn each delivery of a listed item into the number of days that it took."""

import csv
from datetime import date
from pathlib import Path

from runlog import logged

LEADTIMES = Path("supply/leadtimes.csv")


def main() -> None:
    with Path("data/items.csv").open(newline="") as file:
        skus = {row["sku"] for row in csv.DictReader(file)}
    with Path("raw/deliveries.csv").open(newline="") as file:
        deliveries = [row for row in csv.DictReader(file) if row["sku"] in skus]
    with LEADTIMES.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["sku", "days"])
        for row in sorted(deliveries, key=lambda row: (row["sku"], row["ordered"])):
            taken = date.fromisoformat(row["arrived"]) - date.fromisoformat(row["ordered"])
            writer.writerow([row["sku"], taken.days])


if __name__ == "__main__":
    with logged("supply/leadtimes"):
        main()
