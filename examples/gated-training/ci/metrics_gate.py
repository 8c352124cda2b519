"""Fail unless every metric is there and no worse than in another commit, within its tolerance.

Argument: that commit, such as origin/main. Exit code 0: no worse. 1: worse, or not to be told.
"""

import json
import subprocess
import sys

# By how much each may rise: lower is better.
TOLERANCE = {"mean_error": 1.0}


def read_metrics(commit: str) -> dict[str, dict]:
    """Return each metric as {"old": …, "new": …}; --all also names what did not change."""
    command = ["dvc", "metrics", "diff", "--all", "--json", commit]
    diff = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if diff.returncode != 0:
        sys.exit("DVC could not compare.")
    return json.loads(diff.stdout).get("metrics.json", {})


def main() -> None:
    metrics = read_metrics(sys.argv[1])
    problems = []
    for name, tolerance in TOLERANCE.items():
        metric = metrics.get(name, {})
        old, new = metric.get("old"), metric.get("new")
        if old is None or new is None:
            problems.append(f"{name} is missing: {old} before, {new} now")
        elif not new <= old + tolerance:  # So written, NaN fails, too.
            problems.append(f"{name} is worse: {old} before, {new} now")
    if problems:
        sys.exit("\n".join(problems))
    print("no worse")


if __name__ == "__main__":
    main()
