"""Write the tables of one moment to CSV files, the same bytes for the same rows."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import snapshot
from database import connect

Table = tuple[str, list[str], list[tuple]]


# region tables
def tables(connection: sqlite3.Connection) -> Iterator[Table]:
    """Name, columns and rows of each table, all as they are at the first read."""
    connection.execute("BEGIN")
    for name in ("couriers", "deliveries"):
        rows = connection.execute(Path(f"src/{name}.sql").read_text())
        yield name, [column[0] for column in rows.description], rows.fetchall()
    connection.execute("COMMIT")
    # endregion


def main() -> None:
    with closing(connect()) as connection:
        for name, columns, rows in tables(connection):
            snapshot.write(name, columns, rows)


if __name__ == "__main__":
    main()
