"""Score both models on the test table."""

import json
from pathlib import Path

import joblib
import pandas as pd
from sklearn.metrics import accuracy_score


def main() -> None:
    table = pd.read_csv("data/test.csv")
    features, target = table.drop(columns="target"), table["target"]
    metrics = {
        f"accuracy_{name}": round(
            accuracy_score(target, joblib.load(f"models/{name}.joblib").predict(features)), 4
        )
        for name in ("lr", "rf")
    }
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
