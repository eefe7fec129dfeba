"""JupyterLab for this kit: no look-ups on the network, and notebooks saved the same on every machine.

Used by `make lab`: jupyter lab --config=helpers/lab_config.py
"""

from pathlib import Path

from helpers.rerun import clean


def tidy(model: dict, **_: object) -> None:
    """Before a notebook is saved: take out timings and versions."""
    if model["type"] == "notebook" and model["content"]["nbformat"] == 4:
        clean(model["content"])  # in place: a copy would be cleaned in vain


c = get_config()  # noqa: F821 - JupyterLab gives it
c.ServerApp.allow_root = True  # in a container one is root, and this is the machine of one reader
c.ServerApp.root_dir = str(Path(__file__).parent.parent)  # else the notebook's folder: no seeds/, no figures/
c.LabApp.app_settings_dir = str(Path(__file__).parent / "lab")  # overrides.json: else it asks whether news may be shown
c.LabApp.news_url = None
c.LabApp.check_for_updates_class = "jupyterlab.NeverCheckForUpdate"
c.FileContentsManager.pre_save_hook = tidy
