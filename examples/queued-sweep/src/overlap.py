"""Say how many queued experiments ran at once, from the logs of DVC's queue workers."""

import re
from datetime import datetime
from pathlib import Path

LOGS = Path(".dvc/tmp/exps/celery")
LINE = re.compile(
    r"\[(?P<when>[\d :,-]+): .*run_exp\[(?P<task>.+?)\] (?P<event>received|succeeded)"
)


def main() -> None:
    starts: dict[str, datetime] = {}
    ends: dict[str, datetime] = {}
    for log in LOGS.glob("*.out"):
        for found in LINE.finditer(log.read_text()):
            stamps = starts if found["event"] == "received" else ends
            stamps[found["task"]] = datetime.strptime(found["when"], "%Y-%m-%d %H:%M:%S,%f")
    running = [
        sum(start <= now < ends.get(task, datetime.max) for task, start in starts.items())
        for now in starts.values()
    ]
    print(f"{len(starts)} experiments, up to {max(running, default=0)} at once")


if __name__ == "__main__":
    main()
