"""What a layer's label says of its parameters."""

from __future__ import annotations

import pytest

import netspec
from netspec.drawing.labels import label
from netspec.schema import LAYERS

CASES = [
    (
        "Convolution",
        "convolution_param { num_output: 96 kernel_size: 11 stride: 4 }",
        "11x11 s4, 96",
    ),
    (
        "Convolution",
        "convolution_param { num_output: 8 kernel_h: 1 kernel_w: 7 pad_h: 0 pad_w: 3 }",
        "1x7 p0x3, 8",
    ),
    (
        "Convolution",
        "convolution_param { num_output: 8 kernel_size: 3 dilation: 2 pad: 2 group: 4 }",
        "3x3 p2 d2 g4, 8",
    ),
    (
        "Convolution",
        "convolution_param { num_output: 8 kernel_size: 3 kernel_size: 5 kernel_size: 7 }",
        "3x5x7, 8",
    ),
    (
        "Convolution",
        "convolution_param { num_output: 8 kernel_size: 1 stride: 1 pad: 0 dilation: 1 }",
        "1x1, 8",
    ),
    ("Convolution", "", ""),
    (
        "Deconvolution",
        "convolution_param { num_output: 21 kernel_size: 64 stride: 32 }",
        "64x64 s32, 21",
    ),
    ("Pooling", "pooling_param { kernel_size: 3 stride: 2 }", "max 3x3 s2"),
    ("Pooling", "pooling_param { pool: AVE global_pooling: true }", "ave global"),
    ("Pooling", "pooling_param { kernel_size: 3 pad: 1 }", "max 3x3 p1"),
    ("InnerProduct", "inner_product_param { num_output: 1000 }", "1000"),
    ("LRN", "lrn_param { local_size: 5 }", "size 5"),
    ("LRN", "lrn_param { norm_region: WITHIN_CHANNEL }", "size 5, within channels"),
    ("Dropout", "dropout_param { dropout_ratio: 0.4 }", "0.4"),
    ("Dropout", "", "0.5"),
    ("ReLU", "", ""),
    ("ReLU", "relu_param { negative_slope: 0.1 }", "slope 0.1"),
    ("Eltwise", "", "sum"),
    ("Eltwise", "eltwise_param { operation: PROD }", "product"),
    ("Eltwise", "eltwise_param { coeff: 1 coeff: -1 }", "sum, 1 -1"),
    ("Concat", "concat_param { axis: 0 }", "axis 0"),
    ("Slice", "slice_param { axis: 2 slice_point: 5 slice_point: 9 }", "axis 2 at 5, 9"),
    (
        "Slice",
        "slice_param { axis: 0 slice_point: 1 slice_point: 2 slice_point: 3 slice_point: 4 }",
        "axis 0",
    ),
    ("Slice", "", "axis 1"),
    ("Reshape", "reshape_param { shape { dim: 0 dim: -1 } }", "0x-1"),
    ("Scale", "scale_param { bias_term: true axis: 0 }", "with bias, axis 0"),
    ("Power", "power_param { power: 2 scale: 0.1 }", "power 2, scale 0.1"),
    ("Data", 'data_param { source: "a/b/train_lmdb/" batch_size: 64 }', "batch 64, train_lmdb"),
    (
        "ImageData",
        'image_data_param { source: "C:\\\\lists\\\\all.txt" batch_size: 2 }',
        "batch 2, all.txt",
    ),
    ("DummyData", "dummy_data_param { data_filler { type: 'constant' value: 3 } }", "all 3"),
    ("DummyData", "dummy_data_param { data_filler { type: 'xavier' } }", "xavier"),
    ("DummyData", "", "zeros"),
    ("Python", "python_param { module: 'rpn.layer' layer: 'Proposal' }", "rpn.layer.Proposal"),
    ("Reduction", "reduction_param { operation: MEAN axis: 1 }", "mean, axis 1"),
    ("LSTM", "recurrent_param { num_output: 256 }", "256"),
    ("Permute", "permute_param { order: 0 order: 2 order: 3 order: 1 }", "0 2 3 1"),
    (
        "SoftmaxWithLoss",
        "loss_weight: 0.3 loss_param { ignore_label: 255 }",
        "ignores 255, weight 0.3",
    ),
    ("SoftmaxWithLoss", "loss_weight: 1", ""),
    ("Accuracy", "accuracy_param { top_k: 5 }", "top 5"),
    ("PriorBox", "prior_box_param { min_size: 60 aspect_ratio: 2 }", "min 60, ratio 2"),
    (
        "ROIPooling",
        "roi_pooling_param { pooled_h: 7 pooled_w: 7 spatial_scale: 0.0625 }",
        "7x7, scale 0.0625",
    ),
    ("Reorg", "reorg_param { stride: 2 }", "stride 2"),  # a type without a row: its own fields
    ("ArgMax", "argmax_param { out_max_val: true top_k: 1 }", ""),
    ("Bewildering", "", ""),
]


@pytest.mark.parametrize(("type_", "more", "expected"), CASES)
def test_a_label_has_the_parameters_that_count(type_, more, expected):
    net = netspec.load(f'layer {{ name: "l" type: "{type_}" {more} }}').net
    assert label(net.layer[0]) == expected


@pytest.mark.parametrize("type_", sorted(LAYERS))
def test_every_type_of_the_catalogue_has_a_label_without_parameters(type_):
    net = netspec.load(f'layer {{ name: "l" type: "{type_}" }}').net
    assert len(label(net.layer[0])) < 30


def test_a_long_label_is_cut_in_its_middle():
    source = "x" * 300
    net = netspec.load(
        f'layer {{ name: "l" type: "Data" data_param {{ source: "{source}" }} }}'
    ).net
    assert len(label(net.layer[0])) == 34
    points = " ".join(f"order: {n}" for n in range(50))
    net = netspec.load(f'layer {{ name: "l" type: "Permute" permute_param {{ {points} }} }}').net
    assert label(net.layer[0]) == "0 1 2 3 4 5 ..."
