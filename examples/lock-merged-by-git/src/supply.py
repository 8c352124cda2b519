"""What the panels give in a year, in kWh."""

import csv
import json
from pathlib import Path

import yaml


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["supply"]
    with Path("data/climate.csv").open(newline="") as file:
        sun_hours = sum(int(month["sun_hours"]) for month in csv.DictReader(file))
    kwh = sun_hours * params["panels"] * params["watts"] / 1000 * params["efficiency"]
    Path("data/supply.json").write_text(json.dumps({"kwh": round(kwh)}) + "\n")


if __name__ == "__main__":
    main()
