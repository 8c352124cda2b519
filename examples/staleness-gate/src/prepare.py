"""Split the wines of scikit-learn into a training and a test table."""

from pathlib import Path

import pandas as pd
import yaml
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

WINES = Path("data/wines")


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["prepare"]
    wines: pd.DataFrame = load_wine(as_frame=True).frame
    train, test = train_test_split(
        wines,
        test_size=params["test_share"],
        random_state=params["seed"],
        stratify=wines["target"],
    )
    WINES.mkdir(parents=True, exist_ok=True)
    train.sort_index().to_csv(WINES / "train.csv", index=False)
    test.sort_index().to_csv(WINES / "test.csv", index=False)


if __name__ == "__main__":
    main()
