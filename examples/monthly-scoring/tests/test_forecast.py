"""What holds of every month, whatever the numbers are."""

import csv
import json
from datetime import date
from pathlib import Path

import yaml

MONTHS: list[str] = yaml.safe_load(Path("params.yaml").read_text())["months"]


def read(name: str) -> list[dict[str, str]]:
    with Path(name).open(newline="") as file:
        return list(csv.DictReader(file))


def test_the_forecast_begins_after_the_newest_day_and_has_no_gap() -> None:
    newest = max(row["day"] for row in read(f"features/{max(MONTHS)}.csv"))
    days = [date.fromisoformat(row["day"]) for row in read("forecast.csv")]
    assert (days[0] - date.fromisoformat(newest)).days == 1
    assert [(day - days[0]).days for day in days] == list(range(28))


def test_no_ride_is_lost_between_extract_and_features() -> None:
    for month in MONTHS:
        counted = sum(int(row["rides"]) for row in read(f"features/{month}.csv"))
        assert counted == len(read(f"raw/{month}.csv"))


def test_no_month_is_left_over_that_is_not_in_the_list() -> None:
    assert sorted(file.stem for file in Path("features").glob("*.csv")) == sorted(MONTHS)


def test_the_model_knows_each_weekday() -> None:
    model = json.loads(Path("models/demand.json").read_text())
    assert sorted(model) == [str(weekday) for weekday in range(7)]
    assert all(0 < rides < 100 for rides in model.values())
