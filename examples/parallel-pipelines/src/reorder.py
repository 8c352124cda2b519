"""Join both pipelines: the stock at which each item must be ordered again."""

import csv
import json
from pathlib import Path

DAYS = 7


def main() -> None:
    units = json.loads(Path("demand/units.json").read_text())
    days = json.loads(Path("supply/days.json").read_text())
    with Path("data/items.csv").open(newline="") as file:
        skus = [row["sku"] for row in csv.DictReader(file)]
    points = {sku: -(-units[sku] * days[sku] // DAYS) for sku in skus}
    with Path("data/reorder.csv").open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["sku", "reorder_at"])
        writer.writerows(points.items())
    metrics = {"items": len(points), "units_in_stock": sum(points.values())}
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
