"""Say how many items of runs.log were worked on at the same time, at most."""

from pathlib import Path


def main() -> None:
    running: set[str] = set()
    most = 0
    for line in sorted(Path("runs.log").read_text().splitlines()):
        _, _, item, event = line.split()
        if event == "start":
            running.add(item)
        else:
            running.discard(item)
        most = max(most, len(running))
    print(f"at most {most} at once")


if __name__ == "__main__":
    main()
