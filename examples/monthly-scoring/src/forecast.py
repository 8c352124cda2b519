"""Forecast the next four weeks, and say how far off the model was in the newest month."""

import json
from datetime import date, timedelta
from pathlib import Path

import yaml

from tables import read_rows, write_rows


def main() -> None:
    model = json.loads(Path("models/demand.json").read_text())
    months = yaml.safe_load(Path("params.yaml").read_text())["months"]
    newest = read_rows(f"features/{max(months)}.csv")
    errors = [
        (row["day"][-2:], round(int(row["rides"]) - model[row["weekday"]], 1)) for row in newest
    ]
    mean = sum(abs(error) for _, error in errors) / len(errors)
    Path("metrics.json").write_text(
        json.dumps({"newest": newest[0]["day"][:7], "mean_error": round(mean, 2)}, indent=2) + "\n"
    )
    write_rows("errors.csv", ["day", "error"], errors)

    last = date.fromisoformat(newest[-1]["day"])
    days = (last + timedelta(days=ahead) for ahead in range(1, 29))
    write_rows("forecast.csv", ["day", "rides"], ((day, model[str(day.weekday())]) for day in days))


if __name__ == "__main__":
    main()
