"""The codes of what Caffe refuses in how a net is put together; docs/net.md says more of each."""

from __future__ import annotations

BOTH_RULES = "NS410"
UNKNOWN_BOTTOM = "NS411"
MADE_TWICE = "NS412"
IN_PLACE_ON_READ = "NS413"
SHARED_MULTIPLIER = "NS414"
PROPAGATE_DOWN = "NS415"
