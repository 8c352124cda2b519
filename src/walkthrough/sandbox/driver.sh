# The shell that runs a page. Commands arrive on file descriptor 3, each ended by a NUL byte. All
# run in this one shell, so that `cd`, variables and background jobs last. After each one, a NUL,
# the token, the exit code and a NUL mark the end of its output.
exec 2>&1
__token=$1
shift "$#"

# In namespaces of its own, the page's shell has no network yet, and may write where root may.
if [ -n "${WALKTHROUGH_NAMESPACES-}" ]; then
  unset WALKTHROUGH_NAMESPACES
  python - <<'PY' # loopback up
import fcntl, socket, struct
UP_AND_RUNNING, SIOCSIFFLAGS = 0x41, 0x8914
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    fcntl.ioctl(s, SIOCSIFFLAGS, struct.pack("16sh", b"lo", UP_AND_RUNNING))
PY
  mount -t tmpfs tmpfs /dev/shm # shared memory of its own
  # Everything but the sandbox becomes read-only, as far as the kernel lets this user.
  mount --bind "$HOME" "$HOME"
  cd "$PWD" || exit
  while read -r _ __mount _ __options _; do
    case "$__mount:$__options" in
      "$HOME":* | /dev:* | /dev/*:* | /proc:* | /proc/*:* | /sys:* | /sys/*:* | *:ro,* | *:ro) ;;
      *) mount -o remount,bind,ro "$__mount" 2>/dev/null ;;
    esac
  done </proc/self/mounts
  unset __mount __options
fi

__restore_exit_code() { return "$1"; }
__exit_code=0
while IFS= read -r -d '' __command <&3; do
  __restore_exit_code "$__exit_code"
  eval "$__command" </dev/null 3<&-
  __exit_code=$?
  printf '\0%s %d\0' "$__token" "$__exit_code"
done
