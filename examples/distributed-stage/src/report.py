"""Report the highest level of the year and the days above flood level."""

import csv
import json
from pathlib import Path

import yaml


def main() -> None:
    flood = yaml.safe_load(Path("params.yaml").read_text())["report"]["flood_mm"]
    with Path("data/daily.csv").open(newline="") as file:
        highest = {row["day"]: int(row["highest_mm"]) for row in csv.DictReader(file)}
    metrics = {
        "days": len(highest),
        "flood_days": sum(level > flood for level in highest.values()),
        "highest_mm": max(highest.values()),
    }
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
