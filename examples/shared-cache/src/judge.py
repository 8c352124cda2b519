"""Call the bearings worn whose crest factor is above the limit, and count them."""

import csv
import json
from pathlib import Path

import yaml


def main() -> None:
    limit = yaml.safe_load(Path("params.yaml").read_text())["judge"]["crest_factor"]
    with Path("data/features.csv").open(newline="") as file:
        factors = [float(row["crest_factor"]) for row in csv.DictReader(file)]
    metrics = {"bearings": len(factors), "worn": sum(factor > limit for factor in factors)}
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
