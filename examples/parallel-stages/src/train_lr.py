"""Search the regularisation of a logistic regression and keep the best model."""

from pathlib import Path

import joblib
import pandas as pd
import yaml
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from threadpoolctl import threadpool_limits

from runlog import logged

MODEL = Path("models/lr.joblib")
# Linear algebra differs between processors in the last digits: without rounding,
# the same training would give another file, and another hash, on another machine.
DECIMALS = 4


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["train_lr"]
    table = pd.read_csv("data/train.csv")
    regression = LogisticRegression(solver="newton-cholesky", tol=1e-8)
    search = GridSearchCV(regression, {"C": params["C"]}, cv=params["folds"])
    search.fit(table.drop(columns="target"), table["target"])
    model = search.best_estimator_
    model.coef_ = model.coef_.round(DECIMALS)
    model.intercept_ = model.intercept_.round(DECIMALS)
    MODEL.parent.mkdir(exist_ok=True)
    joblib.dump(model, MODEL)


if __name__ == "__main__":
    with logged("train_lr"), threadpool_limits(limits=1):
        main()
