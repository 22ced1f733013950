"""Detectors: SSD, whose loss is decoded by layers that it tells of, and R-CNN's kin."""

from __future__ import annotations

import pytest

from netspec import schema
from netspec.deploying import deployed
from tests.deploying.nets import fc, layer, lines, net, source

DATA = source("data: data label", [8, 3, 30, 30], [1, 1, 4, 8])


def conv(told, units):
    return layer(told, convolution_param=dict(num_output=units, kernel_size=[3]))


def ssd(*more, **loss):
    fields = {"num_classes": 5, "share_location": True, "code_type": "CENTER_SIZE", **loss}
    return net(
        DATA,
        conv("conv Convolution: data -> conv", 4),
        conv("loc Convolution: conv -> loc", 4),
        conv("conf Convolution: conv -> conf", 5),
        layer("mbox_loc Flatten: loc -> mbox_loc"),
        layer("mbox_conf Flatten: conf -> mbox_conf"),
        layer("prior PriorBox: loc data -> prior", prior_box_param=dict(min_size=[5])),
        *more,
        layer("mbox_loss MultiBoxLoss: mbox_loc mbox_conf prior label -> mbox_loss",
              multibox_loss_param=fields, include=[dict(phase=0)]),
    )  # fmt: skip


def test_where_multibox_loss_stood_is_what_ssd_has():
    made = deployed(ssd())
    assert lines(made.net)[7:] == [
        "mbox_conf_reshape Reshape: mbox_conf -> mbox_conf_reshape",
        "mbox_conf_softmax Softmax: mbox_conf_reshape -> mbox_conf_softmax",
        "mbox_conf_flatten Flatten: mbox_conf_softmax -> mbox_conf_flatten",
        "detection_out DetectionOutput: mbox_loc mbox_conf_flatten prior -> detection_out",
    ]
    assert list(made.net.layer[7].reshape_param.shape.dim) == [0, -1, 5]
    assert made.net.layer[10].detection_output_param == schema.DetectionOutputParameter(
        num_classes=5, share_location=True, code_type="CENTER_SIZE", keep_top_k=200,
        confidence_threshold=0.01, nms_param=dict(nms_threshold=0.45, top_k=400),
    )  # fmt: skip
    assert len(made.notes) == 1
    assert "thresholds of SSD's own scripts" in made.notes[0]


def test_scores_of_a_logistic_loss_go_through_a_sigmoid():
    made = deployed(ssd(conf_loss_type="LOGISTIC"))
    assert lines(made.net)[7:] == [
        "mbox_conf_sigmoid Sigmoid: mbox_conf -> mbox_conf_sigmoid",
        "detection_out DetectionOutput: mbox_loc mbox_conf_sigmoid prior -> detection_out",
    ]


def test_a_net_that_decodes_itself_gets_nothing_more():
    own = layer("out DetectionOutput: mbox_loc mbox_conf prior -> out", include=[dict(phase=1)],
                detection_output_param=dict(num_classes=5))  # fmt: skip
    made = deployed(ssd(own))
    assert lines(made.net)[7:] == ["out DetectionOutput: mbox_loc mbox_conf prior -> out"]


def test_where_the_loss_does_not_tell_how_the_heads_are_the_outputs():
    given = net(DATA, conv("conv Convolution: data -> conv", 4), layer("l RegionLoss: conv label"))
    made = deployed(given)
    assert list(made.outputs) == ["conv"]
    note = (
        "the outputs are what layer 'l' (RegionLoss) took: how they are decoded is for you to add"
    )
    assert made.notes == (note,)


# -- R-CNN --------------------------------------------------------------------------------


def python(told, name, **fields):
    return layer(told, python_param=dict(module="rpn", layer=name), **fields)


def pooled(told):
    return layer(told, roi_pooling_param=dict(pooled_w=2, pooled_h=2, spatial_scale=0.1))


HEADS = (
    fc("cls_score: pool -> cls_score", 21),
    fc("bbox_pred: pool -> bbox_pred", 84),
    layer("loss_cls SoftmaxWithLoss: cls_score labels -> loss_cls", loss_weight=[1]),
    layer("loss_bbox SmoothL1Loss: bbox_pred targets inside outside -> loss_bbox",
          loss_weight=[2]),
)  # fmt: skip
INPUTS = {"data": (1, 3, 60, 60), "rois": (9, 5), "im_info": (1, 3)}


def test_regions_from_outside_are_an_input():
    given = net(
        python("data Python: -> data rois labels targets inside outside", "RoIDataLayer"),
        conv("conv Convolution: data -> conv", 4),
        pooled("pool ROIPooling: conv rois -> pool"),
        *HEADS,
    )
    made = deployed(given, inputs={key: INPUTS[key] for key in ("data", "rois")})
    assert made.inputs == {"data": (1, 3, 60, 60), "rois": (9, 5)}
    assert made.outputs == {"bbox_pred": (9, 84), "cls_prob": (9, 21)}


def rpn(kind="ProposalTargetLayer"):
    return net(
        python("input Python: -> data im_info gt_boxes", "RoIDataLayer"),
        conv("conv Convolution: data -> conv", 4),
        conv("rpn_cls Convolution: conv -> rpn_cls", 2),
        conv("rpn_bbox Convolution: conv -> rpn_bbox", 4),
        python("anchors Python: rpn_cls gt_boxes im_info data -> rpn_labels rpn_targets in out",
               "AnchorTargetLayer"),
        layer("rpn_loss SoftmaxWithLoss: rpn_cls rpn_labels", loss_weight=[1]),
        layer("rpn_prob Softmax: rpn_cls -> rpn_prob"),
        python("proposal Python: rpn_prob rpn_bbox im_info -> rpn_rois", "ProposalLayer"),
        python("sampled Python: rpn_rois gt_boxes -> rois labels targets inside outside", kind),
        pooled("pool ROIPooling: conv rois -> pool"),
        *HEADS,
    )  # fmt: skip


def test_regions_that_are_sampled_for_training_are_taken_as_they_are():
    made = deployed(rpn(), inputs={key: INPUTS[key] for key in ("data", "im_info")})
    assert lines(made.net) == [
        "data Input: -> data",
        "im_info Input: -> im_info",
        "conv Convolution: data -> conv",
        "rpn_cls Convolution: conv -> rpn_cls",
        "rpn_bbox Convolution: conv -> rpn_bbox",
        "rpn_prob Softmax: rpn_cls -> rpn_prob",
        "proposal Python: rpn_prob rpn_bbox im_info -> rois",
        "pool ROIPooling: conv rois -> pool",
        "cls_score InnerProduct: pool -> cls_score",
        "bbox_pred InnerProduct: pool -> bbox_pred",
        "cls_prob Softmax: cls_score -> cls_prob",
    ]


@pytest.mark.parametrize("kind", ["SomeOtherLayer"])
def test_a_layer_of_which_nothing_is_known_stays_with_what_it_needs(kind):
    inputs = {key: INPUTS[key] for key in ("data", "im_info")}
    made = deployed(rpn(kind), inputs={**inputs, "gt_boxes": (1, 5)})
    assert "gt_boxes" in made.inputs
