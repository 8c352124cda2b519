"""Join the samples: the share of reads that fit the reference well, for each sample."""

import csv
import json
from pathlib import Path

import yaml


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["summary"]
    metrics = {}
    for path in sorted(Path("aligned").glob("*.csv")):
        with path.open(newline="") as file:
            scores = [int(row["score"]) for row in csv.DictReader(file)]
        good = sum(score >= params["min_score"] for score in scores)
        metrics[path.stem] = round(good / len(scores), 3)
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
