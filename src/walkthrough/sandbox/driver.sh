# The shell that runs a page. Commands arrive on file descriptor 3, each ended by a NUL byte. All
# run in this one shell, so that `cd`, variables and background jobs last. Standard input can be
# opened and not be read: who reads it fails at once.
#
# When a command has ended, the shell says so on descriptor 4. Only then it is told the token that
# marks the end of the output, so that no command can print it. The mark, a NUL, is followed by the
# token, the exit code, the exit codes in the last pipe, and what the command took over, each ended
# by a NUL. Descriptor 5 is where the output went first: `exec >file` does not move the marks.
exec 2>&1 5>&1
__exit=0

__give() { return "$1"; }
# What would let a page run something else than what it shows.
__taken_over() {
  builtin declare -F dvc git builtin command declare eval exec printf read set test trap
  builtin alias dvc git
  builtin trap -p DEBUG
}
readonly -f __give __taken_over

while IFS= builtin read -r -d '' -u 3 __command; do
  __done='' __pipe=''
  __give "$__exit"
  builtin eval "$__command"$'\n''__done=$? __pipe="${PIPESTATUS[@]}"' 0>/dev/null 3<&- 4>&- 5>&-
  # A syntax error leaves no exit code of its own.
  __exit=$?
  __exit=${__done:-$__exit}
  builtin printf 'ended\0' >&4
  IFS= builtin read -r -d '' -u 3 __token
  builtin printf '\0%s\0%s\0%s\0%s\0' "$__token" "$__exit" "$__pipe" "$(__taken_over 2>/dev/null)" >&5
done
