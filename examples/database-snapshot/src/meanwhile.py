"""Read the tables as extract.py does, while another program writes after the first one."""

import subprocess
import sys
from contextlib import closing

from database import connect
from extract import tables


def main(statements: list[str]) -> None:
    with closing(connect()) as connection:
        for name, _, rows in tables(connection):
            print(f"{name} end with {rows[-1]}")
            while statements:
                subprocess.run([sys.executable, "src/sql.py", statements.pop(0)], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
