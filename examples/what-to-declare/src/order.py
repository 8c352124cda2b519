"""Write the order for the mill: flour for a day of each temperature."""

import json
from pathlib import Path

from table import write

GRAMS_A_LOAF = 550


def main() -> None:
    weights = json.loads(Path("model.json").read_text())["weights"]
    rows = []
    for celsius in range(0, 30, 5):
        loaves = sum(weight * celsius**i for i, weight in enumerate(weights))
        rows.append({"celsius": f"{celsius}", "flour_kg": f"{loaves * GRAMS_A_LOAF / 1000:.0f}"})
    write("order.csv", rows)


if __name__ == "__main__":
    main()
