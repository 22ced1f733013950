"""Fillers of forks pass, unless the verdict of BVLC Caffe is asked for; slips are refused."""

from __future__ import annotations

import pytest

from netspec import check

NET = """
layer { name: "x" type: "Input" top: "x" input_param { shape { dim: [1, 3] } } }
layer { name: "ip" type: "InnerProduct" bottom: "x" top: "y"
        inner_product_param { num_output: 2 weight_filler { type: "%s" } } }
"""


@pytest.mark.parametrize(
    ("filler", "target", "ok"),
    [
        ("gabor", None, True),  # of Intel's fork
        ("gabor", "bvlc", False),
        ("xaver", None, False),  # a slip, whoever reads it
        ("xavier", None, True),
        ("xavier", "bvlc", True),
    ],
)
def test_a_filler_that_only_forks_have_passes_where_forks_count(filler, target, ok):
    report = check(NET % filler, target=target)
    assert report.ok is ok
    assert [found.code for found in report.diagnostics] == ([] if ok else ["NS608"])
