"""Write the heat meter readings of many buildings, one row for each building and hour."""

import csv
import random
from datetime import datetime, timedelta
from pathlib import Path

import yaml

READINGS = Path("data/readings.csv")
START = datetime(2025, 1, 6)
# Share of a building's base load that it takes in each hour of the day.
HOURS = (60, 55, 52, 52, 58, 80, 120, 150, 140, 120, 105, 100)
HOURS += (98, 95, 95, 100, 110, 125, 140, 145, 135, 115, 90, 70)


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["collect"]
    rng = random.Random(params["seed"])
    base = [rng.randint(200, 900) for _ in range(params["buildings"])]
    READINGS.parent.mkdir(exist_ok=True)
    with READINGS.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["time", "building", "watt_hours"])
        for hour in range(24 * params["days"]):
            time = START + timedelta(hours=hour)
            quiet = 70 if time.weekday() >= 5 else 100
            for building, load in enumerate(base):
                noise = rng.randint(85, 115)
                reading = load * HOURS[time.hour] * quiet * noise // 100_000
                writer.writerow([time.isoformat(timespec="minutes"), f"b{building:03}", reading])


if __name__ == "__main__":
    main()
