"""What a layer's label says of its parameters, in few words: ``5x5 s2 p1, 96``.

What is left at its default is not said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.drawing.sizes import pool_text, window_text
from netspec.report.unicode import printable
from netspec.summary.cells import cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    _Tell = Callable[[Any], Iterable[str]]

_WIDEST = 34  # columns of all pieces together
_MOST = 3  # fields of a type that has no row in the table
_VALUES = 6  # of a repeated field


def label(layer: Any) -> str:
    """What a layer does, beside its type; "" if its type says it all.

    Args:
        layer: Its LayerParameter.
    """
    tell = _TABLE.get(str(layer.type), _fields)
    pieces = [piece for piece in tell(layer) if piece]
    if any(layer.loss_weight) and set(layer.loss_weight) != {1.0}:
        pieces.append(f"weight {_numbers(layer.loss_weight)}")
    return cut(printable(", ".join(pieces)), _WIDEST)


def _number(value: Any) -> str:
    """A number as people write it: floats of Caffe have 7 digits."""
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _numbers(values: Iterable[Any], between: str = " ") -> str:
    given = list(values)
    more = " ..." if len(given) > _VALUES else ""
    return between.join(map(_number, given[:_VALUES])) + more


def _given(message: Any, field: str, text: str = "{}") -> str:
    """A field that has a value other than its default, in a text."""
    value, default = getattr(message, field), message.DESCRIPTOR.fields_by_name[field].default_value
    if not message.HasField(field) or value == default:
        return ""
    return text.format(_number(value))


def _base(path: str) -> str:
    """The last part of a path, for those who know their files."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]


def _source(field: str) -> _Tell:
    def tell(layer: Any) -> Iterator[str]:
        param = getattr(layer, field)
        yield f"batch {param.batch_size}" if param.batch_size else ""
        yield _base(param.source)

    return tell


def _convolution(layer: Any) -> Iterator[str]:
    param = layer.convolution_param
    yield window_text(param)
    yield str(param.num_output) if param.num_output else ""


def _pooling(layer: Any) -> Iterator[str]:
    yield pool_text(layer.pooling_param)


def _memory_data(layer: Any) -> Iterator[str]:
    param = layer.memory_data_param
    yield f"batch {param.batch_size}" if param.batch_size else ""


def _dummy_data(layer: Any) -> Iterator[str]:
    fillers = layer.dummy_data_param.data_filler
    yield _filler(fillers[0]) if fillers else "zeros"


def _filler(filler: Any) -> str:
    kind = str(filler.type)
    if kind != "constant":
        return kind
    return f"all {_number(filler.value)}" if filler.value else "zeros"


def _eltwise(layer: Any) -> Iterator[str]:
    param = layer.eltwise_param
    name = schema.enum_type("EltwiseParameter.EltwiseOp").Name(param.operation)
    yield {"SUM": "sum", "PROD": "product", "MAX": "maximum"}.get(name, name)
    yield _numbers(param.coeff)


def _along(field: str) -> _Tell:
    def tell(layer: Any) -> Iterator[str]:
        yield f"axis {getattr(layer, field).axis}"

    return tell


def _slice(layer: Any) -> Iterator[str]:
    param = layer.slice_param
    points = f" at {_numbers(param.slice_point, ', ')}" if len(param.slice_point) <= _MOST else ""
    yield f"axis {param.axis}" + (points if len(param.slice_point) else "")


def _reshape(layer: Any) -> Iterator[str]:
    yield _numbers(layer.reshape_param.shape.dim, "x")


def _scale(layer: Any) -> Iterator[str]:
    yield "with bias" if layer.scale_param.bias_term else ""
    yield _given(layer.scale_param, "axis", "axis {}")


def _power(layer: Any) -> Iterator[str]:
    param = layer.power_param
    yield _given(param, "power", "power {}")
    yield _given(param, "scale", "scale {}")
    yield _given(param, "shift", "shift {}")


def _python(layer: Any) -> Iterator[str]:
    param = layer.python_param
    yield ".".join(part for part in (param.module, param.layer) if part)


def _prior_box(layer: Any) -> Iterator[str]:
    param = layer.prior_box_param
    yield f"min {_numbers(param.min_size)}" if len(param.min_size) else ""
    yield f"max {_numbers(param.max_size)}" if len(param.max_size) else ""
    yield f"ratio {_numbers(param.aspect_ratio)}" if len(param.aspect_ratio) else ""


def _detection_output(layer: Any) -> Iterator[str]:
    param = layer.detection_output_param
    yield f"{param.num_classes} classes"
    yield _given(param.nms_param, "nms_threshold", "nms {}")


def _roi_pooling(layer: Any) -> Iterator[str]:
    param = layer.roi_pooling_param
    yield f"{param.pooled_h}x{param.pooled_w}"
    yield _given(param, "spatial_scale", "scale {}")


def _interp(layer: Any) -> Iterator[str]:
    param = layer.interp_param
    yield f"{param.height}x{param.width}" if param.height or param.width else ""
    yield _given(param, "zoom_factor", "zoom {}")
    yield _given(param, "shrink_factor", "shrink {}")


def _reduction(layer: Any) -> Iterator[str]:
    param = layer.reduction_param
    yield str(schema.enum_type("ReductionParameter.ReductionOp").Name(param.operation)).lower()
    yield f"axis {param.axis}"


def _norm(layer: Any) -> Iterator[str]:
    param = layer.lrn_param
    yield f"size {param.local_size}"
    yield "within channels" if param.norm_region else ""


def _nothing(layer: Any) -> Iterator[str]:
    del layer
    yield ""


def _one(param: str, field: str, text: str = "{}", *, always: bool = False) -> _Tell:
    """A type that one field says the most of."""

    def tell(layer: Any) -> Iterator[str]:
        message = getattr(layer, param)
        if not always:
            yield _given(message, field, text)
            return
        value = getattr(message, field)
        yield text.format(_numbers(value) if schema.is_repeated(_field(message, field)) else value)

    return tell


def _field(message: Any, name: str) -> Any:
    return message.DESCRIPTOR.fields_by_name[name]


def _fields(layer: Any) -> Iterator[str]:
    """The first plain fields of the message that the type has for itself."""
    known = schema.layer_type(str(layer.type))
    if known is None or not known.params:
        return
    told = 0
    for field, value in getattr(layer, known.params[0]).ListFields():
        if field.message_type is not None or field.name == "engine" or told == _MOST:
            continue
        told += 1
        if field.enum_type is not None:
            numbers = value if schema.is_repeated(field) else [value]
            text = " ".join(field.enum_type.values_by_number[each].name for each in numbers)
        elif schema.is_repeated(field):
            text = _numbers(value)
        else:
            text = _base(value) if isinstance(value, str) else _number(value)
        yield f"{field.name} {text}"


_TABLE: dict[str, _Tell] = {
    "Input": _nothing,
    "Data": _source("data_param"),
    "AnnotatedData": _source("data_param"),
    "ImageData": _source("image_data_param"),
    "HDF5Data": _source("hdf5_data_param"),
    "WindowData": _source("window_data_param"),
    "MemoryData": _memory_data,
    "DummyData": _dummy_data,
    "HDF5Output": _nothing,
    "Convolution": _convolution,
    "Deconvolution": _convolution,
    "DepthwiseConvolution": _convolution,
    "ConvolutionDepthwise": _convolution,
    "ConvolutionRistretto": _convolution,
    "DeconvolutionRistretto": _convolution,
    "Im2col": _convolution,
    "Pooling": _pooling,
    "SPP": _one("spp_param", "pyramid_height", "{} levels", always=True),
    "Crop": _along("crop_param"),
    "ROIPooling": _roi_pooling,
    "ROIAlign": _roi_pooling,
    "PriorBox": _prior_box,
    "DetectionOutput": _detection_output,
    "Interp": _interp,
    "Upsample": _one("upsample_param", "scale", "x{}", always=True),
    "ReLU": _one("relu_param", "negative_slope", "slope {}"),
    "PReLU": _nothing,
    "ELU": _one("elu_param", "alpha", "alpha {}"),
    "Dropout": _one("dropout_param", "dropout_ratio", "{:.6g}", always=True),
    "Power": _power,
    "BatchNorm": _nothing,
    "BN": _nothing,
    "LRN": _norm,
    "MVN": _nothing,
    "Normalize": _nothing,
    "LSTM": _one("recurrent_param", "num_output", always=True),
    "RNN": _one("recurrent_param", "num_output", always=True),
    "InnerProduct": _one("inner_product_param", "num_output", always=True),
    "FcRistretto": _one("inner_product_param", "num_output", always=True),
    "Embed": _one("embed_param", "num_output", always=True),
    "Scale": _scale,
    "Bias": _nothing,
    "Eltwise": _eltwise,
    "Concat": _along("concat_param"),
    "Slice": _slice,
    "Flatten": _nothing,
    "Reshape": _reshape,
    "Reduction": _reduction,
    "Permute": _one("permute_param", "order", always=True),
    "Softmax": _one("softmax_param", "axis", "axis {}"),
    "ArgMax": _one("argmax_param", "top_k", "top {}"),
    "Accuracy": _one("accuracy_param", "top_k", "top {}"),
    "ContrastiveLoss": _one("contrastive_loss_param", "margin", "margin {:.6g}", always=True),
    "MultiBoxLoss": _one("multibox_loss_param", "num_classes", "{} classes", always=True),
    "SoftmaxWithLoss": _one("loss_param", "ignore_label", "ignores {}"),
    "Python": _python,
}
