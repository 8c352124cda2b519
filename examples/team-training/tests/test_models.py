"""What holds of every run, whichever model is the best."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, "src")
from classifiers import FIT, fit, risk
from tables import is_malignant, measurements, read_rows, split


@pytest.mark.parametrize("kind", FIT)
def test_a_model_survives_its_file(kind: str) -> None:
    rows = read_rows("data/tumours.csv")[:100]
    params = {"strength": 1.0, "smoothing": 0.001, "shrink": 0.0}
    model = fit(kind, measurements(rows), is_malignant(rows), params)
    again = json.loads(json.dumps(model))
    assert np.array_equal(risk(model, measurements(rows)), risk(again, measurements(rows)))


def test_no_patient_is_learnt_from_and_measured_by() -> None:
    kept, held = split(read_rows("data/tumours.csv"), 4)
    assert not {row["patient"] for row in kept} & {row["patient"] for row in held}


def test_the_best_model_is_the_one_that_the_metrics_name() -> None:
    metrics = json.loads(Path("metrics.json").read_text())
    best = json.loads(Path("models/best.json").read_text())
    assert best["kind"] == metrics["best"]
    assert metrics["right"][metrics["best"]] == max(metrics["right"].values())
    assert all(0.5 < right <= 1 for right in metrics["right"].values())
