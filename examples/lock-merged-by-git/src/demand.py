"""What the house needs in a year, in kWh."""

import csv
import json
from pathlib import Path

import yaml


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["demand"]
    with Path("data/climate.csv").open(newline="") as file:
        degree_days = sum(int(month["degree_days"]) for month in csv.DictReader(file))
    kwh = params["appliances"] + degree_days * params["heating"]
    Path("data/demand.json").write_text(json.dumps({"kwh": round(kwh)}) + "\n")


if __name__ == "__main__":
    main()
