"""Write the rows of deliveries.sql to a CSV file, the same bytes for the same rows."""

import csv
from contextlib import closing
from pathlib import Path

from database import connect

SNAPSHOT = Path("data/deliveries.csv")


def main() -> None:
    query = Path("src/deliveries.sql").read_text()
    SNAPSHOT.parent.mkdir(exist_ok=True)
    with closing(connect()) as connection, SNAPSHOT.open("w", newline="") as file:
        rows = connection.execute(query)
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(column[0] for column in rows.description)
        writer.writerows(rows)


if __name__ == "__main__":
    main()
