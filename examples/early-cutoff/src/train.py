"""Train a forest that tells a wine's cultivar from its chemistry."""

import json
from pathlib import Path

import joblib
import pandas as pd
import yaml
from sklearn.ensemble import RandomForestClassifier

MODELS = Path("models")


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["train"]
    wines = pd.read_csv("data/wines.csv")
    forest = RandomForestClassifier(
        params["trees"],
        max_depth=params["max_depth"],
        oob_score=True,
        random_state=params["seed"],
    )
    forest.fit(wines.drop(columns=["sample", "cultivar"]), wines["cultivar"])
    importance = forest.feature_importances_.round(3).tolist()
    scores = {
        "accuracy": round(float(forest.oob_score_), 3),
        "importance": dict(zip(forest.feature_names_in_, importance, strict=True)),
    }
    MODELS.mkdir(exist_ok=True)
    joblib.dump(forest, MODELS / "forest.joblib")
    (MODELS / "scores.json").write_text(json.dumps(scores, indent=2) + "\n")


if __name__ == "__main__":
    main()
