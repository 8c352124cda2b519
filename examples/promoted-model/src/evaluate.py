"""Measure the trained model on the patients held out."""

import json
from pathlib import Path

import yaml

from features import predict
from tables import read, split


def main() -> None:
    every = yaml.safe_load(Path("params.yaml").read_text())["train"]["holdout_every"]
    model = json.loads(Path("models/model.json").read_text())
    _, patients = split(read(Path("data/patients.csv")), every)
    errors = [abs(predict(patient, model) - float(patient["progress"])) for patient in patients]
    metrics = {"mean_error": round(sum(errors) / len(errors), 1)}
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
