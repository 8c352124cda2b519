"""Fit the minutes of a delivery to distance, weight and vehicle, on four rows of five."""

import json
from pathlib import Path

import numpy as np

import snapshot

FEATURES = ["distance_km", "weight_kg", "van"]


def main() -> None:
    rows = [row for row in snapshot.read_deliveries() if row["id"] % 5]
    inputs = np.array([[*(row[name] for name in FEATURES), 1.0] for row in rows])
    weights, *_ = np.linalg.lstsq(inputs, np.array([row["minutes"] for row in rows]), rcond=None)
    model = dict(zip([*FEATURES, "start"], weights.round(4).tolist(), strict=True))
    Path("model.json").write_text(json.dumps(model, indent=2) + "\n")


if __name__ == "__main__":
    main()
