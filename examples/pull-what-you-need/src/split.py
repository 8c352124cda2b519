"""Sum the readings of all buildings by hour; keep the last days for the test."""

import csv
from collections import Counter
from pathlib import Path

import yaml

DATA = Path("data")


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["split"]
    total: Counter[str] = Counter()
    with (DATA / "readings.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            total[row["time"]] += int(row["watt_hours"])
    hours = sorted(total.items())
    cut = len(hours) - 24 * params["test_days"]
    write(DATA / "train.csv", hours[:cut])
    write(DATA / "test.csv", hours[cut:])


def write(path: Path, hours: list[tuple[str, int]]) -> None:
    with path.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["time", "watt_hours"])
        writer.writerows(hours)


if __name__ == "__main__":
    main()
