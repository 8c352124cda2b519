"""Estimate the genome's length: the k-mers that are too frequent to be reading errors."""

import csv
import json
from pathlib import Path

import yaml


def main() -> None:
    least = yaml.safe_load(Path("params.yaml").read_text())["estimate"]["least"]
    with Path("data/kmers.csv").open(newline="") as file:
        counts = [int(row["count"]) for row in csv.DictReader(file)]
    metrics = {"kmers": len(counts), "length": sum(count >= least for count in counts)}
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
