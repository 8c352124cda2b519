"""Say whether the pipelines in runs.log ran at the same time."""

from pathlib import Path


def main() -> None:
    stamps: dict[str, list[int]] = {"demand": [], "supply": []}
    for line in Path("runs.log").read_text().splitlines():
        nanoseconds, stage, _ = line.split()
        stamps[stage.split("/")[0]].append(int(nanoseconds))
    last_start = max(min(times) for times in stamps.values())
    first_end = min(max(times) for times in stamps.values())
    print("overlap" if last_start < first_end else "one after the other")


if __name__ == "__main__":
    main()
