# The shell that runs a page. Commands arrive on file descriptor 3, each ended by a NUL byte. All
# run in this one shell, so that `cd`, variables and background jobs last. After each one, a NUL,
# the token, the exit code and a NUL mark the end of its output.
exec 2>&1
__token=$1
shift "$#"

__restore_exit_code() { return "$1"; }
__exit_code=0
while IFS= read -r -d '' __command <&3; do
  __restore_exit_code "$__exit_code"
  eval "$__command" </dev/null 3<&-
  __exit_code=$?
  printf '\0%s %d\0' "$__token" "$__exit_code"
done
