"""Describe the published counts: years, rows, species and birds."""

import csv
import json
from pathlib import Path


def main() -> None:
    tables = sorted(Path("data/counts").glob("*.csv"))
    rows = []
    for table in tables:
        with table.open(newline="", encoding="utf-8") as file:
            rows += list(csv.DictReader(file))
    metrics = {
        "years": len(tables),
        "rows": len(rows),
        "species": len({row["species"] for row in rows}),
        "birds": sum(int(row["count"]) for row in rows),
    }
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
