"""Smooth the training months by Holt and Winters' method with a multiplied season."""

import csv
import json
import sys
from pathlib import Path

import yaml

YEAR = 12


def smooth(series: list[float], level_rate: float, trend_rate: float, season_rate: float) -> dict:
    """Return level, trend and the twelve seasonal factors after the last month."""
    first, second = series[:YEAR], series[YEAR : 2 * YEAR]
    level = sum(first) / YEAR
    trend = (sum(second) - sum(first)) / YEAR**2
    season = [value / level for value in first]
    for month, value in enumerate(series[YEAR:]):
        factor = season[month % YEAR]
        before = level
        level = level_rate * value / factor + (1 - level_rate) * (level + trend)
        trend = trend_rate * (level - before) + (1 - trend_rate) * trend
        season[month % YEAR] = season_rate * value / level + (1 - season_rate) * factor
    return {
        "level": round(level, 4),
        "trend": round(trend, 4),
        "season": [round(factor, 4) for factor in season],
    }


def main() -> None:
    rates = yaml.safe_load(Path("params.yaml").read_text())["fit"]
    for name, rate in rates.items():
        if not 0 < rate < 1:
            sys.exit(f"{name}: {rate} is no rate")
    with Path("data/train.csv").open(newline="") as table:
        series = [float(row["passengers"]) for row in csv.DictReader(table)]
    model = smooth(series, rates["level"], rates["trend"], rates["season"])
    Path("model.json").write_text(json.dumps(model, indent=2) + "\n")


if __name__ == "__main__":
    main()
