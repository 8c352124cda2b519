"""Predict one batch of patients with the promoted model."""

import json
import sys
from pathlib import Path

from features import predict
from tables import read

MODEL = Path("serving/model.json")


def main(batch: str) -> None:
    model = json.loads(MODEL.read_text())
    scores = Path("scores") / f"{batch}.csv"
    scores.parent.mkdir(exist_ok=True)
    lines = [
        f"{patient['patient']},{predict(patient, model):.1f}"
        for patient in read(Path("batches") / f"{batch}.csv")
    ]
    scores.write_text("\n".join(["patient,progress", *lines]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
