"""Proposal: regions of interest from a region proposal net.

Two dialects: that of sanghoon/caffe says its anchors with ratio and scale, and makes room for
post_nms_topn regions an image; that of Synopsys says neither, and makes room for one. How many
regions there are shows in the forward pass only.

Source: src/caffe/layers/proposal_layer.cpp of the branch dev_pvanet of sanghoon/caffe and of
foss-for-synopsys-dwc-arc-processors/synopsys-caffe.
"""

from __future__ import annotations

from netspec.shapes import codes
from netspec.shapes.dims import Dim, Unknown, as_int
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

HOLDER = "proposal_param"
_REGION = 5  # the image's index and the corners


@rule("Proposal")
def proposal(s: Setting) -> Outcome:
    """Scores (N, ...), offsets and image sizes to regions (R, 5) and their scores (R)."""
    param = s.layer.proposal_param
    ratios, scales = len(param.ratio), len(param.scale)
    if not ratios and not scales:
        return Outcome(((1, 1, 1, _REGION), (1, 1, 1, 1))[: s.tops])
    if not (ratios and scales):
        given, missing = ("ratio", "scale") if ratios else ("scale", "ratio")
        s.refuse(
            codes.MISSING, f"there is {given} and no {missing}, so no anchors", HOLDER, missing
        )
    most = as_int(param.post_nms_topn)
    s.blob((most,), "the regions' indices", HOLDER, "post_nms_topn")
    images: Dim = Unknown()
    scores = s.shapes[0]
    if scores is not None:
        images = scores[s.axis(0, 0)]
    regions = as_int(images * most)
    top = s.blob((regions, _REGION), "top 0", HOLDER, "post_nms_topn")
    return Outcome((top, (regions,))[: s.tops])
