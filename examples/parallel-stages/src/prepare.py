"""Split the handwritten digits of scikit-learn into a training and a test table."""

from pathlib import Path

import pandas as pd
import yaml
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

DATA = Path("data")


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["prepare"]
    digits: pd.DataFrame = load_digits(as_frame=True).frame.astype(int)
    train, test = train_test_split(
        digits,
        test_size=params["test_size"],
        random_state=params["seed"],
        stratify=digits["target"],
    )
    DATA.mkdir(exist_ok=True)
    train.sort_index().to_csv(DATA / "train.csv", index=False)
    test.sort_index().to_csv(DATA / "test.csv", index=False)


if __name__ == "__main__":
    main()
