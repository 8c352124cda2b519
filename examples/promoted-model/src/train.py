"""Fit a linear model to the patients and write all that predicting needs into one file."""

import json
from pathlib import Path

import yaml
from sklearn.linear_model import LinearRegression

from features import features
from tables import read, split

MODEL = Path("models/model.json")


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["train"]
    recipe = {"columns": params["columns"], "log": params["log"]}
    patients, _ = split(read(Path("data/patients.csv")), params["holdout_every"])
    fit = LinearRegression().fit(
        [features(patient, recipe) for patient in patients],
        [float(patient["progress"]) for patient in patients],
    )
    model = {
        "recipe": recipe,
        "coefficients": [round(float(coefficient), 3) for coefficient in fit.coef_],
        "intercept": round(float(fit.intercept_), 3),
    }
    MODEL.parent.mkdir(exist_ok=True)
    MODEL.write_text(json.dumps(model, indent=2) + "\n")


if __name__ == "__main__":
    main()
