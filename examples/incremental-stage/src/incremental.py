"""Convert only what changed: a manifest says what each result was made from.

The manifest is trusted no further than it can be checked: a result that is missing,
or is not the one that was written, is made again.
"""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path


def update(sources: Path, results: Path, recipe: bytes, convert: Callable[[str], str]) -> None:
    """Bring `results` up to date with `sources`; `recipe` is all else that a result depends on."""
    manifest = results.with_suffix(".manifest.json")
    rows = json.loads(manifest.read_text()) if manifest.exists() else {}
    results.mkdir(exist_ok=True)
    names = names_in(sources)
    orphans = names_in(results) - names
    remove(results, orphans)
    rows = {name: row for name, row in rows.items() if name in names}
    converted = 0
    try:
        for name in sorted(names):
            result = results / name
            made_from = digest(recipe + (sources / name).read_bytes())
            if rows.get(name) == [made_from, digest_of(result)]:
                continue
            result.parent.mkdir(parents=True, exist_ok=True)
            result.write_text(convert((sources / name).read_text()))
            rows[name] = [made_from, digest_of(result)]
            converted += 1
    finally:
        manifest.write_text(json.dumps(rows, indent=1, sort_keys=True) + "\n")
        print(f"{converted} of {len(names)} converted, {len(orphans)} removed")


def names_in(folder: Path) -> set[str]:
    """The documents by their paths in the folder. As in DVC, a linked folder is not entered."""
    files = (path for path in folder.rglob("*.txt") if path.is_file())
    return {path.relative_to(folder).as_posix() for path in files}


def remove(folder: Path, names: set[str]) -> None:
    """Delete these files, and the folders that are empty then."""
    for name in names:
        (folder / name).unlink()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def digest(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


def digest_of(path: Path) -> str | None:
    return digest(path.read_bytes()) if path.exists() else None
