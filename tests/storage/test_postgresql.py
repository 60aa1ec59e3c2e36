"""The servers that the tests run on: they stop and leave nothing, however the tests end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.databases import Databases, kinds

STARTS_AND_DIES = """
import os, signal
from tests.databases import Databases, kinds
with Databases() as databases:
    server = databases.server(kinds()[1])
    print(server.directory, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_server_leaves_no_directory_behind() -> None:
    with Databases() as databases:
        server = databases.server(kinds()[1])
        assert server.directory.exists()
    assert not server.directory.exists()


def test_a_server_stops_when_its_tests_are_killed() -> None:
    ended = subprocess.run([sys.executable, "-c", STARTS_AND_DIES], capture_output=True, text=True, check=False)
    assert ended.returncode == -signal.SIGKILL
    directory = Path(ended.stdout.strip())
    until = time.monotonic() + 20
    while directory.exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not directory.exists()


def test_root_hands_the_server_to_somebody_who_may_run_it() -> None:
    with Databases() as databases:
        server = databases.server(kinds()[1])
        assert server.directory.stat().st_uid != 0
        assert (server.servant is None) == (os.geteuid() != 0)
