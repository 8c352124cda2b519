"""Search the depth of a random forest on the training table and keep the best model."""

from pathlib import Path

import joblib
import pandas as pd
import yaml
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GridSearchCV
from threadpoolctl import threadpool_limits

from runlog import logged

MODEL = Path("models/rf.joblib")


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["train_rf"]
    table = pd.read_csv("data/train.csv")
    forest = RandomForestClassifier(params["n_estimators"], random_state=params["seed"])
    search = GridSearchCV(forest, {"max_depth": params["max_depth"]}, cv=params["folds"])
    search.fit(table.drop(columns="target"), table["target"])
    MODEL.parent.mkdir(exist_ok=True)
    joblib.dump(search.best_estimator_, MODEL)


if __name__ == "__main__":
    with logged("train_rf"), threadpool_limits(limits=1):
        main()
