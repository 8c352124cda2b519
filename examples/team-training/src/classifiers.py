"""Three classifiers, each of which fits in a small JSON file: a model is numbers, not code.

All are linear algebra on standardised measurements, rounded, so that the same table gives the
same file on another processor.
"""

from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

DECIMALS = 4
Model = dict[str, Any]


def fit(kind: str, x: np.ndarray, malignant: np.ndarray, params: dict[str, float]) -> Model:
    mean, scale = x.mean(axis=0), x.std(axis=0)
    fitted = FIT[kind]((x - mean) / scale, malignant, params)
    numbers = {"mean": mean, "scale": scale, **fitted}
    rounded = {name: np.round(value, DECIMALS).tolist() for name, value in numbers.items()}
    return {"kind": kind, **rounded}


def risk(model: Model, x: np.ndarray) -> np.ndarray:
    """Return a number for each patient; above 0, the tumour is taken for malignant."""
    z = (x - np.array(model["mean"])) / np.array(model["scale"])
    return np.round(RISK[model["kind"]](z, model), DECIMALS)


def fit_logistic(z: np.ndarray, malignant: np.ndarray, params: dict[str, float]) -> Model:
    regression = LogisticRegression(C=params["strength"], solver="newton-cholesky", tol=1e-8)
    regression.fit(z, malignant)
    return {"weights": regression.coef_[0], "bias": regression.intercept_[0]}


def risk_linear(z: np.ndarray, model: Model) -> np.ndarray:
    return z @ np.array(model["weights"]) + model["bias"]


def fit_bayes(z: np.ndarray, malignant: np.ndarray, params: dict[str, float]) -> Model:
    groups = z[malignant], z[~malignant]
    return {
        "means": [group.mean(axis=0) for group in groups],
        "variances": [group.var(axis=0) + params["smoothing"] for group in groups],
        "bias": np.log(malignant.mean() / (1 - malignant.mean())),
    }


def risk_bayes(z: np.ndarray, model: Model) -> np.ndarray:
    ill, well = (
        -((z - mean) ** 2 / variance + np.log(variance)).sum(axis=1) / 2
        for mean, variance in zip(
            np.array(model["means"]), np.array(model["variances"]), strict=True
        )
    )
    return ill - well + model["bias"]


def fit_centroid(z: np.ndarray, malignant: np.ndarray, params: dict[str, float]) -> Model:
    ill, well = z[malignant].mean(axis=0), z[~malignant].mean(axis=0)
    weights = (ill - well) * (1 - params["shrink"])
    return {"weights": weights, "bias": -weights @ (ill + well) / 2}


FIT = {"logistic": fit_logistic, "bayes": fit_bayes, "centroid": fit_centroid}
RISK = {"logistic": risk_linear, "bayes": risk_bayes, "centroid": risk_linear}
