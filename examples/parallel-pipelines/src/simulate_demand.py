"""Simulate a week of demand for each item and round the high quantile up to whole packs."""

import csv
import json
import random
from collections import defaultdict
from pathlib import Path

import yaml

from bootstrap import quantile_of_sums
from runlog import logged

DAYS = 7


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["demand"]
    rng = random.Random(params["seed"])
    with Path("data/items.csv").open(newline="") as file:
        packs = {row["sku"]: int(row["pack"]) for row in csv.DictReader(file)}
    sold: dict[str, list[int]] = defaultdict(list)
    with Path("demand/daily.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            sold[row["sku"]].append(int(row["units"]))
    week = {
        sku: quantile_of_sums(sold[sku], DAYS, params["draws"], params["quantile"], rng)
        for sku in sorted(packs)
    }
    units = {sku: -(-week[sku] // pack) * pack for sku, pack in packs.items()}
    Path("demand/units.json").write_text(json.dumps(units, indent=2) + "\n")


if __name__ == "__main__":
    with logged("demand/simulate"):
        main()
