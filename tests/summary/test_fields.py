"""Receptive fields: each kind of layer, and where there is none."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.summary.short import conv, data, fc, filters, layer

IMAGE = data(1, 4, 32, 32)


def field(summed, *layers, **options):
    """Size and stride behind the last layer, one number where both axes have the same."""
    found = summed(*layers, **options).rows[-1].fields[-1]
    return found and tuple(each[0] if len(set(each)) == 1 else each for each in found)


def pool(name, bottom, fields):
    return layer(name, "Pooling", [bottom], more=f"pooling_param {{ {fields} }}")


SEVEN = conv("c", "x", 4, "kernel_size: 7 stride: 2")


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ([], (1, 1)),
        ([SEVEN], (7, 2)),
        ([SEVEN, pool("p", "c", "kernel_size: 3 stride: 2")], (11, 4)),
        ([conv("c", "x", 4, "kernel_size: 3 dilation: 4")], (9, 1)),
        ([conv("c", "x", 4, "kernel_h: 3 kernel_w: 5 stride_h: 1 stride_w: 2")], ((3, 5), (1, 2))),
        ([conv("c", "x", 4, "kernel_size: 3 group: 2 pad: 9")], (3, 1)),
        ([SEVEN, pool("p", "c", "pool: AVE global_pooling: true")], (7 + 12 * 2, 2)),
        ([pool("p", "x", "kernel_h: 2 kernel_w: 4 stride_h: 3 stride_w: 1")], ((2, 4), (3, 1))),
        ([SEVEN, layer("d", "Deconvolution", ["c"], more=filters(4, "kernel_size: 4 stride: 2"))],
         (9, 1)),
        ([SEVEN, layer("d", "Deconvolution", ["c"], more=filters(4, "kernel_size: 3 stride: 2"))],
         (9, 1)),
        ([layer("d", "Deconvolution", ["x"], more=filters(4, "kernel_size: 4 stride: 4"))],
         (1, Fraction(1, 4))),
        ([pool("p", "x", "kernel_size: 3 stride: 2 dilation: 4")], (9, 2)),
        ([SEVEN, layer("r", "ReLU", ["c"], ["c"])], (7, 2)),
        ([SEVEN, layer("n", "BatchNorm", ["c"]), layer("s", "Scale", ["n"])], (7, 2)),
        ([SEVEN, layer("n", "LRN", ["c"])], (7, 2)),
        ([SEVEN, layer("n", "LRN", ["c"],
                       more="lrn_param { norm_region: WITHIN_CHANNEL local_size: 3 }")], (11, 2)),
        ([SEVEN, layer("n", "Normalize", ["c"], more="norm_param { across_spatial: false }")],
         (7, 2)),
        ([SEVEN, layer("n", "Normalize", ["c"])], None),
        ([SEVEN, layer("s", "Slice", ["c"], ["s1", "s2"])], (7, 2)),
        ([SEVEN, fc("f", "c", 2)], None),
        ([SEVEN, layer("f", "Flatten", ["c"])], None),
        ([SEVEN, layer("u", "Nobodys", ["c"])], None),
        ([SEVEN, layer("u", "Nobodys", ["c"]), layer("r", "ReLU", ["u"])], None),
    ],
)  # fmt: skip  # a case a line
def test_a_layer_sees_its_window_of_what_its_bottom_sees(summed, layers, expected):
    assert field(summed, IMAGE, *layers) == expected


FIVE = conv("d", "x", 4, "kernel_size: 5 stride: 2 pad: 2")
SAME = conv("c", "x", 4, "kernel_size: 1 stride: 2")
ALL = conv("e", "x", 4, "kernel_size: 1")


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ([SAME, FIVE, layer("s", "Eltwise", ["c", "d"])], (5, 2)),
        ([SAME, FIVE, layer("s", "Concat", ["c", "d"])], (5, 2)),
        ([SAME, FIVE, layer("s", "Concat", ["c", "d"], more="concat_param { axis: -3 }")], (5, 2)),
        ([SAME, FIVE, layer("s", "Concat", ["c", "d"], more="concat_param { concat_dim: 0 }")],
         (5, 2)),
        ([SAME, FIVE, layer("s", "Concat", ["c", "d"], more="concat_param { axis: 2 }")], None),
        ([SAME, FIVE, layer("s", "Concat", ["c", "d"], more="concat_param { axis: -1 }")], None),
        ([SAME, data(1, 4, 16, 16, name="y"), layer("s", "Eltwise", ["c", "y"])], None),
        ([SAME, layer("u", "Nobodys", ["x"]), layer("s", "Eltwise", ["c", "u"])], None),
        ([SAME, ALL, layer("s", "Crop", ["c", "e"])], (1, 2)),
        ([SAME, FIVE, layer("s", "Scale", ["c", "d"], more="scale_param { axis: 0 }")], (5, 2)),
    ],
)  # fmt: skip  # a case a line
def test_bottoms_that_are_joined_have_the_largest_field_if_their_strides_agree(
    summed, layers, expected
):
    assert field(summed, IMAGE, *layers) == expected


def test_each_bottom_of_a_convolution_has_a_top_of_its_own(summed):
    three = layer("c", "Convolution", ["x", "d"], ["c1", "c2"], more=filters(4, "kernel_size: 3"))
    same = conv("d", "x", 4, "kernel_size: 5 pad: 2")
    sizes = [each.size[0] for each in summed(IMAGE, same, three).rows[-1].fields]
    assert sizes == [3, 7]


@pytest.mark.parametrize(
    ("dims", "expected"),
    [((2,), None), ((2, 3), None), ((2, 3, 4), (1, 1)), ((), (1, 1))],  # () are images
)
def test_an_input_has_a_field_if_it_has_axes_behind_the_channels(summed, dims, expected):
    assert field(summed, data(*dims)) == expected


def test_learned_blobs_are_no_inputs(summed):
    learned = layer(
        "p", "Parameter", more="parameter_param { shape { dim: 1 dim: 2 dim: 3 dim: 3 } }"
    )
    assert field(summed, learned) is None


@pytest.mark.parametrize(
    "wrong",
    [
        conv("c", "x", 4, ""),
        conv("c", "x", 4, "kernel_size: 0"),
        conv("c", "x", 4, "kernel_size: 3 stride_h: 1"),
        conv("c", "x", 4, "kernel_size: [1, 2, 3]"),
        pool("c", "x", ""),
        pool("c", "x", "kernel_h: 3"),
        pool("c", "x", "kernel_size: 2 stride: 0"),
        layer("c", "Deconvolution", ["x"], more=filters(4, "kernel_size: 2 stride_h: 2")),
    ],
)
def test_a_layer_that_caffe_refuses_has_no_field_even_where_its_shape_is_given(summed, wrong):
    assert field(summed, IMAGE, wrong, inputs={"c": "1x4x9x9"}) is None


def test_global_pooling_of_an_unknown_size_has_no_field(summed):
    whole = pool("p", "x", "global_pooling: true")
    assert field(summed, IMAGE, whole, inputs={"x": "1x4x?x32"}) is None


def test_windows_are_known_where_sizes_are_not(summed):
    assert field(summed, IMAGE, SEVEN, inputs={"x": "1x4x?x?"}) == (7, 2)
