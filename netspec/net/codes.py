"""The codes of what is wrong with how a net is put together; docs/net.md says more of each."""

from __future__ import annotations

BOTH_RULES = "NS410"
UNKNOWN_BOTTOM = "NS411"
MADE_TWICE = "NS412"
IN_PLACE_ON_READ = "NS413"
SHARED_MULTIPLIER = "NS414"
PROPAGATE_DOWN = "NS415"
ODD_STEP = "NS416"  # a warning: a time step that differs, or is left out
