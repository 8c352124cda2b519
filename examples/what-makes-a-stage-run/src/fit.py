"""Fit a line from the level of a day to the level some days later."""

import csv
import json
from pathlib import Path
from statistics import correlation, linear_regression

import yaml


def main() -> None:
    ahead = yaml.safe_load(Path("params.yaml").read_text())["fit"]["days_ahead"]
    with Path("clean.csv").open(newline="") as source:
        levels = [int(day["cm"]) for day in csv.DictReader(source)]
    now, later = levels[:-ahead], levels[ahead:]
    line = linear_regression(now, later)
    model = {
        "slope": round(line.slope, 3),
        "intercept": round(line.intercept, 1),
        "r2": round(correlation(now, later) ** 2, 3),
    }
    Path("model.json").write_text(json.dumps(model) + "\n")


if __name__ == "__main__":
    main()
