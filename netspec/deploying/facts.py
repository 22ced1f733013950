"""What layer types are in training: which bottoms losses take predictions from, what measures.

Source: the layers' classes in src/caffe/layers of BVLC Caffe and of the forks that the
catalogue names.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from netspec import schema


class Loss(NamedTuple):
    """A type of losses.

    Attributes:
        heads: The bottoms that may be predictions; those that are only given are targets.
        inside: The type of the layer that the loss has inside, for which it is put in; ""
            if it takes its bottoms as they are.
    """

    heads: tuple[int, ...]
    inside: str = ""


SOFTMAX, SIGMOID, DETECTION = "Softmax", "Sigmoid", "DetectionOutput"

LOSSES = {
    "SoftmaxWithLoss": Loss((0,), SOFTMAX),
    "SoftmaxWithLossOHEM": Loss((0,), SOFTMAX),
    "InfogainLoss": Loss((0,), SOFTMAX),
    "SigmoidCrossEntropyLoss": Loss((0,), SIGMOID),
    "MultinomialLogisticLoss": Loss((0,)),
    "HingeLoss": Loss((0,)),
    "EuclideanLoss": Loss((0, 1)),
    "L1Loss": Loss((0, 1)),
    "ContrastiveLoss": Loss((0, 1)),
    "SmoothL1Loss": Loss((0,)),
    "SmoothL1LossOHEM": Loss((0,)),
    "MultiBoxLoss": Loss((0, 1, 2), DETECTION),
    "RegionLoss": Loss((0,)),
    "Yolov3": Loss((0,)),
    "GaussianYolov3": Loss((0,)),
    "YoloSeg": Loss((0,)),
    "CTCLoss": Loss((0,)),
    "CtcLoss": Loss((0,)),
    "WarpCTCLoss": Loss((0,)),
    "MalisLoss": Loss((0,)),
}

# Losses whose raw predictions a detector still has to decode, by layers that no loss tells of.
TO_BE_DECODED = frozenset(
    {"RegionLoss", "Yolov3", "GaussianYolov3", "CTCLoss", "CtcLoss", "WarpCTCLoss"}
)

# Layers that measure or write, and feed nothing that is used; what they measure comes first.
MEASURES = frozenset(
    {
        "Accuracy",
        "BboxAccuracy",
        "DetectionAccuracy",
        "DetectionEvaluate",
        "DetectionGroupAccuracy",
        "EvalDetection",
        "FLOWriter",
        "HDF5Output",
        "LabelsequenceAccuracy",
        "SegAccuracy",
    }
)

# Layers without bottoms that give what is the net's own, and no data.
OWN = frozenset({"Parameter", "ContinuationIndicator"})

# Layers that pick regions to train on, and pass on those that they are given; by the class of a
# Python layer, or the type.
SAMPLERS = frozenset({"ProposalTargetLayer", "ProposalTarget"})

# Fillers that draw at random: what they give means nothing without training.
RANDOM_FILLERS = frozenset({"gaussian", "uniform", "xavier", "msra", "positive_unitball"})


def is_given(layer: Any) -> bool:
    """Whether a layer gives data to the net: it reads no blob, and what it makes is not its own."""
    return len(layer.bottom) == 0 and len(layer.top) > 0 and layer.type not in OWN


def gives_loss(layer: Any) -> bool:
    """Whether what a layer makes is a loss, and no blob that a net in use may need.

    A layer of another type may have a ``loss_weight`` as well, and be needed all the same.
    """
    known = schema.layer_type(layer.type)
    if known is not None and known.loss:
        return True
    return any(layer.loss_weight) and (known is None or layer.type == "Python")


def weight(layer: Any) -> float:
    """The weight of a loss in what is minimized."""
    if len(layer.loss_weight):
        return max(map(float, layer.loss_weight))
    known = schema.layer_type(layer.type)
    return float(known is not None and known.loss)


def is_sampler(layer: Any) -> bool:
    """Whether a layer picks regions to train on."""
    return (layer.python_param.layer if layer.type == "Python" else layer.type) in SAMPLERS
