"""Make a year of hourly levels of a river gauge, one file for each month."""

import random
from datetime import datetime, timedelta
from pathlib import Path

import yaml

READINGS = Path("data/readings")


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["prepare"]
    source = random.Random(params["seed"])
    READINGS.mkdir(parents=True)
    months: dict[str, list[str]] = {}
    level, time = 1500, datetime(params["year"], 1, 1)
    while time.year == params["year"]:
        level += source.randint(-40, 40) + (1500 - level) // 100
        months.setdefault(f"{time:%Y-%m}", []).append(f"{time:%Y-%m-%dT%H:%M},{level}\n")
        time += timedelta(hours=1)
    for month, rows in months.items():
        (READINGS / f"{month}.csv").write_text("time,level_mm\n" + "".join(rows))


if __name__ == "__main__":
    main()
