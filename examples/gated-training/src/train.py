"""Learn the rent of a square metre in each district, drawn towards the mean of all flats."""

import json
from pathlib import Path
from statistics import fmean

import yaml

from flats import read_flats

MODEL = Path("models/rents.json")


def main() -> None:
    shrink = yaml.safe_load(Path("params.yaml").read_text())["train"]["shrink"]
    prices: dict[str, list[float]] = {}
    for flat in read_flats("data/flats.csv"):
        prices.setdefault(flat.district, []).append(flat.rent / flat.area)
    overall = fmean(price for district in prices.values() for price in district)
    model = {
        district: round(fmean([*found, *[overall] * shrink]), 3)
        for district, found in sorted(prices.items())
    }
    MODEL.parent.mkdir(exist_ok=True)
    MODEL.write_text(json.dumps(model, indent=2) + "\n")


if __name__ == "__main__":
    main()
