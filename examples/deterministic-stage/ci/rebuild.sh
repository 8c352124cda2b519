#!/usr/bin/env bash
# Rebuild the last commit in a clean room, and compare the hashes with the committed ones.
set -euo pipefail

top=$(git rev-parse --show-toplevel)
project=$(git rev-parse --show-prefix)
config=$PWD/.dvc/config.local
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

# The last commit: no results, no cache, nothing that Git does not have.
git clone --quiet "$top" "$room/clone"
cd "$room/clone/$project"

# Only the inputs that .dvc files track, with your credentials for the remote.
if [ -e "$config" ]; then cp "$config" .dvc/; fi
# A cache of its own, also where yours is shared: nothing comes from it, and nothing goes there.
dvc cache dir --quiet --local "$room/cache"
inputs=()
while IFS= read -r file; do inputs+=("$file"); done < <(git ls-files '*.dvc')
if [ ${#inputs[@]} -gt 0 ]; then dvc pull --quiet "${inputs[@]}"; fi

# A new environment that has what the lock file names.
python -m venv "$room/env"
"$room/env/bin/python" -m pip install --quiet --disable-pip-version-check \
  --require-hashes -r requirements.txt

# Every stage runs: without your HOME, your variables, your DVC's memory, in another time zone.
mkdir "$room/home"
env -i HOME="$room/home" PATH="$room/env/bin:$PATH" TMPDIR="$room" TZ=Asia/Tokyo \
  DVC_SITE_CACHE_DIR="$room/dvc" dvc repro --force --all-pipelines
git diff --exit-code --name-only HEAD -- '*dvc.lock'
echo "same bytes"
