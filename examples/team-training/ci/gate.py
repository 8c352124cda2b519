"""Fail when the best model got worse than in another commit: python ci/gate.py origin/main."""

import json
import subprocess
import sys

# How far the share of right answers may fall, and how many more tumours may be missed.
MAY_FALL = 0.01
MAY_MISS_MORE = 0


def metrics_of(commit: str) -> dict:
    command = ["git", "show", f"{commit}:./metrics.json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"{commit} has no metrics.json")
    return json.loads(done.stdout)


def main() -> None:
    old, new = metrics_of(sys.argv[1]), metrics_of("HEAD")
    before, now = (max(metrics["right"].values()) for metrics in (old, new))
    problems = []
    if not now >= before - MAY_FALL:  # So written, NaN fails, too.
        problems.append(f"right: {before} before, {now} now")
    if not new["missed"] <= old["missed"] + MAY_MISS_MORE:
        problems.append(f"missed: {old['missed']} before, {new['missed']} now")
    if problems:
        sys.exit("\n".join(problems))
    print(f"no worse: right {now}, missed {new['missed']}")


if __name__ == "__main__":
    main()
