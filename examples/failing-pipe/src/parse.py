"""Print the log of the gates as a table: pier, time, passengers."""

import sys
from pathlib import Path


def main() -> None:
    for number, line in enumerate(Path(sys.argv[1]).read_text().splitlines(), start=1):
        time, pier, passengers = line.split()
        if not passengers.isdigit():
            sys.exit(f"line {number}: {passengers} is no number")
        print(pier, time, passengers, sep=",")


if __name__ == "__main__":
    main()
