"""A net for training rewritten as one for use: losses, labels and data layers gone."""

from __future__ import annotations

from netspec.deploying.rewrite import Deployed, deploy, deployed

__all__ = ["Deployed", "deploy", "deployed"]
