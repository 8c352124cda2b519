"""Prints as JSON what DVC knows: commands with options, keys, variables, functions for Python."""

import argparse
import json
import sys

import dvc.api
import dvc.env
from dvc import config_schema, output, schema
from dvc.annotations import ANNOTATION_SCHEMA
from dvc.cli.parser import get_main_parser


def commands(parser: argparse.ArgumentParser, name: str = "") -> dict[str, list[str]]:
    """Options of a command and of all below it, by their names."""
    options = [o for a in parser._actions for o in a.option_strings]
    found = {name: options}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                found |= commands(below, f"{name} {word}".strip())
    return found


def config_keys() -> list[str]:
    """Keys such as `core.remote`; those of a remote, which has a name, as `remote.url`."""
    of_sections = [
        f"{s}.{k}" for s, ks in config_schema.SCHEMA.items() if isinstance(ks, dict) for k in ks
    ]
    of_remotes = {
        **config_schema.REMOTE_COMMON,
        **config_schema.HTTP_COMMON,
        **config_schema.WEBDAV_COMMON,
    }
    return [*of_sections, *[f"remote.{k}" for k in of_remotes]]


def yaml_keys() -> list[str]:
    """Keys of dvc.yaml: at its top, of a stage, of a loop, of an output."""
    schemas = (
        schema.MULTI_STAGE_SCHEMA,
        schema.STAGE_DEFINITION,
        schema.FOREACH_IN,
        schema.OUT_PSTAGE_DETAILED_SCHEMA[str],
        ANNOTATION_SCHEMA,
        output.SCHEMA,
    )
    return [str(k) for keys in schemas for k in keys]


known = {
    "commands": commands(get_main_parser()),
    "config": config_keys(),
    "yaml": yaml_keys(),
    "variables": [v for k, v in vars(dvc.env).items() if k.startswith("DVC_")],
    "python": ["dvc.api", *[f"dvc.api.{name}" for name in dvc.api.__all__]],
}
json.dump(known, sys.stdout)
