"""Average the rain of each month."""

import csv
from collections import defaultdict
from pathlib import Path
from statistics import fmean

import yaml


def main() -> None:
    decimals = yaml.safe_load(Path("params.yaml").read_text())["decimals"]
    months: dict[str, list[float]] = defaultdict(list)
    with Path("data/clean.csv").open() as file:
        for row in csv.DictReader(file):
            months[row["day"][:7]].append(float(row["mm"]))
    lines = [f"{month},{fmean(rain):.{decimals}f}" for month, rain in sorted(months.items())]
    Path("months.csv").write_text("\n".join(["month,mm", *lines]) + "\n")


if __name__ == "__main__":
    main()
