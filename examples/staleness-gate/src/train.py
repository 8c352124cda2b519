"""Learn the average wine of each class, on scales that make the features comparable."""

import csv
import json
from pathlib import Path
from statistics import fmean, pstdev

import yaml

MODEL = Path("models/centroids.json")


def main() -> None:
    features = yaml.safe_load(Path("params.yaml").read_text())["train"]["features"]
    with Path("data/wines/train.csv").open(newline="") as file:
        wines = list(csv.DictReader(file))
    scales = {name: round(pstdev(float(wine[name]) for wine in wines), 4) for name in features}
    centroids = {
        target: {
            name: round(fmean(float(w[name]) for w in wines if w["target"] == target), 4)
            for name in features
        }
        for target in sorted({wine["target"] for wine in wines})
    }
    MODEL.parent.mkdir(exist_ok=True)
    MODEL.write_text(json.dumps({"scales": scales, "centroids": centroids}, indent=2) + "\n")


if __name__ == "__main__":
    main()
