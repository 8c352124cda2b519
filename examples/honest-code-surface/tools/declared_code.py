"""Fail when a stage runs code of this project that is not among its dependencies."""

import ast
import shlex
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import yaml

# Where `import` finds the project's own modules, beside the folder of the script that runs.
SOURCES = [Path("src"), Path()]


def main() -> None:
    stages = yaml.safe_load(Path("dvc.yaml").read_text())["stages"]
    hidden = [check(name, stage.get("do", stage)) for name, stage in stages.items()]
    sys.exit(1 if any(hidden) else 0)


def check(name: str, stage: dict[str, Any]) -> list[Path]:
    """Print what a stage runs, and return what of it is not declared."""
    code: set[Path] = set()
    lines = stage["cmd"] if isinstance(stage["cmd"], list) else [stage["cmd"]]
    for word in shlex.split(" ".join(lines)):
        if word.endswith(".py") and Path(word).is_file():
            collect(Path(word), code, [Path(word).parent, *SOURCES])
    deps = [Path(dep) for dep in stage.get("deps", [])]
    hidden = sorted(file for file in code if not any(file.is_relative_to(dep) for dep in deps))
    print(f"{name}: {len(code)} files of code, {len(hidden)} not declared", *hidden, sep="\n  ")
    return hidden


def collect(script: Path, code: set[Path], sources: list[Path]) -> None:
    """Add a script and the modules of the project that it imports, directly or not."""
    if script in code:
        return
    code.add(script)
    for node in ast.walk(ast.parse(script.read_text(), script)):
        for module in imports(node, script, sources):
            collect(module, code, sources)


def imports(node: ast.AST, script: Path, sources: list[Path]) -> Iterator[Path]:
    """Yield the files of the project that a statement may import."""
    match node:
        case ast.Import(names=names):
            folders, start = sources, ""
        case ast.ImportFrom(module=module, names=names, level=level):
            folders, start = [script.parents[level - 1]] if level else sources, module or ""
        case _:
            return
    for path, alias in product(folders, names):
        for part in f"{start}.{alias.name}".strip(".").split("."):
            path /= part
            yield from (f for f in (path.with_suffix(".py"), path / "__init__.py") if f.is_file())


if __name__ == "__main__":
    main()
