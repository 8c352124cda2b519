"""Extract the rides of one month, always in the same order: python src/extract.py MONTH."""

import sys

from tables import write_rows
from warehouse import connect

QUERY = """
SELECT start, minutes, dock FROM rides WHERE start LIKE ? || '-%' ORDER BY start, dock, minutes
"""


def main(month: str) -> None:
    with connect() as rides:
        write_rows(f"raw/{month}.csv", ["start", "minutes", "dock"], rides.execute(QUERY, [month]))


if __name__ == "__main__":
    main(sys.argv[1])
