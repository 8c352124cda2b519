#!/usr/bin/env bash
# Prove that a clone is enough: clone the pushed branch, pull, and let DVC find nothing to do.
# Nothing of yours helps it: no cache, no config.local, no settings or credentials under HOME. Give
# what a private remote asks for as its readers do: in the environment.
set -euo pipefail

project=$(git rev-parse --show-prefix)
branch=$(git branch --show-current)
if [ -z "$branch" ]; then
  echo "No branch is checked out. In CI, run dvc pull and dvc status instead."
  exit 1
fi
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

cd "$(git rev-parse --show-toplevel)"
git fetch --quiet origin "$branch"
if [ "$(git rev-parse HEAD)" != "$(git rev-parse FETCH_HEAD)" ]; then
  echo "origin has another commit of $branch: git push, or git pull, first."
  exit 1
fi
git clone --quiet --branch "$branch" "$(git remote get-url origin)" "$room/clone"
cd "$room/clone/$project"

unset XDG_CONFIG_HOME DVC_GLOBAL_CONFIG_DIR DVC_SYSTEM_CONFIG_DIR
export HOME="$room" DVC_SITE_CACHE_DIR="$room/site"
dvc cache dir --local "$room/cache"

dvc pull > "$room/log" 2>&1 || { cat "$room/log"; exit 1; }
status=$(dvc status)
if [ "$status" != "Data and pipelines are up to date." ]; then
  echo "$status"
  exit 1
fi
echo "A clone is enough."
