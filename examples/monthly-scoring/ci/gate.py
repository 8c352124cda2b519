"""Fail when the forecast got worse than in another commit: python ci/gate.py origin/main."""

import json
import subprocess
import sys

MAY_RISE = 0.5


def error_of(commit: str) -> float:
    command = ["git", "show", f"{commit}:./metrics.json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"{commit} has no metrics.json")
    return json.loads(done.stdout)["mean_error"]


def main() -> None:
    before, now = error_of(sys.argv[1]), error_of("HEAD")
    if not now <= before + MAY_RISE:  # So written, NaN fails, too.
        sys.exit(f"mean_error: {before} before, {now} now")
    print(f"mean_error: {before} before, {now} now, no more than {MAY_RISE} worse")


if __name__ == "__main__":
    main()
