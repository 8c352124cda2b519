"""Write scikit-learn's diabetes study as a table with a fold number for each patient."""

from pathlib import Path

import numpy as np
import pandas as pd
import yaml
from sklearn.datasets import load_diabetes

TABLE = Path("data/diabetes.csv")


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["prepare"]
    table: pd.DataFrame = load_diabetes(as_frame=True, scaled=False).frame
    folds = np.arange(len(table)) % params["folds"]
    table["fold"] = np.random.default_rng(params["seed"]).permutation(folds)
    TABLE.parent.mkdir(exist_ok=True)
    table.round(4).to_csv(TABLE, index=False)


if __name__ == "__main__":
    main()
