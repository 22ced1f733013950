"""Facts: what old types and fields are called today.

Source: the layer types and fields that Caffe's own upgrade knows, as its enums and messages
in ``caffe.proto`` list them.
"""

from __future__ import annotations

# A V0 layer's type -> the label of V1LayerParameter.type. "padding" is not among them: such
# layers are folded into others.
V0_TYPES = {
    "accuracy": "ACCURACY",
    "bnll": "BNLL",
    "concat": "CONCAT",
    "conv": "CONVOLUTION",
    "data": "DATA",
    "dropout": "DROPOUT",
    "euclidean_loss": "EUCLIDEAN_LOSS",
    "flatten": "FLATTEN",
    "hdf5_data": "HDF5_DATA",
    "hdf5_output": "HDF5_OUTPUT",
    "im2col": "IM2COL",
    "images": "IMAGE_DATA",
    "infogain_loss": "INFOGAIN_LOSS",
    "innerproduct": "INNER_PRODUCT",
    "lrn": "LRN",
    "multinomial_logistic_loss": "MULTINOMIAL_LOGISTIC_LOSS",
    "pool": "POOLING",
    "relu": "RELU",
    "sigmoid": "SIGMOID",
    "softmax": "SOFTMAX",
    "softmax_loss": "SOFTMAX_LOSS",
    "split": "SPLIT",
    "tanh": "TANH",
    "window_data": "WINDOW_DATA",
}

# Fields that a V0 layer of any type has -> the field of the V1 layer.
V0_OWN = {name: name for name in ("name", "blobs", "blobs_lr", "weight_decay")}

# Fields that a V0 layer of any type has -> the field of its transform_param.
V0_TRANSFORM = {
    "scale": "scale",
    "meanfile": "mean_file",
    "cropsize": "crop_size",
    "mirror": "mirror",
}

# A V0 layer's type -> the V1 layer's parameter message ("" is the layer itself), and the V0
# layer's fields -> that message's. Any other field is one that the type does not have.
_WEIGHTS = {
    "num_output": "num_output",
    "biasterm": "bias_term",
    "weight_filler": "weight_filler",
    "bias_filler": "bias_filler",
}
_SOURCE = {"source": "source", "batchsize": "batch_size"}
V0_PARAMS: dict[str, tuple[str, dict[str, str]]] = {
    "concat": ("concat_param", {"concat_dim": "concat_dim"}),
    "conv": (
        "convolution_param",
        {
            **_WEIGHTS,
            "pad": "pad",
            "kernelsize": "kernel_size",
            "group": "group",
            "stride": "stride",
        },
    ),
    "data": ("data_param", {**_SOURCE, "rand_skip": "rand_skip"}),
    "dropout": ("dropout_param", {"dropout_ratio": "dropout_ratio"}),
    "hdf5_data": ("hdf5_data_param", _SOURCE),
    "hdf5_output": ("", {"hdf5_output_param": "hdf5_output_param"}),
    "images": (
        "image_data_param",
        {
            **_SOURCE,
            "rand_skip": "rand_skip",
            "shuffle_images": "shuffle",
            "new_height": "new_height",
            "new_width": "new_width",
        },
    ),
    "infogain_loss": ("infogain_loss_param", {"source": "source"}),
    "innerproduct": ("inner_product_param", _WEIGHTS),
    "lrn": (
        "lrn_param",
        {"local_size": "local_size", "alpha": "alpha", "beta": "beta", "k": "k"},
    ),
    "pool": (
        "pooling_param",
        {"pool": "pool", "pad": "pad", "kernelsize": "kernel_size", "stride": "stride"},
    ),
    "window_data": (
        "window_data_param",
        {
            **_SOURCE,
            "det_fg_threshold": "fg_threshold",
            "det_bg_threshold": "bg_threshold",
            "det_fg_fraction": "fg_fraction",
            "det_context_pad": "context_pad",
            "det_crop_mode": "crop_mode",
        },
    ),
}

# The fields of a net that a V0 file has; Caffe keeps no others.
V0_NET = ("name", "layers", "input", "input_dim", "force_backward")

# A V1 layer's type, as the enum labels it -> the type's name today.
V1_TYPES = {
    "NONE": "",
    "ABSVAL": "AbsVal",
    "ACCURACY": "Accuracy",
    "ARGMAX": "ArgMax",
    "BNLL": "BNLL",
    "CONCAT": "Concat",
    "CONTRASTIVE_LOSS": "ContrastiveLoss",
    "CONVOLUTION": "Convolution",
    "DATA": "Data",
    "DECONVOLUTION": "Deconvolution",
    "DROPOUT": "Dropout",
    "DUMMY_DATA": "DummyData",
    "ELTWISE": "Eltwise",
    "EUCLIDEAN_LOSS": "EuclideanLoss",
    "EXP": "Exp",
    "FLATTEN": "Flatten",
    "HDF5_DATA": "HDF5Data",
    "HDF5_OUTPUT": "HDF5Output",
    "HINGE_LOSS": "HingeLoss",
    "IM2COL": "Im2col",
    "IMAGE_DATA": "ImageData",
    "INFOGAIN_LOSS": "InfogainLoss",
    "INNER_PRODUCT": "InnerProduct",
    "LRN": "LRN",
    "MEMORY_DATA": "MemoryData",
    "MULTINOMIAL_LOGISTIC_LOSS": "MultinomialLogisticLoss",
    "MVN": "MVN",
    "POOLING": "Pooling",
    "POWER": "Power",
    "RELU": "ReLU",
    "SIGMOID": "Sigmoid",
    "SIGMOID_CROSS_ENTROPY_LOSS": "SigmoidCrossEntropyLoss",
    "SILENCE": "Silence",
    "SLICE": "Slice",
    "SOFTMAX": "Softmax",
    "SOFTMAX_LOSS": "SoftmaxWithLoss",
    "SPLIT": "Split",
    "TANH": "TanH",
    "THRESHOLD": "Threshold",
    "WINDOW_DATA": "WindowData",
}

# A V1 layer's lists of one value a parameter blob -> the field of that blob's ParamSpec.
V1_PARAM_SPECS = {
    "param": "name",
    "blob_share_mode": "share_mode",
    "blobs_lr": "lr_mult",
    "weight_decay": "decay_mult",
}

# A V1 data layer's type -> its parameter message, and the fields that moved out of it.
DATA_PARAMS = {
    "DATA": "data_param",
    "IMAGE_DATA": "image_data_param",
    "WINDOW_DATA": "window_data_param",
}
TRANSFORM_FIELDS = ("scale", "mean_file", "crop_size", "mirror")

# SolverParameter.solver_type's label -> SolverParameter.type.
SOLVER_TYPES = {
    "SGD": "SGD",
    "NESTEROV": "Nesterov",
    "ADAGRAD": "AdaGrad",
    "RMSPROP": "RMSProp",
    "ADADELTA": "AdaDelta",
    "ADAM": "Adam",
}
