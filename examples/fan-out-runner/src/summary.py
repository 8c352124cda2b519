"""Join the samples on the list: for each, the share of reads that fit the reference well."""

import csv
import json
from pathlib import Path

import yaml


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())
    metrics = {}
    for sample in params["samples"]:
        with Path(f"aligned/{sample}.csv").open(newline="") as file:
            scores = [int(row["score"]) for row in csv.DictReader(file)]
        good = sum(score >= params["summary"]["min_score"] for score in scores)
        metrics[sample] = round(good / len(scores), 3)
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
