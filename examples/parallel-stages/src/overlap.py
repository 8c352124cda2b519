"""Say whether the two trainings in runs.log ran at the same time."""

from pathlib import Path


def main() -> None:
    stamps: dict[tuple[str, str], int] = {}
    for line in Path("runs.log").read_text().splitlines():
        nanoseconds, stage, event = line.split()
        stamps[stage, event] = int(nanoseconds)
    last_start = max(stamps["train_rf", "start"], stamps["train_lr", "start"])
    first_end = min(stamps["train_rf", "end"], stamps["train_lr", "end"])
    print("overlap" if last_start < first_end else "one after the other")


if __name__ == "__main__":
    main()
