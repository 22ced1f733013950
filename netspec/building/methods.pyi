"""Methods of blobs by type, for editors and checkers; ``python -m netspec.stubs`` writes it."""

# The methods take the keywords of their types where those of the base take any.
# mypy: disable-error-code="overload-overlap, override"
# pyright: reportIncompatibleMethodOverride=false, reportOverlappingOverload=false

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from netspec.building.blob import Blob
from netspec.building.short import ShortMethods
from netspec.dsl.tops import Function, Top
from netspec.layers import (
    _LSTM,
    _MIL,
    _RNN,
    _Affinity,
    _BboxAccuracy,
    _BNParameter_BNMode,
    _Bool,
    _Bottom,
    _BoxGroupOutput,
    _BoxOutput,
    _ContrastiveLoss,
    _Convolution,
    _ConvolutionDepthwise,
    _ConvolutionRistretto,
    _CtcLoss,
    _DataAugmentation,
    _Deconvolution,
    _DeconvolutionRistretto,
    _DepthwiseConvolution,
    _DetectionAccuracy,
    _DetectionGroupAccuracy,
    _DetectionGroupLoss,
    _DetectionLoss,
    _EuclideanLoss,
    _Fields,
    _FieldsNoEngine,
    _FieldsNoType,
    _Filter,
    _Float,
    _FLOWriter,
    _GaussianYolov3,
    _HardMining,
    _HingeLoss,
    _InfogainLoss,
    _Int,
    _L1Loss,
    _LargeMarginInnerProduct,
    _MalisLoss,
    _Message,
    _MultiBoxLoss,
    _MultinomialLogisticLoss,
    _OrientationSmoothL1Loss,
    _Pooling,
    _PriorBoxClustered,
    _Proposal,
    _ProposalTarget,
    _Python,
    _QuantizationParameter_Precision,
    _RegionLoss,
    _ScaleRoute,
    _SigmoidCrossEntropyLoss,
    _SmoothL1Loss,
    _SmoothL1LossOHEM,
    _SoftmaxWithLoss,
    _SoftmaxWithLossOHEM,
    _Split,
    _WarpCTCLoss,
    _YoloSeg,
    _Yolov3,
)

class LayerMethods(ShortMethods):
    """Layers that read this blob first."""

    def layer(self, type_name: str, *bottoms: _Bottom, **params: Any) -> Any:
        """Add a layer of any type, also of one that the schema does not know."""

    def conv(
        self,
        num_output: int,
        kernel_size: int | Sequence[int] | None = ...,
        stride: int | Sequence[int] | None = ...,
        pad: int | Sequence[int] | None = ...,
        *,
        bias_term: _Bool = ...,
        dilation: _Int | Sequence[_Int] = ...,
        pad_h: _Int = ...,
        pad_w: _Int = ...,
        kernel_h: _Int = ...,
        kernel_w: _Int = ...,
        stride_h: _Int = ...,
        stride_w: _Int = ...,
        group: _Int = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        force_nd_im2col: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A Convolution: ``x.conv(96, 11, stride=4)``.

        Args:
            num_output: How many filters.
            kernel_size: Their size, 1 if not given; two numbers are height and width.
            stride: How far they move; 1 if not given.
            pad: How many zeros are around the blob; 0 if not given.
            bias_term: Whether a learned bias is added for each output channel. Commonly false when
                BatchNorm follows, which would subtract it again. Default: True.
            dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis;
                1, also used if left out, is a dense filter. A kernel then spans dilation * (kernel
                - 1) + 1 pixels. The CUDNN engine refuses values above 1.
            pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and
                only instead of pad; a missing partner pad_w counts as 0. Default: 0.
            pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes,
                and only instead of pad; a missing partner pad_h counts as 0. Default: 0.
            kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and
                excludes kernel_size.
            kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and
                excludes kernel_size.
            stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
                together with stride_w and not beside stride.
            stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set
                it together with stride_h and not beside stride.
            group: Channel groups: bottom and top channels are split into this many parts, and each
                part sees only its own. Both channel counts must be divisible by it; with as many
                groups as channels the convolution is depthwise. Default: 1.
            weight_filler: Initial weights for training from scratch, typically xavier or msra;
                bilinear in Deconvolution layers that upsample. Left out, all weights start at 0.
                Loaded weights replace it.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not
                ask for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT
                picks cuDNN in builds that have it. Default: DEFAULT.
            axis: The channel axis; negative numbers count from the end. Axes before it are treated
                as batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a
                3-D one on N x C x D x H x W. Default: 1.
            force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
                where a faster special version exists. The result is the same; it serves for
                testing. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: Any other field of a layer.
        """

    def deconv(
        self,
        num_output: int,
        kernel_size: int | Sequence[int] | None = ...,
        stride: int | Sequence[int] | None = ...,
        pad: int | Sequence[int] | None = ...,
        *,
        bias_term: _Bool = ...,
        dilation: _Int | Sequence[_Int] = ...,
        pad_h: _Int = ...,
        pad_w: _Int = ...,
        kernel_h: _Int = ...,
        kernel_w: _Int = ...,
        stride_h: _Int = ...,
        stride_w: _Int = ...,
        group: _Int = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        force_nd_im2col: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A Deconvolution: ``x.deconv(21, 4, stride=2, pad=1)`` doubles height and width.

        Args:
            num_output: How many filters.
            kernel_size: Their size, 1 if not given; two numbers are height and width.
            stride: How many times larger the result is; 1 if not given.
            pad: How many values are cut off at each side of the result; 0 if not given.
            bias_term: Whether a learned bias is added for each output channel. Commonly false when
                BatchNorm follows, which would subtract it again. Default: True.
            dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis;
                1, also used if left out, is a dense filter. A kernel then spans dilation * (kernel
                - 1) + 1 pixels. The CUDNN engine refuses values above 1.
            pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and
                only instead of pad; a missing partner pad_w counts as 0. Default: 0.
            pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes,
                and only instead of pad; a missing partner pad_h counts as 0. Default: 0.
            kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and
                excludes kernel_size.
            kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and
                excludes kernel_size.
            stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
                together with stride_w and not beside stride.
            stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set
                it together with stride_h and not beside stride.
            group: Channel groups: bottom and top channels are split into this many parts, and each
                part sees only its own. Both channel counts must be divisible by it; with as many
                groups as channels the convolution is depthwise. Default: 1.
            weight_filler: Initial weights for training from scratch, typically xavier or msra;
                bilinear in Deconvolution layers that upsample. Left out, all weights start at 0.
                Loaded weights replace it.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not
                ask for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT
                picks cuDNN in builds that have it. Default: DEFAULT.
            axis: The channel axis; negative numbers count from the end. Axes before it are treated
                as batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a
                3-D one on N x C x D x H x W. Default: 1.
            force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
                where a faster special version exists. The result is the same; it serves for
                testing. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: Any other field of a layer.
        """

    def pool(
        self,
        method: str = ...,
        kernel_size: int | None = ...,
        stride: int | None = ...,
        pad: int | None = ...,
        *,
        pool: int | Literal["MAX", "AVE", "STOCHASTIC"] = ...,
        pad_h: _Int = ...,
        pad_w: _Int = ...,
        kernel_h: _Int = ...,
        kernel_w: _Int = ...,
        stride_h: _Int = ...,
        stride_w: _Int = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        global_pooling: _Bool = ...,
        round_mode: int | Literal["CEIL", "FLOOR"] = ...,
        ceil_mode: _Bool = ...,
        dilation: _Int | Sequence[_Int] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A Pooling: ``x.pool("max", 2)``.

        Args:
            method: ``"max"``, ``"ave"`` or ``"stochastic"``.
            kernel_size: The window's size; None pools the whole blob.
            stride: How far it moves; None for the window's size, so that windows do not overlap.
                ``x.pooling(...)`` leaves it to Caffe, whose default is 1.
            pad: How many zeros are around the blob; 0 if not given.
            pool: How the values of a window become one: MAX keeps the largest, AVE averages,
                STOCHASTIC draws one at random. Default: MAX.
            pad_h: Border above and below the bottom. Give it together with pad_w and not beside
                pad; must be smaller than the kernel height. Default: 0.
            pad_w: Border left and right of the bottom. Give it together with pad_h and not beside
                pad; must be smaller than the kernel width. Default: 0.
            kernel_h: Window height. Needs kernel_w as well and excludes kernel_size and
                global_pooling.
            kernel_w: Window width. Needs kernel_h as well and excludes kernel_size and
                global_pooling.
            stride_h: Vertical step between windows. Give it together with stride_w and not beside
                stride.
            stride_w: Horizontal step between windows. Give it together with stride_h and not beside
                stride.
            engine: Which code computes the layer in GPU mode. MAX pooling uses Caffe's code in any
                case; STOCHASTIC must ask for CAFFE in builds with cuDNN, which fail otherwise.
                Default: DEFAULT.
            global_pooling: One window over the whole height and width, so the top is N x C x 1 x 1
                whatever the input size. Kernel sizes are then refused, pad must be 0 and stride 1.
                Default: False.
            round_mode: Which way the output size is rounded if the windows do not fit exactly;
                FLOOR matches nets from frameworks that round down. Default: CEIL.
            ceil_mode: How the top's size is rounded when the stride does not divide evenly: up if
                true, as BVLC Caffe always does, and down if false, as PyTorch does. Default: True.
                Vendor field: 124 public nets (Pooling); number 13 in most forks, taken here.
            dilation: Distance between the pixels that one window takes in, per spatial axis. From
                the OpenCL branch; 1 is ordinary pooling. Vendor field: 37 public nets (Pooling);
                number 13 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: Any other field of a layer.
        """

    def fc(
        self,
        num_output: int,
        *,
        bias_term: _Bool = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        axis: _Int = ...,
        transpose: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """An InnerProduct: ``x.fc(10)``.

        Args:
            num_output: How many units.
            bias_term: Whether the learned vector b is added. Default: True.
            weight_filler: Initial weights for training from scratch, typically xavier or gaussian.
                Left out, all weights start at 0.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            axis: First axis of the bottom that goes into the product; this and all later ones
                become the single axis num_output. Axes before it are kept, so 2 works on T x N x D
                sequences. Their total size K must not change once the weights exist. Default: 1.
            transpose: Stores the weights as K x num_output instead. The result is the same, but
                weights trained one way do not fit the other. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: Any other field of a layer.
        """

    def bn(
        self,
        *,
        use_global_stats: _Bool = ...,
        moving_average_fraction: _Float = ...,
        eps: _Float = ...,
        scale_filler: _Message = ...,
        scale_bias: _Bool = ...,
        bias_filler: _Message = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN", "MKL2017", "MKLDNN"] = ...,
        filler: _Message = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A BatchNorm, in place where nothing else reads the blob; ``.scale(...)`` follows it.

        Args:
            use_global_stats: True normalizes with the stored statistics, false with those of the
                current batch, which also updates the stored ones. Left out, it follows the phase:
                false in TRAIN, true in TEST. True in training freezes the layer for fine-tuning.
            moving_average_fraction: Weight that the accumulated statistics keep at each training
                batch; the new batch is then added with weight 1. Values nearer 1 average over more
                batches. Default: 0.999.
            eps: Added to the variance before the square root, so that constant channels do not
                divide by zero. It should equal the value the weights were trained with. Default:
                1e-05.
            scale_filler: How the learned scale is initialized in NVIDIA Caffe. Setting it also
                turns scale_bias on; without it the scale starts at 1. Vendor field: 21 public nets
                (BatchNorm).
            scale_bias: Learns a scale and a shift per channel inside this layer, so that no Scale
                layer need follow. From NVIDIA Caffe, which stores them as the fourth and fifth
                blob. Default: False. Vendor field: 65 public nets (BatchNorm).
            bias_filler: How the learned shift is initialized, in NVIDIA Caffe and Intel Caffe.
                NVIDIA turns scale_bias on if it is set. Vendor field: 21 public nets (BatchNorm).
            engine: Implementation to use, in nets for NVIDIA Caffe and Intel Caffe. Default:
                DEFAULT. Vendor field: 12 public nets (BatchNorm).
            filler: How the learned scale is initialized in Intel Caffe, whose BatchNorm can hold
                its own scale and shift. Vendor field: 19 public nets (BatchNorm); number 7 in most
                forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: Any other field of a layer.
        """

    def drop(
        self,
        dropout_ratio: float | None = ...,
        *,
        scale_train: _Bool = ...,
        sample_weights_test: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A Dropout, in place where nothing else reads the blob.

        Args:
            dropout_ratio: Which share of the values is dropped in training; 0.5 if not given.
            scale_train: When the values are rescaled: true multiplies the kept ones by 1 / (1 -
                dropout_ratio) in training, false multiplies all by 1 - dropout_ratio in testing.
                From Fast R-CNN's fork, whose nets with old VGG weights use false. Default: True.
                Vendor field: 8 public nets (Dropout).
            sample_weights_test: Keeps dropping values at random in testing too. Bayesian SegNet
                averages many such passes to estimate its uncertainty. Default: False. Vendor field:
                6 public nets (Dropout); number 2 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: Any other field of a layer.
        """

    def softmax_loss(
        self,
        label: Top,
        *more: Top,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A SoftmaxWithLoss: ``scores.softmax_loss(label)``.

        Args:
            label: The labels.
            *more: More bottoms.
            engine: Which code computes the layer in GPU mode; the results agree up to rounding.
                Default: DEFAULT.
            axis: Axis of the classes; negative numbers count from the end. With 1, each pixel of an
                N x C x H x W bottom gets its own distribution. Default: 1.
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: Any other field of a layer.
        """

    def accuracy(
        self,
        label: Top,
        top_k: int | None = ...,
        *,
        axis: _Int = ...,
        ignore_label: _Int = ...,
        use_log: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """An Accuracy: the share of labels among the ``top_k`` best scores.

        Args:
            label: The labels.
            top_k: How many; 1 if not given.
            axis: Axis of the scores that holds the classes; negative numbers count from the last
                axis. The labels must have one value for each position of the remaining axes.
                Default: 1.
            ignore_label: Positions with this label are left out of the count. Without it every
                position is judged.
            use_log: Whether the accuracy layer of a fork works with logarithms. BVLC's Accuracy has
                no such option. Default: False. Vendor field: 9 public nets (Accuracy).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: Any other field of a layer.
        """

    def concat(
        self,
        *others: Top,
        axis: int | None = ...,
        concat_dim: _Int = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "MKL2017", "MKLDNN"] = ...,
        per_fla_fuse: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A Concat of this blob and others.

        Args:
            *others: What comes behind it.
            axis: Along which axis; 1 if not given, the channels.
            concat_dim: Former name of axis, without negative numbers. Use axis; a layer that sets
                both is refused. Default: 1.
            engine: Implementation to use, in nets for Intel Caffe. The result is the same with each
                of them. Default: DEFAULT. Vendor field: 13 public nets (Concat).
            per_fla_fuse: Fuses the Permute and Flatten layers in front of this Concat into it,
                which speeds up SSD in Intel Caffe. Only the MKLDNN engine does so, and only along
                axis 1. Default: False. Vendor field: 3 public nets (Concat).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: Any other field of a layer.
        """

    def slice(
        self,
        parts: int | None = ...,
        *,
        axis: int | None = ...,
        slice_point: Sequence[int] | None = ...,
        slice_dim: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        ntop: int = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """A Slice into equal parts, ``x.slice(4)``, or at points: ``x.slice(slice_point=[1, 3])``.

        Args:
            parts: How many equal parts.
            axis: Along which axis; 1 if not given, the channels.
            slice_point: Where each part but the first begins.
            slice_dim: Former name of axis, without negative numbers. Use axis; a layer that sets
                both is refused. Default: 1.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            ntop: How many tops it gives.
            **fields: Any other field of a layer.

        Returns:
            The parts as a tuple.
        """

    def detect_net_transformation(
        self,
        *bottoms: _Bottom,
        stride: _Int = ...,
        scale_cvg: _Float = ...,
        gridbox_type: int | Literal["GRIDBOX_MAX", "GRIDBOX_MIN"] = ...,
        max_cvg_len: _Int = ...,
        min_cvg_len: _Int = ...,
        coverage_type: int | Literal["RECTANGULAR"] = ...,
        image_size_x: _Int = ...,
        image_size_y: _Int = ...,
        obj_norm: _Bool = ...,
        crop_bboxes: _Bool = ...,
        object_class: _Message | Sequence[_Message] = ...,
        crop_prob: _Float = ...,
        shift_x: _Int = ...,
        shift_y: _Int = ...,
        scale_prob: _Float = ...,
        scale_min: _Float = ...,
        scale_max: _Float = ...,
        flip_prob: _Float = ...,
        rotation_prob: _Float = ...,
        max_rotate_degree: _Float = ...,
        hue_rotation_prob: _Float = ...,
        hue_rotation: _Float = ...,
        desaturation_prob: _Float = ...,
        desaturation_max: _Float = ...,
        scale: _Float = ...,
        mirror: _Bool = ...,
        crop_size: _Int = ...,
        mean_file: str = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """Images and boxes to augmented images and a coverage grid.

        Not in BVLC Caffe, but in NVIDIA/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            stride: Edge of a grid cell in pixels. Must fit the total stride of the net. Default: 4.
                Vendor field: 5 public nets (DetectNetTransformation).
            scale_cvg: Share of a box's width and height that is marked as covered, around its
                centre. Smaller values keep neighbouring objects apart. Default: 0.5. Vendor field:
                5 public nets (DetectNetTransformation).
            gridbox_type: Which limit applies to the covered area after scale_cvg. Default:
                GRIDBOX_MAX. Vendor field: 5 public nets (DetectNetTransformation).
            max_cvg_len: Longest side of a coverage rectangle, in pixels, where the coverage type is
                GRIDBOX_MAX. Default: 50. Vendor field: no public net known.
            min_cvg_len: With GRIDBOX_MIN: least width and height of the covered area in pixels,
                though never more than the box itself. Default: 50. Vendor field: 5 public nets
                (DetectNetTransformation).
            coverage_type: Shape of the covered area. There is only one; unknown ones are replaced
                by it with a warning. Default: RECTANGULAR. Vendor field: 5 public nets
                (DetectNetTransformation).
            image_size_x: Width in pixels of the images that leave the layer. Training crops to it;
                in the TEST phase images are resized to it. Default: 1248. Vendor field: 5 public
                nets (DetectNetTransformation).
            image_size_y: Height in pixels of the images that leave the layer. Training crops to it;
                in the TEST phase images are resized to it. Default: 384. Vendor field: 5 public
                nets (DetectNetTransformation).
            obj_norm: Fills the object norm channel with cell area over covered area, so that large
                objects with many cells do not outweigh small ones. Otherwise the value is at least
                1. Default: False. Vendor field: 5 public nets (DetectNetTransformation).
            crop_bboxes: Cuts boxes at the image border. Boxes that lie fully outside are then
                dropped. Default: True. Vendor field: 5 public nets (DetectNetTransformation).
            object_class: Assigns class numbers of the data set to coverage channels; classes not
                listed are left out. With no entry, class 1 (cars in KITTI) goes to channel 0.
                Vendor field: 4 public nets (DetectNetTransformation).
            crop_prob: Chance that the crop is placed at random. Otherwise it is central and the
                shifts do not apply. Default: 1. Vendor field: 5 public nets
                (DetectNetTransformation).
            shift_x: Widens the range of random crops horizontally: by half of this many pixels
                beyond either edge, filled with black. Default: 0. Vendor field: 5 public nets
                (DetectNetTransformation).
            shift_y: Widens the range of random crops vertically: by half of this many pixels beyond
                either edge, filled with black. Default: 0. Vendor field: 5 public nets
                (DetectNetTransformation).
            scale_prob: Chance that the image is resized by a random factor. Default: 0.33. Vendor
                field: 5 public nets (DetectNetTransformation).
            scale_min: Smallest resize factor. Default: 0.7. Vendor field: 5 public nets
                (DetectNetTransformation).
            scale_max: Greatest resize factor. Default: 1. Vendor field: 5 public nets
                (DetectNetTransformation).
            flip_prob: Chance of a left-right flip. Default: 0.33. Vendor field: 5 public nets
                (DetectNetTransformation).
            rotation_prob: Chance of a rotation. Boxes keep their size and only move with their
                centre, so angles should stay small. Default: 0.33. Vendor field: 5 public nets
                (DetectNetTransformation).
            max_rotate_degree: Greatest rotation in degrees, in either direction. Default: 1. Vendor
                field: 5 public nets (DetectNetTransformation).
            hue_rotation_prob: Chance of a shift of all hues. Default: 0.33. Vendor field: 5 public
                nets (DetectNetTransformation).
            hue_rotation: Greatest shift of hue in degrees, in either direction; values beyond 180
                are cut. Default: 15. Vendor field: 5 public nets (DetectNetTransformation).
            desaturation_prob: Chance of paler colours. Default: 0.33. Vendor field: 5 public nets
                (DetectNetTransformation).
            desaturation_max: Greatest loss of saturation: the factor is drawn from 1 -
                desaturation_max to 1. With 1 an image can turn grey. Default: 0.5. Vendor field: 5
                public nets (DetectNetTransformation).
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: detectnet_groundtruth_param, detectnet_augmentation_param, transform_param,
                any other field of a layer.
        """

    @overload
    def data_augmentation(
        self,
        *bottoms: _Bottom,
        augment_during_test: _Bool = ...,
        recompute_mean: _Int = ...,
        mean_per_pixel: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Images warped and recoloured at random, and the coefficients as second top.

        Not in BVLC Caffe, but in lmb-freiburg/flownet2.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 to 2 in all.
            augment_during_test: Applies the random changes in the TEST phase too. Without it they
                act in training only. Default: False. Vendor field: 4 public nets (DataAugmentation,
                GenerateAugmentationParameters).
            recompute_mean: Number of iterations over which the mean image is estimated; afterwards
                it stays as it is and is subtracted. 0 computes no mean. Default: 0. Vendor field: 4
                public nets (DataAugmentation).
            mean_per_pixel: Subtracts a separate mean for every pixel. False subtracts one mean per
                channel, which also suits images of another size. Default: True. Vendor field: 4
                public nets (DataAugmentation).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: augmentation_param, any other field of a layer.
        """

    @overload
    def data_augmentation(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_DataAugmentation],
    ) -> Function: ...
    @overload
    def data_augmentation(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DataAugmentation],
    ) -> tuple[Blob, ...]: ...
    @overload
    def data_augmentation(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DataAugmentation],
    ) -> tuple[Blob, ...]: ...
    def flow_augmentation(
        self,
        *bottoms: _Bottom,
        augment_during_test: _Bool = ...,
        recompute_mean: _Int = ...,
        mean_per_pixel: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """An optical flow changed to fit its two images' augmentations.

        Not in BVLC Caffe, but in lmb-freiburg/flownet2.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 in all.
            augment_during_test: Applies the random changes in the TEST phase too. Without it they
                act in training only. Default: False. Vendor field: 4 public nets (DataAugmentation,
                GenerateAugmentationParameters).
            recompute_mean: Number of iterations over which the mean image is estimated; afterwards
                it stays as it is and is subtracted. 0 computes no mean. Default: 0. Vendor field: 4
                public nets (DataAugmentation).
            mean_per_pixel: Subtracts a separate mean for every pixel. False subtracts one mean per
                channel, which also suits images of another size. Default: True. Vendor field: 4
                public nets (DataAugmentation).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: augmentation_param, any other field of a layer.
        """

    def generate_augmentation_parameters(
        self,
        *bottoms: _Bottom,
        augment_during_test: _Bool = ...,
        recompute_mean: _Int = ...,
        mean_per_pixel: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Random augmentation coefficients, fresh or on top of given ones.

        Not in BVLC Caffe, but in lmb-freiburg/flownet2.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 to 3 in all.
            augment_during_test: Applies the random changes in the TEST phase too. Without it they
                act in training only. Default: False. Vendor field: 4 public nets (DataAugmentation,
                GenerateAugmentationParameters).
            recompute_mean: Number of iterations over which the mean image is estimated; afterwards
                it stays as it is and is subtracted. 0 computes no mean. Default: 0. Vendor field: 4
                public nets (DataAugmentation).
            mean_per_pixel: Subtracts a separate mean for every pixel. False subtracts one mean per
                channel, which also suits images of another size. Default: True. Vendor field: 4
                public nets (DataAugmentation).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: augmentation_param, any other field of a layer.
        """

    @overload
    def flo_writer(
        self,
        *bottoms: _Bottom,
        folder: str = ...,
        prefix: str = ...,
        suffix: str = ...,
        scale: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Writes an optical flow to .flo files.

        Not in BVLC Caffe, but in lmb-freiburg/flownet2.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            folder: Folder for the files. It is created if it does not exist. Default: ''. Vendor
                field: 3 public nets (FLOWriter).
            prefix: Start of the file names. Default: ''. Vendor field: 3 public nets (FLOWriter).
            suffix: End of the file names, before the extension. Default: ''. Vendor field: 3 public
                nets (FLOWriter).
            scale: Factor applied to values by the image writer. FLOWriter does not use it. Default:
                1. Vendor field: 3 public nets (FLOWriter).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: writer_param, any other field of a layer.
        """

    @overload
    def flo_writer(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_FLOWriter],
    ) -> Function: ...
    @overload
    def flo_writer(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_FLOWriter],
    ) -> tuple[Blob, ...]: ...
    @overload
    def flo_writer(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_FLOWriter],
    ) -> tuple[Blob, ...]: ...
    def continuation_indicator(
        self,
        *bottoms: _Bottom,
        time_step: _Int = ...,
        batch_size: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Continuation markers (time_step, N) for LSTM and RNN: 0 at the first step, then 1.

        Not in BVLC Caffe, but in dlunion/CC4.0.

        Args:
            *bottoms: Its inputs besides this blob; it has 0 to 1 in all.
            time_step: Number of time steps T, the first axis of the top. Must be above 0 and match
                the sequence fed to the recurrent layer. Default: 0. Vendor field: 10 public nets
                (ContinuationIndicator).
            batch_size: Sequences that run side by side. Must be positive. Default: 0. Vendor field:
                no public net known.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: continuation_indicator_param, any other field of a layer.
        """

    def roi_pooling(
        self,
        *bottoms: _Bottom,
        pooled_h: _Int = ...,
        pooled_w: _Int = ...,
        spatial_scale: _Float = ...,
        pad_ratio: _Float = ...,
        temporal_scale: _Float = ...,
        pooled_l: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Each region (R, 5) max-pooled out of the features: (R, C, pooled_h, pooled_w).

        Not in BVLC Caffe, but in rbgirshick/caffe-fast-rcnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            pooled_h: Height of the grid that each region is pooled into. It must be above 0.
                Default: 0. Vendor field: 281 public nets (ROIPooling, ROIAlign).
            pooled_w: Width of the grid that each region is pooled into. It must be above 0.
                Default: 0. Vendor field: 281 public nets (ROIPooling, ROIAlign).
            spatial_scale: Factor from image pixels to cells of the feature map, so 1 over the
                stride of the net: 0.0625 after VGG16's conv5. Default: 1. Vendor field: 280 public
                nets (ROIPooling, ROIAlign).
            pad_ratio: Enlarges each region on every side by this part of its width and height, to
                see some context. From MS-CNN and Cascade R-CNN. Default: 0. Vendor field: 71 public
                nets (ROIPooling, ROIAlign).
            temporal_scale: Factor from frames of the video to steps of the feature map along time,
                for region pooling over 3D features. Default: 1. Vendor field: 6 public nets
                (ROIPooling).
            pooled_l: Length in time of the grid that each region is pooled into, for region pooling
                over 3D features. Default: 0. Vendor field: 7 public nets (ROIPooling); number 4 in
                most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: roi_pooling_param, any other field of a layer.
        """

    def roi_align(
        self,
        *bottoms: _Bottom,
        pooled_h: _Int = ...,
        pooled_w: _Int = ...,
        spatial_scale: _Float = ...,
        pad_ratio: _Float = ...,
        temporal_scale: _Float = ...,
        pooled_l: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """As ROIPooling, sampled between pixels without rounding.

        Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            pooled_h: Height of the grid that each region is pooled into. It must be above 0.
                Default: 0. Vendor field: 281 public nets (ROIPooling, ROIAlign).
            pooled_w: Width of the grid that each region is pooled into. It must be above 0.
                Default: 0. Vendor field: 281 public nets (ROIPooling, ROIAlign).
            spatial_scale: Factor from image pixels to cells of the feature map, so 1 over the
                stride of the net: 0.0625 after VGG16's conv5. Default: 1. Vendor field: 280 public
                nets (ROIPooling, ROIAlign).
            pad_ratio: Enlarges each region on every side by this part of its width and height, to
                see some context. From MS-CNN and Cascade R-CNN. Default: 0. Vendor field: 71 public
                nets (ROIPooling, ROIAlign).
            temporal_scale: Factor from frames of the video to steps of the feature map along time,
                for region pooling over 3D features. Default: 1. Vendor field: 6 public nets
                (ROIPooling).
            pooled_l: Length in time of the grid that each region is pooled into, for region pooling
                over 3D features. Default: 0. Vendor field: 7 public nets (ROIPooling); number 4 in
                most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: roi_pooling_param, any other field of a layer.
        """

    @overload
    def scale_route(
        self,
        *bottoms: _Bottom,
        low_scale: _Float = ...,
        high_scale: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The regions whose size lies between low_scale and high_scale.

        Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            low_scale: Lowest square root of a ROI's area, in pixels, that is passed. No lower limit
                if left out; a given value must be above 0. Vendor field: 12 public nets
                (ScaleRoute).
            high_scale: ROIs whose square root of area, in pixels, reaches this are not passed. No
                upper limit if left out; must not be below low_scale. Vendor field: 12 public nets
                (ScaleRoute).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: scale_route_param, any other field of a layer.
        """

    @overload
    def scale_route(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_ScaleRoute],
    ) -> Function: ...
    @overload
    def scale_route(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ScaleRoute],
    ) -> tuple[Blob, ...]: ...
    @overload
    def scale_route(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ScaleRoute],
    ) -> tuple[Blob, ...]: ...
    def roi_warping(
        self,
        *bottoms: _Bottom,
        pooled_h: _Int = ...,
        pooled_w: _Int = ...,
        spatial_scale: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Each region warped to a fixed size, differentiable in its box.

        Not in BVLC Caffe, but in daijifeng001/caffe-mnc.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            pooled_h: Height of the output in cells. Must be set above 0. Default: 0. Vendor field:
                4 public nets (ROIWarping).
            pooled_w: Width of the output in cells. Must be set above 0. Default: 0. Vendor field: 4
                public nets (ROIWarping).
            spatial_scale: Factor from ROI coordinates to map coordinates, such as 0.0625 for a map
                with stride 16. Default: 1. Vendor field: 4 public nets (ROIWarping).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: roi_warping_param, any other field of a layer.
        """

    def mask_resize(
        self,
        *bottoms: _Bottom,
        output_height: _Int = ...,
        output_width: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Masks resized to output_height x output_width.

        Not in BVLC Caffe, but in daijifeng001/caffe-mnc.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            output_height: Height of the top in pixels. Must be set above 0. Default: 0. Vendor
                field: 3 public nets (MaskResize).
            output_width: Width of the top in pixels. Must be set above 0. Default: 0. Vendor field:
                3 public nets (MaskResize).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: mask_resize_param, any other field of a layer.
        """

    def psroi_pooling(
        self,
        *bottoms: _Bottom,
        spatial_scale: _Float = ...,
        output_dim: _Int = ...,
        group_size: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Regions pooled with other channels for each cell: (R, output_dim, group_size,
        group_size).

        Not in BVLC Caffe, but in daijifeng001/caffe-rfcn.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            spatial_scale: Factor from image pixels to cells of the score maps, so 1 over the stride
                of the net: 0.0625 in R-FCN. Vendor field: 118 public nets (PSROIPooling).
            output_dim: Channels of the top: the number of classes in the scoring branch, or 4 times
                the number of box sets in the regression branch. Must be above 0. Vendor field: 118
                public nets (PSROIPooling).
            group_size: Cells along each side of a region's grid; R-FCN uses 7. The bottom must have
                output_dim * group_size^2 channels. Vendor field: 118 public nets (PSROIPooling).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: psroi_pooling_param, any other field of a layer.
        """

    def box_annotator_ohem(
        self,
        *bottoms: _Bottom,
        roi_per_img: _Int = ...,
        ignore_label: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """Labels and weights of the regions that cost most, the others ignored.

        Not in BVLC Caffe, but in daijifeng001/caffe-rfcn.

        Args:
            *bottoms: Its inputs besides this blob; it has 4 in all.
            roi_per_img: How many ROIs of each image stay in training, hardest first. Must be above
                0. Vendor field: 36 public nets (BoxAnnotatorOHEM).
            ignore_label: Label written to the ROIs that are dropped. Give the loss layer after it
                the same ignore_label, or the dropped ROIs count as a class. Default: -1. Vendor
                field: 36 public nets (BoxAnnotatorOHEM).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: box_annotator_ohem_param, any other field of a layer.
        """

    def prior_box(
        self,
        *bottoms: _Bottom,
        min_size: _Float | Sequence[_Float] = ...,
        max_size: _Float | Sequence[_Float] = ...,
        aspect_ratio: _Float | Sequence[_Float] = ...,
        flip: _Bool = ...,
        clip: _Bool = ...,
        variance: _Float | Sequence[_Float] = ...,
        step: _Float = ...,
        step_h: _Float = ...,
        step_w: _Float = ...,
        offset: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Default boxes and their variances of a feature map: (1, 2, 4 * boxes).

        Not in BVLC Caffe, but in weiliu89/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            min_size: Side of the smaller square box, in pixels of the image. At least one is
                required; each one adds a full set of boxes. Vendor field: 199 public nets
                (PriorBox).
            max_size: Pixels from which the larger square is made: its side is sqrt(min_size *
                max_size). Give none, or as many as min_size, each of them the larger of the pair.
                Vendor field: 145 public nets (PriorBox).
            aspect_ratio: Width over height of further boxes, which keep the area of min_size. The
                ratio 1 is always there, and repeated values are dropped. Vendor field: 193 public
                nets (PriorBox).
            flip: Adds 1 / r for each aspect_ratio r, so that 2 also yields upright boxes. Default:
                True. Vendor field: 194 public nets (PriorBox, PriorBoxClustered).
            clip: Cuts the boxes at the border of the image. Default: False. Vendor field: 210
                public nets (PriorBox, PriorBoxClustered).
            variance: Divisors of the four encoded coordinates, which act as a scale on the
                regression. Give one for all or exactly four, all positive; SSD uses 0.1, 0.1, 0.2,
                0.2, and without any it is 0.1. Vendor field: 210 public nets (PriorBox,
                PriorBoxClustered).
            step: Distance between neighboring boxes, in pixels of the image. Left out, it is the
                image's size over the feature map's; do not combine it with step_h and step_w.
                Vendor field: 145 public nets (PriorBox, PriorBoxClustered).
            step_h: Vertical distance between boxes, in pixels, if it differs from the horizontal
                one. Give step_w too. Vendor field: 3 public nets (PriorBox).
            step_w: Horizontal distance between boxes, in pixels, if it differs from the vertical
                one. Give step_h too. Vendor field: 3 public nets (PriorBox).
            offset: Where in its cell a box is centered, as a part of the step: 0.5 is the middle.
                Default: 0.5. Vendor field: 202 public nets (PriorBox, PriorBoxClustered).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: prior_box_param, any other field of a layer.
        """

    def detection_output(
        self,
        *bottoms: _Bottom,
        num_classes: _Int = ...,
        share_location: _Bool = ...,
        background_label_id: _Int = ...,
        nms_param: _Message = ...,
        save_output_param: _Message = ...,
        code_type: int | Literal["CORNER", "CENTER_SIZE", "CORNER_SIZE"] = ...,
        keep_top_k: _Int = ...,
        confidence_threshold: _Float = ...,
        visualize: _Bool = ...,
        visualize_threshold: _Float = ...,
        objectness_score: _Float = ...,
        scale: _Float = ...,
        mirror: _Bool = ...,
        crop_size: _Int = ...,
        mean_file: str = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Boxes decoded from locations, scores and priors, after suppression: (1, 1, found, 7).

        Not in BVLC Caffe, but in weiliu89/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 to 4 in all.
            num_classes: Number of classes, background included. Required, and must fit the channels
                of the score bottom. Vendor field: 163 public nets (DetectionOutput).
            share_location: One box per prior for all classes, not one per class and prior. It must
                be as in the training loss. Default: True. Vendor field: 163 public nets
                (DetectionOutput).
            background_label_id: Label of the background, which is never reported. Use -1 if there
                is no such class. Default: 0. Vendor field: 163 public nets (DetectionOutput).
            nms_param: How overlapping boxes of one class are reduced to the best. Vendor field: 163
                public nets (DetectionOutput).
            save_output_param: Writes the detections to files for the VOC, COCO or ILSVRC tools.
                Nothing is saved unless a directory, a label map and a file of image sizes are all
                given. Vendor field: 43 public nets (DetectionOutput).
            code_type: How the box offsets were encoded. It must be as in the training loss.
                Default: CORNER. Vendor field: 163 public nets (DetectionOutput).
            keep_top_k: Number of detections kept per image after suppression, over all classes. -1
                keeps them all; SSD uses 200. Default: -1. Vendor field: 163 public nets
                (DetectionOutput).
            confidence_threshold: Boxes that score no more than this are dropped before suppression.
                Left out, all are considered; 0.01 suits evaluation, higher values suit display.
                Vendor field: 162 public nets (DetectionOutput).
            visualize: Draws the boxes on the images and shows them in a window. Default: False.
                Vendor field: 4 public nets (DetectionOutput).
            visualize_threshold: Lowest score of a box that is drawn. Left out, it is 0.6. Vendor
                field: 4 public nets (DetectionOutput).
            objectness_score: Priors whose first-stage objectness is below this are skipped. It
                belongs to nets with a refinement stage, as in RefineDet. Default: 0.01. Vendor
                field: 46 public nets (DetectionOutput).
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: detection_output_param, transform_param, any other field of a layer.
        """

    def detection_evaluate(
        self,
        *bottoms: _Bottom,
        num_classes: _Int = ...,
        background_label_id: _Int = ...,
        overlap_threshold: _Float = ...,
        evaluate_difficult_gt: _Bool = ...,
        name_size_file: str = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """True and false positives of detections against ground truth.

        Not in BVLC Caffe, but in weiliu89/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            num_classes: Number of classes, background included. Required. Vendor field: 85 public
                nets (DetectionEvaluate).
            background_label_id: Label of the background, which is not evaluated. Use -1 if there is
                no such class. Default: 0. Vendor field: 67 public nets (DetectionEvaluate).
            overlap_threshold: Overlap with a ground truth box, as intersection over union, from
                which a detection can count as correct. Must be above 0. Default: 0.5. Vendor field:
                85 public nets (DetectionEvaluate).
            evaluate_difficult_gt: Counts objects that are marked as difficult. The VOC rules leave
                them out. Default: True. Vendor field: 85 public nets (DetectionEvaluate).
            name_size_file: File with a line "name height width" for each test image, in order. With
                it overlaps are measured in pixels; without it, in relative coordinates. Vendor
                field: 41 public nets (DetectionEvaluate).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: detection_evaluate_param, any other field of a layer.
        """

    @overload
    def prior_box_clustered(
        self,
        *bottoms: _Bottom,
        min_size: _Float | Sequence[_Float] = ...,
        max_size: _Float | Sequence[_Float] = ...,
        aspect_ratio: _Float | Sequence[_Float] = ...,
        flip: _Bool = ...,
        clip: _Bool = ...,
        variance: _Float | Sequence[_Float] = ...,
        step: _Float = ...,
        step_h: _Float = ...,
        step_w: _Float = ...,
        offset: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Default boxes with given widths and heights instead of sizes and ratios.

        Not in BVLC Caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has any number in all.
            min_size: Side of the smaller square box, in pixels of the image. At least one is
                required; each one adds a full set of boxes. Vendor field: 199 public nets
                (PriorBox).
            max_size: Pixels from which the larger square is made: its side is sqrt(min_size *
                max_size). Give none, or as many as min_size, each of them the larger of the pair.
                Vendor field: 145 public nets (PriorBox).
            aspect_ratio: Width over height of further boxes, which keep the area of min_size. The
                ratio 1 is always there, and repeated values are dropped. Vendor field: 193 public
                nets (PriorBox).
            flip: Adds 1 / r for each aspect_ratio r, so that 2 also yields upright boxes. Default:
                True. Vendor field: 194 public nets (PriorBox, PriorBoxClustered).
            clip: Cuts the boxes at the border of the image. Default: False. Vendor field: 210
                public nets (PriorBox, PriorBoxClustered).
            variance: Divisors of the four encoded coordinates, which act as a scale on the
                regression. Give one for all or exactly four, all positive; SSD uses 0.1, 0.1, 0.2,
                0.2, and without any it is 0.1. Vendor field: 210 public nets (PriorBox,
                PriorBoxClustered).
            step: Distance between neighboring boxes, in pixels of the image. Left out, it is the
                image's size over the feature map's; do not combine it with step_h and step_w.
                Vendor field: 145 public nets (PriorBox, PriorBoxClustered).
            step_h: Vertical distance between boxes, in pixels, if it differs from the horizontal
                one. Give step_w too. Vendor field: 3 public nets (PriorBox).
            step_w: Horizontal distance between boxes, in pixels, if it differs from the vertical
                one. Give step_h too. Vendor field: 3 public nets (PriorBox).
            offset: Where in its cell a box is centered, as a part of the step: 0.5 is the middle.
                Default: 0.5. Vendor field: 202 public nets (PriorBox, PriorBoxClustered).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: prior_box_param, any other field of a layer.
        """

    @overload
    def prior_box_clustered(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_PriorBoxClustered],
    ) -> Function: ...
    @overload
    def prior_box_clustered(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_PriorBoxClustered],
    ) -> tuple[Blob, ...]: ...
    @overload
    def prior_box_clustered(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_PriorBoxClustered],
    ) -> tuple[Blob, ...]: ...
    @overload
    def proposal(
        self,
        *bottoms: _Bottom,
        feat_stride: _Int = ...,
        base_size: _Int = ...,
        min_size: _Int = ...,
        ratio: _Float | Sequence[_Float] = ...,
        scale: _Float | Sequence[_Float] = ...,
        pre_nms_topn: _Int = ...,
        post_nms_topn: _Int = ...,
        nms_thresh: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Regions (R, 5) from a region proposal net's scores and offsets, and their scores.

        Not in BVLC Caffe, but in foss-for-synopsys-dwc-arc-processors/synopsys-caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 in all.
            feat_stride: Pixels of the image per cell of the feature map, which is the distance
                between neighbouring anchors. Default: 16. Vendor field: 12 public nets (Proposal).
            base_size: Edge in pixels of the square from which anchors are derived by ratio and
                scale. Default: 16. Vendor field: 11 public nets (Proposal).
            min_size: Proposals narrower or lower than this many pixels are dropped. Default: 16.
                Vendor field: 11 public nets (Proposal).
            ratio: Height to width ratios of the anchors, such as 0.5, 1, 2. There is one anchor for
                each pair of ratio and scale. Vendor field: 13 public nets (Proposal).
            scale: Multiples of base_size for the anchors, such as 8, 16, 32. Vendor field: 13
                public nets (Proposal).
            pre_nms_topn: How many of the best boxes enter non-maximum suppression. Default: 6000.
                Vendor field: 11 public nets (Proposal).
            post_nms_topn: Most ROIs that are put out after non-maximum suppression. Default: 300.
                Vendor field: 11 public nets (Proposal).
            nms_thresh: Overlap (intersection over union) above which the weaker of two boxes is
                dropped. Default: 0.7. Vendor field: 11 public nets (Proposal).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: proposal_param, any other field of a layer.
        """

    @overload
    def proposal(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_Proposal],
    ) -> Function: ...
    @overload
    def proposal(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Proposal],
    ) -> tuple[Blob, ...]: ...
    @overload
    def proposal(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Proposal],
    ) -> tuple[Blob, ...]: ...
    @overload
    def convolution_depthwise(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        bias_term: _Bool = ...,
        pad: _Int | Sequence[_Int] = ...,
        kernel_size: _Int | Sequence[_Int] = ...,
        stride: _Int | Sequence[_Int] = ...,
        dilation: _Int | Sequence[_Int] = ...,
        pad_h: _Int = ...,
        pad_w: _Int = ...,
        kernel_h: _Int = ...,
        kernel_w: _Int = ...,
        stride_h: _Int = ...,
        stride_w: _Int = ...,
        group: _Int = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        force_nd_im2col: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A convolution of each channel by itself.

        Not in BVLC Caffe, but in foss-for-synopsys-dwc-arc-processors/synopsys-caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            num_output: Number of filters, and so of channels of the top. It must be positive and
                divisible by group. Im2col does not use it.
            bias_term: Whether a learned bias is added for each output channel. Commonly false when
                BatchNorm follows, which would subtract it again. Default: True.
            pad: Zeros put around the bottom, in pixels on each side: one number for all spatial
                axes, or one per axis (height first). None if left out. Use either this or pad_h and
                pad_w.
            kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
                axis (height first). Must be positive, and is required unless kernel_h and kernel_w
                are set.
            stride: Step between neighbouring filter positions: one number for all spatial axes, or
                one per axis (height first), 1 if left out. In Deconvolution it is the upsampling
                factor.
            dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis;
                1, also used if left out, is a dense filter. A kernel then spans dilation * (kernel
                - 1) + 1 pixels. The CUDNN engine refuses values above 1.
            pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and
                only instead of pad; a missing partner pad_w counts as 0. Default: 0.
            pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes,
                and only instead of pad; a missing partner pad_h counts as 0. Default: 0.
            kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and
                excludes kernel_size.
            kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and
                excludes kernel_size.
            stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
                together with stride_w and not beside stride.
            stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set
                it together with stride_h and not beside stride.
            group: Channel groups: bottom and top channels are split into this many parts, and each
                part sees only its own. Both channel counts must be divisible by it; with as many
                groups as channels the convolution is depthwise. Default: 1.
            weight_filler: Initial weights for training from scratch, typically xavier or msra;
                bilinear in Deconvolution layers that upsample. Left out, all weights start at 0.
                Loaded weights replace it.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not
                ask for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT
                picks cuDNN in builds that have it. Default: DEFAULT.
            axis: The channel axis; negative numbers count from the end. Axes before it are treated
                as batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a
                3-D one on N x C x D x H x W. Default: 1.
            force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
                where a faster special version exists. The result is the same; it serves for
                testing. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: convolution_param, any other field of a layer.
        """

    @overload
    def convolution_depthwise(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_ConvolutionDepthwise],
    ) -> Function: ...
    @overload
    def convolution_depthwise(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ConvolutionDepthwise],
    ) -> tuple[Blob, ...]: ...
    @overload
    def convolution_depthwise(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ConvolutionDepthwise],
    ) -> tuple[Blob, ...]: ...
    def shuffle_channel(
        self,
        *bottoms: _Bottom,
        group: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Channels interleaved across groups.

        Not in BVLC Caffe, but in foss-for-synopsys-dwc-arc-processors/synopsys-caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            group: Number of groups, normally that of the grouped convolution before it. Must be
                above 0 and divide the channels. Default: 1. Vendor field: 4 public nets
                (ShuffleChannel).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: shuffle_channel_param, any other field of a layer.
        """

    def pooling3d(
        self,
        *bottoms: _Bottom,
        pool: int | Literal["MAX", "AVE", "STOCHASTIC", "AVE_EXC_PAD"] = ...,
        kernel_size: _Int = ...,
        stride: _Int = ...,
        kernel_depth: _Int = ...,
        temporal_stride: _Int = ...,
        kernel_l: _Int = ...,
        stride_l: _Int = ...,
        pad: _Int = ...,
        pad_l: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Pooling over time, height and width.

        Not in BVLC Caffe, but in foss-for-synopsys-dwc-arc-processors/synopsys-caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            pool: How the values of a window become one. Default: MAX. Vendor field: 8 public nets
                (Pooling3D).
            kernel_size: Height and width of the window in pixels. Vendor field: 6 public nets
                (Pooling3D).
            stride: Step of the window along height and width. Default: 1. Vendor field: 6 public
                nets (Pooling3D).
            kernel_depth: Length of the window in frames, in C3D. Vendor field: 3 public nets
                (Pooling3D).
            temporal_stride: Step of the window along time, in C3D. Default: 1. Vendor field: 3
                public nets (Pooling3D).
            kernel_l: Length of the window in frames, in the forks that do not call it kernel_depth.
                Vendor field: 5 public nets (Pooling3D).
            stride_l: Step of the window along time, in the forks that do not call it
                temporal_stride. Vendor field: 5 public nets (Pooling3D).
            pad: Pixels added on each side in height and width. C3D allows it for average pooling
                only. Default: 0. Vendor field: 3 public nets (Pooling3D); number 2 in most forks,
                taken here.
            pad_l: Frames added at both ends in time. Default: 0. Vendor field: 3 public nets
                (Pooling3D); number 3 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: pooling3d_param, any other field of a layer.
        """

    def convolution3d(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        pad: _Int = ...,
        kernel_size: _Int = ...,
        kernel_depth: _Int = ...,
        stride: _Int = ...,
        temporal_stride: _Int = ...,
        weight_filler: _Message = ...,
        temporal_pad: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A convolution over time, height and width.

        Not in BVLC Caffe, but in facebookarchive/C3D.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            num_output: Number of filters, which is the channels of the top. Must be above 0. Vendor
                field: 3 public nets (Convolution3D).
            pad: Zeros added on each side in height and width. Default: 0. Vendor field: 3 public
                nets (Convolution3D).
            kernel_size: Height and width of the filters in pixels. Vendor field: 3 public nets
                (Convolution3D).
            kernel_depth: Length of the filters in frames. Vendor field: 3 public nets
                (Convolution3D).
            stride: Step of the filters along height and width. Default: 1. Vendor field: 3 public
                nets (Convolution3D).
            temporal_stride: Step of the filters along time. Default: 1. Vendor field: 3 public nets
                (Convolution3D).
            weight_filler: Filler of the weights. Vendor field: 3 public nets (Convolution3D).
            temporal_pad: Empty frames added at both ends in time. Default: 0. Vendor field: 3
                public nets (Convolution3D).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: convolution3d_param, any other field of a layer.
        """

    @overload
    def depthwise_convolution(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        bias_term: _Bool = ...,
        pad: _Int | Sequence[_Int] = ...,
        kernel_size: _Int | Sequence[_Int] = ...,
        stride: _Int | Sequence[_Int] = ...,
        dilation: _Int | Sequence[_Int] = ...,
        pad_h: _Int = ...,
        pad_w: _Int = ...,
        kernel_h: _Int = ...,
        kernel_w: _Int = ...,
        stride_h: _Int = ...,
        stride_w: _Int = ...,
        group: _Int = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        force_nd_im2col: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A convolution of each channel by itself.

        Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            num_output: Number of filters, and so of channels of the top. It must be positive and
                divisible by group. Im2col does not use it.
            bias_term: Whether a learned bias is added for each output channel. Commonly false when
                BatchNorm follows, which would subtract it again. Default: True.
            pad: Zeros put around the bottom, in pixels on each side: one number for all spatial
                axes, or one per axis (height first). None if left out. Use either this or pad_h and
                pad_w.
            kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
                axis (height first). Must be positive, and is required unless kernel_h and kernel_w
                are set.
            stride: Step between neighbouring filter positions: one number for all spatial axes, or
                one per axis (height first), 1 if left out. In Deconvolution it is the upsampling
                factor.
            dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis;
                1, also used if left out, is a dense filter. A kernel then spans dilation * (kernel
                - 1) + 1 pixels. The CUDNN engine refuses values above 1.
            pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and
                only instead of pad; a missing partner pad_w counts as 0. Default: 0.
            pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes,
                and only instead of pad; a missing partner pad_h counts as 0. Default: 0.
            kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and
                excludes kernel_size.
            kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and
                excludes kernel_size.
            stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
                together with stride_w and not beside stride.
            stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set
                it together with stride_h and not beside stride.
            group: Channel groups: bottom and top channels are split into this many parts, and each
                part sees only its own. Both channel counts must be divisible by it; with as many
                groups as channels the convolution is depthwise. Default: 1.
            weight_filler: Initial weights for training from scratch, typically xavier or msra;
                bilinear in Deconvolution layers that upsample. Left out, all weights start at 0.
                Loaded weights replace it.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not
                ask for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT
                picks cuDNN in builds that have it. Default: DEFAULT.
            axis: The channel axis; negative numbers count from the end. Axes before it are treated
                as batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a
                3-D one on N x C x D x H x W. Default: 1.
            force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
                where a faster special version exists. The result is the same; it serves for
                testing. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: convolution_param, any other field of a layer.
        """

    @overload
    def depthwise_convolution(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_DepthwiseConvolution],
    ) -> Function: ...
    @overload
    def depthwise_convolution(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DepthwiseConvolution],
    ) -> tuple[Blob, ...]: ...
    @overload
    def depthwise_convolution(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DepthwiseConvolution],
    ) -> tuple[Blob, ...]: ...
    def reorg(
        self,
        *bottoms: _Bottom,
        stride: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Blocks of stride x stride pixels moved to channels, or back.

        Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            stride: Edge of the blocks in pixels. Required. It should divide the height and the
                width of the bottom without remainder. Vendor field: 18 public nets (Reorg).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: reorg_param, any other field of a layer.
        """

    def yolo_detection_output(
        self,
        *bottoms: _Bottom,
        num_classes: _Int = ...,
        coords: _Int = ...,
        confidence_threshold: _Float = ...,
        nms_threshold: _Float = ...,
        biases: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Boxes decoded from YOLO v2 maps, after suppression.

        Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            num_classes: Number of object classes without background. The layer refuses to start if
                it is not written out. Default: 20. Vendor field: 13 public nets
                (YoloDetectionOutput).
            coords: Values that describe a box, which is 4: x, y, width, height. Default: 4. Vendor
                field: 13 public nets (YoloDetectionOutput).
            confidence_threshold: Lowest product of objectness and best class probability at which a
                box is kept. Default: 0.01. Vendor field: 13 public nets (YoloDetectionOutput).
            nms_threshold: Overlap (intersection over union) at which the weaker of two boxes is
                dropped. Default: 0.45. Vendor field: 13 public nets (YoloDetectionOutput).
            biases: Anchor sizes as pairs of width and height, in cells of the head. Use the values
                the net was trained with. Vendor field: 13 public nets (YoloDetectionOutput).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: yolo_detection_output_param, any other field of a layer.
        """

    def yolov3_detection_output(
        self,
        *bottoms: _Bottom,
        num_classes: _Int = ...,
        confidence_threshold: _Float = ...,
        nms_threshold: _Float = ...,
        biases: _Float | Sequence[_Float] = ...,
        anchors_scale: _Int | Sequence[_Int] = ...,
        mask_group_num: _Int = ...,
        mask: _Int | Sequence[_Int] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Boxes decoded from YOLO v3 maps, after suppression.

        Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            num_classes: Number of object classes without background. The layer refuses to start if
                it is not written out. Default: 20. Vendor field: 25 public nets
                (Yolov3DetectionOutput).
            confidence_threshold: Lowest product of objectness and class probability at which a box
                is kept. One cell can give several boxes of different classes. Default: 0.01. Vendor
                field: 22 public nets (Yolov3DetectionOutput).
            nms_threshold: Overlap (intersection over union) at which the weaker of two boxes is
                dropped. On the CPU path boxes of all classes compete with each other. Default:
                0.45. Vendor field: 25 public nets (Yolov3DetectionOutput).
            biases: Anchor sizes as pairs of width and height in pixels of the net's input, shared
                by all heads. mask picks from these pairs. Vendor field: 25 public nets
                (Yolov3DetectionOutput).
            anchors_scale: Pixels of the net's input per cell, one value for each bottom in order,
                such as 32, 16. Vendor field: 25 public nets (Yolov3DetectionOutput).
            mask_group_num: Number of heads. Must equal the number of bottoms; mask is divided into
                as many equal groups. Default: 2. Vendor field: 25 public nets
                (Yolov3DetectionOutput).
            mask: Anchor indices of all heads one after the other: the first group belongs to the
                first bottom. Index 0 is the first pair of biases. Vendor field: 25 public nets
                (Yolov3DetectionOutput).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: yolov3_detection_output_param, any other field of a layer.
        """

    def decode_bbox(
        self,
        *bottoms: _Bottom,
        bbox_mean: _Float | Sequence[_Float] = ...,
        bbox_std: _Float | Sequence[_Float] = ...,
        cls_aware: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Boxes (R, 5) moved by regressed offsets.

        Not in BVLC Caffe, but in zhaoweicai/mscnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 to 3 in all.
            bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
                values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
                ProposalTarget, DetectionLoss, DetectionAccuracy).
            bbox_std: Standard deviation of the four targets. Give exactly four positive values,
                together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
                (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
            cls_aware: Whether each class has box outputs of its own. If false there is one set of
                outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field:
                41 public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: bbox_reg_param, any other field of a layer.
        """

    @overload
    def box_output(
        self,
        *bottoms: _Bottom,
        fg_thr: _Float = ...,
        iou_thr: _Float = ...,
        nms_type: str = ...,
        field_h: _Int | Sequence[_Int] = ...,
        field_w: _Int | Sequence[_Int] = ...,
        downsample_rate: _Int | Sequence[_Int] = ...,
        field_whr: _Float = ...,
        field_xyr: _Float = ...,
        max_nms_num: _Int = ...,
        min_size: _Float = ...,
        num_param_set: _Int = ...,
        bbox_mean: _Float | Sequence[_Float] = ...,
        bbox_std: _Float | Sequence[_Float] = ...,
        cls_aware: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Proposals from the detection maps of several scales, after suppression.

        Not in BVLC Caffe, but in zhaoweicai/mscnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            fg_thr: How far the best object score must exceed the background score for a box to be
                considered. The scores are those before softmax, so negative values make sense.
                Default: 0. Vendor field: 51 public nets (BoxOutput).
            iou_thr: Overlap above which the weaker of two boxes is suppressed. Default: 0.5. Vendor
                field: 51 public nets (BoxOutput).
            nms_type: How the overlap of two boxes is measured: IOU over their union, IOMU over the
                smaller area, IOFU over the area of the first. Default: 'IOU'. Vendor field: 51
                public nets (BoxOutput).
            field_h: Height of each branch's anchor in pixels, one value per bottom. Vendor field:
                51 public nets (BoxOutput).
            field_w: Width of each branch's anchor in pixels, one value per bottom. Vendor field: 51
                public nets (BoxOutput).
            downsample_rate: Pixels of the image per cell, one value per bottom. Vendor field: 51
                public nets (BoxOutput).
            field_whr: Limit of the size change: decoded width and height stay between 1 / field_whr
                and field_whr times the anchor's. Default: 2. Vendor field: 51 public nets
                (BoxOutput).
            field_xyr: Limit of the shift: a box center moves by at most 1 / field_xyr of the
                anchor's size. Default: 2. Vendor field: 51 public nets (BoxOutput).
            max_nms_num: Number of best boxes per image that enter suppression. At 0, all of them.
                Default: 0. Vendor field: 51 public nets (BoxOutput).
            min_size: Smallest width and height of a box, in pixels; smaller ones are dropped.
                Default: 15. Vendor field: 5 public nets (BoxOutput).
            num_param_set: Number of boxes that each cell predicts, 4 channels apiece; all of them
                are written to the same output row. From the panoramic fork of MS-CNN. Default: 1.
                Vendor field: 10 public nets (BoxOutput).
            bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
                values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
                ProposalTarget, DetectionLoss, DetectionAccuracy).
            bbox_std: Standard deviation of the four targets. Give exactly four positive values,
                together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
                (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
            cls_aware: Whether each class has box outputs of its own. If false there is one set of
                outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field:
                41 public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: box_output_param, bbox_reg_param, any other field of a layer.
        """

    @overload
    def box_output(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_BoxOutput],
    ) -> Function: ...
    @overload
    def box_output(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_BoxOutput],
    ) -> tuple[Blob, ...]: ...
    @overload
    def box_output(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_BoxOutput],
    ) -> tuple[Blob, ...]: ...
    @overload
    def proposal_target(
        self,
        *bottoms: _Bottom,
        cls_num: _Int = ...,
        batch_size: _Int = ...,
        fg_fraction: _Float = ...,
        num_img_per_batch: _Int = ...,
        fg_thr: _Float = ...,
        bg_thr_hg: _Float = ...,
        bg_thr_lw: _Float = ...,
        img_width: _Int = ...,
        img_height: _Int = ...,
        has_3d_boxes_and_proj_mat_input: _Bool = ...,
        output_3d_boxes: _Bool = ...,
        use_panoramic: _Bool = ...,
        bbox_mean: _Float | Sequence[_Float] = ...,
        bbox_std: _Float | Sequence[_Float] = ...,
        cls_aware: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Sampled regions with labels, box targets and weights.

        Not in BVLC Caffe, but in zhaoweicai/mscnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            cls_num: Number of classes, background included. Targets have 4 * cls_num channels where
                each class has its own box. Vendor field: 51 public nets (ProposalTarget).
            batch_size: Number of proposals sampled for the whole batch of images. Default: 128.
                Vendor field: 51 public nets (ProposalTarget).
            fg_fraction: Largest part of the sample that may be foreground. Default: 0.25. Vendor
                field: 51 public nets (ProposalTarget).
            num_img_per_batch: Number of images in the batch. Batch indices in the bottoms must be
                below it. Default: 4. Vendor field: 51 public nets (ProposalTarget).
            fg_thr: Overlap with an object from which a proposal is foreground. Default: 0.5. Vendor
                field: 51 public nets (ProposalTarget).
            bg_thr_hg: Overlap below which a proposal can be background. Default: 0.5. Vendor field:
                51 public nets (ProposalTarget).
            bg_thr_lw: Overlap from which a proposal counts as good background. Others are taken
                only if there are too few. Default: 0.1. Vendor field: 51 public nets
                (ProposalTarget).
            img_width: Width of the input images in pixels. Random background boxes are drawn within
                it if the proposals do not suffice. Vendor field: 51 public nets (ProposalTarget).
            img_height: Height of the input images in pixels, for the same purpose as img_width.
                Vendor field: 51 public nets (ProposalTarget).
            has_3d_boxes_and_proj_mat_input: Ground truth rows are 7 values longer, for the object
                in space, and two more bottoms hold the camera matrices. From the panoramic fork of
                MS-CNN. Default: False. Vendor field: 8 public nets (ProposalTarget).
            output_3d_boxes: Adds tops with targets for size, location, distance and orientation in
                space. From the panoramic fork of MS-CNN. Default: False. Vendor field: 8 public
                nets (ProposalTarget).
            use_panoramic: Projects objects for panoramic images and not for ordinary cameras. From
                the panoramic fork of MS-CNN. Default: False. Vendor field: 4 public nets
                (ProposalTarget).
            bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
                values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
                ProposalTarget, DetectionLoss, DetectionAccuracy).
            bbox_std: Standard deviation of the four targets. Give exactly four positive values,
                together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
                (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
            cls_aware: Whether each class has box outputs of its own. If false there is one set of
                outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field:
                41 public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: proposal_target_param, bbox_reg_param, any other field of a layer.
        """

    @overload
    def proposal_target(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_ProposalTarget],
    ) -> Function: ...
    @overload
    def proposal_target(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ProposalTarget],
    ) -> tuple[Blob, ...]: ...
    @overload
    def proposal_target(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ProposalTarget],
    ) -> tuple[Blob, ...]: ...
    @overload
    def box_group_output(
        self,
        *bottoms: _Bottom,
        fg_thr: _Float = ...,
        iou_thr: _Float = ...,
        nms_type: str = ...,
        box_group_param: _Message | Sequence[_Message] = ...,
        field_whr: _Float = ...,
        field_xyr: _Float = ...,
        max_nms_num: _Int = ...,
        max_post_nms_num: _Int = ...,
        min_size: _Float = ...,
        bbox_mean: _Float | Sequence[_Float] = ...,
        bbox_std: _Float | Sequence[_Float] = ...,
        cls_aware: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Proposals from the detection maps of several anchor groups.

        Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            fg_thr: Lowest foreground probability, 1 minus that of the background, of a box that is
                considered. Default: 0. Vendor field: 58 public nets (BoxGroupOutput).
            iou_thr: Overlap above which the weaker of two boxes is suppressed. Default: 0.5. Vendor
                field: 58 public nets (BoxGroupOutput).
            nms_type: How the overlap of two boxes is measured: IOU over their union, IOMU over the
                smaller area, IOFU over the area of the first. Default: 'IOU'. Vendor field: 58
                public nets (BoxGroupOutput).
            box_group_param: Anchors of one pair of bottoms. Give as many as there are pairs, in the
                same order. Vendor field: 58 public nets (BoxGroupOutput).
            field_whr: Limit of the size change: decoded width and height stay between 1 / field_whr
                and field_whr times the anchor's. Default: 2. Vendor field: 58 public nets
                (BoxGroupOutput).
            field_xyr: Limit of the shift: a box center moves by at most 1 / field_xyr of the
                anchor's size. Default: 2. Vendor field: 58 public nets (BoxGroupOutput).
            max_nms_num: Number of best boxes per image that enter suppression. At 0, all of them.
                Default: 0. Vendor field: 58 public nets (BoxGroupOutput).
            max_post_nms_num: Number of boxes per image that are kept after suppression. At 0, all
                of them. Default: 0. Vendor field: 30 public nets (BoxGroupOutput).
            min_size: Smallest width and height of a box, in pixels; smaller ones are dropped.
                Default: 15. Vendor field: 30 public nets (BoxGroupOutput).
            bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
                values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
                ProposalTarget, DetectionLoss, DetectionAccuracy).
            bbox_std: Standard deviation of the four targets. Give exactly four positive values,
                together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
                (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
            cls_aware: Whether each class has box outputs of its own. If false there is one set of
                outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field:
                41 public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: box_group_output_param, bbox_reg_param, any other field of a layer.
        """

    @overload
    def box_group_output(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_BoxGroupOutput],
    ) -> Function: ...
    @overload
    def box_group_output(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_BoxGroupOutput],
    ) -> tuple[Blob, ...]: ...
    @overload
    def box_group_output(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_BoxGroupOutput],
    ) -> tuple[Blob, ...]: ...
    def frcnn_output(
        self,
        *bottoms: _Bottom,
        conf_thr: _Float = ...,
        iou_thr: _Float = ...,
        nms_type: str = ...,
        max_det_num: _Int = ...,
        bbox_mean: _Float | Sequence[_Float] = ...,
        bbox_std: _Float | Sequence[_Float] = ...,
        cls_aware: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A Faster R-CNN's final boxes, after suppression.

        Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 4 in all.
            conf_thr: Lowest class probability at which a box is kept. Default: 0. Vendor field: 19
                public nets (FrcnnOutput).
            iou_thr: Overlap from which the weaker of two boxes of one class is dropped. Default:
                0.5. Vendor field: 19 public nets (FrcnnOutput).
            nms_type: Overlap measure used in non-maximum suppression. "IOU" is intersection over
                union. Default: 'IOU'. Vendor field: 19 public nets (FrcnnOutput).
            max_det_num: Most detections per image over all classes, best first. 0 means no limit.
                Default: 0. Vendor field: 18 public nets (FrcnnOutput).
            bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
                values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
                ProposalTarget, DetectionLoss, DetectionAccuracy).
            bbox_std: Standard deviation of the four targets. Give exactly four positive values,
                together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
                (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
            cls_aware: Whether each class has box outputs of its own. If false there is one set of
                outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field:
                41 public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: frcnn_output_param, bbox_reg_param, any other field of a layer.
        """

    @overload
    def hard_mining(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The hardest regions of a batch.

        Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 or more in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    @overload
    def hard_mining(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_HardMining],
    ) -> Function: ...
    @overload
    def hard_mining(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_HardMining],
    ) -> tuple[Blob, ...]: ...
    @overload
    def hard_mining(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_HardMining],
    ) -> tuple[Blob, ...]: ...
    def upsample(
        self,
        *bottoms: _Bottom,
        scale: _Int = ...,
        pad_out_h: _Bool = ...,
        upsample_h: _Int = ...,
        upsample_w: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Enlarges by scale; with a pooling mask as second bottom, values go where they were the
        maximum.

        Not in BVLC Caffe, but in alexgkendall/caffe-segnet.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 to 2 in all.
            scale: Factor for height and width. In SegNet it must be above 1 and is unused when
                upsample_h and upsample_w are set; match the stride of the pooling. Default: 2.
                Vendor field: 33 public nets (Upsample).
            pad_out_h: Makes the output one row shorter, for a pooling whose input height was odd.
                Only with a scale of 2; SegNet recommends upsample_h and upsample_w instead.
                Default: False. Vendor field: 6 public nets (Upsample).
            upsample_h: Exact output height, in SegNet. Takes effect together with upsample_w and
                must be above 1; give the height of the pooling layer's bottom. Vendor field: 11
                public nets (Upsample).
            upsample_w: Exact output width, in SegNet. Takes effect together with upsample_h and
                must be above 1; give the width of the pooling layer's bottom. Vendor field: 11
                public nets (Upsample).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: upsample_param, any other field of a layer.
        """

    def interp(
        self,
        *bottoms: _Bottom,
        height: _Int = ...,
        width: _Int = ...,
        zoom_factor: _Int = ...,
        shrink_factor: _Int = ...,
        pad_beg: _Int = ...,
        pad_end: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Bilinear resizing by a factor or to height x width.

        Not in BVLC Caffe, but in hszhao/PSPNet.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            height: Output height in pixels, together with width. Ignored if exactly one of
                zoom_factor and shrink_factor is set. Default: 0. Vendor field: 34 public nets
                (Interp).
            width: Output width in pixels, together with height. Ignored if exactly one of
                zoom_factor and shrink_factor is set. Default: 0. Vendor field: 34 public nets
                (Interp).
            zoom_factor: Enlarges a side of n pixels to n + (n - 1) * (zoom_factor - 1), since
                corner pixels stay aligned: 60 pixels with factor 8 become 473. At least 1. Default:
                1. Vendor field: 20 public nets (Interp).
            shrink_factor: Reduces a side of n pixels to (n - 1) / shrink_factor + 1, rounded down.
                At least 1. Default: 1. Vendor field: 3 public nets (Interp).
            pad_beg: Change of the bottom's top and left border before resizing. Only 0 or negative
                values are accepted: -2 cuts off two rows and two columns. Default: 0. Vendor field:
                5 public nets (Interp).
            pad_end: Change of the bottom's lower and right border before resizing. Only 0 or
                negative values are accepted, which crop. Default: 0. Vendor field: 5 public nets
                (Interp).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: interp_param, any other field of a layer.
        """

    def resample(
        self,
        *bottoms: _Bottom,
        width: _Int = ...,
        height: _Int = ...,
        type: int | Literal["NEAREST", "LINEAR", "CUBIC", "AREA"] = ...,
        antialias: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoType],
    ) -> Blob:
        """Resizing to height x width or to the second bottom's size.

        Not in BVLC Caffe, but in lmb-freiburg/flownet2.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 to 2 in all.
            width: Width of the top in pixels. Required with one bottom; with two, the second
                decides. Vendor field: 3 public nets (Resample).
            height: Height of the top in pixels. Required with one bottom; with two, the second
                decides. Vendor field: 3 public nets (Resample).
            type: Interpolation. AREA is refused by the layer. Default: LINEAR. Vendor field: 3
                public nets (Resample).
            antialias: Widens the kernel when the map is made smaller, so that fine detail does not
                alias. No effect on enlarging or with NEAREST. Default: True. Vendor field: 3 public
                nets (Resample).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: resample_param, any other field of a layer.
        """

    def correlation(
        self,
        *bottoms: _Bottom,
        pad: _Int = ...,
        kernel_size: _Int = ...,
        max_displacement: _Int = ...,
        stride_1: _Int = ...,
        stride_2: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Patches of one feature map compared to displaced ones of another.

        Not in BVLC Caffe, but in lmb-freiburg/flownet2.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            pad: Zeros added on every side of both bottoms. Equal to max_displacement plus half the
                kernel it keeps the size. Default: 0. Vendor field: 6 public nets (Correlation).
            kernel_size: Edge of the compared patches in pixels. Required and odd; 1 compares single
                positions. Vendor field: 6 public nets (Correlation).
            max_displacement: Greatest shift between the two maps, in pixels, along each axis.
                Required. Vendor field: 6 public nets (Correlation).
            stride_1: Step between the positions of the first map that are compared; it makes the
                top smaller. Default: 1. Vendor field: 6 public nets (Correlation).
            stride_2: Step between the displacements tried; larger values make fewer channels.
                Default: 1. Vendor field: 6 public nets (Correlation).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: correlation_param, any other field of a layer.
        """

    def mergecrop(
        self,
        *bottoms: _Bottom,
        operation: int | Literal["STACK", "ADD"] = ...,
        forward: _Bool | Sequence[_Bool] = ...,
        backward: _Bool | Sequence[_Bool] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The second bottom cut to the first one's size, then stacked or added.

        Not in BVLC Caffe, but in naibaf7/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            operation: How the two are joined. ADD needs equal channel counts; with STACK the top
                has the channels of both. Default: STACK. Vendor field: 5 public nets (MergeCrop).
            forward: Two flags, for the first and the second bottom: whether its values go into the
                top. A false one contributes zeros. Both are true if left out. Vendor field: 23
                public nets (MergeCrop).
            backward: Two flags, for the first and the second bottom: whether it receives a
                gradient. If left out, the first does and the second does not. Vendor field: 23
                public nets (MergeCrop).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: mergecrop_param, any other field of a layer.
        """

    @overload
    def affinity(
        self,
        *bottoms: _Bottom,
        offset: _Int | Sequence[_Int] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """An affinity graph between neighbouring pixels from a label map.

        Not in BVLC Caffe, but in naibaf7/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            offset: Channel that is read, one number per bottom. Bottoms without one use channel 0.
                Vendor field: 5 public nets (Affinity).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: affinity_param, any other field of a layer.
        """

    @overload
    def affinity(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_Affinity],
    ) -> Function: ...
    @overload
    def affinity(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Affinity],
    ) -> tuple[Blob, ...]: ...
    @overload
    def affinity(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Affinity],
    ) -> tuple[Blob, ...]: ...
    def multi_stage_meanfield(
        self,
        *bottoms: _Bottom,
        compatibility_mode: int | Literal["POTTS"] = ...,
        threshold: _Float = ...,
        theta_alpha: _Float = ...,
        theta_beta: _Float = ...,
        theta_gamma: _Float = ...,
        num_iterations: _Int = ...,
        spatial_filter_weight: _Float = ...,
        bilateral_filter_weight: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Mean-field steps of a dense CRF: unary scores, previous output and image.

        Not in BVLC Caffe, but in torrvision/crfasrnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 in all.
            compatibility_mode: How the compatibility between classes is initialised. Default:
                POTTS. Vendor field: 3 public nets (MultiStageMeanfield).
            threshold: Set in CRF-RNN net definitions beside the kernel widths; what it limits could
                not be established from the layer code examined. Vendor field: 3 public nets
                (MultiStageMeanfield).
            theta_alpha: Width in pixels of the spatial part of the bilateral kernel. Default: 10.
                Vendor field: 3 public nets (MultiStageMeanfield).
            theta_beta: Width of the colour part of the bilateral kernel, in units of the image's
                values. Small values respect edges more. Default: 10. Vendor field: 3 public nets
                (MultiStageMeanfield).
            theta_gamma: Width in pixels of the purely spatial kernel, which smooths. Default: 10.
                Vendor field: 3 public nets (MultiStageMeanfield).
            num_iterations: Mean field steps. CRF-RNN accepts only numbers above 1, so it cannot be
                left at its default; the published net uses 10. Default: 1. Vendor field: 3 public
                nets (MultiStageMeanfield).
            spatial_filter_weight: Initial weight of the spatial kernel. At least one later version
                refuses the field. Default: 1. Vendor field: 3 public nets (MultiStageMeanfield).
            bilateral_filter_weight: Initial weight of the bilateral kernel. At least one later
                version refuses the field. Default: 1. Vendor field: 3 public nets
                (MultiStageMeanfield).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: multi_stage_meanfield_param, any other field of a layer.
        """

    @overload
    def convolution_ristretto(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        bias_term: _Bool = ...,
        pad: _Int | Sequence[_Int] = ...,
        kernel_size: _Int | Sequence[_Int] = ...,
        stride: _Int | Sequence[_Int] = ...,
        dilation: _Int | Sequence[_Int] = ...,
        pad_h: _Int = ...,
        pad_w: _Int = ...,
        kernel_h: _Int = ...,
        kernel_w: _Int = ...,
        stride_h: _Int = ...,
        stride_w: _Int = ...,
        group: _Int = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        force_nd_im2col: _Bool = ...,
        precision: _QuantizationParameter_Precision = ...,
        bw_layer_in: _Int = ...,
        bw_layer_out: _Int = ...,
        bw_params: _Int = ...,
        th_layer_in: _Float = ...,
        scale_in: _Float | Sequence[_Float] = ...,
        scale_out: _Float | Sequence[_Float] = ...,
        scale_params: _Float | Sequence[_Float] = ...,
        is_negative_input: _Bool = ...,
        th_layer_out: _Float = ...,
        th_params: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A convolution in reduced precision.

        Not in BVLC Caffe, but in pmgysel/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            num_output: Number of filters, and so of channels of the top. It must be positive and
                divisible by group. Im2col does not use it.
            bias_term: Whether a learned bias is added for each output channel. Commonly false when
                BatchNorm follows, which would subtract it again. Default: True.
            pad: Zeros put around the bottom, in pixels on each side: one number for all spatial
                axes, or one per axis (height first). None if left out. Use either this or pad_h and
                pad_w.
            kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
                axis (height first). Must be positive, and is required unless kernel_h and kernel_w
                are set.
            stride: Step between neighbouring filter positions: one number for all spatial axes, or
                one per axis (height first), 1 if left out. In Deconvolution it is the upsampling
                factor.
            dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis;
                1, also used if left out, is a dense filter. A kernel then spans dilation * (kernel
                - 1) + 1 pixels. The CUDNN engine refuses values above 1.
            pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and
                only instead of pad; a missing partner pad_w counts as 0. Default: 0.
            pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes,
                and only instead of pad; a missing partner pad_h counts as 0. Default: 0.
            kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and
                excludes kernel_size.
            kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and
                excludes kernel_size.
            stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
                together with stride_w and not beside stride.
            stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set
                it together with stride_h and not beside stride.
            group: Channel groups: bottom and top channels are split into this many parts, and each
                part sees only its own. Both channel counts must be divisible by it; with as many
                groups as channels the convolution is depthwise. Default: 1.
            weight_filler: Initial weights for training from scratch, typically xavier or msra;
                bilinear in Deconvolution layers that upsample. Left out, all weights start at 0.
                Loaded weights replace it.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not
                ask for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT
                picks cuDNN in builds that have it. Default: DEFAULT.
            axis: The channel axis; negative numbers count from the end. Axes before it are treated
                as batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a
                3-D one on N x C x D x H x W. Default: 1.
            force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
                where a faster special version exists. The result is the same; it serves for
                testing. Default: False.
            precision: Number format of this layer. Default: DYNAMIC_FIXED_POINT. Vendor field: 7
                public nets (Convolution).
            bw_layer_in: Bits of each input value. 8 is usual when quantizing. Default: 32. Vendor
                field: 62 public nets (Convolution, ConvolutionRistretto, Pooling, Concat).
            bw_layer_out: Bits of each output value. At 8, Intel Caffe passes integers on to the
                next layer. Default: 32. Vendor field: 62 public nets (Convolution,
                ConvolutionRistretto, Pooling, Concat).
            bw_params: Bits of each weight. Default: 32. Vendor field: 62 public nets (Convolution,
                ConvolutionRistretto, InnerProduct).
            th_layer_in: Threshold for the inputs' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
                Eltwise).
            scale_in: Factor from real inputs to integers in Intel Caffe, as found by calibration.
                Vendor field: 49 public nets (Convolution, InnerProduct).
            scale_out: Factor from real outputs to integers in Intel Caffe, as found by calibration.
                Vendor field: 49 public nets (Convolution, InnerProduct).
            scale_params: Factor from real weights to integers in Intel Caffe: one for all, or one
                per output channel. Vendor field: 49 public nets (Convolution, InnerProduct).
            is_negative_input: The input can be negative, so Intel Caffe stores it as signed
                integers and not as unsigned ones. The first layer and layers without a ReLU before
                them need it. Default: False. Vendor field: 20 public nets (Convolution).
            th_layer_out: Threshold for the outputs' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
                Eltwise); number 20 in most forks, taken here.
            th_params: Thresholds for the weights' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, InnerProduct);
                number 21 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: convolution_param, quantization_param, any other field of a layer.
        """

    @overload
    def convolution_ristretto(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_ConvolutionRistretto],
    ) -> Function: ...
    @overload
    def convolution_ristretto(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ConvolutionRistretto],
    ) -> tuple[Blob, ...]: ...
    @overload
    def convolution_ristretto(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ConvolutionRistretto],
    ) -> tuple[Blob, ...]: ...
    @overload
    def deconvolution_ristretto(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        bias_term: _Bool = ...,
        pad: _Int | Sequence[_Int] = ...,
        kernel_size: _Int | Sequence[_Int] = ...,
        stride: _Int | Sequence[_Int] = ...,
        dilation: _Int | Sequence[_Int] = ...,
        pad_h: _Int = ...,
        pad_w: _Int = ...,
        kernel_h: _Int = ...,
        kernel_w: _Int = ...,
        stride_h: _Int = ...,
        stride_w: _Int = ...,
        group: _Int = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        force_nd_im2col: _Bool = ...,
        precision: _QuantizationParameter_Precision = ...,
        bw_layer_in: _Int = ...,
        bw_layer_out: _Int = ...,
        bw_params: _Int = ...,
        th_layer_in: _Float = ...,
        scale_in: _Float | Sequence[_Float] = ...,
        scale_out: _Float | Sequence[_Float] = ...,
        scale_params: _Float | Sequence[_Float] = ...,
        is_negative_input: _Bool = ...,
        th_layer_out: _Float = ...,
        th_params: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A deconvolution in reduced precision.

        Not in BVLC Caffe, but in pmgysel/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            num_output: Number of filters, and so of channels of the top. It must be positive and
                divisible by group. Im2col does not use it.
            bias_term: Whether a learned bias is added for each output channel. Commonly false when
                BatchNorm follows, which would subtract it again. Default: True.
            pad: Zeros put around the bottom, in pixels on each side: one number for all spatial
                axes, or one per axis (height first). None if left out. Use either this or pad_h and
                pad_w.
            kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
                axis (height first). Must be positive, and is required unless kernel_h and kernel_w
                are set.
            stride: Step between neighbouring filter positions: one number for all spatial axes, or
                one per axis (height first), 1 if left out. In Deconvolution it is the upsampling
                factor.
            dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis;
                1, also used if left out, is a dense filter. A kernel then spans dilation * (kernel
                - 1) + 1 pixels. The CUDNN engine refuses values above 1.
            pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and
                only instead of pad; a missing partner pad_w counts as 0. Default: 0.
            pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes,
                and only instead of pad; a missing partner pad_h counts as 0. Default: 0.
            kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and
                excludes kernel_size.
            kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and
                excludes kernel_size.
            stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
                together with stride_w and not beside stride.
            stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set
                it together with stride_h and not beside stride.
            group: Channel groups: bottom and top channels are split into this many parts, and each
                part sees only its own. Both channel counts must be divisible by it; with as many
                groups as channels the convolution is depthwise. Default: 1.
            weight_filler: Initial weights for training from scratch, typically xavier or msra;
                bilinear in Deconvolution layers that upsample. Left out, all weights start at 0.
                Loaded weights replace it.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not
                ask for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT
                picks cuDNN in builds that have it. Default: DEFAULT.
            axis: The channel axis; negative numbers count from the end. Axes before it are treated
                as batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a
                3-D one on N x C x D x H x W. Default: 1.
            force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
                where a faster special version exists. The result is the same; it serves for
                testing. Default: False.
            precision: Number format of this layer. Default: DYNAMIC_FIXED_POINT. Vendor field: 7
                public nets (Convolution).
            bw_layer_in: Bits of each input value. 8 is usual when quantizing. Default: 32. Vendor
                field: 62 public nets (Convolution, ConvolutionRistretto, Pooling, Concat).
            bw_layer_out: Bits of each output value. At 8, Intel Caffe passes integers on to the
                next layer. Default: 32. Vendor field: 62 public nets (Convolution,
                ConvolutionRistretto, Pooling, Concat).
            bw_params: Bits of each weight. Default: 32. Vendor field: 62 public nets (Convolution,
                ConvolutionRistretto, InnerProduct).
            th_layer_in: Threshold for the inputs' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
                Eltwise).
            scale_in: Factor from real inputs to integers in Intel Caffe, as found by calibration.
                Vendor field: 49 public nets (Convolution, InnerProduct).
            scale_out: Factor from real outputs to integers in Intel Caffe, as found by calibration.
                Vendor field: 49 public nets (Convolution, InnerProduct).
            scale_params: Factor from real weights to integers in Intel Caffe: one for all, or one
                per output channel. Vendor field: 49 public nets (Convolution, InnerProduct).
            is_negative_input: The input can be negative, so Intel Caffe stores it as signed
                integers and not as unsigned ones. The first layer and layers without a ReLU before
                them need it. Default: False. Vendor field: 20 public nets (Convolution).
            th_layer_out: Threshold for the outputs' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
                Eltwise); number 20 in most forks, taken here.
            th_params: Thresholds for the weights' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, InnerProduct);
                number 21 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: convolution_param, quantization_param, any other field of a layer.
        """

    @overload
    def deconvolution_ristretto(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_DeconvolutionRistretto],
    ) -> Function: ...
    @overload
    def deconvolution_ristretto(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DeconvolutionRistretto],
    ) -> tuple[Blob, ...]: ...
    @overload
    def deconvolution_ristretto(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DeconvolutionRistretto],
    ) -> tuple[Blob, ...]: ...
    def denseblock(
        self,
        *bottoms: _Bottom,
        numTransition: _Int = ...,
        initChannel: _Int = ...,
        growthRate: _Int = ...,
        Filter_Filler: _Message = ...,
        BN_Scaler_Filler: _Message = ...,
        BN_Bias_Filler: _Message = ...,
        use_dropout: _Bool = ...,
        dropout_amount: _Float = ...,
        use_BC: _Bool = ...,
        BC_ultra_space_efficient: _Bool = ...,
        workspace_MB: _Int = ...,
        moving_average_fraction: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A whole DenseNet block: each step sees all steps before it.

        Not in BVLC Caffe, but in Tongcheng/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            numTransition: Number of steps in the block. Each adds growthRate channels. Default: 40.
                Vendor field: 16 public nets (DenseBlock).
            initChannel: Channels of the bottom. Must match what the layer before delivers. Default:
                16. Vendor field: 16 public nets (DenseBlock).
            growthRate: Channels that each step adds. Default: 12. Vendor field: 16 public nets
                (DenseBlock).
            Filter_Filler: Filler of the convolution weights. Vendor field: 16 public nets
                (DenseBlock).
            BN_Scaler_Filler: Filler of the batch normalisation multipliers; constant 1 is usual.
                Vendor field: 16 public nets (DenseBlock).
            BN_Bias_Filler: Filler of the batch normalisation offsets; constant 0 is usual. Vendor
                field: 16 public nets (DenseBlock).
            use_dropout: Applies dropout after each convolution while training. Default: False.
                Vendor field: 16 public nets (DenseBlock).
            dropout_amount: Share of values that dropout sets to 0. Matters only with use_dropout.
                Default: 0. Vendor field: 13 public nets (DenseBlock).
            use_BC: Bottleneck variant (DenseNet-BC): each step first reduces its input to 4 *
                growthRate channels with a 1 x 1 convolution and a second normalisation. Default:
                False. Vendor field: 7 public nets (DenseBlock).
            BC_ultra_space_efficient: With use_BC: does not keep the outputs of the 1 x 1
                convolutions but computes them again in the backward pass. Saves memory and costs
                time. Default: False. Vendor field: 7 public nets (DenseBlock).
            workspace_MB: Size in megabytes of each of the two GPU scratch buffers for cuDNN. More
                can allow faster algorithms. Default: 8. Vendor field: 4 public nets (DenseBlock).
            moving_average_fraction: Decay of the running mean and variance: how much of the old sum
                remains at each update. Default: 0.1. Vendor field: 3 public nets (DenseBlock).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: denseblock_param, any other field of a layer.
        """

    def relu6(
        self,
        *bottoms: _Bottom,
        negative_slope: _Float = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """Min(max(x, 0), 6).

        Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            negative_slope: Slope for negative inputs: 0 is the plain ReLU, a small value such as
                0.1 the leaky ReLU. For a learned slope see PReLU. Default: 0.
            engine: Which code computes the layer in GPU mode. The cuDNN version hands leaky ReLUs
                back to Caffe's code. Default: DEFAULT.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: relu_param, any other field of a layer.
        """

    def mish(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """X * tanh(log(1 + exp(x))).

        Not in BVLC Caffe, but in foss-for-synopsys-dwc-arc-processors/synopsys-caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    def noise(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Adds random noise.

        Not in BVLC Caffe, but in naibaf7/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    def normalize(
        self,
        *bottoms: _Bottom,
        across_spatial: _Bool = ...,
        scale_filler: _Message = ...,
        channel_shared: _Bool = ...,
        eps: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Each position's channels, or each image, to L2 norm 1, times a learned scale.

        Not in BVLC Caffe, but in weiliu89/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            across_spatial: Takes the norm over the whole image. If false, each position is
                normalized over its channels, as in SSD. Default: True. Vendor field: 88 public nets
                (Normalize).
            scale_filler: How the learned scale starts. Left out, it is 1; SSD starts at a constant
                20. Vendor field: 82 public nets (Normalize).
            channel_shared: One scale for all channels. If false, each channel learns its own, as in
                SSD. Default: True. Vendor field: 88 public nets (Normalize).
            eps: Small number added to the sum of squares, against division by zero. Default: 1e-10.
                Vendor field: 6 public nets (Normalize).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: norm_param, any other field of a layer.
        """

    def bn_data(
        self,
        *bottoms: _Bottom,
        scale_filler: _Message = ...,
        shift_filler: _Message = ...,
        bn_mode: _BNParameter_BNMode = ...,
        moving_average: _Bool = ...,
        frozen: _Bool = ...,
        slope_filler: _Message = ...,
        bias_filler: _Message = ...,
        momentum: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Batch normalization of the input data.

        Not in BVLC Caffe, but in lxx1991/caffe_mpi.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            scale_filler: Filler of the multipliers, one per channel, in SegNet's BN. Constant 1 is
                usual. Vendor field: 27 public nets (BN, BNData).
            shift_filler: Filler of the offsets added after scaling, one per channel, in SegNet's
                BN. Small constants such as 0 or 0.001 are usual. Vendor field: 27 public nets (BN,
                BNData).
            bn_mode: Which steps the layer performs. LEARN in training; SegNet deploys with
                INFERENCE after the statistics have been folded into scale and shift. Default:
                LEARN. Vendor field: 17 public nets (BN).
            moving_average: Lets the layer keep a running mean and variance for testing instead of
                relying on each batch alone. In forks where this is optional it adds two blobs to
                the layer. Default: False. Vendor field: 7 public nets (BNData, BN).
            frozen: Normalises with the stored mean and variance in training too and sets the
                learning rates of slope and bias to 0. For fine-tuning from a trained model, whose
                weights must be loaded. Default: False. Vendor field: 17 public nets (BN).
            slope_filler: Filler of the per-channel multipliers in the forks of yjxiong and PSPNet,
                where it plays the role of SegNet's scale_filler. Vendor field: 26 public nets (BN,
                BNData); number 1 in most forks, taken here.
            bias_filler: Filler of the per-channel offsets in the forks of yjxiong and PSPNet, where
                it plays the role of SegNet's shift_filler. Vendor field: 26 public nets (BN,
                BNData); number 2 in most forks, taken here.
            momentum: Share of the old running mean and variance that survives an update: new =
                momentum * old + (1 - momentum) * batch. Values near 1 average over more batches.
                Default: 0.9. Vendor field: 10 public nets (BN, BNData); number 3 in most forks,
                taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: bn_param, any other field of a layer.
        """

    def lrn_ristretto(
        self,
        *bottoms: _Bottom,
        local_size: _Int = ...,
        alpha: _Float = ...,
        beta: _Float = ...,
        norm_region: int | Literal["ACROSS_CHANNELS", "WITHIN_CHANNEL"] = ...,
        k: _Float = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        precision: _QuantizationParameter_Precision = ...,
        bw_layer_in: _Int = ...,
        bw_layer_out: _Int = ...,
        bw_params: _Int = ...,
        th_layer_in: _Float = ...,
        scale_in: _Float | Sequence[_Float] = ...,
        scale_out: _Float | Sequence[_Float] = ...,
        scale_params: _Float | Sequence[_Float] = ...,
        is_negative_input: _Bool = ...,
        th_layer_out: _Float = ...,
        th_params: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """LRN in reduced precision.

        Not in BVLC Caffe, but in pmgysel/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            local_size: Width of the neighbourhood, an odd number: n channels for ACROSS_CHANNELS, a
                square of n x n pixels for WITHIN_CHANNEL. Default: 5.
            alpha: Strength of the normalization. It is divided by the number of values in the
                neighbourhood, unlike in the AlexNet paper; nets commonly use 1e-4 with local_size
                5. Default: 1.
            beta: Exponent of the denominator. Default: 0.75.
            norm_region: Whether the neighbours are other channels at the same pixel, or other
                pixels in the same channel. Default: ACROSS_CHANNELS.
            k: Constant in the denominator. Caffe's own WITHIN_CHANNEL code always uses 1 in its
                place. Default: 1.
            engine: Which code computes the layer in GPU mode. cuDNN takes windows up to its own
                limit; above it, Caffe's code is used for ACROSS_CHANNELS. Default: DEFAULT.
            precision: Number format of this layer. Default: DYNAMIC_FIXED_POINT. Vendor field: 7
                public nets (Convolution).
            bw_layer_in: Bits of each input value. 8 is usual when quantizing. Default: 32. Vendor
                field: 62 public nets (Convolution, ConvolutionRistretto, Pooling, Concat).
            bw_layer_out: Bits of each output value. At 8, Intel Caffe passes integers on to the
                next layer. Default: 32. Vendor field: 62 public nets (Convolution,
                ConvolutionRistretto, Pooling, Concat).
            bw_params: Bits of each weight. Default: 32. Vendor field: 62 public nets (Convolution,
                ConvolutionRistretto, InnerProduct).
            th_layer_in: Threshold for the inputs' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
                Eltwise).
            scale_in: Factor from real inputs to integers in Intel Caffe, as found by calibration.
                Vendor field: 49 public nets (Convolution, InnerProduct).
            scale_out: Factor from real outputs to integers in Intel Caffe, as found by calibration.
                Vendor field: 49 public nets (Convolution, InnerProduct).
            scale_params: Factor from real weights to integers in Intel Caffe: one for all, or one
                per output channel. Vendor field: 49 public nets (Convolution, InnerProduct).
            is_negative_input: The input can be negative, so Intel Caffe stores it as signed
                integers and not as unsigned ones. The first layer and layers without a ReLU before
                them need it. Default: False. Vendor field: 20 public nets (Convolution).
            th_layer_out: Threshold for the outputs' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
                Eltwise); number 20 in most forks, taken here.
            th_params: Thresholds for the weights' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, InnerProduct);
                number 21 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: lrn_param, quantization_param, any other field of a layer.
        """

    @overload
    def lstm(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        debug_info: _Bool = ...,
        expose_hidden: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Long short-term memory over x (T, N, ...) and continuation markers (T, N): (T, N,
        num_output).

        Args:
            *bottoms: Its inputs besides this blob; it has 2 to 5 in all.
            num_output: Size of the hidden state and of the output at each step; must be set to a
                positive number. An LSTM learns four gates of this size. Default: 0.
            weight_filler: Initial values of all weight matrices, for example uniform in -0.08 to
                0.08. Left out, they start at 0.
            bias_filler: Initial values of the biases; zeros if left out.
            debug_info: Logs the debug output of the inner net that is unrolled over the T steps.
                Default: False.
            expose_hidden: Adds the state at the start as last bottoms and the state at the end as
                last tops: h for RNN, h and c for LSTM, each 1 x N x num_output. The layer then no
                longer carries it between batches. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: recurrent_param, any other field of a layer.
        """

    @overload
    def lstm(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_LSTM],
    ) -> Function: ...
    @overload
    def lstm(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_LSTM],
    ) -> tuple[Blob, ...]: ...
    @overload
    def lstm(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_LSTM],
    ) -> tuple[Blob, ...]: ...
    def lstm_node(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        clipping_threshold: _Float = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """One step of an LSTM: input, cell and optional markers to hidden state and cell.

        Not in BVLC Caffe, but in peteanderson80/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 to 3 in all.
            num_output: Number of hidden units, and so the length of the output vector of every time
                step. Vendor field: 22 public nets (Lstm).
            clipping_threshold: Limits each gradient value of the gates to plus or minus this number
                in the backward pass. 0 means no limit. Default: 0. Vendor field: 13 public nets
                (Lstm).
            weight_filler: Filler of both weight blobs: input to gates (4 * num_output rows, one
                column per input value) and hidden state to gates. Vendor field: 22 public nets
                (Lstm).
            bias_filler: Filler of the 4 * num_output gate biases. Vendor field: 22 public nets
                (Lstm).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: lstm_param, any other field of a layer.
        """

    @overload
    def smooth_l1_loss(
        self,
        *bottoms: _Bottom,
        sigma: _Float = ...,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Squared near 0 and absolute beyond, of box offsets, with inside and outside weights.

        Not in BVLC Caffe, but in rbgirshick/caffe-fast-rcnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 to 4 in all.
            sigma: Where the loss turns from quadratic to linear: at a difference of 1 / sigma^2.
                Larger values make it closer to plain L1; region proposal nets use 3. Default: 1.
                Vendor field: 105 public nets (SmoothL1Loss, OrientationSmoothL1Loss).
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: smooth_l1_loss_param, loss_param, any other field of a layer.
        """

    @overload
    def smooth_l1_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_SmoothL1Loss],
    ) -> Function: ...
    @overload
    def smooth_l1_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_SmoothL1Loss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def smooth_l1_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_SmoothL1Loss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def multibox_loss(
        self,
        *bottoms: _Bottom,
        loc_loss_type: int | Literal["L2", "SMOOTH_L1"] = ...,
        conf_loss_type: int | Literal["SOFTMAX", "LOGISTIC"] = ...,
        loc_weight: _Float = ...,
        num_classes: _Int = ...,
        share_location: _Bool = ...,
        match_type: int | Literal["BIPARTITE", "PER_PREDICTION"] = ...,
        overlap_threshold: _Float = ...,
        use_prior_for_matching: _Bool = ...,
        background_label_id: _Int = ...,
        use_difficult_gt: _Bool = ...,
        neg_pos_ratio: _Float = ...,
        neg_overlap: _Float = ...,
        code_type: int | Literal["CORNER", "CENTER_SIZE", "CORNER_SIZE"] = ...,
        ignore_cross_boundary_bbox: _Bool = ...,
        mining_type: int | Literal["NONE", "MAX_NEGATIVE", "HARD_EXAMPLE"] = ...,
        objectness_score: _Float = ...,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """SSD's location and confidence losses after matching priors to ground truth.

        Not in BVLC Caffe, but in weiliu89/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 4 in all.
            loc_loss_type: Loss on the box offsets. Default: SMOOTH_L1. Vendor field: 54 public nets
                (MultiBoxLoss).
            conf_loss_type: Loss on the class scores. Default: SOFTMAX. Vendor field: 54 public nets
                (MultiBoxLoss).
            loc_weight: Weight of the box loss beside the class loss. Default: 1. Vendor field: 54
                public nets (MultiBoxLoss).
            num_classes: Number of classes, background included. Required. Vendor field: 54 public
                nets (MultiBoxLoss).
            share_location: One box per prior for all classes, not one per class and prior. Mining
                needs it to be true. Default: True. Vendor field: 54 public nets (MultiBoxLoss).
            match_type: How priors are assigned to ground truth boxes. Default: PER_PREDICTION.
                Vendor field: 54 public nets (MultiBoxLoss).
            overlap_threshold: Intersection over union from which PER_PREDICTION matches a prior.
                Default: 0.5. Vendor field: 54 public nets (MultiBoxLoss).
            use_prior_for_matching: Matches the priors themselves. If false, the boxes that the net
                predicts are matched. Default: True. Vendor field: 54 public nets (MultiBoxLoss).
            background_label_id: Label of the background, which unmatched priors are trained
                towards. Ground truth must not use it. Default: 0. Vendor field: 54 public nets
                (MultiBoxLoss).
            use_difficult_gt: Trains on objects that are marked as difficult too. If false they are
                left out of the matching. Default: True. Vendor field: 54 public nets
                (MultiBoxLoss).
            neg_pos_ratio: Number of negatives per matched prior under MAX_NEGATIVE mining, at most.
                Default: 3. Vendor field: 54 public nets (MultiBoxLoss).
            neg_overlap: An unmatched prior can serve as negative only if it overlaps every object
                less than this. Used by MAX_NEGATIVE mining. Default: 0.5. Vendor field: 54 public
                nets (MultiBoxLoss).
            code_type: How box offsets are encoded. DetectionOutput needs the same value; SSD uses
                CENTER_SIZE. Default: CORNER. Vendor field: 54 public nets (MultiBoxLoss).
            ignore_cross_boundary_bbox: Leaves out priors that reach beyond the image's border.
                Default: False. Vendor field: 45 public nets (MultiBoxLoss).
            mining_type: Which priors count in the loss. Default: MAX_NEGATIVE. Vendor field: 52
                public nets (MultiBoxLoss).
            objectness_score: Priors whose first-stage objectness is below this take no part as
                negatives. It belongs to nets with a refinement stage, as in RefineDet. Default:
                0.01. Vendor field: 5 public nets (MultiBoxLoss).
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: multibox_loss_param, loss_param, any other field of a layer.
        """

    @overload
    def multibox_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_MultiBoxLoss],
    ) -> Function: ...
    @overload
    def multibox_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_MultiBoxLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def multibox_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_MultiBoxLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def smooth_l1_loss_ohem(
        self,
        *bottoms: _Bottom,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Smooth L1 with the loss of each region as second top.

        Not in BVLC Caffe, but in intel/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 to 3 in all.
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: loss_param, any other field of a layer.
        """

    @overload
    def smooth_l1_loss_ohem(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_SmoothL1LossOHEM],
    ) -> Function: ...
    @overload
    def smooth_l1_loss_ohem(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_SmoothL1LossOHEM],
    ) -> tuple[Blob, ...]: ...
    @overload
    def smooth_l1_loss_ohem(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_SmoothL1LossOHEM],
    ) -> tuple[Blob, ...]: ...
    @overload
    def softmax_with_loss_ohem(
        self,
        *bottoms: _Bottom,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """SoftmaxWithLoss with the loss of each region as third top.

        Not in BVLC Caffe, but in intel/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            engine: Which code computes the layer in GPU mode; the results agree up to rounding.
                Default: DEFAULT.
            axis: Axis of the classes; negative numbers count from the end. With 1, each pixel of an
                N x C x H x W bottom gets its own distribution. Default: 1.
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: softmax_param, loss_param, any other field of a layer.
        """

    @overload
    def softmax_with_loss_ohem(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_SoftmaxWithLossOHEM],
    ) -> Function: ...
    @overload
    def softmax_with_loss_ohem(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_SoftmaxWithLossOHEM],
    ) -> tuple[Blob, ...]: ...
    @overload
    def softmax_with_loss_ohem(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_SoftmaxWithLossOHEM],
    ) -> tuple[Blob, ...]: ...
    @overload
    def region_loss(
        self,
        *bottoms: _Bottom,
        side: _Int = ...,
        num_class: _Int = ...,
        bias_match: _Int = ...,
        coords: _Int = ...,
        num: _Int = ...,
        softmax: _Int = ...,
        jitter: _Float = ...,
        rescore: _Int = ...,
        object_scale: _Float = ...,
        class_scale: _Float = ...,
        noobject_scale: _Float = ...,
        coord_scale: _Float = ...,
        absolute: _Int = ...,
        thresh: _Float = ...,
        random: _Int = ...,
        biases: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """YOLO v2's loss of a detection map and boxes.

        Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            side: Cells along an edge of the square head. MobileNet-YOLO takes the bottom's width
                instead. Default: 13. Vendor field: 12 public nets (RegionLoss).
            num_class: Number of object classes without background. Default: 20. Vendor field: 12
                public nets (RegionLoss).
            bias_match: 1 finds the anchor responsible for an object by the anchors' own shapes, 0
                by the boxes currently predicted. Default: 1. Vendor field: 4 public nets
                (RegionLoss).
            coords: Values that describe a box, which is 4: x, y, width, height. Default: 4. Vendor
                field: 12 public nets (RegionLoss).
            num: Anchors per cell. Default: 5. Vendor field: 12 public nets (RegionLoss).
            softmax: Darknet's switch for softmax over class scores. The Caffe ports read it but
                apply softmax in any case. Default: 1. Vendor field: 12 public nets (RegionLoss).
            jitter: Darknet's strength of random cropping. The Caffe ports do not use it; augment in
                the data layer. Default: 0.2. Vendor field: 12 public nets (RegionLoss).
            rescore: 1 makes the overlap with the true box the target of objectness, 0 makes it 1
                and weights small boxes more in MobileNet-YOLO. Intel Caffe does not read it.
                Default: 1. Vendor field: 12 public nets (RegionLoss).
            object_scale: Weight of the objectness term where an object is. Default: 1. Vendor
                field: 12 public nets (RegionLoss).
            class_scale: Weight of the class term. Default: 1. Vendor field: 12 public nets
                (RegionLoss).
            noobject_scale: Weight of the objectness term where no object is. Default: 0.5. Vendor
                field: 12 public nets (RegionLoss).
            coord_scale: Weight of the box terms. Default: 5. Vendor field: 12 public nets
                (RegionLoss).
            absolute: Carried over from Darknet's configuration; without effect in the Caffe ports.
                Default: 1. Vendor field: 12 public nets (RegionLoss).
            thresh: A prediction that overlaps an object by more than this is not punished for
                claiming one. Default: 0.2. Vendor field: 12 public nets (RegionLoss).
            random: Darknet's switch for training at changing image sizes; without effect in the
                Caffe ports. Default: 1. Vendor field: 12 public nets (RegionLoss).
            biases: Anchor sizes as pairs of width and height in cells, two values for each of the
                num anchors. MobileNet-YOLO replaces a list of fewer than ten values by zeros.
                Vendor field: 12 public nets (RegionLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: region_loss_param, any other field of a layer.
        """

    @overload
    def region_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_RegionLoss],
    ) -> Function: ...
    @overload
    def region_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_RegionLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def region_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_RegionLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def yolov3(
        self,
        *bottoms: _Bottom,
        side: _Int = ...,
        num_class: _Int = ...,
        num: _Int = ...,
        object_scale: _Float = ...,
        class_scale: _Float = ...,
        noobject_scale: _Float = ...,
        coord_scale: _Float = ...,
        thresh: _Float = ...,
        anchors_scale: _Int = ...,
        biases: _Float | Sequence[_Float] = ...,
        mask: _Int | Sequence[_Int] = ...,
        use_logic_gradient: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """YOLO v3's loss of a detection map and boxes.

        Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            side: Cells along an edge of the head. Current versions take height and width from the
                bottom instead. Default: 13. Vendor field: 16 public nets (Yolov3).
            num_class: Number of object classes without background. Default: 20. Vendor field: 16
                public nets (Yolov3).
            num: Anchors per cell of this head. The bottom must have num * (5 + num_class) channels,
                otherwise the layer refuses it. Default: 5. Vendor field: 16 public nets (Yolov3).
            object_scale: Weight of the objectness term where an object is. Applied only with
                use_logic_gradient. Default: 1. Vendor field: 16 public nets (Yolov3).
            class_scale: Weight of the class term. Default: 1. Vendor field: 16 public nets
                (Yolov3).
            noobject_scale: Weight meant for the objectness term of cells without an object. The CPU
                code of the fork leaves that term unweighted. Default: 0.5. Vendor field: 16 public
                nets (Yolov3).
            coord_scale: Weight of the box terms; a factor of 2 minus the box's area on top of it
                favours small boxes. Default: 5. Vendor field: 16 public nets (Yolov3).
            thresh: A prediction that overlaps some object by more than this is not punished for its
                objectness, even if another anchor is responsible for that object. Default: 0.2.
                Vendor field: 16 public nets (Yolov3).
            anchors_scale: Pixels of the net's input per cell of this head, such as 32 for 13 x 13
                cells of a 416 pixel image. Default: 32. Vendor field: 16 public nets (Yolov3).
            biases: All anchors of the net as pairs of width and height in pixels of the net's
                input, the same list for every head. Vendor field: 16 public nets (Yolov3).
            mask: Indices of the anchors, counted in pairs of biases, that belong to this head. Give
                num of them. An object is learned by the head that owns the best-fitting anchor.
                Vendor field: 16 public nets (Yolov3).
            use_logic_gradient: Weights the objectness gradient of matched boxes with object_scale.
                Without it that weight is 1. Default: False. Vendor field: 7 public nets (Yolov3).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: yolov3_param, any other field of a layer.
        """

    @overload
    def yolov3(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_Yolov3],
    ) -> Function: ...
    @overload
    def yolov3(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Yolov3],
    ) -> tuple[Blob, ...]: ...
    @overload
    def yolov3(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Yolov3],
    ) -> tuple[Blob, ...]: ...
    @overload
    def gaussian_yolov3(
        self,
        *bottoms: _Bottom,
        side: _Int = ...,
        num_class: _Int = ...,
        num: _Int = ...,
        object_scale: _Float = ...,
        class_scale: _Float = ...,
        noobject_scale: _Float = ...,
        coord_scale: _Float = ...,
        thresh: _Float = ...,
        anchors_scale: _Int = ...,
        biases: _Float | Sequence[_Float] = ...,
        mask: _Int | Sequence[_Int] = ...,
        use_logic_gradient: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """YOLO v3's loss with uncertain boxes.

        Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            side: Cells along an edge of the head. Current versions take height and width from the
                bottom instead. Default: 13. Vendor field: 16 public nets (Yolov3).
            num_class: Number of object classes without background. Default: 20. Vendor field: 16
                public nets (Yolov3).
            num: Anchors per cell of this head. The bottom must have num * (5 + num_class) channels,
                otherwise the layer refuses it. Default: 5. Vendor field: 16 public nets (Yolov3).
            object_scale: Weight of the objectness term where an object is. Applied only with
                use_logic_gradient. Default: 1. Vendor field: 16 public nets (Yolov3).
            class_scale: Weight of the class term. Default: 1. Vendor field: 16 public nets
                (Yolov3).
            noobject_scale: Weight meant for the objectness term of cells without an object. The CPU
                code of the fork leaves that term unweighted. Default: 0.5. Vendor field: 16 public
                nets (Yolov3).
            coord_scale: Weight of the box terms; a factor of 2 minus the box's area on top of it
                favours small boxes. Default: 5. Vendor field: 16 public nets (Yolov3).
            thresh: A prediction that overlaps some object by more than this is not punished for its
                objectness, even if another anchor is responsible for that object. Default: 0.2.
                Vendor field: 16 public nets (Yolov3).
            anchors_scale: Pixels of the net's input per cell of this head, such as 32 for 13 x 13
                cells of a 416 pixel image. Default: 32. Vendor field: 16 public nets (Yolov3).
            biases: All anchors of the net as pairs of width and height in pixels of the net's
                input, the same list for every head. Vendor field: 16 public nets (Yolov3).
            mask: Indices of the anchors, counted in pairs of biases, that belong to this head. Give
                num of them. An object is learned by the head that owns the best-fitting anchor.
                Vendor field: 16 public nets (Yolov3).
            use_logic_gradient: Weights the objectness gradient of matched boxes with object_scale.
                Without it that weight is 1. Default: False. Vendor field: 7 public nets (Yolov3).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: yolov3_param, any other field of a layer.
        """

    @overload
    def gaussian_yolov3(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_GaussianYolov3],
    ) -> Function: ...
    @overload
    def gaussian_yolov3(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_GaussianYolov3],
    ) -> tuple[Blob, ...]: ...
    @overload
    def gaussian_yolov3(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_GaussianYolov3],
    ) -> tuple[Blob, ...]: ...
    @overload
    def yolo_seg(
        self,
        *bottoms: _Bottom,
        object_scale: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The loss of a segmentation map beside a YOLO detector.

        Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 in all.
            object_scale: Weight of the loss. With a third bottom it is raised further for classes
                that cover few pixels. Default: 5. Vendor field: 5 public nets (YoloSeg).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: yolo_seg_param, any other field of a layer.
        """

    @overload
    def yolo_seg(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_YoloSeg],
    ) -> Function: ...
    @overload
    def yolo_seg(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_YoloSeg],
    ) -> tuple[Blob, ...]: ...
    @overload
    def yolo_seg(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_YoloSeg],
    ) -> tuple[Blob, ...]: ...
    @overload
    def detection_loss(
        self,
        *bottoms: _Bottom,
        cls_num: _Int = ...,
        coord_num: _Int = ...,
        field_h: _Int = ...,
        field_w: _Int = ...,
        downsample_rate: _Int = ...,
        bb_smooth: _Bool = ...,
        field_whr: _Float = ...,
        field_xyr: _Float = ...,
        bg_threshold: _Float = ...,
        bg_multiple: _Int = ...,
        sample_mode: str = ...,
        pos_neg_weighted: _Bool = ...,
        bbox_mean: _Float | Sequence[_Float] = ...,
        bbox_std: _Float | Sequence[_Float] = ...,
        cls_aware: _Bool = ...,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Class and box losses of a proposal map, with sampled negatives.

        Not in BVLC Caffe, but in zhaoweicai/mscnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            cls_num: Number of classes, background included. Vendor field: 53 public nets
                (DetectionLoss).
            coord_num: Number of coordinates per box. With cls_num it must add up to the bottom's
                channels. Default: 4. Vendor field: 53 public nets (DetectionLoss).
            field_h: Height of the branch's anchor in pixels, by which vertical targets are divided.
                It must be as in the data layer. Vendor field: 53 public nets (DetectionLoss).
            field_w: Width of the branch's anchor in pixels, by which horizontal targets are
                divided. It must be as in the data layer. Vendor field: 53 public nets
                (DetectionLoss).
            downsample_rate: Pixels of the image per cell of this branch. Vendor field: 53 public
                nets (DetectionLoss).
            bb_smooth: Uses the smooth L1 loss for the boxes. If false, it is half the squared
                error. Default: True. Vendor field: 53 public nets (DetectionLoss).
            field_whr: Limit of the predicted size change, which is cut to between 1 / field_whr and
                field_whr times the anchor. Default: 2. Vendor field: 53 public nets
                (DetectionLoss).
            field_xyr: Limit of the predicted shift, which is cut to 1 / field_xyr of the anchor's
                size either way. Default: 2. Vendor field: 53 public nets (DetectionLoss).
            bg_threshold: Cells without a label count as background only if their overlap with every
                object is below this. The rest is left out. Default: 0.5. Vendor field: 53 public
                nets (DetectionLoss).
            bg_multiple: Number of background cells per foreground cell that are kept for training.
                Default: 4. Vendor field: 53 public nets (DetectionLoss).
            sample_mode: How background cells are chosen: random, bootstrap for those with the
                highest object scores, or mixture for half of each. Any other word keeps them all.
                Default: 'random'. Vendor field: 53 public nets (DetectionLoss).
            pos_neg_weighted: Weights the cells so that foreground and background have a fixed share
                in the class loss, 1 to bg_multiple, whatever their numbers. Default: False. Vendor
                field: 53 public nets (DetectionLoss).
            bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
                values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
                ProposalTarget, DetectionLoss, DetectionAccuracy).
            bbox_std: Standard deviation of the four targets. Give exactly four positive values,
                together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
                (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
            cls_aware: Whether each class has box outputs of its own. If false there is one set of
                outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field:
                41 public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: detection_loss_param, bbox_reg_param, loss_param, any other field of a layer.
        """

    @overload
    def detection_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_DetectionLoss],
    ) -> Function: ...
    @overload
    def detection_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DetectionLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def detection_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DetectionLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def detection_group_loss(
        self,
        *bottoms: _Bottom,
        cls_num: _Int = ...,
        field_h: _Int | Sequence[_Int] = ...,
        field_w: _Int | Sequence[_Int] = ...,
        stride: _Int = ...,
        field_whr: _Float = ...,
        field_xyr: _Float = ...,
        bg_threshold: _Float = ...,
        bg_multiple: _Int = ...,
        neg_mining_type: str = ...,
        objectness: _Bool = ...,
        batch_size: _Int = ...,
        pos_neg_weighted: _Bool = ...,
        bbox_loss_type: str = ...,
        bbox_mean: _Float | Sequence[_Float] = ...,
        bbox_std: _Float | Sequence[_Float] = ...,
        cls_aware: _Bool = ...,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Class and box losses of a proposal map with anchor groups.

        Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 in all.
            cls_num: Number of classes including background; must equal the channels of the first
                bottom. Vendor field: 20 public nets (DetectionGroupLoss).
            field_h: Anchor heights in pixels, one per anchor shape, as in the data layer. Their
                number divides the batch of the bottoms. Vendor field: 20 public nets
                (DetectionGroupLoss).
            field_w: Anchor widths in pixels, in the order of field_h and equally many. Vendor
                field: 20 public nets (DetectionGroupLoss).
            stride: Pixels of the image per cell of the score map. Vendor field: 20 public nets
                (DetectionGroupLoss).
            field_whr: Bounds the predicted box size to between 1/field_whr and field_whr times the
                anchor. Takes effect only if field_xyr is set as well. Default: 4. Vendor field: 20
                public nets (DetectionGroupLoss).
            field_xyr: Bounds the predicted shift of a box's centre to 1/field_xyr of the anchor's
                size in either direction. Takes effect only if field_whr is set as well. Default:
                0.25. Vendor field: 20 public nets (DetectionGroupLoss).
            bg_threshold: An unlabelled anchor is a candidate negative only if its overlap with
                every object is below this value. Default: 0.5. Vendor field: 20 public nets
                (DetectionGroupLoss).
            bg_multiple: Negatives to use per positive. Default: 4. Vendor field: 20 public nets
                (DetectionGroupLoss).
            neg_mining_type: Choice of negatives: "random", "bootstrap" (the hardest ones) or
                "mixture" (half hard, half random). Other words stop the net. Default: 'random'.
                Vendor field: 20 public nets (DetectionGroupLoss).
            objectness: Treats all object classes as one, so that the layer only tells object from
                background. Needs a cls_num of 2. Default: False. Vendor field: 20 public nets
                (DetectionGroupLoss).
            batch_size: Anchors to sample per image, positives and negatives together. -1 takes all
                positives and bg_multiple times as many negatives; 0 is refused. Default: -1. Vendor
                field: 20 public nets (DetectionGroupLoss).
            pos_neg_weighted: Rescales the weights so that positives and negatives count in the
                ratio 1 : bg_multiple, however many were found. Default: False. Vendor field: 20
                public nets (DetectionGroupLoss).
            bbox_loss_type: Form of the box loss: "Smooth_L1" or "Euclidean_L2". Default:
                'Smooth_L1'. Vendor field: 20 public nets (DetectionGroupLoss).
            bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
                values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
                ProposalTarget, DetectionLoss, DetectionAccuracy).
            bbox_std: Standard deviation of the four targets. Give exactly four positive values,
                together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
                (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
            cls_aware: Whether each class has box outputs of its own. If false there is one set of
                outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field:
                41 public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: detection_group_loss_param, bbox_reg_param, loss_param, any other field of a
                layer.
        """

    @overload
    def detection_group_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_DetectionGroupLoss],
    ) -> Function: ...
    @overload
    def detection_group_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DetectionGroupLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def detection_group_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DetectionGroupLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def l1_loss(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The sum of absolute differences.

        Not in BVLC Caffe, but in NVIDIA/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 to 2 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    @overload
    def l1_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_L1Loss],
    ) -> Function: ...
    @overload
    def l1_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_L1Loss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def l1_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_L1Loss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def orientation_smooth_l1_loss(
        self,
        *bottoms: _Bottom,
        sigma: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Smooth L1 of angles.

        Not in BVLC Caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has any number in all.
            sigma: Where the loss turns from quadratic to linear: at a difference of 1 / sigma^2.
                Larger values make it closer to plain L1; region proposal nets use 3. Default: 1.
                Vendor field: 105 public nets (SmoothL1Loss, OrientationSmoothL1Loss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: smooth_l1_loss_param, any other field of a layer.
        """

    @overload
    def orientation_smooth_l1_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_OrientationSmoothL1Loss],
    ) -> Function: ...
    @overload
    def orientation_smooth_l1_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_OrientationSmoothL1Loss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def orientation_smooth_l1_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_OrientationSmoothL1Loss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def warp_ctc_loss(
        self,
        *bottoms: _Bottom,
        output_delay: _Int = ...,
        blank_index: _Int = ...,
        preprocess_collapse_repeated: _Bool = ...,
        ctc_merge_repeated: _Bool = ...,
        loss_calculation_t: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Connectionist temporal classification by Baidu's warp-ctc.

        Not in BVLC Caffe, but in senlinuc/caffe_ocr.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 to 4 in all.
            output_delay: Time steps that the output lags behind the input; that many steps at the
                start are left out of the loss. Default: 0. Vendor field: no public net known.
            blank_index: Class that stands for no label. -1 takes the last class. Default: -1.
                Vendor field: no public net known.
            preprocess_collapse_repeated: Merges equal neighbours in the target labels before the
                loss is computed. Default: False. Vendor field: no public net known.
            ctc_merge_repeated: Whether repeated predictions without a blank in between count as one
                label, as in the usual CTC. Default: True. Vendor field: no public net known.
            loss_calculation_t: Time step at which the loss is read from the forward and backward
                variables. Default: 0. Vendor field: no public net known.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: ctc_loss_param, any other field of a layer.
        """

    @overload
    def warp_ctc_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_WarpCTCLoss],
    ) -> Function: ...
    @overload
    def warp_ctc_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_WarpCTCLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def warp_ctc_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_WarpCTCLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def ctc_loss(
        self,
        *bottoms: _Bottom,
        output_delay: _Int = ...,
        blank_index: _Int = ...,
        preprocess_collapse_repeated: _Bool = ...,
        ctc_merge_repeated: _Bool = ...,
        loss_calculation_t: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Connectionist temporal classification: scores (T, N, C) and labels.

        Not in BVLC Caffe, but in dlunion/CC4.0.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            output_delay: Time steps that the output lags behind the input; that many steps at the
                start are left out of the loss. Default: 0. Vendor field: no public net known.
            blank_index: Class that stands for no label. -1 takes the last class. Default: -1.
                Vendor field: no public net known.
            preprocess_collapse_repeated: Merges equal neighbours in the target labels before the
                loss is computed. Default: False. Vendor field: no public net known.
            ctc_merge_repeated: Whether repeated predictions without a blank in between count as one
                label, as in the usual CTC. Default: True. Vendor field: no public net known.
            loss_calculation_t: Time step at which the loss is read from the forward and backward
                variables. Default: 0. Vendor field: no public net known.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: ctc_loss_param, any other field of a layer.
        """

    @overload
    def ctc_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_CtcLoss],
    ) -> Function: ...
    @overload
    def ctc_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_CtcLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def ctc_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_CtcLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def malis_loss(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The MALIS loss of an affinity graph.

        Not in BVLC Caffe, but in naibaf7/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 to 4 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    @overload
    def malis_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_MalisLoss],
    ) -> Function: ...
    @overload
    def malis_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_MalisLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def malis_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_MalisLoss],
    ) -> tuple[Blob, ...]: ...
    def permute(
        self,
        *bottoms: _Bottom,
        order: _Int | Sequence[_Int] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The axes in another order, the unnamed ones last.

        Not in BVLC Caffe, but in weiliu89/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            order: Bottom axis to put at each place of the top; 0, 2, 3, 1 moves channels last. No
                axis may appear twice, and those left out follow at the end in their old order.
                Vendor field: 227 public nets (Permute).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: permute_param, any other field of a layer.
        """

    def transpose(
        self,
        *bottoms: _Bottom,
        dim: _Int | Sequence[_Int] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The axes in another order, all of them named.

        Not in BVLC Caffe, but in senlinuc/caffe_ocr.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            dim: For each axis of the top, the number of the bottom's axis it comes from. All axes
                must be listed once: 3, 0, 1, 2 moves the last axis to the front. Vendor field: 12
                public nets (Transpose).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: transpose_param, any other field of a layer.
        """

    def reverse(
        self,
        *bottoms: _Bottom,
        axis: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A blob back to front along an axis.

        Not in BVLC Caffe, but in senlinuc/caffe_ocr.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            axis: Axis to turn around. 0 is time for a blob that has time first. Must be lower than
                the number of axes. Default: 0. Vendor field: 10 public nets (Reverse).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: reverse_param, any other field of a layer.
        """

    def axpy(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A * x + y with one a for each channel: a (N, C), x and y (N, C, H, W).

        Not in BVLC Caffe, but in NVIDIA/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    @overload
    def largemargin_inner_product(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        type: int | Literal["SINGLE", "DOUBLE", "TRIPLE", "QUADRUPLE"] = ...,
        weight_filler: _Message = ...,
        base: _Float = ...,
        gamma: _Float = ...,
        power: _Float = ...,
        iteration: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoType],
    ) -> Blob:
        """InnerProduct that keeps a margin of angle to the true class; lambda as second top.

        Not in BVLC Caffe, but in wy1iu/LargeMargin_Softmax_Loss.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            num_output: Number of classes. Vendor field: 3 public nets (LargeMarginInnerProduct).
            type: Margin: by how much the angle to the true class is multiplied. Larger margins are
                harder to train. Default: SINGLE. Vendor field: 3 public nets
                (LargeMarginInnerProduct).
            weight_filler: Filler of the weights, num_output x K. Vendor field: 3 public nets
                (LargeMarginInnerProduct).
            base: Starting value of lambda. Large values begin training close to ordinary softmax.
                Default: 1. Vendor field: 3 public nets (LargeMarginInnerProduct).
            gamma: How fast lambda falls with the iterations. 0 keeps it at base. Default: 0. Vendor
                field: 3 public nets (LargeMarginInnerProduct).
            power: Exponent of the fall of lambda. Default: 1. Vendor field: 3 public nets
                (LargeMarginInnerProduct).
            iteration: Iteration from which lambda is counted. Set it when training is resumed,
                because the layer's own count starts anew. Default: 0. Vendor field: 3 public nets
                (LargeMarginInnerProduct).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: largemargin_inner_product_param, any other field of a layer.
        """

    @overload
    def largemargin_inner_product(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_LargeMarginInnerProduct],
    ) -> Function: ...
    @overload
    def largemargin_inner_product(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_LargeMarginInnerProduct],
    ) -> tuple[Blob, ...]: ...
    @overload
    def largemargin_inner_product(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_LargeMarginInnerProduct],
    ) -> tuple[Blob, ...]: ...
    def fc_ristretto(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        bias_term: _Bool = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        axis: _Int = ...,
        transpose: _Bool = ...,
        precision: _QuantizationParameter_Precision = ...,
        bw_layer_in: _Int = ...,
        bw_layer_out: _Int = ...,
        bw_params: _Int = ...,
        th_layer_in: _Float = ...,
        scale_in: _Float | Sequence[_Float] = ...,
        scale_out: _Float | Sequence[_Float] = ...,
        scale_params: _Float | Sequence[_Float] = ...,
        is_negative_input: _Bool = ...,
        th_layer_out: _Float = ...,
        th_params: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """InnerProduct in reduced precision.

        Not in BVLC Caffe, but in pmgysel/caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            num_output: Length of the output vector: the number of neurons, or of classes in the
                last layer.
            bias_term: Whether the learned vector b is added. Default: True.
            weight_filler: Initial weights for training from scratch, typically xavier or gaussian.
                Left out, all weights start at 0.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            axis: First axis of the bottom that goes into the product; this and all later ones
                become the single axis num_output. Axes before it are kept, so 2 works on T x N x D
                sequences. Their total size K must not change once the weights exist. Default: 1.
            transpose: Stores the weights as K x num_output instead. The result is the same, but
                weights trained one way do not fit the other. Default: False.
            precision: Number format of this layer. Default: DYNAMIC_FIXED_POINT. Vendor field: 7
                public nets (Convolution).
            bw_layer_in: Bits of each input value. 8 is usual when quantizing. Default: 32. Vendor
                field: 62 public nets (Convolution, ConvolutionRistretto, Pooling, Concat).
            bw_layer_out: Bits of each output value. At 8, Intel Caffe passes integers on to the
                next layer. Default: 32. Vendor field: 62 public nets (Convolution,
                ConvolutionRistretto, Pooling, Concat).
            bw_params: Bits of each weight. Default: 32. Vendor field: 62 public nets (Convolution,
                ConvolutionRistretto, InnerProduct).
            th_layer_in: Threshold for the inputs' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
                Eltwise).
            scale_in: Factor from real inputs to integers in Intel Caffe, as found by calibration.
                Vendor field: 49 public nets (Convolution, InnerProduct).
            scale_out: Factor from real outputs to integers in Intel Caffe, as found by calibration.
                Vendor field: 49 public nets (Convolution, InnerProduct).
            scale_params: Factor from real weights to integers in Intel Caffe: one for all, or one
                per output channel. Vendor field: 49 public nets (Convolution, InnerProduct).
            is_negative_input: The input can be negative, so Intel Caffe stores it as signed
                integers and not as unsigned ones. The first layer and layers without a ReLU before
                them need it. Default: False. Vendor field: 20 public nets (Convolution).
            th_layer_out: Threshold for the outputs' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
                Eltwise); number 20 in most forks, taken here.
            th_params: Thresholds for the weights' range, in forks of Ristretto that quantize by
                thresholds. Vendor field: 13 public nets (ConvolutionRistretto, InnerProduct);
                number 21 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: inner_product_param, quantization_param, any other field of a layer.
        """

    @overload
    def mil(
        self,
        *bottoms: _Bottom,
        type: int | Literal["MAX", "NOR"] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoType],
    ) -> Blob:
        """Multiple-instance pooling of an image's regions.

        Not in BVLC Caffe, but in MSRCCS/Caffe.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            type: How the regions' probabilities are pooled. Default: MAX. Vendor field: no public
                net known.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: mil_param, any other field of a layer.
        """

    @overload
    def mil(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_MIL],
    ) -> Function: ...
    @overload
    def mil(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_MIL],
    ) -> tuple[Blob, ...]: ...
    @overload
    def mil(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_MIL],
    ) -> tuple[Blob, ...]: ...
    def seg_accuracy(
        self,
        *bottoms: _Bottom,
        ignore_label: _Int | Sequence[_Int] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Pixel and class accuracy of a label map.

        Not in BVLC Caffe, but in hszhao/PSPNet.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            ignore_label: Labels whose pixels are not counted, often 255. Any other label outside 0
                to C - 1 stops the net. Vendor field: 7 public nets (SegAccuracy).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: seg_accuracy_param, any other field of a layer.
        """

    def eval_detection(
        self,
        *bottoms: _Bottom,
        side: _Int = ...,
        num_class: _Int = ...,
        num_object: _Int = ...,
        threshold: _Float = ...,
        score_type: int | Literal["OBJ", "PROB", "MULTIPLY"] = ...,
        nms: _Float = ...,
        biases: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """True and false positives of a YOLO map against boxes.

        Not in BVLC Caffe, but in yeahkun/caffe-yolo.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 or more in all.
            side: Cells along an edge of the head. The bottom's size must agree with it. Default: 7.
                Vendor field: 10 public nets (EvalDetection).
            num_class: Number of object classes without background. Default: 20. Vendor field: 10
                public nets (EvalDetection).
            num_object: Boxes predicted per cell. Default: 2. Vendor field: 10 public nets
                (EvalDetection).
            threshold: Overlap (intersection over union) that a prediction needs with a true box of
                its class to count as a hit. Default: 0.5. Vendor field: 10 public nets
                (EvalDetection).
            score_type: Which value ranks the predictions. Default: MULTIPLY. Vendor field: 10
                public nets (EvalDetection).
            nms: Overlap from which the weaker of two predictions is dropped. A negative value
                switches suppression off. Default: -1. Vendor field: 10 public nets (EvalDetection).
            biases: Anchor sizes as pairs of width and height in cells, two values per box of a
                cell. Use the values of the loss layer. Vendor field: 10 public nets
                (EvalDetection).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: eval_detection_param, any other field of a layer.
        """

    @overload
    def detection_accuracy(
        self,
        *bottoms: _Bottom,
        cls_num: _Int = ...,
        coord_num: _Int = ...,
        field_h: _Int = ...,
        field_w: _Int = ...,
        downsample_rate: _Int = ...,
        field_whr: _Float = ...,
        field_xyr: _Float = ...,
        bbox_mean: _Float | Sequence[_Float] = ...,
        bbox_std: _Float | Sequence[_Float] = ...,
        cls_aware: _Bool = ...,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Accuracy of a proposal map.

        Not in BVLC Caffe, but in zhaoweicai/mscnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            cls_num: Number of classes, background included. Vendor field: 53 public nets
                (DetectionAccuracy).
            coord_num: Number of coordinates per box. With cls_num it must add up to the bottom's
                channels. Default: 4. Vendor field: 53 public nets (DetectionAccuracy).
            field_h: Height of the branch's anchor in pixels, as in the loss. Vendor field: 53
                public nets (DetectionAccuracy).
            field_w: Width of the branch's anchor in pixels, as in the loss. Vendor field: 53 public
                nets (DetectionAccuracy).
            downsample_rate: Pixels of the image per cell of this branch. Vendor field: 53 public
                nets (DetectionAccuracy).
            field_whr: Limit of the predicted size change, as in the loss. Default: 2. Vendor field:
                53 public nets (DetectionAccuracy).
            field_xyr: Limit of the predicted shift, as in the loss. Its default differs from that
                of DetectionLoss, so set both. Default: 4. Vendor field: 53 public nets
                (DetectionAccuracy).
            bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
                values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
                ProposalTarget, DetectionLoss, DetectionAccuracy).
            bbox_std: Standard deviation of the four targets. Give exactly four positive values,
                together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
                (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
            cls_aware: Whether each class has box outputs of its own. If false there is one set of
                outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field:
                41 public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: detection_accuracy_param, bbox_reg_param, loss_param, any other field of a
                layer.
        """

    @overload
    def detection_accuracy(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_DetectionAccuracy],
    ) -> Function: ...
    @overload
    def detection_accuracy(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DetectionAccuracy],
    ) -> tuple[Blob, ...]: ...
    @overload
    def detection_accuracy(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DetectionAccuracy],
    ) -> tuple[Blob, ...]: ...
    @overload
    def detection_group_accuracy(
        self,
        *bottoms: _Bottom,
        cls_num: _Int = ...,
        field_h: _Int | Sequence[_Int] = ...,
        field_w: _Int | Sequence[_Int] = ...,
        stride: _Int = ...,
        field_whr: _Float = ...,
        field_xyr: _Float = ...,
        objectness: _Bool = ...,
        bbox_mean: _Float | Sequence[_Float] = ...,
        bbox_std: _Float | Sequence[_Float] = ...,
        cls_aware: _Bool = ...,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Accuracy of a proposal map with anchor groups.

        Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 in all.
            cls_num: Number of classes including background; must equal the channels of the first
                bottom. Vendor field: 20 public nets (DetectionGroupAccuracy).
            field_h: Anchor heights in pixels, one per anchor shape, as in the loss layer. Vendor
                field: 20 public nets (DetectionGroupAccuracy).
            field_w: Anchor widths in pixels, in the order of field_h and equally many. Vendor
                field: 20 public nets (DetectionGroupAccuracy).
            stride: Pixels of the image per cell of the score map. Vendor field: 20 public nets
                (DetectionGroupAccuracy).
            field_whr: Predicted box sizes are bounded to between 1/field_whr and field_whr times
                the anchor before the overlap is measured. Default: 2. Vendor field: 20 public nets
                (DetectionGroupAccuracy).
            field_xyr: Predicted shifts of a box's centre are bounded to 1/field_xyr of the anchor's
                size before the overlap is measured. Default: 4. Vendor field: 20 public nets
                (DetectionGroupAccuracy).
            objectness: Counts all object classes as one. Needs a cls_num of 2. Default: False.
                Vendor field: 20 public nets (DetectionGroupAccuracy).
            bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
                values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
                ProposalTarget, DetectionLoss, DetectionAccuracy).
            bbox_std: Standard deviation of the four targets. Give exactly four positive values,
                together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
                (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
            cls_aware: Whether each class has box outputs of its own. If false there is one set of
                outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field:
                41 public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: detection_group_accuracy_param, bbox_reg_param, loss_param, any other field of
                a layer.
        """

    @overload
    def detection_group_accuracy(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_DetectionGroupAccuracy],
    ) -> Function: ...
    @overload
    def detection_group_accuracy(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DetectionGroupAccuracy],
    ) -> tuple[Blob, ...]: ...
    @overload
    def detection_group_accuracy(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DetectionGroupAccuracy],
    ) -> tuple[Blob, ...]: ...
    @overload
    def bbox_accuracy(
        self,
        *bottoms: _Bottom,
        bbox_mean: _Float | Sequence[_Float] = ...,
        bbox_std: _Float | Sequence[_Float] = ...,
        cls_aware: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Overlap of regressed boxes with their targets.

        Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 in all.
            bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
                values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
                ProposalTarget, DetectionLoss, DetectionAccuracy).
            bbox_std: Standard deviation of the four targets. Give exactly four positive values,
                together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
                (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
            cls_aware: Whether each class has box outputs of its own. If false there is one set of
                outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field:
                41 public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: bbox_reg_param, any other field of a layer.
        """

    @overload
    def bbox_accuracy(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_BboxAccuracy],
    ) -> Function: ...
    @overload
    def bbox_accuracy(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_BboxAccuracy],
    ) -> tuple[Blob, ...]: ...
    @overload
    def bbox_accuracy(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_BboxAccuracy],
    ) -> tuple[Blob, ...]: ...
    def labelsequence_accuracy(
        self,
        *bottoms: _Bottom,
        blank_label: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The share of label sequences read without error.

        Not in BVLC Caffe, but in dlunion/CC4.0.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            blank_label: Class number of the CTC blank, which separates repeated characters. Must be
                the blank of the loss layer. Default: 0. Vendor field: 5 public nets
                (LabelsequenceAccuracy).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: labelsequence_accuracy_param, any other field of a layer.
        """

    def hdf5_output(
        self,
        *bottoms: _Bottom,
        file_name: str = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        **fields: Unpack[_Fields],
    ) -> Function:
        """Writes data and labels to an HDF5 file.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            file_name: File to write. An existing one is emptied when the net is built.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            **fields: hdf5_output_param, any other field of a layer.
        """

    @overload
    def convolution(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        bias_term: _Bool = ...,
        pad: _Int | Sequence[_Int] = ...,
        kernel_size: _Int | Sequence[_Int] = ...,
        stride: _Int | Sequence[_Int] = ...,
        dilation: _Int | Sequence[_Int] = ...,
        pad_h: _Int = ...,
        pad_w: _Int = ...,
        kernel_h: _Int = ...,
        kernel_w: _Int = ...,
        stride_h: _Int = ...,
        stride_w: _Int = ...,
        group: _Int = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        force_nd_im2col: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """Learned filters slid over each bottom: (N, C, H, W) to (N, num_output, H', W').

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            num_output: Number of filters, and so of channels of the top. It must be positive and
                divisible by group. Im2col does not use it.
            bias_term: Whether a learned bias is added for each output channel. Commonly false when
                BatchNorm follows, which would subtract it again. Default: True.
            pad: Zeros put around the bottom, in pixels on each side: one number for all spatial
                axes, or one per axis (height first). None if left out. Use either this or pad_h and
                pad_w.
            kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
                axis (height first). Must be positive, and is required unless kernel_h and kernel_w
                are set.
            stride: Step between neighbouring filter positions: one number for all spatial axes, or
                one per axis (height first), 1 if left out. In Deconvolution it is the upsampling
                factor.
            dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis;
                1, also used if left out, is a dense filter. A kernel then spans dilation * (kernel
                - 1) + 1 pixels. The CUDNN engine refuses values above 1.
            pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and
                only instead of pad; a missing partner pad_w counts as 0. Default: 0.
            pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes,
                and only instead of pad; a missing partner pad_h counts as 0. Default: 0.
            kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and
                excludes kernel_size.
            kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and
                excludes kernel_size.
            stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
                together with stride_w and not beside stride.
            stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set
                it together with stride_h and not beside stride.
            group: Channel groups: bottom and top channels are split into this many parts, and each
                part sees only its own. Both channel counts must be divisible by it; with as many
                groups as channels the convolution is depthwise. Default: 1.
            weight_filler: Initial weights for training from scratch, typically xavier or msra;
                bilinear in Deconvolution layers that upsample. Left out, all weights start at 0.
                Loaded weights replace it.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not
                ask for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT
                picks cuDNN in builds that have it. Default: DEFAULT.
            axis: The channel axis; negative numbers count from the end. Axes before it are treated
                as batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a
                3-D one on N x C x D x H x W. Default: 1.
            force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
                where a faster special version exists. The result is the same; it serves for
                testing. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: convolution_param, any other field of a layer.
        """

    @overload
    def convolution(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_Convolution],
    ) -> Function: ...
    @overload
    def convolution(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Convolution],
    ) -> tuple[Blob, ...]: ...
    @overload
    def convolution(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Convolution],
    ) -> tuple[Blob, ...]: ...
    @overload
    def deconvolution(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        bias_term: _Bool = ...,
        pad: _Int | Sequence[_Int] = ...,
        kernel_size: _Int | Sequence[_Int] = ...,
        stride: _Int | Sequence[_Int] = ...,
        dilation: _Int | Sequence[_Int] = ...,
        pad_h: _Int = ...,
        pad_w: _Int = ...,
        kernel_h: _Int = ...,
        kernel_w: _Int = ...,
        stride_h: _Int = ...,
        stride_w: _Int = ...,
        group: _Int = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        force_nd_im2col: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """The transpose of a convolution, which enlarges: (N, C, H, W) to (N, num_output, H', W').

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            num_output: Number of filters, and so of channels of the top. It must be positive and
                divisible by group. Im2col does not use it.
            bias_term: Whether a learned bias is added for each output channel. Commonly false when
                BatchNorm follows, which would subtract it again. Default: True.
            pad: Zeros put around the bottom, in pixels on each side: one number for all spatial
                axes, or one per axis (height first). None if left out. Use either this or pad_h and
                pad_w.
            kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
                axis (height first). Must be positive, and is required unless kernel_h and kernel_w
                are set.
            stride: Step between neighbouring filter positions: one number for all spatial axes, or
                one per axis (height first), 1 if left out. In Deconvolution it is the upsampling
                factor.
            dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis;
                1, also used if left out, is a dense filter. A kernel then spans dilation * (kernel
                - 1) + 1 pixels. The CUDNN engine refuses values above 1.
            pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and
                only instead of pad; a missing partner pad_w counts as 0. Default: 0.
            pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes,
                and only instead of pad; a missing partner pad_h counts as 0. Default: 0.
            kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and
                excludes kernel_size.
            kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and
                excludes kernel_size.
            stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
                together with stride_w and not beside stride.
            stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set
                it together with stride_h and not beside stride.
            group: Channel groups: bottom and top channels are split into this many parts, and each
                part sees only its own. Both channel counts must be divisible by it; with as many
                groups as channels the convolution is depthwise. Default: 1.
            weight_filler: Initial weights for training from scratch, typically xavier or msra;
                bilinear in Deconvolution layers that upsample. Left out, all weights start at 0.
                Loaded weights replace it.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not
                ask for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT
                picks cuDNN in builds that have it. Default: DEFAULT.
            axis: The channel axis; negative numbers count from the end. Axes before it are treated
                as batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a
                3-D one on N x C x D x H x W. Default: 1.
            force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
                where a faster special version exists. The result is the same; it serves for
                testing. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: convolution_param, any other field of a layer.
        """

    @overload
    def deconvolution(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_Deconvolution],
    ) -> Function: ...
    @overload
    def deconvolution(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Deconvolution],
    ) -> tuple[Blob, ...]: ...
    @overload
    def deconvolution(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Deconvolution],
    ) -> tuple[Blob, ...]: ...
    @overload
    def pooling(
        self,
        *bottoms: _Bottom,
        pool: int | Literal["MAX", "AVE", "STOCHASTIC"] = ...,
        pad: _Int = ...,
        pad_h: _Int = ...,
        pad_w: _Int = ...,
        kernel_size: _Int = ...,
        kernel_h: _Int = ...,
        kernel_w: _Int = ...,
        stride: _Int = ...,
        stride_h: _Int = ...,
        stride_w: _Int = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        global_pooling: _Bool = ...,
        round_mode: int | Literal["CEIL", "FLOOR"] = ...,
        ceil_mode: _Bool = ...,
        dilation: _Int | Sequence[_Int] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """Maximum, average or random pick of each window; for the maximum, its index as second top.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            pool: How the values of a window become one: MAX keeps the largest, AVE averages,
                STOCHASTIC draws one at random. Default: MAX.
            pad: Border in pixels on all four sides, smaller than the kernel. It never wins in MAX
                pooling and counts as zeros in AVE pooling; STOCHASTIC refuses it. Use either this
                or pad_h and pad_w. Default: 0.
            pad_h: Border above and below the bottom. Give it together with pad_w and not beside
                pad; must be smaller than the kernel height. Default: 0.
            pad_w: Border left and right of the bottom. Give it together with pad_h and not beside
                pad; must be smaller than the kernel width. Default: 0.
            kernel_size: Side of a square window in pixels. Required, unless kernel_h and kernel_w
                are set or global_pooling is true, which both exclude it.
            kernel_h: Window height. Needs kernel_w as well and excludes kernel_size and
                global_pooling.
            kernel_w: Window width. Needs kernel_h as well and excludes kernel_size and
                global_pooling.
            stride: Step between windows in both directions. Mind the default of 1: without it,
                windows overlap and the size hardly shrinks. Default: 1.
            stride_h: Vertical step between windows. Give it together with stride_w and not beside
                stride.
            stride_w: Horizontal step between windows. Give it together with stride_h and not beside
                stride.
            engine: Which code computes the layer in GPU mode. MAX pooling uses Caffe's code in any
                case; STOCHASTIC must ask for CAFFE in builds with cuDNN, which fail otherwise.
                Default: DEFAULT.
            global_pooling: One window over the whole height and width, so the top is N x C x 1 x 1
                whatever the input size. Kernel sizes are then refused, pad must be 0 and stride 1.
                Default: False.
            round_mode: Which way the output size is rounded if the windows do not fit exactly;
                FLOOR matches nets from frameworks that round down. Default: CEIL.
            ceil_mode: How the top's size is rounded when the stride does not divide evenly: up if
                true, as BVLC Caffe always does, and down if false, as PyTorch does. Default: True.
                Vendor field: 124 public nets (Pooling); number 13 in most forks, taken here.
            dilation: Distance between the pixels that one window takes in, per spatial axis. From
                the OpenCL branch; 1 is ordinary pooling. Vendor field: 37 public nets (Pooling);
                number 13 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: pooling_param, any other field of a layer.
        """

    @overload
    def pooling(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_Pooling],
    ) -> Function: ...
    @overload
    def pooling(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Pooling],
    ) -> tuple[Blob, ...]: ...
    @overload
    def pooling(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Pooling],
    ) -> tuple[Blob, ...]: ...
    def spp(
        self,
        *bottoms: _Bottom,
        pyramid_height: _Int = ...,
        pool: int | Literal["MAX", "AVE", "STOCHASTIC"] = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A pyramid of poolings, flattened to one length whatever H and W are.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            pyramid_height: Number of levels; level l, from 0, has 2^l x 2^l bins. A height or width
                that would need padding as wide as a bin is refused, as on bottoms smaller than the
                finest level.
            pool: How the values of a bin become one: MAX keeps the largest, AVE averages,
                STOCHASTIC draws one at random. Default: MAX.
            engine: Without effect: the layer always uses Caffe's own pooling code. Default:
                DEFAULT.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: spp_param, any other field of a layer.
        """

    def crop(
        self,
        *bottoms: _Bottom,
        axis: _Int = ...,
        offset: _Int | Sequence[_Int] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The first bottom cut to the second one's size, from axis on.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            axis: First axis to crop; it and all later ones are cut. 2 crops height and width, 1
                also the channels; negative numbers count from the end. Default: 2.
            offset: Where the cut starts: one number for all cropped axes, or one for each from axis
                on; 0 if left out. Offset plus the size of bottom[1] may not go beyond bottom[0].
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: crop_param, any other field of a layer.
        """

    def im2col(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        bias_term: _Bool = ...,
        pad: _Int | Sequence[_Int] = ...,
        kernel_size: _Int | Sequence[_Int] = ...,
        stride: _Int | Sequence[_Int] = ...,
        dilation: _Int | Sequence[_Int] = ...,
        pad_h: _Int = ...,
        pad_w: _Int = ...,
        kernel_h: _Int = ...,
        kernel_w: _Int = ...,
        stride_h: _Int = ...,
        stride_w: _Int = ...,
        group: _Int = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        force_nd_im2col: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """The windows a convolution would see, one after another as channels.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            num_output: Number of filters, and so of channels of the top. It must be positive and
                divisible by group. Im2col does not use it.
            bias_term: Whether a learned bias is added for each output channel. Commonly false when
                BatchNorm follows, which would subtract it again. Default: True.
            pad: Zeros put around the bottom, in pixels on each side: one number for all spatial
                axes, or one per axis (height first). None if left out. Use either this or pad_h and
                pad_w.
            kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
                axis (height first). Must be positive, and is required unless kernel_h and kernel_w
                are set.
            stride: Step between neighbouring filter positions: one number for all spatial axes, or
                one per axis (height first), 1 if left out. In Deconvolution it is the upsampling
                factor.
            dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis;
                1, also used if left out, is a dense filter. A kernel then spans dilation * (kernel
                - 1) + 1 pixels. The CUDNN engine refuses values above 1.
            pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and
                only instead of pad; a missing partner pad_w counts as 0. Default: 0.
            pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes,
                and only instead of pad; a missing partner pad_h counts as 0. Default: 0.
            kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and
                excludes kernel_size.
            kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and
                excludes kernel_size.
            stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
                together with stride_w and not beside stride.
            stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set
                it together with stride_h and not beside stride.
            group: Channel groups: bottom and top channels are split into this many parts, and each
                part sees only its own. Both channel counts must be divisible by it; with as many
                groups as channels the convolution is depthwise. Default: 1.
            weight_filler: Initial weights for training from scratch, typically xavier or msra;
                bilinear in Deconvolution layers that upsample. Left out, all weights start at 0.
                Loaded weights replace it.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not
                ask for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT
                picks cuDNN in builds that have it. Default: DEFAULT.
            axis: The channel axis; negative numbers count from the end. Axes before it are treated
                as batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a
                3-D one on N x C x D x H x W. Default: 1.
            force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
                where a faster special version exists. The result is the same; it serves for
                testing. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: convolution_param, any other field of a layer.
        """

    def relu(
        self,
        *bottoms: _Bottom,
        negative_slope: _Float = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """Max(x, 0), or negative_slope * x below zero.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            negative_slope: Slope for negative inputs: 0 is the plain ReLU, a small value such as
                0.1 the leaky ReLU. For a learned slope see PReLU. Default: 0.
            engine: Which code computes the layer in GPU mode. The cuDNN version hands leaky ReLUs
                back to Caffe's code. Default: DEFAULT.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: relu_param, any other field of a layer.
        """

    def prelu(
        self,
        *bottoms: _Bottom,
        filler: _Message = ...,
        channel_shared: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """ReLU with a learned slope below zero, one a channel or one for all.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            filler: First slopes. Left out, every slope starts at 0.25.
            channel_shared: Learn a single slope for all channels instead of one for each. Default:
                False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: prelu_param, any other field of a layer.
        """

    def elu(
        self,
        *bottoms: _Bottom,
        alpha: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """X above zero, alpha * (exp(x) - 1) below.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            alpha: Depth of the negative side: very negative inputs approach -alpha. Default: 1.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: elu_param, any other field of a layer.
        """

    def sigmoid(
        self,
        *bottoms: _Bottom,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """1 / (1 + exp(-x)).

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            engine: Which code computes the layer in GPU mode; the results agree up to rounding.
                Default: DEFAULT.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: sigmoid_param, any other field of a layer.
        """

    def tanh(
        self,
        *bottoms: _Bottom,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """The hyperbolic tangent of each element.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            engine: Which code computes the layer in GPU mode; the results agree up to rounding.
                Default: DEFAULT.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: tanh_param, any other field of a layer.
        """

    def swish(
        self,
        *bottoms: _Bottom,
        beta: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """X * sigmoid(beta * x).

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            beta: Sharpness of the gate, a fixed number that is not learned: 1 gives SiLU, 0 gives x
                / 2, and large values come close to ReLU. Default: 1.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: swish_param, any other field of a layer.
        """

    def bnll(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Log(1 + exp(x)), a soft ReLU.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    def abs_val(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The absolute value of each element.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    def clip(
        self,
        *bottoms: _Bottom,
        min: _Float = ...,
        max: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Each element held between min and max.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            min: Lower limit: smaller values are raised to it. It has no default and must be given.
            max: Upper limit: larger values are lowered to it. It has no default and must be given.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: clip_param, any other field of a layer.
        """

    def threshold(
        self,
        *bottoms: _Bottom,
        threshold: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """1 where x is above the threshold, else 0.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            threshold: The limit a value must exceed to give 1; a value equal to it gives 0.
                Default: 0.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: threshold_param, any other field of a layer.
        """

    def power(
        self,
        *bottoms: _Bottom,
        power: _Float = ...,
        scale: _Float = ...,
        shift: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """(shift + scale * x) ^ power.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            power: The exponent. With 0 the top is 1 everywhere; a fraction gives NaN for negative
                bases. Default: 1.
            scale: Factor on the bottom. With 0 the top is the constant shift ^ power. Default: 1.
            shift: Constant added after scaling, before the power is taken. Default: 0.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: power_param, any other field of a layer.
        """

    def exp(
        self,
        *bottoms: _Bottom,
        base: _Float = ...,
        scale: _Float = ...,
        shift: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Base ^ (shift + scale * x).

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            base: Base of the power, greater than 0. The value -1 stands for e, the natural
                exponential. Default: -1.
            scale: Factor on the bottom inside the exponent. Default: 1.
            shift: Constant added in the exponent, after scaling; it multiplies the whole output by
                base ^ shift. Default: 0.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: exp_param, any other field of a layer.
        """

    def log(
        self,
        *bottoms: _Bottom,
        base: _Float = ...,
        scale: _Float = ...,
        shift: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The logarithm, to base, of shift + scale * x.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            base: Base of the logarithm, greater than 0 and not 1. The value -1 stands for e, the
                natural logarithm. Default: -1.
            scale: Factor on the bottom before the logarithm. Default: 1.
            shift: Constant added after scaling; a small positive one keeps log(0) away. Default: 0.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: log_param, any other field of a layer.
        """

    def dropout(
        self,
        *bottoms: _Bottom,
        dropout_ratio: _Float = ...,
        scale_train: _Bool = ...,
        sample_weights_test: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """In training, zeroes elements at random and scales up the rest; else the identity.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            dropout_ratio: Probability of dropping an element, strictly between 0 and 1. Since
                survivors are scaled up in training, nothing needs rescaling at test time. Default:
                0.5.
            scale_train: When the values are rescaled: true multiplies the kept ones by 1 / (1 -
                dropout_ratio) in training, false multiplies all by 1 - dropout_ratio in testing.
                From Fast R-CNN's fork, whose nets with old VGG weights use false. Default: True.
                Vendor field: 8 public nets (Dropout).
            sample_weights_test: Keeps dropping values at random in testing too. Bayesian SegNet
                averages many such passes to estimate its uncertainty. Default: False. Vendor field:
                6 public nets (Dropout); number 2 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: dropout_param, any other field of a layer.
        """

    def batch_norm(
        self,
        *bottoms: _Bottom,
        use_global_stats: _Bool = ...,
        moving_average_fraction: _Float = ...,
        eps: _Float = ...,
        scale_filler: _Message = ...,
        scale_bias: _Bool = ...,
        bias_filler: _Message = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN", "MKL2017", "MKLDNN"] = ...,
        filler: _Message = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """Each channel to mean 0 and variance 1, of the batch in training, of running statistics in
        testing.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            use_global_stats: True normalizes with the stored statistics, false with those of the
                current batch, which also updates the stored ones. Left out, it follows the phase:
                false in TRAIN, true in TEST. True in training freezes the layer for fine-tuning.
            moving_average_fraction: Weight that the accumulated statistics keep at each training
                batch; the new batch is then added with weight 1. Values nearer 1 average over more
                batches. Default: 0.999.
            eps: Added to the variance before the square root, so that constant channels do not
                divide by zero. It should equal the value the weights were trained with. Default:
                1e-05.
            scale_filler: How the learned scale is initialized in NVIDIA Caffe. Setting it also
                turns scale_bias on; without it the scale starts at 1. Vendor field: 21 public nets
                (BatchNorm).
            scale_bias: Learns a scale and a shift per channel inside this layer, so that no Scale
                layer need follow. From NVIDIA Caffe, which stores them as the fourth and fifth
                blob. Default: False. Vendor field: 65 public nets (BatchNorm).
            bias_filler: How the learned shift is initialized, in NVIDIA Caffe and Intel Caffe.
                NVIDIA turns scale_bias on if it is set. Vendor field: 21 public nets (BatchNorm).
            engine: Implementation to use, in nets for NVIDIA Caffe and Intel Caffe. Default:
                DEFAULT. Vendor field: 12 public nets (BatchNorm).
            filler: How the learned scale is initialized in Intel Caffe, whose BatchNorm can hold
                its own scale and shift. Vendor field: 19 public nets (BatchNorm); number 7 in most
                forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: batch_norm_param, any other field of a layer.
        """

    def lrn(
        self,
        *bottoms: _Bottom,
        local_size: _Int = ...,
        alpha: _Float = ...,
        beta: _Float = ...,
        norm_region: int | Literal["ACROSS_CHANNELS", "WITHIN_CHANNEL"] = ...,
        k: _Float = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """Each element damped by the energy of its neighbours, across channels or within one.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            local_size: Width of the neighbourhood, an odd number: n channels for ACROSS_CHANNELS, a
                square of n x n pixels for WITHIN_CHANNEL. Default: 5.
            alpha: Strength of the normalization. It is divided by the number of values in the
                neighbourhood, unlike in the AlexNet paper; nets commonly use 1e-4 with local_size
                5. Default: 1.
            beta: Exponent of the denominator. Default: 0.75.
            norm_region: Whether the neighbours are other channels at the same pixel, or other
                pixels in the same channel. Default: ACROSS_CHANNELS.
            k: Constant in the denominator. Caffe's own WITHIN_CHANNEL code always uses 1 in its
                place. Default: 1.
            engine: Which code computes the layer in GPU mode. cuDNN takes windows up to its own
                limit; above it, Caffe's code is used for ACROSS_CHANNELS. Default: DEFAULT.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: lrn_param, any other field of a layer.
        """

    def mvn(
        self,
        *bottoms: _Bottom,
        normalize_variance: _Bool = ...,
        across_channels: _Bool = ...,
        eps: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Each image's channels to mean 0 and, if asked, variance 1.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            normalize_variance: False only subtracts the mean and leaves the spread of the values.
                Default: True.
            across_channels: True takes one mean and deviation over the whole image, false one for
                each of its channels. Default: False.
            eps: Added to the standard deviation, not to the variance, against division by zero.
                Default: 1e-09.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: mvn_param, any other field of a layer.
        """

    @overload
    def rnn(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        debug_info: _Bool = ...,
        expose_hidden: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A tanh recurrence over x (T, N, ...) and continuation markers (T, N): (T, N, num_output).

        Args:
            *bottoms: Its inputs besides this blob; it has 2 to 4 in all.
            num_output: Size of the hidden state and of the output at each step; must be set to a
                positive number. An LSTM learns four gates of this size. Default: 0.
            weight_filler: Initial values of all weight matrices, for example uniform in -0.08 to
                0.08. Left out, they start at 0.
            bias_filler: Initial values of the biases; zeros if left out.
            debug_info: Logs the debug output of the inner net that is unrolled over the T steps.
                Default: False.
            expose_hidden: Adds the state at the start as last bottoms and the state at the end as
                last tops: h for RNN, h and c for LSTM, each 1 x N x num_output. The layer then no
                longer carries it between batches. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: recurrent_param, any other field of a layer.
        """

    @overload
    def rnn(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_RNN],
    ) -> Function: ...
    @overload
    def rnn(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_RNN],
    ) -> tuple[Blob, ...]: ...
    @overload
    def rnn(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_RNN],
    ) -> tuple[Blob, ...]: ...
    def lstm_unit(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """One LSTM step: cell (1, N, D), gates (1, N, 4 D) and markers (1, N) to the next cell and
        hidden state.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: any other field of a layer.
        """

    @overload
    def softmax_with_loss(
        self,
        *bottoms: _Bottom,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """Softmax of the scores, then the negative log likelihood of integer labels; the
        probabilities as second top.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            engine: Which code computes the layer in GPU mode; the results agree up to rounding.
                Default: DEFAULT.
            axis: Axis of the classes; negative numbers count from the end. With 1, each pixel of an
                N x C x H x W bottom gets its own distribution. Default: 1.
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: softmax_param, loss_param, any other field of a layer.
        """

    @overload
    def softmax_with_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_SoftmaxWithLoss],
    ) -> Function: ...
    @overload
    def softmax_with_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_SoftmaxWithLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def softmax_with_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_SoftmaxWithLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def sigmoid_cross_entropy_loss(
        self,
        *bottoms: _Bottom,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Cross-entropy of the scores' sigmoid with targets of the same shape.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: loss_param, any other field of a layer.
        """

    @overload
    def sigmoid_cross_entropy_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_SigmoidCrossEntropyLoss],
    ) -> Function: ...
    @overload
    def sigmoid_cross_entropy_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_SigmoidCrossEntropyLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def sigmoid_cross_entropy_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_SigmoidCrossEntropyLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def euclidean_loss(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Half the mean over N of the squared distance of two blobs.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    @overload
    def euclidean_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_EuclideanLoss],
    ) -> Function: ...
    @overload
    def euclidean_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_EuclideanLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def euclidean_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_EuclideanLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def hinge_loss(
        self,
        *bottoms: _Bottom,
        norm: int | Literal["L1", "L2"] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The one-against-all hinge, L1 or L2, of scores and integer labels.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            norm: Whether the margin violations are summed as they are (L1) or squared (L2).
                Default: L1.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: hinge_loss_param, any other field of a layer.
        """

    @overload
    def hinge_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_HingeLoss],
    ) -> Function: ...
    @overload
    def hinge_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_HingeLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def hinge_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_HingeLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def contrastive_loss(
        self,
        *bottoms: _Bottom,
        margin: _Float = ...,
        legacy_version: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Pulls two features (N, C) together where the third bottom says alike, else a margin
        apart.

        Args:
            *bottoms: Its inputs besides this blob; it has 3 in all.
            margin: Distance beyond which a dissimilar pair costs nothing. Similar pairs are pulled
                together whatever it is. Default: 1.
            legacy_version: Charges dissimilar pairs max(margin - d^2, 0), as early Caffe releases
                did, which makes margin a squared distance. Only for reproducing old models.
                Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: contrastive_loss_param, any other field of a layer.
        """

    @overload
    def contrastive_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_ContrastiveLoss],
    ) -> Function: ...
    @overload
    def contrastive_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ContrastiveLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def contrastive_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ContrastiveLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def multinomial_logistic_loss(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The negative log likelihood of integer labels, from probabilities.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    @overload
    def multinomial_logistic_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_MultinomialLogisticLoss],
    ) -> Function: ...
    @overload
    def multinomial_logistic_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_MultinomialLogisticLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def multinomial_logistic_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_MultinomialLogisticLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def infogain_loss(
        self,
        *bottoms: _Bottom,
        source: str = ...,
        axis: _Int = ...,
        ignore_label: _Int = ...,
        normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
        normalize: _Bool = ...,
        pre_fixed_normalizer: _Float = ...,
        weight_by_label_freqs: _Bool = ...,
        class_weighting: _Float | Sequence[_Float] = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """The log likelihood weighted by an infogain matrix, from a file or the third bottom.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 to 3 in all.
            source: Path of a binaryproto file holding H, C * C values in rows by true label.
                Required with two bottoms and unused with three.
            axis: Class axis of the scores, over which the layer takes its softmax;
                softmax_param.axis is overridden. Negative numbers count from the end. Default: 1.
            ignore_label: Label that marks positions without a target: they add nothing to the loss
                and get no gradient. Left out, every label counts and must be a valid class.
                Segmentation nets often use 255.
            normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls
                back to BATCH_SIZE, not VALID, when neither this field nor normalize is given.
                Default: VALID.
            normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has
                no effect beside normalization, and InfogainLoss refuses it.
            pre_fixed_normalizer: The number by which the loss is divided when normalization is
                PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
                mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
            weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
                label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
                public nets (SoftmaxWithLoss).
            class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
                classes usually get large values, such as the median frequency over their own; there
                must be as many as the bottom has channels. Vendor field: 5 public nets
                (SoftmaxWithLoss).
            engine: Which code computes the layer in GPU mode; the results agree up to rounding.
                Default: DEFAULT.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: infogain_loss_param, loss_param, softmax_param, any other field of a layer.
        """

    @overload
    def infogain_loss(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_InfogainLoss],
    ) -> Function: ...
    @overload
    def infogain_loss(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_InfogainLoss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def infogain_loss(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_InfogainLoss],
    ) -> tuple[Blob, ...]: ...
    def inner_product(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        bias_term: _Bool = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        axis: _Int = ...,
        transpose: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Fully connected: all axes from axis on become num_output values.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            num_output: Length of the output vector: the number of neurons, or of classes in the
                last layer.
            bias_term: Whether the learned vector b is added. Default: True.
            weight_filler: Initial weights for training from scratch, typically xavier or gaussian.
                Left out, all weights start at 0.
            bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
            axis: First axis of the bottom that goes into the product; this and all later ones
                become the single axis num_output. Axes before it are kept, so 2 works on T x N x D
                sequences. Their total size K must not change once the weights exist. Default: 1.
            transpose: Stores the weights as K x num_output instead. The result is the same, but
                weights trained one way do not fit the other. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: inner_product_param, any other field of a layer.
        """

    def embed(
        self,
        *bottoms: _Bottom,
        num_output: _Int = ...,
        input_dim: _Int = ...,
        bias_term: _Bool = ...,
        weight_filler: _Message = ...,
        bias_filler: _Message = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A learned row for each integer index: (...) to (..., num_output).

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            num_output: Length of each embedding vector, the size of the added last axis. Must be
                positive.
            input_dim: Number of rows of the table: ids run from 0 to input_dim - 1. Must be
                positive; only debug builds check the ids.
            bias_term: Whether one learned vector of num_output values is added to every row taken
                from the table. Default: True.
            weight_filler: Initial values of the table; all zeros if left out, which a net trained
                from scratch does not want.
            bias_filler: Initial values of the bias vector; zeros if left out. Without effect when
                bias_term is false.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: embed_param, any other field of a layer.
        """

    def scale(
        self,
        *bottoms: _Bottom,
        axis: _Int = ...,
        num_axes: _Int = ...,
        filler: _Message = ...,
        bias_term: _Bool = ...,
        bias_filler: _Message = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A product with a learned blob or the second bottom, broadcast; plus a bias if asked.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 to 2 in all.
            axis: Where in bottom[0] the scale starts to line up; negative numbers count from the
                end. With 1, a scale of shape C fits N x C x H x W. A scale without axes (a scalar)
                fits anywhere. Default: 1.
            num_axes: How many axes the learned scale has, counted from axis; -1 takes all remaining
                ones and 0 makes it one number. With two bottoms the shape of bottom[1] counts
                instead. Default: 1.
            filler: Initial values of the learned scale. Only if it is left out are they 1: a
                constant filler without a value makes them 0, which silences the layer.
            bias_term: Also learns a bias, added after the multiplication; it saves a separate Bias
                layer. Default: False.
            bias_filler: Initial values of that bias; zeros if left out. Without effect when
                bias_term is false.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: scale_param, any other field of a layer.
        """

    def bias(
        self,
        *bottoms: _Bottom,
        axis: _Int = ...,
        num_axes: _Int = ...,
        filler: _Message = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A sum with a learned blob or the second bottom, broadcast.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 to 2 in all.
            axis: Where in bottom[0] the bias starts to line up; negative numbers count from the
                end. With 1, a bias of shape C fits N x C x H x W. A bias without axes (a scalar)
                fits anywhere. Default: 1.
            num_axes: How many axes the learned bias has, counted from axis; -1 takes all remaining
                ones and 0 makes it one number. It has no meaning with two bottoms, where bottom[1]
                gives the shape. Default: 1.
            filler: Initial values of the learned bias; zeros if left out. Not used with two
                bottoms.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: bias_param, any other field of a layer.
        """

    def eltwise(
        self,
        *bottoms: _Bottom,
        operation: int | Literal["PROD", "SUM", "MAX"] = ...,
        coeff: _Float | Sequence[_Float] = ...,
        stable_prod_grad: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The sum (with coefficients), product or maximum of bottoms of one shape.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 or more in all.
            operation: How the bottoms are combined: PROD multiplies, SUM adds (weighted by coeff),
                MAX keeps the largest. Default: SUM.
            coeff: Weight of each bottom in a SUM: none (all 1) or exactly one per bottom, for
                example 1 and -1 for a difference. PROD refuses them.
            stable_prod_grad: Only for PROD in training: true multiplies the other bottoms to get a
                gradient, false divides the top by the bottom, which is faster with many bottoms but
                breaks down at zeros. Default: True.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: eltwise_param, any other field of a layer.
        """

    @overload
    def split(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The same blob for several readers; Caffe inserts it by itself.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    @overload
    def split(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_Split],
    ) -> Function: ...
    @overload
    def split(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Split],
    ) -> tuple[Blob, ...]: ...
    @overload
    def split(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Split],
    ) -> tuple[Blob, ...]: ...
    def flatten(
        self,
        *bottoms: _Bottom,
        axis: _Int = ...,
        end_axis: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The axes from axis to end_axis as one.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            axis: First axis to merge; negative numbers count from the last. Earlier axes stay.
                Default: 1.
            end_axis: Last axis to merge, inclusive; -1 is the last one of the bottom. Later axes
                stay. Default: -1.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: flatten_param, any other field of a layer.
        """

    def reshape(
        self,
        *bottoms: _Bottom,
        shape: _Message = ...,
        axis: _Int = ...,
        num_axes: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The same data in another shape: 0 copies a dimension, -1 works one out.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            shape: Sizes that replace the axes from axis on. A 0 keeps the bottom's size at that
                place, and a single -1 takes whatever makes the counts equal: dims 0, -1 turn N x C
                x H x W into N x (C*H*W).
            axis: First axis to replace; earlier ones stay. A negative number counts from behind the
                last axis: -1 appends the new axes at the end. Default: 0.
            num_axes: Number of bottom axes that shape replaces, -1 for all from axis on. With 0
                nothing is removed and the axes of shape are inserted. Default: -1.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: reshape_param, any other field of a layer.
        """

    def tile(
        self,
        *bottoms: _Bottom,
        axis: _Int = ...,
        tiles: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A blob repeated along an axis.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            axis: Axis along which copies are laid one behind the other; negative numbers count from
                the last. The axis must exist in the bottom. Default: 1.
            tiles: Number of copies. Caffe requires it, and it must be positive.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: tile_param, any other field of a layer.
        """

    def reduction(
        self,
        *bottoms: _Bottom,
        operation: int | Literal["SUM", "ASUM", "SUMSQ", "MEAN"] = ...,
        axis: _Int = ...,
        coeff: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The sum, mean, sum of magnitudes or of squares over all axes from axis on.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            operation: What is computed from the values: SUM, ASUM, SUMSQ or MEAN; coeff is applied
                to the result. Default: SUM.
            axis: First axis that is reduced; all later ones go with it, and the ones before it form
                the top's shape. Negative numbers count from the end, so -1 reduces only the last
                axis. Default: 0.
            coeff: Factor on every result, for example to weigh it as a loss. Default: 1.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: reduction_param, any other field of a layer.
        """

    def argmax(
        self,
        *bottoms: _Bottom,
        out_max_val: _Bool = ...,
        top_k: _Int = ...,
        axis: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The indices, and values if asked, of the top_k largest.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            out_max_val: Also returns the maxima. Without axis, the top holds the indices and then
                the values; with axis, the values take the place of the indices. Default: False.
            top_k: How many of the largest entries to return, in falling order. It must be at least
                1 and at most the number of values searched. Default: 1.
            axis: Axis along which to search, for example 1 for the class of every pixel of N x C x
                H x W scores; negative numbers count from the end. Left out, everything behind the
                batch axis is searched together.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: argmax_param, any other field of a layer.
        """

    def softmax(
        self,
        *bottoms: _Bottom,
        engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
        axis: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """Exponentials that sum to 1 along an axis.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 in all.
            engine: Which code computes the layer in GPU mode; the results agree up to rounding.
                Default: DEFAULT.
            axis: Axis of the classes; negative numbers count from the end. With 1, each pixel of an
                N x C x H x W bottom gets its own distribution. Default: 1.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: softmax_param, any other field of a layer.
        """

    def batch_reindex(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Images picked from the batch by the second bottom's indices.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    @overload
    def filter(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """The images whose selector, the last bottom, is not 0; a top for each other bottom.

        Args:
            *bottoms: Its inputs besides this blob; it has 2 or more in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: any other field of a layer.
        """

    @overload
    def filter(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_Filter],
    ) -> Function: ...
    @overload
    def filter(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Filter],
    ) -> tuple[Blob, ...]: ...
    @overload
    def filter(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Filter],
    ) -> tuple[Blob, ...]: ...
    def silence(
        self,
        *bottoms: _Bottom,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        **fields: Unpack[_Fields],
    ) -> Function:
        """Reads blobs so that they are not printed as outputs of the net.

        Args:
            *bottoms: Its inputs besides this blob; it has 1 or more in all.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            **fields: any other field of a layer.
        """

    @overload
    def python(
        self,
        *bottoms: _Bottom,
        module: str = ...,
        layer: str = ...,
        param_str: str = ...,
        share_in_parallel: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Whatever a Python class computes.

        Args:
            *bottoms: Its inputs besides this blob; it has any number in all.
            module: Name of the Python module to import, without .py; it must be found on
                PYTHONPATH.
            layer: Name of the class in that module.
            param_str: Free text handed to the object as self.param_str before setup runs, commonly
                a Python dict or JSON that the class parses. Empty if left out. Default: ''.
            share_in_parallel: Was meant to share one layer object among the solvers of several
                GPUs. Current Caffe does not read it. Default: False.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: python_param, any other field of a layer.
        """

    @overload
    def python(
        self,
        *bottoms: _Bottom,
        ntop: Literal[0],
        **fields: Unpack[_Python],
    ) -> Function: ...
    @overload
    def python(
        self,
        *bottoms: _Bottom,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Python],
    ) -> tuple[Blob, ...]: ...
    @overload
    def python(
        self,
        *bottoms: _Bottom,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Python],
    ) -> tuple[Blob, ...]: ...
