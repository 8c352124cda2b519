"""Predict the known patients as evaluation does and as serving does, and compare."""

import json
from pathlib import Path

import features
import score
from tables import read


def main() -> None:
    model = json.loads(score.MODEL.read_text())
    differences = [
        abs(features.predict(patient, model) - score.predict(patient, model))
        for patient in read(Path("data/patients.csv"))
    ]
    print(f"largest difference: {max(differences):.1f}")


if __name__ == "__main__":
    main()
