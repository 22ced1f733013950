from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

ROI, PSROI = "roi_pooling_param", "psroi_pooling_param"


def pooling(kind, param):
    return f'type: "{kind}" top: "t" {ROI} {{ {param} }}'


def psroi(outputs, group):
    param = f"spatial_scale: 0.0625 output_dim: {outputs} group_size: {group}"
    return f'type: "PSROIPooling" top: "t" {PSROI} {{ {param} }}'


@pytest.mark.parametrize(
    ("layer", "bottoms", "top"),
    [
        (pooling("ROIPooling", "pooled_h: 6 pooled_w: 7"), ("1x512x38x50", "300x5"), "300x512x6x7"),
        (pooling("ROIAlign", "pooled_h: 6 pooled_w: 7"), ("1x512x38x50", "300x5"), "300x512x7x8"),
        (pooling("ROIPooling", "pooled_h: 6 pooled_w: 7"), ("1x512", "0x5"), "0x512x6x7"),
        (pooling("ROIPooling", "pooled_h: 6 pooled_w: 7"), ("1", "scalar"), "1x1x6x7"),
        (
            pooling("ROIPooling", "pooled_l: 1 pooled_h: 4 pooled_w: 4"),
            ("1x512x96x7x7", "20x3"),
            "20x512x1x4x4",
        ),
        (psroi(21, 7), ("1x1029x38x50", "300x5x1x1"), "300x21x7x7"),
        (pooling("ROIPooling", "pooled_h: 6 pooled_w: 7"), ("NxCxHxW", "Rx5"), "RxCx6x7"),
        (pooling("ROIPooling", "pooled_h: 6 pooled_w: 7"), ("?", "?"), "?x?x6x7"),
        (pooling("ROIPooling", "pooled_l: 1 pooled_h: 4 pooled_w: 4"), ("?", "20x3"), "20x?x1x4x4"),
        (psroi(21, 7), ("?", "Rx5"), "Rx21x7x7"),
    ],
)
def test_each_region_becomes_a_grid(layer, bottoms, top):
    assert made(layer, *bottoms) == ([top], [])


@pytest.mark.parametrize(
    ("layer", "bottoms", "expected"),
    [
        (
            pooling("ROIPooling", "pooled_h: 0 pooled_w: 7"),
            ("1x512x38x50", "300x5"),
            (codes.BAD_VALUE, (ROI, "pooled_h")),
        ),
        (
            pooling("ROIAlign", "pooled_h: 7"),
            ("1x512x38x50", "300x5"),
            (codes.MISSING, (ROI, "pooled_w")),
        ),
        (
            pooling("ROIPooling", "pooled_h: 7 pooled_w: 7"),
            ("1x512x38x50x1", "300x5"),
            (codes.AXIS_COUNT, ("bottom", 0)),
        ),
        (
            pooling("ROIPooling", "pooled_h: 7 pooled_w: 7"),
            ("1x512x38x50", "300x5x1x1x1"),
            (codes.AXIS_COUNT, ("bottom", 1)),
        ),
        (
            pooling("ROIPooling", "pooled_h: 4294967295 pooled_w: 7"),
            ("1x512x38x50", "300x5"),
            (codes.NO_ROOM, (ROI,)),
        ),
        (
            pooling("ROIPooling", "pooled_h: 1000 pooled_w: 1000"),
            ("1x512x38x50", "300x5"),
            (codes.TOO_LARGE, (ROI,)),
        ),
        (
            pooling("ROIPooling", "pooled_l: 0 pooled_h: 4 pooled_w: 4"),
            ("1x512x96x7x7", "20x3"),
            (codes.BAD_VALUE, (ROI, "pooled_l")),
        ),
        (
            pooling("ROIPooling", "pooled_l: 1 pooled_h: 4 pooled_w: 4"),
            ("1x512x7x7", "20x3"),
            (codes.AXIS_COUNT, ("bottom", 0)),
        ),
        (psroi(21, 7), ("1x1000x38x50", "300x5"), (codes.MISMATCH, ("bottom", 0))),
        (psroi(0, 7), ("1x0x38x50", "300x5"), (codes.BAD_VALUE, (PSROI, "output_dim"))),
        (psroi(21, -1), ("1x21x38x50", "300x5"), (codes.BAD_VALUE, (PSROI, "group_size"))),
    ],
)
def test_regions_are_refused_as_the_forks_refuse_them(layer, bottoms, expected):
    assert refused(layer, *bottoms) == expected
