"""Runs a program with a root of its own, in which a page can change only its sandbox.

Called in new namespaces (see isolation.ts), as `confine.py SANDBOX PROGRAM [ARGUMENT ...]`. The new
root holds the system's programs, the sandbox's Python and the sandbox, at the paths that they have
outside. All but the sandbox is read-only or forgotten: nothing of anybody's home, no socket of a
service, no device but the harmless ones.
"""

import ctypes
import os
import shutil
import signal
import socket
import struct
import sys
from pathlib import Path

# Constants of <sched.h>, <sys/mount.h> and <linux/sockios.h>.
CLONE_NEWNS, CLONE_NEWUSER = 0x00020000, 0x10000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_REMOUNT, MS_NOATIME, MS_NODIRATIME, MS_BIND, MS_REC = 32, 1024, 2048, 4096, 16384
MS_PRIVATE, MS_RELATIME = 1 << 18, 1 << 21
MNT_DETACH = 2
SIOCSIFFLAGS, IFF_UP_AND_RUNNING = 0x8914, 0x41

PROGRAMS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/opt", "/nix", "/gnu")
# Copied, so that a page may add users; the rest of /etc is mounted, or not there.
COPIED = ("passwd", "group", "nsswitch.conf", "hosts", "hostname", "localtime", "login.defs")
MOUNTED = ("alternatives", "default", "pam.d", "security", "skel", "ssl", "ld.so.cache", "fonts")
DEVICES = ("null", "zero", "full", "random", "urandom", "tty")
STREAMS = {"fd": "", "stdin": "/0", "stdout": "/1", "stderr": "/2"}
# Flags of a mount that must be repeated when it becomes read-only.
KEPT = {
    os.ST_NOSUID: MS_NOSUID,
    os.ST_NODEV: MS_NODEV,
    os.ST_NOEXEC: MS_NOEXEC,
    os.ST_NOATIME: MS_NOATIME,
    os.ST_NODIRATIME: MS_NODIRATIME,
    os.ST_RELATIME: MS_RELATIME,
}

libc = ctypes.CDLL(None, use_errno=True)


def main(sandbox: Path, program: list[str]) -> None:
    loopback_up()
    mount(None, Path("/"), None, MS_REC | MS_PRIVATE)
    # A mount point that is always there. What is bound below is not the root that it hides.
    root = sandbox / ".tmp"
    python = Path(sandbox, ".venv").resolve()
    mount("tmpfs", root, "tmpfs", options="mode=755")
    for folder in (*map(Path, PROGRAMS), python, base_of(python)):
        show(folder, root)
    make_etc(root)
    make_devices(root)
    for name in ("proc", "sys"):
        (root / name).mkdir()
    mount("proc", root / "proc", "proc")
    mount("/sys", root / "sys", None, MS_BIND | MS_REC)
    mount(str(root / "proc/sys"), root / "proc/sys", None, MS_BIND)
    for name in ("tmp", "var/tmp", "run", "home", "root", "srv"):
        (root / name).mkdir(parents=True, exist_ok=True)
    for name in ("tmp", "var/tmp"):
        (root / name).chmod(0o1777)
    make_read_only(root)
    inside = root / sandbox.relative_to("/")
    inside.mkdir(parents=True, exist_ok=True)
    mount(str(sandbox), inside, None, MS_BIND)
    folder = Path.cwd()
    enter(root)
    lock_mounts()
    os.chdir(folder)
    # Python ignores these, and a program that is started inherits it: a reader's shell does not.
    for name in (signal.SIGPIPE, signal.SIGXFSZ):
        signal.signal(name, signal.SIG_DFL)
    os.execvp(program[0], program)


def loopback_up() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as device:
        call = struct.pack("16sh", b"lo", IFF_UP_AND_RUNNING)
        libc_check(libc.ioctl(device.fileno(), SIOCSIFFLAGS, call), "loopback")


def base_of(environment: Path) -> Path:
    """The Python that an environment was made from."""
    lines = (environment / "pyvenv.cfg").read_text().splitlines()
    values = dict(line.split(" = ", 1) for line in lines if " = " in line)
    return Path(values["home"]).resolve().parent


def show(source: Path, root: Path) -> None:
    """Makes a file or folder of the machine appear at the same path below the new root."""
    target = root / source.relative_to("/")
    if target.exists() or not source.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_symlink():
        target.symlink_to(os.readlink(source))
    elif source.is_dir():
        target.mkdir()
        mount(str(source), target, None, MS_BIND | MS_REC)
    else:
        target.touch()
        mount(str(source), target, None, MS_BIND)


def make_etc(root: Path) -> None:
    etc = root / "etc"
    etc.mkdir()
    for name in COPIED:
        if Path("/etc", name).exists():
            shutil.copyfile(f"/etc/{name}", etc / name)
    for name in MOUNTED:
        show(Path("/etc", name), root)
    users = [line.split(":")[0] for line in (etc / "passwd").read_text().splitlines()]
    (etc / "shadow").write_text("".join(f"{user}:*::0:99999:7:::\n" for user in users))
    (etc / "shadow").chmod(0o600)


def make_devices(root: Path) -> None:
    devices = root / "dev"
    devices.mkdir()
    for name in DEVICES:
        show(Path("/dev", name), root)
    for name, stream in STREAMS.items():
        (devices / name).symlink_to(f"/proc/self/fd{stream}")
    (devices / "shm").mkdir()
    (devices / "shm").chmod(0o1777)


def make_read_only(root: Path) -> None:
    """Every mount below the root so far, but for the root itself, devices and processes."""
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        name = line.split()[4].replace("\\040", " ")
        inside = name.removeprefix(f"{root}/")
        if inside == name or inside == "proc" or inside.startswith("dev/"):
            continue
        flags = os.statvfs(name).f_flag
        kept = sum(flag for mark, flag in KEPT.items() if flags & mark)
        mount(None, Path(name), None, MS_BIND | MS_REMOUNT | MS_RDONLY | kept)


def enter(root: Path) -> None:
    os.chdir(root)
    Path("old").mkdir()
    if os.spawnvp(os.P_WAIT, "pivot_root", ["pivot_root", ".", "old"]) != 0:
        raise OSError("pivot_root failed")
    os.chroot(".")
    libc_check(libc.umount2(b"/old", MNT_DETACH), "umount2")
    Path("/old").rmdir()


def lock_mounts() -> None:
    """Goes into a second user namespace with the same users: root in it cannot undo the mounts."""
    same = [
        " ".join((line.split()[0], line.split()[0], line.split()[2]))
        for line in Path("/proc/self/uid_map").read_text().splitlines()
    ]
    ready, me = os.pipe(), os.getpid()
    writer = os.fork()
    if writer == 0:
        os.close(ready[1])
        os.read(ready[0], 1)
        for name in ("uid_map", "gid_map"):
            Path(f"/proc/{me}/{name}").write_text("\n".join(same) + "\n")
        os._exit(0)
    libc_check(libc.unshare(CLONE_NEWUSER), "unshare")
    os.close(ready[1])
    _, status = os.waitpid(writer, 0)
    if status != 0:
        raise OSError("the users of the namespace could not be mapped")
    libc_check(libc.unshare(CLONE_NEWNS), "unshare")


def mount(
    source: str | None, target: Path, kind: str | None, flags: int = 0, options: str | None = None
) -> None:
    arguments = [text and text.encode() for text in (source, str(target), kind)]
    result = libc.mount(*arguments, ctypes.c_ulong(flags), options and options.encode())
    libc_check(result, f"mount {source} on {target}")


def libc_check(result: int, call: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{call}: {os.strerror(number)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
