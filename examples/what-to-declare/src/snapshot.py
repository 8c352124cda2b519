"""Copy the days on which the bakery was open out of the till."""

from table import read, write


def main() -> None:
    write("sales.csv", (day for day in read("till.csv") if day["loaves"] != "0"))


if __name__ == "__main__":
    main()
