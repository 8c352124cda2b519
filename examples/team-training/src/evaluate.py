"""Compare the models on the patients that none has seen, and keep the best."""

import json
import shutil
from pathlib import Path

import numpy as np
import yaml

from classifiers import risk
from tables import is_malignant, measurements, read_rows, split, write_rows

NAMES = ["logistic", "bayes", "centroid"]


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())
    _, rows = split(read_rows("data/tumours.csv"), params["split"]["holdout_every"])
    x, malignant = measurements(rows), is_malignant(rows)
    risks = {name: risk(json.loads(Path(f"models/{name}.json").read_text()), x) for name in NAMES}
    right = {name: float(np.mean((values > 0) == malignant)) for name, values in risks.items()}
    best = max(NAMES, key=lambda name: right[name])
    shutil.copy(f"models/{best}.json", "models/best.json")
    missed = int(np.sum(malignant & (risks[best] <= 0)))
    metrics = {
        "best": best,
        "right": {name: round(right[name], 3) for name in NAMES},
        "missed": missed,
    }
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")
    write_rows("roc.csv", ["false_alarms", "found"], curve(risks[best], malignant))


def curve(risks: np.ndarray, malignant: np.ndarray) -> list[tuple[float, float]]:
    """Return the share of false alarms and of tumours found, from a strict limit to a loose one."""
    limits = np.quantile(risks, np.linspace(1, 0, 11))
    return [
        (
            round(float(np.mean(risks[~malignant] >= limit)), 3),
            round(float(np.mean(risks[malignant] >= limit)), 3),
        )
        for limit in limits
    ]


if __name__ == "__main__":
    main()
