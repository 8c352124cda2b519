"""Learn the usual heat demand of each hour of the day, or of the week."""

import csv
import json
from collections import defaultdict
from pathlib import Path
from statistics import fmean

import yaml

from slots import slot

MODEL = Path("models/profile.json")


def main() -> None:
    by = yaml.safe_load(Path("params.yaml").read_text())["train"]["by"]
    demand: defaultdict[str, list[int]] = defaultdict(list)
    with Path("data/train.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            demand[slot(row["time"], by)].append(int(row["watt_hours"]))
    usual = {key: round(fmean(values)) for key, values in sorted(demand.items())}
    MODEL.parent.mkdir(exist_ok=True)
    MODEL.write_text(json.dumps({"by": by, "watt_hours": usual}, indent=2) + "\n")


if __name__ == "__main__":
    main()
