"""Count the units of each listed item sold on each day; a day without an order counts zero."""

import csv
from collections import Counter
from pathlib import Path

from runlog import logged

DAILY = Path("demand/daily.csv")


def main() -> None:
    with Path("data/items.csv").open(newline="") as file:
        skus = [row["sku"] for row in csv.DictReader(file)]
    with Path("raw/orders.csv").open(newline="") as file:
        orders = list(csv.DictReader(file))
    units: Counter[tuple[str, str]] = Counter()
    for order in orders:
        units[order["sku"], order["day"]] += int(order["units"])
    days = sorted({order["day"] for order in orders})
    with DAILY.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["sku", "day", "units"])
        writer.writerows([sku, day, units[sku, day]] for sku in skus for day in days)


if __name__ == "__main__":
    with logged("demand/daily"):
        main()
