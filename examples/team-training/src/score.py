"""Score a batch with the promoted model: python src/score.py BATCH."""

import json
import sys
from pathlib import Path

from classifiers import risk
from tables import measurements, read_rows, write_rows


def main(batch: str) -> None:
    model = json.loads(Path("serving/model.json").read_text())
    rows = read_rows(f"batches/{batch}.csv")
    risks = risk(model, measurements(rows))
    scored = zip((row["patient"] for row in rows), risks, strict=True)
    write_rows(f"scores/{batch}.csv", ["patient", "risk"], scored)


if __name__ == "__main__":
    main(sys.argv[1])
