"""What an operator set wrongly is told in a line, and nothing secret with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner

from bot.cli import main
from bot.gateway import static_files
from bot.web.server import listen

SECRET: Final = "a-word-nobody-guesses"
TOKEN: Final = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"


@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [
        ("MEDSAM_PORT", "99999", "MEDSAM_PORT: Input should be less than or equal to 65535"),
        ("MEDSAM_WEBHOOK_SECRET", SECRET, "MEDSAM_WEBHOOK_SECRET needs MEDSAM_PUBLIC_URL"),
        ("MEDSAM_DATABASE", f"mysql://medsam:{SECRET}@db/medsam", "MEDSAM_DATABASE: Value error, it begins with"),
        ("MEDSAM_BOT_TOKEN", SECRET, "MEDSAM_BOT_TOKEN: Value error, it looks like"),
    ],
)
def test_a_setting_that_cannot_be_is_named_without_its_value(
    setting: str, value: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["run"], env={"MEDSAM_SECRET": SECRET, setting: value})
    assert result.exit_code == 2
    assert told in " ".join(result.output.split())
    assert SECRET not in result.output
    assert "Traceback" not in result.output


def test_a_file_of_the_page_that_was_not_installed_is_told_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = tmp_path / "htmx.min.js"
    monkeypatch.setitem(static_files.FILES, "htmx.js", missing)
    done = CliRunner().invoke(main, ["run"], env={"MEDSAM_DATABASE": f"sqlite:///{tmp_path}/medsam.db"})
    assert (done.exit_code, done.output.replace("\n", "")) == (
        1,
        f"{missing}: No such file or directory; make setup",
    )


def test_a_port_that_is_taken_is_told_in_a_line(tmp_path: Path) -> None:
    taken = listen("127.0.0.1", 0)
    environment = {"MEDSAM_PORT": str(taken.getsockname()[1]), "MEDSAM_BROWSER_CHAT": "false"}
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=tmp_path,
        env={**environment, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        text=True,
        check=False,
    )
    taken.close()
    assert done.returncode == 1
    assert f"MEDSAM_PORT={environment['MEDSAM_PORT']}" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
