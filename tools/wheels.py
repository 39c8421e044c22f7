"""Make sure that a ready-made wheel of everything we ship exists for each kind of computer.

    python tools/wheels.py             download for Linux, macOS and Windows, and say what is absent

Nothing is installed; the files go to a temporary folder and are deleted.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from licences import shipped

PLATFORMS = {
    "Linux (x86-64)": ("manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"),
    "Linux (ARM)": ("manylinux_2_28_aarch64", "manylinux_2_17_aarch64", "manylinux2014_aarch64"),
    "macOS (Apple)": ("macosx_14_0_arm64", "macosx_11_0_arm64"),
    "macOS (Intel)": tuple(
        f"macosx_{v}_x86_64" for v in ("14_0", "10_15", "10_13", "10_12", "10_9")
    ),
    "Windows": ("win_amd64",),
}
PYTHONS = ("3.11", "3.13")


def absent(platform: tuple[str, ...], python: str) -> list[str]:
    """Return the packages for which no wheel can be downloaded for a platform and Python."""
    missing = []
    for package in shipped():
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += ["--disable-pip-version-check", "--only-binary=:all:"]
        command += ["--python-version", python, "--implementation", "cp"]
        for tag in platform:
            command += ["--platform", tag]
        with tempfile.TemporaryDirectory() as folder:
            command += ["--dest", folder, f"{package.name}=={package.version}"]
            done = subprocess.run(command, check=False, capture_output=True)
            if done.returncode or not any(Path(folder).iterdir()):
                missing.append(f"{package.name} {package.version}")
    return missing


def main() -> int:
    """Print a line for each platform and Python; 1 when a wheel is absent."""
    wrong = 0
    for name, tags in PLATFORMS.items():
        for python in PYTHONS:
            missing = absent(tags, python)
            wrong += len(missing)
            print(
                f"{name:16} Python {python}: {', '.join(missing) or 'all wheels exist'}", flush=True
            )
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
