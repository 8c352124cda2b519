"""Name what a dry run of `dvc gc` would remove, by who has it: a commit, a stash, an experiment."""

import re
import subprocess
import sys
from pathlib import Path

MD5 = re.compile(r"md5: ([0-9a-f]{32})")
REMOVED = re.compile(r"^Removing .*/([0-9a-f]{2})/([0-9a-f]{30})(?:\.dir)?$", re.MULTILINE)
COUNTED = re.compile(r"^Removed (\d+) objects", re.MULTILINE)
ERROR = re.compile(r"^ERROR: .*", re.MULTILINE)


def git(*args: str) -> str:
    """What Git prints: nothing for a file that a commit does not have."""
    return subprocess.run(["git", *args], check=False, capture_output=True, text=True).stdout


def owners() -> dict[str, str]:
    """The newest owner of each hash: the workspace, else a commit that a ref or the reflog has."""
    found = dict.fromkeys(MD5.findall(Path("dvc.lock").read_text()), "the workspace")
    for line in git("log", "--all", "--reflog", "--format=%H %s").splitlines():
        commit, subject = line.split(" ", 1)
        for md5 in MD5.findall(git("show", f"{commit}:dvc.lock")):
            found.setdefault(md5, subject)
    return found


def main() -> None:
    dry_run = sys.stdin.read()
    removed = ["".join(parts) for parts in REMOVED.findall(dry_run)]
    if error := ERROR.search(dry_run):
        sys.exit(error.group())
    if len(removed) != sum(map(int, COUNTED.findall(dry_run))):
        sys.exit("this dry run does not say what it would remove: DVC 3.66.1 and later do")
    known = owners()
    names = [known.get(md5, "unknown to this repository") for md5 in removed]
    print("\n".join(sorted(names)) or "nothing")


if __name__ == "__main__":
    main()
