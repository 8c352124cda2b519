"""Simulate the days until an order has arrived, for each item, by its supplier's deliveries."""

import csv
import json
import random
from collections import defaultdict
from pathlib import Path

import yaml

from bootstrap import quantile_of_sums
from runlog import logged

TRIPS = 5  # the mean over five deliveries: one late truck is no rule


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["supply"]
    rng = random.Random(params["seed"])
    with Path("data/items.csv").open(newline="") as file:
        suppliers = {row["sku"]: row["supplier"] for row in csv.DictReader(file)}
    taken: dict[str, list[int]] = defaultdict(list)
    with Path("supply/leadtimes.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            taken[suppliers[row["sku"]]].append(int(row["days"]))
    days = {}
    for sku, supplier in sorted(suppliers.items()):
        total = quantile_of_sums(taken[supplier], TRIPS, params["draws"], params["quantile"], rng)
        days[sku] = -(-total // TRIPS)
    Path("supply/days.json").write_text(json.dumps(days, indent=2) + "\n")


if __name__ == "__main__":
    with logged("supply/simulate"):
        main()
