#!/usr/bin/env bash
# Rebuild the last commit in a clone, and compare the hashes with the committed ones.
set -euo pipefail

top=$(git rev-parse --show-toplevel)
project=$(git rev-parse --show-prefix)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

git clone --quiet "$top" "$room"
cd "$room/$project"
# Raw data that .dvc files track is pulled here; outputs of stages are not.
dvc repro --force
git diff --exit-code --name-only HEAD -- dvc.lock
echo "same bytes"
