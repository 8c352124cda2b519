"""What holds of every month, whatever the numbers are."""

import csv
import json
from datetime import date
from pathlib import Path


def read(name: str) -> list[dict[str, str]]:
    with Path(name).open(newline="") as file:
        return list(csv.DictReader(file))


def test_the_forecast_begins_after_the_newest_day_and_has_no_gap() -> None:
    newest = max(row["day"] for file in Path("features").glob("*.csv") for row in read(str(file)))
    days = [date.fromisoformat(row["day"]) for row in read("forecast.csv")]
    assert (days[0] - date.fromisoformat(newest)).days == 1
    assert [(day - days[0]).days for day in days] == list(range(28))


def test_no_ride_is_lost_between_extract_and_features() -> None:
    for file in sorted(Path("raw").glob("*.csv")):
        counted = sum(int(row["rides"]) for row in read(f"features/{file.name}"))
        assert counted == len(read(str(file)))


def test_the_model_knows_each_weekday() -> None:
    model = json.loads(Path("models/demand.json").read_text())
    assert sorted(model) == [str(weekday) for weekday in range(7)]
    assert all(0 < rides < 100 for rides in model.values())
