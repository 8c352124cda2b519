"""Say what kind of files a folder holds, and how many bytes belong to it alone."""

import sys
from collections import Counter
from pathlib import Path


def kind(path: Path) -> str:
    if path.is_symlink():
        return "symlink"
    return "hard link" if path.stat().st_nlink > 1 else "file"


def main() -> None:
    for folder in map(Path, sys.argv[1:]):
        paths = [path for path in folder.rglob("*") if path.is_symlink() or path.is_file()]
        kinds = Counter(map(kind, paths))
        size = sum(path.stat().st_size for path in paths if kind(path) == "file")
        counts = ", ".join(f"{count} x {name}" for name, count in sorted(kinds.items()))
        print(f"{folder}: {counts or 'empty'}; {size} bytes of its own")


if __name__ == "__main__":
    main()
