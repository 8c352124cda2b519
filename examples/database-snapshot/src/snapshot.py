"""The snapshot's files: how a value is spelt in them, and how they are read again."""

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path

FOLDER = Path("data")
NULL = r"\N"


# region spell
def spell(value: object) -> str:
    """One spelling for each value: NULL is not an empty text, and 1.2 is not 1.2000000000000002."""
    if value is None:
        return NULL
    return f"{value:.2f}" if isinstance(value, float | Decimal) else str(value)
    # endregion


def write(name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    FOLDER.mkdir(exist_ok=True)
    with (FOLDER / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([spell(value) for value in row] for row in rows)


def read(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def read_deliveries() -> list[dict[str, float]]:
    """The deliveries, and whether a van made them; those with a NULL are left out."""
    vehicles = {row["id"]: row["vehicle"] for row in read("couriers")}
    rows = [row | {"vehicle": vehicles[row["courier"]]} for row in read("deliveries")]
    return [
        {
            "id": float(row["id"]),
            "distance_km": float(row["distance_km"]),
            "weight_kg": float(row["weight_kg"]),
            "van": float(row["vehicle"] == "van"),
            "minutes": float(row["minutes"]),
        }
        for row in rows
        if NULL not in row.values()
    ]
