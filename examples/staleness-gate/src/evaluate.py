"""Give each test wine the class of the nearest average wine, and count what is right."""

import csv
import json
from pathlib import Path

Wine = dict[str, str]


def predict(wine: Wine, model: dict[str, dict]) -> str:
    def distance(target: str) -> float:
        centroid = model["centroids"][target]
        return sum(
            ((float(wine[name]) - centroid[name]) / scale) ** 2
            for name, scale in model["scales"].items()
        )

    return min(model["centroids"], key=distance)


def main() -> None:
    model = json.loads(Path("models/centroids.json").read_text())
    with Path("data/wines/test.csv").open(newline="") as file:
        wines = list(csv.DictReader(file))
    right = sum(predict(wine, model) == wine["target"] for wine in wines)
    metrics = {"accuracy": round(right / len(wines), 4)}
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
