"""Replace each reading that the river cannot have by that of the day before."""

import csv
from pathlib import Path

import yaml


def main() -> None:
    limit = yaml.safe_load(Path("params.yaml").read_text())["clean"]["max_cm"]
    lines, last = ["date,cm"], ""
    with Path("levels.csv").open(newline="") as source:
        for day in csv.DictReader(source):
            last = day["cm"] if int(day["cm"]) <= limit else last
            lines.append(f"{day['date']},{last}")
    Path("clean.csv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
