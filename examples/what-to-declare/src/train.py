"""Fit the loaves sold to the temperature, by a line or a parabola."""

import json
from pathlib import Path

import numpy as np
import yaml

from table import read, write


def main() -> None:
    degree = yaml.safe_load(Path("params.yaml").read_text())["train"]["degree"]
    days = read("sales.csv")
    celsius = np.array([float(day["celsius"]) for day in days])
    loaves = np.array([float(day["loaves"]) for day in days])
    fit = np.polynomial.Polynomial.fit(celsius, loaves, degree).convert()
    weights = fit.coef.round(2).tolist()
    error = float(np.abs(loaves - fit(celsius)).mean())
    Path("model.json").write_text(json.dumps({"weights": weights}) + "\n")
    Path("score.json").write_text(json.dumps({"mean_error": round(error, 1)}) + "\n")
    write(
        "curve.csv",
        ({"celsius": f"{at}", "loaves": f"{fit(at):.0f}"} for at in range(0, 30, 5)),
    )


if __name__ == "__main__":
    main()
