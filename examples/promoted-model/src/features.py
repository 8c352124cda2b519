"""What training and serving must do alike: turn a patient into features, and predict.

What training decided (columns, logarithms, coefficients) comes with the model, not from
params.yaml: that file belongs to the next model.
"""

import math
from collections.abc import Mapping
from typing import Any


def features(patient: Mapping[str, str], recipe: Mapping[str, Any]) -> list[float]:
    values = [float(patient[column]) for column in recipe["columns"]]
    return [math.log(value) for value in values] if recipe["log"] else values


def predict(patient: Mapping[str, str], model: Mapping[str, Any]) -> float:
    terms = zip(model["coefficients"], features(patient, model["recipe"]), strict=True)
    return model["intercept"] + sum(coefficient * feature for coefficient, feature in terms)
