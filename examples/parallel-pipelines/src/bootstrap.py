"""Estimate a quantile of a sum by drawing its parts from what was observed."""

import random


def quantile_of_sums(
    observed: list[int], parts: int, draws: int, quantile: float, rng: random.Random
) -> int:
    """Draw `parts` observations and add them, `draws` times; give that quantile of the sums."""
    sums = sorted(sum(rng.choices(observed, k=parts)) for _ in range(draws))
    return sums[min(int(quantile * draws), draws - 1)]
