"""Measure how well the progression of diabetes is predicted without one feature."""

import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd

TABLE = Path("data/diabetes.csv")
SCORES = Path("scores")


def main(left_out: str) -> None:
    table = pd.read_csv(TABLE)
    features = list(table.columns.drop(["target", "fold"]))
    if left_out not in features:
        sys.exit(f"{TABLE} has no feature {left_out}")
    features.remove(left_out)
    SCORES.mkdir(exist_ok=True)
    score = {"error": round(cross_validated_error(table, features), 2)}
    (SCORES / f"{left_out}.json").write_text(json.dumps(score) + "\n")


def cross_validated_error(table: pd.DataFrame, features: list[str]) -> float:
    """Mean absolute error of a linear regression that never saw the patient it predicts."""
    matrix = np.column_stack([np.ones(len(table)), table[features]])
    target = table["target"].to_numpy()
    errors = np.empty(len(table))
    for fold in sorted(table["fold"].unique()):
        test = (table["fold"] == fold).to_numpy()
        weights, *_ = np.linalg.lstsq(matrix[~test], target[~test], rcond=None)
        errors[test] = np.abs(matrix[test] @ weights - target[test])
    return float(errors.mean())


if __name__ == "__main__":
    main(sys.argv[1])
