"""Run a script that defines nets, without Caffe, and collect what it defines."""

from __future__ import annotations

from netspec.script.run import ScriptResult, run_script

__all__ = ["ScriptResult", "run_script"]
