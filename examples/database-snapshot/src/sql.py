"""Run one SQL statement, as any other program that uses the database would."""

import sys
from contextlib import closing

from database import connect


def main(statement: str) -> None:
    with closing(connect()) as connection:
        for row in connection.execute(statement):
            print(*row, sep="|")


if __name__ == "__main__":
    main(sys.argv[1])
