"""Fail when a stage runs code of this project that is not among its dependencies."""

import ast
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

SOURCE = Path("src")  # where `import` finds the project's own modules


def main() -> None:
    stages = yaml.safe_load(Path("dvc.yaml").read_text())["stages"]
    hidden = [check(name, stage.get("do", stage)) for name, stage in stages.items()]
    sys.exit(1 if any(hidden) else 0)


def check(name: str, stage: dict[str, Any]) -> list[Path]:
    """Print what a stage runs, and return what of it is not declared."""
    code: set[Path] = set()
    lines = stage["cmd"] if isinstance(stage["cmd"], list) else [stage["cmd"]]
    for word in shlex.split(" ".join(lines)):
        if word.endswith(".py"):
            collect(Path(word), code)
    deps = [Path(dep) for dep in stage.get("deps", [])]
    hidden = sorted(file for file in code if not any(file.is_relative_to(dep) for dep in deps))
    print(f"{name}: {len(code)} files of code, {len(hidden)} not declared", *hidden, sep="\n  ")
    return hidden


def collect(script: Path, code: set[Path]) -> None:
    """Add a script and the modules of the project that it imports, directly or not."""
    if script in code:
        return
    code.add(script)
    for node in ast.walk(ast.parse(script.read_text(), script)):
        for module in imports(node, script):
            collect(module, code)


def imports(node: ast.AST, script: Path) -> Iterator[Path]:
    """Yield the files of the project that a statement may import."""
    match node:
        case ast.Import(names=names):
            folder, start = SOURCE, ""
        case ast.ImportFrom(module=module, names=names, level=level):
            folder, start = script.parents[level - 1] if level else SOURCE, module or ""
        case _:
            return
    for alias in names:
        path = folder
        for part in f"{start}.{alias.name}".strip(".").split("."):
            path /= part
            yield from (f for f in (path.with_suffix(".py"), path / "__init__.py") if f.is_file())


if __name__ == "__main__":
    main()
