"""The layer catalogue: which fields a layer type reads, and how many blobs it takes and gives.

Facts, one row a type, grouped by family. Types of public forks name the project they are
taken from; where no source could be found for their counts, any number passes.
"""
# ruff: noqa: E501  # one row a layer type: a table reads better wide than folded

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FAMILIES = (
    "data",
    "vision",
    "activation",
    "normalization",
    "recurrent",
    "loss",
    "common",
    "utility",
)


@dataclass(frozen=True, slots=True)
class Count:
    """How many blobs: at least ``low``, at most ``high`` (``None``: no limit).

    >>> 2 in Count(1, 2), str(Count(1, 2)), str(Count(1)), str(Count())
    (True, '1 to 2', '1 or more', 'any number')
    """

    low: int = 0
    high: int | None = None

    def __contains__(self, number: int) -> bool:
        return self.low <= number and (self.high is None or number <= self.high)

    def __str__(self) -> str:
        if self.high is None:
            return f"{self.low} or more" if self.low else "any number"
        return str(self.low) if self.low == self.high else f"{self.low} to {self.high}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerType:
    """What the catalogue knows of one layer type.

    Attributes:
        name: The type as prototxt spells it, such as ``"InnerProduct"``.
        params: The fields of LayerParameter it reads, its own first; a short keyword is
            looked up in them in this order.
        bottoms: How many bottoms it takes, over all its settings.
        tops: How many tops it gives, over all its settings. For a loss, this counts the
            tops that Caffe adds when the net names none.
        family: One of ``FAMILIES``.
        vendor: The public fork it is taken from, ``"unknown"`` where only nets that use it were
            found, ``None`` for BVLC Caffe.
        equal: It gives as many tops as it takes bottoms.
        loss: It is a loss: weight 1 by default, and a top is added if the net names none.
        summary: What it computes, in one line. (N, C, H, W): images, channels, height and
            width; (T, N, ...): time steps and streams.
    """

    name: str
    params: tuple[str, ...]
    bottoms: Count
    tops: Count
    family: str
    vendor: str | None = None
    equal: bool = False
    loss: bool = False
    summary: str


class _Row(NamedTuple):
    """A row of the table; counts read "1", "1-2", "1+", "any", and "=" as many as bottoms."""

    name: str
    bottoms: str
    tops: str
    params: str
    summary: str


def _count(text: str) -> Count:
    if text == "any":
        return Count()
    if text.endswith("+"):
        return Count(int(text[:-1]))
    low, _, high = text.partition("-")
    return Count(int(low), int(high or low))


class _Group(NamedTuple):
    """The rows of one family that come from one project."""

    family: str
    vendor: str | None
    rows: tuple[tuple[str, str, str, str, str], ...]

    def types(self) -> Iterator[LayerType]:
        for row in map(_Row._make, self.rows):
            equal = row.tops == "="
            yield LayerType(
                name=row.name,
                params=tuple(row.params.split()),
                bottoms=_count(row.bottoms),
                tops=_count(row.bottoms if equal else row.tops),
                family=self.family,
                vendor=self.vendor,
                equal=equal,
                loss=self.family == "loss",
                summary=row.summary,
            )


# Counts of BVLC types: the declarations in include/caffe/layers/*.hpp of BVLC Caffe 1.0;
# parameters: what src/caffe/layers/*.cpp of the same reads.
# fmt: off
_TABLE = (
    # type                       bottoms tops    reads                                                     what it computes
    _Group("data", None, (
        ("Data",                    "0", "1-2", "data_param transform_param",                              "images, and labels (N) if a second top is named, from an LMDB or LevelDB database"),
        ("ImageData",               "0", "2",   "image_data_param transform_param",                        "images and labels (N) from a text file that lists paths"),
        ("HDF5Data",                "0", "1+",  "hdf5_data_param",                                         "one top a dataset of that name, from the HDF5 files of a list"),
        ("MemoryData",              "0", "2",   "memory_data_param transform_param",                       "images and labels (N) that the program puts in memory"),
        ("WindowData",              "0", "2",   "window_data_param transform_param",                       "windows cut from images, foreground and background, and labels (N)"),
        ("DummyData",               "0", "1+",  "dummy_data_param",                                        "blobs of given shapes, filled by fillers"),
        ("Input",                   "0", "1+",  "input_param",                                             "blobs of given shapes, filled from outside before each pass"),
        ("HDF5Output",              "2", "0",   "hdf5_output_param",                                       "writes data and labels to an HDF5 file"),
    )),
    _Group("vision", None, (
        ("Convolution",             "1+", "=",  "convolution_param",                                       "learned filters slid over each bottom: (N, C, H, W) to (N, num_output, H', W')"),
        ("Deconvolution",           "1+", "=",  "convolution_param",                                       "the transpose of a convolution, which enlarges: (N, C, H, W) to (N, num_output, H', W')"),
        ("Pooling",                 "1", "1-2", "pooling_param",                                           "maximum, average or random pick of each window; for the maximum, its index as second top"),
        ("SPP",                     "1", "1",   "spp_param",                                               "a pyramid of poolings, flattened to one length whatever H and W are"),
        ("Crop",                    "2", "1",   "crop_param",                                              "the first bottom cut to the second one's size, from axis on"),
        ("Im2col",                  "1", "1",   "convolution_param",                                       "the windows a convolution would see, one after another as channels"),
    )),
    _Group("activation", None, (
        ("ReLU",                    "1", "1",   "relu_param",                                              "max(x, 0), or negative_slope * x below zero"),
        ("PReLU",                   "1", "1",   "prelu_param",                                             "ReLU with a learned slope below zero, one a channel or one for all"),
        ("ELU",                     "1", "1",   "elu_param",                                               "x above zero, alpha * (exp(x) - 1) below"),
        ("Sigmoid",                 "1", "1",   "sigmoid_param",                                           "1 / (1 + exp(-x))"),
        ("TanH",                    "1", "1",   "tanh_param",                                              "the hyperbolic tangent of each element"),
        ("Swish",                   "1", "1",   "swish_param",                                             "x * sigmoid(beta * x)"),
        ("BNLL",                    "1", "1",   "",                                                        "log(1 + exp(x)), a soft ReLU"),
        ("AbsVal",                  "1", "1",   "",                                                        "the absolute value of each element"),
        ("Clip",                    "1", "1",   "clip_param",                                              "each element held between min and max"),
        ("Threshold",               "1", "1",   "threshold_param",                                         "1 where x is above the threshold, else 0"),
        ("Power",                   "1", "1",   "power_param",                                             "(shift + scale * x) ^ power"),
        ("Exp",                     "1", "1",   "exp_param",                                               "base ^ (shift + scale * x)"),
        ("Log",                     "1", "1",   "log_param",                                               "the logarithm, to base, of shift + scale * x"),
        ("Dropout",                 "1", "1",   "dropout_param",                                           "in training, zeroes elements at random and scales up the rest; else the identity"),
    )),
    _Group("normalization", None, (
        ("BatchNorm",               "1", "1",   "batch_norm_param",                                        "each channel to mean 0 and variance 1, of the batch in training, of running statistics in testing"),
        ("LRN",                     "1", "1",   "lrn_param",                                               "each element damped by the energy of its neighbours, across channels or within one"),
        ("MVN",                     "1", "1",   "mvn_param",                                               "each image's channels to mean 0 and, if asked, variance 1"),
    )),
    _Group("recurrent", None, (
        ("LSTM",                  "2-5", "1-3", "recurrent_param",                                         "long short-term memory over x (T, N, ...) and continuation markers (T, N): (T, N, num_output)"),
        ("RNN",                   "2-4", "1-2", "recurrent_param",                                         "a tanh recurrence over x (T, N, ...) and continuation markers (T, N): (T, N, num_output)"),
        ("LSTMUnit",                "3", "2",   "",                                                        "one LSTM step: cell (1, N, D), gates (1, N, 4 D) and markers (1, N) to the next cell and hidden state"),
    )),
    _Group("loss", None, (
        ("SoftmaxWithLoss",         "2", "1-2", "softmax_param loss_param",                                "softmax of the scores, then the negative log likelihood of integer labels; the probabilities as second top"),
        ("SigmoidCrossEntropyLoss", "2", "1",   "loss_param",                                              "cross-entropy of the scores' sigmoid with targets of the same shape"),
        ("EuclideanLoss",           "2", "1",   "",                                                        "half the mean over N of the squared distance of two blobs"),
        ("HingeLoss",               "2", "1",   "hinge_loss_param",                                        "the one-against-all hinge, L1 or L2, of scores and integer labels"),
        ("ContrastiveLoss",         "3", "1",   "contrastive_loss_param",                                  "pulls two features (N, C) together where the third bottom says alike, else a margin apart"),
        ("MultinomialLogisticLoss", "2", "1",   "",                                                        "the negative log likelihood of integer labels, from probabilities"),
        ("InfogainLoss",          "2-3", "1-2", "infogain_loss_param loss_param softmax_param",            "the log likelihood weighted by an infogain matrix, from a file or the third bottom"),
    )),
    _Group("common", None, (
        ("InnerProduct",            "1", "1",   "inner_product_param",                                     "fully connected: all axes from axis on become num_output values"),
        ("Embed",                   "1", "1",   "embed_param",                                             "a learned row for each integer index: (...) to (..., num_output)"),
        ("Scale",                 "1-2", "1",   "scale_param",                                             "a product with a learned blob or the second bottom, broadcast; plus a bias if asked"),
        ("Bias",                  "1-2", "1",   "bias_param",                                              "a sum with a learned blob or the second bottom, broadcast"),
        ("Eltwise",                "2+", "1",   "eltwise_param",                                           "the sum (with coefficients), product or maximum of bottoms of one shape"),
        ("Concat",                 "1+", "1",   "concat_param",                                            "bottoms joined along an axis"),
        ("Slice",                   "1", "1+",  "slice_param",                                             "a bottom cut along an axis, evenly or at slice points"),
        ("Split",                   "1", "1+",  "",                                                        "the same blob for several readers; Caffe inserts it by itself"),
        ("Flatten",                 "1", "1",   "flatten_param",                                           "the axes from axis to end_axis as one"),
        ("Reshape",                 "1", "1",   "reshape_param",                                           "the same data in another shape: 0 copies a dimension, -1 works one out"),
        ("Tile",                    "1", "1",   "tile_param",                                              "a blob repeated along an axis"),
        ("Reduction",               "1", "1",   "reduction_param",                                         "the sum, mean, sum of magnitudes or of squares over all axes from axis on"),
        ("ArgMax",                  "1", "1",   "argmax_param",                                            "the indices, and values if asked, of the top_k largest"),
        ("Softmax",                 "1", "1",   "softmax_param",                                           "exponentials that sum to 1 along an axis"),
        ("BatchReindex",            "2", "1",   "",                                                        "images picked from the batch by the second bottom's indices"),
        ("Filter",                 "2+", "1+",  "",                                                        "the images whose selector, the last bottom, is not 0; a top for each other bottom"),
        ("Parameter",               "0", "1",   "parameter_param",                                         "a learned blob as a top"),
    )),
    _Group("utility", None, (
        ("Accuracy",                "2", "1-2", "accuracy_param",                                          "the share of labels among the top_k scores, and for each class as second top"),
        ("Silence",                "1+", "0",   "",                                                        "reads blobs so that they are not printed as outputs of the net"),
        ("Python",                "any", "any", "python_param",                                            "whatever a Python class computes"),
    )),
    # Public forks. Counts: what their layer classes declare; where they declare none, what the code uses; where forks
    # differ, the widest; where no source was found, any. Fields that are not in this schema are left out.
    _Group("data", "weiliu89/caffe", (
        ("AnnotatedData",           "0", "1+",  "annotated_data_param data_param transform_param",         "images and their boxes (1, 1, boxes, 8) from a database"),
        ("VideoData",               "0", "1+",  "video_data_param data_param transform_param",             "frames of a webcam or a video file"),
    )),
    _Group("data", "eric612/MobileNet-YOLO", (
        ("LaneData",                "0", "1+",  "annotated_data_param data_param transform_param",         "images with their boxes and lane maps from a database"),
    )),
    _Group("data", "yeahkun/caffe-yolo", (
        ("BoxData",                 "0","1-100","data_param transform_param",                              "images and, a top each, boxes at several grid sizes from a database"),
    )),
    _Group("data", "zhaoweicai/mscnn", (
        ("ImageGtData",             "0", "2+",  "image_gt_data_param transform_param",                     "images and ground truth boxes, by window file, at several scales"),
    )),
    _Group("data", "zhaoweicai/cascade-rcnn", (
        ("DetectionData",           "0", "2+",  "detection_data_param transform_param",                    "images and ground truth boxes for training a detector"),
        ("EvalData",                "0", "2+",  "eval_data_param transform_param",                         "images and their sizes for testing a detector"),
    )),
    _Group("data", "alexgkendall/caffe-segnet", (
        ("DenseImageData",          "0", "2",   "dense_image_data_param transform_param",                  "images and label maps (N, 1, H, W) from a text file that lists pairs of paths"),
    )),
    _Group("data", "hszhao/PSPNet", (
        ("ImageSegData",            "0", "0-3", "image_data_param transform_param",                        "images, label maps and the images' sizes; tops that the net leaves out are added"),
    )),
    _Group("data", "yjxiong/caffe", (
        ("SegData",                 "0", "2",   "transform_param",                                         "stacks of video frames or flow and their labels"),
    )),
    _Group("data", "fyu/caffe-dilation", (
        ("ImageLabelData",          "0", "2-3", "image_label_data_param transform_param",                  "images and label maps from two lists of paths"),
    )),
    _Group("data", "soulslicer/openpose_caffe_train", (
        ("OPData",                  "0", "1-2", "op_transform_param data_param transform_param",           "images, and maps of body joints and limbs, from a database"),
    )),
    _Group("data", "NVIDIA/caffe", (
        ("DetectNetTransformation", "2", "2",   "detectnet_groundtruth_param detectnet_augmentation_param transform_param", "images and boxes to augmented images and a coverage grid"),
    )),
    _Group("data", "lmb-freiburg/flownet2", (
        ("DataAugmentation",      "1-2", "1-2", "augmentation_param",                                      "images warped and recoloured at random, and the coefficients as second top"),
        ("FlowAugmentation",        "3", "1",   "augmentation_param",                                      "an optical flow changed to fit its two images' augmentations"),
        ("GenerateAugmentationParameters", "1-3", "1", "augmentation_param",                               "random augmentation coefficients, fresh or on top of given ones"),
        ("FLOWriter",               "1", "any", "writer_param",                                            "writes an optical flow to .flo files"),
    )),
    _Group("data", "dlunion/CC4.0", (
        ("ContinuationIndicator", "0-1", "1",   "continuation_indicator_param",                            "continuation markers (time_step, N) for LSTM and RNN: 0 at the first step, then 1"),
    )),
    _Group("vision", "rbgirshick/caffe-fast-rcnn", (
        ("ROIPooling",              "2", "1",   "roi_pooling_param",                                       "each region (R, 5) max-pooled out of the features: (R, C, pooled_h, pooled_w)"),
    )),
    _Group("vision", "zhaoweicai/cascade-rcnn", (
        ("ROIAlign",                "2", "1",   "roi_pooling_param",                                       "as ROIPooling, sampled between pixels without rounding"),
        ("ScaleRoute",             "1+", "1+",  "scale_route_param",                                       "the regions whose size lies between low_scale and high_scale"),
    )),
    _Group("vision", "daijifeng001/caffe-mnc", (
        ("ROIWarping",              "2", "1",   "roi_warping_param",                                       "each region warped to a fixed size, differentiable in its box"),
        ("MaskResize",              "1", "1",   "mask_resize_param",                                       "masks resized to output_height x output_width"),
    )),
    _Group("vision", "daijifeng001/caffe-rfcn", (
        ("PSROIPooling",            "2", "1",   "psroi_pooling_param",                                     "regions pooled with other channels for each cell: (R, output_dim, group_size, group_size)"),
        ("BoxAnnotatorOHEM",        "4", "2",   "box_annotator_ohem_param",                                "labels and weights of the regions that cost most, the others ignored"),
    )),
    _Group("vision", "weiliu89/caffe", (
        ("PriorBox",                "2", "1",   "prior_box_param",                                         "default boxes and their variances of a feature map: (1, 2, 4 * boxes)"),
        ("DetectionOutput",       "3-4", "1",   "detection_output_param transform_param",                  "boxes decoded from locations, scores and priors, after suppression: (1, 1, found, 7)"),
        ("DetectionEvaluate",       "2", "1",   "detection_evaluate_param",                                "true and false positives of detections against ground truth"),
    )),
    _Group("vision", "unknown", (
        ("PriorBoxClustered",     "any", "any", "prior_box_param",                                         "default boxes with given widths and heights instead of sizes and ratios"),
    )),
    _Group("vision", "foss-for-synopsys-dwc-arc-processors/synopsys-caffe", (
        ("Proposal",                "3", "1-2", "proposal_param",                                          "regions (R, 5) from a region proposal net's scores and offsets, and their scores"),
        ("ConvolutionDepthwise",   "1+", "=",   "convolution_param",                                       "a convolution of each channel by itself"),
        ("ShuffleChannel",          "1", "1",   "shuffle_channel_param",                                   "channels interleaved across groups"),
        ("Pooling3D",               "1", "1",   "pooling3d_param",                                         "pooling over time, height and width"),
    )),
    _Group("vision", "facebookarchive/C3D", (
        ("Convolution3D",           "1", "1",   "convolution3d_param",                                     "a convolution over time, height and width"),
    )),
    _Group("vision", "eric612/MobileNet-YOLO", (
        ("DepthwiseConvolution",   "1+", "=",   "convolution_param",                                       "a convolution of each channel by itself"),
        ("Reorg",                   "1", "1",   "reorg_param",                                             "blocks of stride x stride pixels moved to channels, or back"),
        ("YoloDetectionOutput",    "1+", "1",   "yolo_detection_output_param",                             "boxes decoded from YOLO v2 maps, after suppression"),
        ("Yolov3DetectionOutput",  "1+", "1",   "yolov3_detection_output_param",                           "boxes decoded from YOLO v3 maps, after suppression"),
    )),
    _Group("vision", "zhaoweicai/mscnn", (
        ("DecodeBBox",            "2-3", "1",   "bbox_reg_param",                                          "boxes (R, 5) moved by regressed offsets"),
        ("BoxOutput",              "1+", "1-2", "box_output_param bbox_reg_param",                         "proposals from the detection maps of several scales, after suppression"),
        ("ProposalTarget",          "2", "5+",  "proposal_target_param bbox_reg_param",                    "sampled regions with labels, box targets and weights"),
    )),
    _Group("vision", "zhaoweicai/cascade-rcnn", (
        ("BoxGroupOutput",         "1+", "1-2", "box_group_output_param bbox_reg_param",                   "proposals from the detection maps of several anchor groups"),
        ("FrcnnOutput",             "4", "1",   "frcnn_output_param bbox_reg_param",                       "a Faster R-CNN's final boxes, after suppression"),
        ("HardMining",             "2+", "1+",  "",                                                        "the hardest regions of a batch"),
    )),
    _Group("vision", "alexgkendall/caffe-segnet", (
        ("Upsample",              "1-2", "1",   "upsample_param",                                          "enlarges by scale; with a pooling mask as second bottom, values go where they were the maximum"),
    )),
    _Group("vision", "hszhao/PSPNet", (
        ("Interp",                  "1", "1",   "interp_param",                                            "bilinear resizing by a factor or to height x width"),
    )),
    _Group("vision", "lmb-freiburg/flownet2", (
        ("Resample",              "1-2", "1",   "resample_param",                                          "resizing to height x width or to the second bottom's size"),
        ("Correlation",             "2", "1",   "correlation_param",                                       "patches of one feature map compared to displaced ones of another"),
    )),
    _Group("vision", "naibaf7/caffe", (
        ("MergeCrop",               "2", "1",   "mergecrop_param",                                         "the second bottom cut to the first one's size, then stacked or added"),
        ("Affinity",               "1+", "=",   "affinity_param",                                          "an affinity graph between neighbouring pixels from a label map"),
    )),
    _Group("vision", "torrvision/crfasrnn", (
        ("MultiStageMeanfield",     "3", "1",   "multi_stage_meanfield_param",                             "mean-field steps of a dense CRF: unary scores, previous output and image"),
    )),
    _Group("vision", "pmgysel/caffe", (
        ("ConvolutionRistretto",   "1+", "=",   "convolution_param quantization_param",                    "a convolution in reduced precision"),
        ("DeconvolutionRistretto", "1+", "=",   "convolution_param quantization_param",                    "a deconvolution in reduced precision"),
    )),
    _Group("vision", "Tongcheng/caffe", (
        ("DenseBlock",              "1", "1",   "denseblock_param",                                        "a whole DenseNet block: each step sees all steps before it"),
    )),
    _Group("activation", "eric612/MobileNet-YOLO", (
        ("ReLU6",                   "1", "1",   "relu_param",                                              "min(max(x, 0), 6)"),
    )),
    _Group("activation", "foss-for-synopsys-dwc-arc-processors/synopsys-caffe", (
        ("Mish",                    "1", "1",   "",                                                        "x * tanh(log(1 + exp(x)))"),
    )),
    _Group("activation", "naibaf7/caffe", (
        ("Noise",                   "1", "1",   "",                                                        "adds random noise"),
    )),
    _Group("normalization", "weiliu89/caffe", (
        ("Normalize",               "1", "1",   "norm_param",                                              "each position's channels, or each image, to L2 norm 1, times a learned scale"),
    )),
    _Group("normalization", "alexgkendall/caffe-segnet", (
        ("BN",                      "1", "1-3", "bn_param",                                                "batch normalization with learned scale and shift in one layer"),
    )),
    _Group("normalization", "lxx1991/caffe_mpi", (
        ("BNData",                  "1", "1",   "bn_param",                                                "batch normalization of the input data"),
    )),
    _Group("normalization", "pmgysel/caffe", (
        ("LRNRistretto",            "1", "1",   "lrn_param quantization_param",                            "LRN in reduced precision"),
    )),
    _Group("recurrent", "junhyukoh/caffe-lstm", (
        ("Lstm",                  "1-2", "1",   "lstm_param",                                              "an LSTM in one layer: (T * N, I) and optional markers to (T * N, num_output)"),
    )),
    _Group("recurrent", "peteanderson80/caffe", (
        ("LSTMNode",              "2-3", "2",   "lstm_param",                                              "one step of an LSTM: input, cell and optional markers to hidden state and cell"),
    )),
    _Group("loss", "rbgirshick/caffe-fast-rcnn", (
        ("SmoothL1Loss",          "2-4", "1-2", "smooth_l1_loss_param loss_param",                         "squared near 0 and absolute beyond, of box offsets, with inside and outside weights"),
    )),
    _Group("loss", "weiliu89/caffe", (
        ("MultiBoxLoss",            "4", "1",   "multibox_loss_param loss_param",                          "SSD's location and confidence losses after matching priors to ground truth"),
    )),
    _Group("loss", "intel/caffe", (
        ("SmoothL1LossOHEM",      "2-3", "1-2", "loss_param",                                              "smooth L1 with the loss of each region as second top"),
        ("SoftmaxWithLossOHEM",     "2", "1-3", "softmax_param loss_param",                                "SoftmaxWithLoss with the loss of each region as third top"),
    )),
    _Group("loss", "eric612/MobileNet-YOLO", (
        ("RegionLoss",              "2", "1",   "region_loss_param",                                       "YOLO v2's loss of a detection map and boxes"),
        ("Yolov3",                  "2", "1",   "yolov3_param",                                            "YOLO v3's loss of a detection map and boxes"),
        ("GaussianYolov3",          "2", "1",   "yolov3_param",                                            "YOLO v3's loss with uncertain boxes"),
        ("YoloSeg",                 "3", "1",   "yolo_seg_param",                                          "the loss of a segmentation map beside a YOLO detector"),
    )),
    _Group("loss", "zhaoweicai/mscnn", (
        ("DetectionLoss",           "2", "1",   "detection_loss_param bbox_reg_param loss_param",          "class and box losses of a proposal map, with sampled negatives"),
    )),
    _Group("loss", "zhaoweicai/cascade-rcnn", (
        ("DetectionGroupLoss",      "3", "1",   "detection_group_loss_param bbox_reg_param loss_param",    "class and box losses of a proposal map with anchor groups"),
    )),
    _Group("loss", "NVIDIA/caffe", (
        ("L1Loss",                "1-2", "1",   "",                                                        "the sum of absolute differences"),
    )),
    _Group("loss", "unknown", (
        ("OrientationSmoothL1Loss", "any", "any", "smooth_l1_loss_param",                                  "smooth L1 of angles"),
    )),
    _Group("loss", "senlinuc/caffe_ocr", (
        ("WarpCTCLoss",           "2-4", "1",   "ctc_loss_param",                                          "connectionist temporal classification by Baidu's warp-ctc"),
    )),
    _Group("loss", "hzli-ucas/caffe", (
        ("CTCLoss",               "2-3", "1",   "ctc_loss_param",                                          "connectionist temporal classification: scores, sequence markers and labels"),
    )),
    _Group("loss", "dlunion/CC4.0", (
        ("CtcLoss",                 "2", "1",   "ctc_loss_param",                                          "connectionist temporal classification: scores (T, N, C) and labels"),
    )),
    _Group("loss", "naibaf7/caffe", (
        ("MalisLoss",             "3-4", "1-2", "",                                                        "the MALIS loss of an affinity graph"),
    )),
    _Group("common", "weiliu89/caffe", (
        ("Permute",                 "1", "1",   "permute_param",                                           "the axes in another order, the unnamed ones last"),
    )),
    _Group("common", "senlinuc/caffe_ocr", (
        ("Transpose",               "1", "1",   "transpose_param",                                         "the axes in another order, all of them named"),
        ("Reverse",                 "1", "1",   "reverse_param",                                           "a blob back to front along an axis"),
    )),
    _Group("common", "NVIDIA/caffe", (
        ("Axpy",                    "3", "1",   "",                                                        "a * x + y with one a for each channel: a (N, C), x and y (N, C, H, W)"),
    )),
    _Group("common", "wy1iu/LargeMargin_Softmax_Loss", (
        ("LargeMarginInnerProduct", "2", "1-2", "largemargin_inner_product_param",                         "InnerProduct that keeps a margin of angle to the true class; lambda as second top"),
    )),
    _Group("common", "pmgysel/caffe", (
        ("FcRistretto",             "1", "1",   "inner_product_param quantization_param",                  "InnerProduct in reduced precision"),
    )),
    _Group("common", "MSRCCS/Caffe", (
        ("MIL",                    "1+", "1+",  "mil_param",                                               "multiple-instance pooling of an image's regions"),
    )),
    _Group("utility", "hszhao/PSPNet", (
        ("SegAccuracy",             "2", "1",   "seg_accuracy_param",                                      "pixel and class accuracy of a label map"),
    )),
    _Group("utility", "yeahkun/caffe-yolo", (
        ("EvalDetection",          "2+", "1",   "eval_detection_param",                                    "true and false positives of a YOLO map against boxes"),
    )),
    _Group("utility", "zhaoweicai/mscnn", (
        ("DetectionAccuracy",       "2", "0-2", "detection_accuracy_param bbox_reg_param loss_param",      "accuracy of a proposal map"),
    )),
    _Group("utility", "zhaoweicai/cascade-rcnn", (
        ("DetectionGroupAccuracy",  "3", "0-2", "detection_group_accuracy_param bbox_reg_param loss_param","accuracy of a proposal map with anchor groups"),
        ("BboxAccuracy",            "3", "0-2", "bbox_reg_param",                                          "overlap of regressed boxes with their targets"),
    )),
    _Group("utility", "dlunion/CC4.0", (
        ("LabelsequenceAccuracy",   "2", "1",   "labelsequence_accuracy_param",                            "the share of label sequences read without error"),
    )),
)
# fmt: on

LAYERS: Mapping[str, LayerType] = MappingProxyType(
    {
        found.name: found
        for family in FAMILIES
        for group in _TABLE
        if group.family == family
        for found in group.types()
    }
)


def layer_type(name: str) -> LayerType | None:
    """The catalogue's entry for a layer type, ``None`` if it has none.

    >>> layer_type("Pooling").tops
    Count(low=1, high=2)
    """
    return LAYERS.get(name)


def param_fields(name: str) -> tuple[str, ...]:
    """The fields of LayerParameter that a layer type reads, its own first.

    Returns:
        Their names; none for a type without parameters and for one that is not known.

    >>> param_fields("Deconvolution")
    ('convolution_param',)
    """
    found = LAYERS.get(name)
    return found.params if found else ()
