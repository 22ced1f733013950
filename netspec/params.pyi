"""Enum constants by layer type, for editors and checkers; ``python -m netspec.stubs`` writes it."""

from typing import Final

from google.protobuf.internal.enum_type_wrapper import EnumTypeWrapper

class _Filler:
    """Constants of FillerParameter."""

    VarianceNorm: EnumTypeWrapper
    """What the xavier and msra fillers divide by, called n in their formulas."""
    FAN_IN: Final = 0
    """n is fan_in, which keeps the scale of activations steady in the forward pass."""
    FAN_OUT: Final = 1
    """n is fan_out, which keeps the scale of gradients steady in the backward pass."""
    AVERAGE: Final = 2
    """n is the mean of fan_in and fan_out."""

Filler: _Filler

class _Solver:
    """Constants of SolverParameter."""

    SnapshotFormat: EnumTypeWrapper
    """File format of snapshots."""
    HDF5: Final = 0
    """Weights go to .caffemodel.h5 and the solver state to .solverstate.h5; Caffe must be built
    with HDF5.
    """
    BINARYPROTO: Final = 1
    """Weights go to .caffemodel and the solver state to .solverstate, both serialized protobuf
    messages.
    """
    SolverMode: EnumTypeWrapper
    """Which processor trains the net."""
    CPU: Final = 0
    """Run on the processor only."""
    GPU: Final = 1
    """Run on a CUDA device, the one that device_id names."""
    SolverType: EnumTypeWrapper
    """Legacy numbers for the optimizers; the strings of the type field replace them."""
    SGD: Final = 0
    """Stochastic gradient descent with momentum, now type "SGD"."""
    NESTEROV: Final = 1
    """Nesterov's accelerated gradient, now type "Nesterov"."""
    ADAGRAD: Final = 2
    """AdaGrad, now type "AdaGrad"."""
    RMSPROP: Final = 3
    """RMSProp, now type "RMSProp"."""
    ADADELTA: Final = 4
    """AdaDelta, now type "AdaDelta"."""
    ADAM: Final = 5
    """Adam with bias correction, now type "Adam"."""

Solver: _Solver

class _Loss:
    """Constants of LossParameter."""

    NormalizationMode: EnumTypeWrapper
    """The divisors a loss layer can use; whichever is chosen, a result below 1 is raised to 1."""
    FULL: Final = 0
    """Number of all predictions in the batch (N x H x W for a softmax over channels), with ignored
    ones.
    """
    VALID: Final = 1
    """Number of predictions whose label is not ignore_label; equals FULL if no ignore_label is set.
    """
    BATCH_SIZE: Final = 2
    """Product of the axes before the class axis, usually N, so larger images give larger losses."""
    NONE: Final = 3
    """The loss stays a plain sum."""

Loss: _Loss

class _Concat:
    """Constants of ConcatParameter."""

    Engine: EnumTypeWrapper
    """Which implementation of Concat runs. From Intel Caffe."""
    DEFAULT: Final = 0
    """Lets Caffe choose from the engines it was built with."""
    CAFFE: Final = 1
    """Caffe's own code."""
    MKL2017: Final = 3
    """Intel's MKL library, on CPU."""
    MKLDNN: Final = 4
    """Intel's MKL-DNN library, on CPU."""

Concat: _Concat

class _BatchNorm:
    """Constants of BatchNormParameter."""

    Engine: EnumTypeWrapper
    """Which implementation of BatchNorm runs. CUDNN is NVIDIA Caffe's; MKL2017 and MKLDNN are Intel
    Caffe's.
    """
    DEFAULT: Final = 0
    """Uses cuDNN if Caffe was built with it, and Caffe's own code if not."""
    CAFFE: Final = 1
    """Caffe's own code, on CPU or GPU."""
    CUDNN: Final = 2
    """The cuDNN library, on GPU."""
    MKL2017: Final = 3
    """Intel's MKL library, on CPU (Intel Caffe)."""
    MKLDNN: Final = 4
    """Intel's MKL-DNN library, on CPU (Intel Caffe)."""

BatchNorm: _BatchNorm

class _Convolution:
    """Constants of ConvolutionParameter."""

    Engine: EnumTypeWrapper
    """Implementations of the convolution and deconvolution layers."""
    DEFAULT: Final = 0
    """cuDNN if Caffe was built with it and no dilation exceeds 1, else Caffe's own code."""
    CAFFE: Final = 1
    """Caffe's own im2col and matrix product; handles dilation and any number of spatial axes."""
    CUDNN: Final = 2
    """NVIDIA's cuDNN: 2 spatial axes and no dilation; a build without cuDNN refuses the layer."""

Convolution: _Convolution

class _Data:
    """Constants of DataParameter."""

    DB: EnumTypeWrapper
    """Kinds of databases a Data layer can open."""
    LEVELDB: Final = 0
    """Google's LevelDB; one process at a time can have such a database open."""
    LMDB: Final = 1
    """Lightning memory-mapped database, which several processes can read at once."""

Data: _Data

class _Eltwise:
    """Constants of EltwiseParameter."""

    EltwiseOp: EnumTypeWrapper
    """Operations of the Eltwise layer."""
    PROD: Final = 0
    """Product of all bottoms."""
    SUM: Final = 1
    """Sum of all bottoms, each multiplied by its coeff."""
    MAX: Final = 2
    """Largest value among the bottoms, which alone receives the gradient."""

Eltwise: _Eltwise

class _HingeLoss:
    """Constants of HingeLossParameter."""

    Norm: EnumTypeWrapper
    """Norms of the hinge loss."""
    L1: Final = 1
    """Sum of the violations, the classic hinge loss."""
    L2: Final = 2
    """Sum of the squared violations, which punishes large ones harder."""

HingeLoss: _HingeLoss

class _ImageData:
    """Constants of ImageDataParameter."""

    LabelType: EnumTypeWrapper
    """What the second column of the image list holds, for ImageSegData. From DeepLab."""
    NONE: Final = 0
    """The list has no labels, and every pixel gets ignore_label."""
    IMAGE: Final = 1
    """One integer per image, which is given to all of its pixels."""
    PIXEL: Final = 2
    """The path of a label image with one class index per pixel."""

ImageData: _ImageData

class _LRN:
    """Constants of LRNParameter."""

    NormRegion: EnumTypeWrapper
    """Neighbourhoods an LRN layer can normalize over."""
    ACROSS_CHANNELS: Final = 0
    """Neighbouring channels at the same position."""
    WITHIN_CHANNEL: Final = 1
    """Neighbouring positions in the same channel, with zeros beyond the border."""
    Engine: EnumTypeWrapper
    """Implementations of the LRN layer."""
    DEFAULT: Final = 0
    """cuDNN if Caffe was built with it, else Caffe's own code."""
    CAFFE: Final = 1
    """Caffe's own implementation, present in every build."""
    CUDNN: Final = 2
    """NVIDIA's cuDNN library; a build without cuDNN refuses the layer."""

LRN: _LRN

class _Pooling:
    """Constants of PoolingParameter."""

    PoolMethod: EnumTypeWrapper
    """Ways to pool a window."""
    MAX: Final = 0
    """Largest value of the window."""
    AVE: Final = 1
    """Mean of the window; padding inside it counts as zeros."""
    STOCHASTIC: Final = 2
    """One value drawn with probability proportional to its size in TRAIN, the mean weighted in the
    same way in TEST; GPU only.
    """
    Engine: EnumTypeWrapper
    """Implementations of the Pooling layer."""
    DEFAULT: Final = 0
    """cuDNN for anything but MAX if Caffe was built with it, else Caffe's own code."""
    CAFFE: Final = 1
    """Caffe's own implementation, present in every build."""
    CUDNN: Final = 2
    """NVIDIA's cuDNN, which does AVE pooling; MAX still goes to Caffe's code."""
    RoundMode: EnumTypeWrapper
    """Rounding of the pooled height and width."""
    CEIL: Final = 0
    """Round up: a last window may reach over the edge and is cut there."""
    FLOOR: Final = 1
    """Round down: pixels left over at the edge are not pooled."""

Pooling: _Pooling

class _Reduction:
    """Constants of ReductionParameter."""

    ReductionOp: EnumTypeWrapper
    """Operations of the Reduction layer."""
    SUM: Final = 1
    """Sum of the values."""
    ASUM: Final = 2
    """Sum of the absolute values, the L1 norm."""
    SUMSQ: Final = 3
    """Sum of the squares."""
    MEAN: Final = 4
    """Average of the values."""

Reduction: _Reduction

class _ReLU:
    """Constants of ReLUParameter."""

    Engine: EnumTypeWrapper
    """Implementations of the ReLU layer."""
    DEFAULT: Final = 0
    """cuDNN if Caffe was built with it, else Caffe's own code."""
    CAFFE: Final = 1
    """Caffe's own implementation, present in every build."""
    CUDNN: Final = 2
    """NVIDIA's cuDNN library; a build without cuDNN refuses the layer."""

ReLU: _ReLU

class _Sigmoid:
    """Constants of SigmoidParameter."""

    Engine: EnumTypeWrapper
    """Implementations of the Sigmoid layer."""
    DEFAULT: Final = 0
    """cuDNN if Caffe was built with it, else Caffe's own code."""
    CAFFE: Final = 1
    """Caffe's own implementation, present in every build."""
    CUDNN: Final = 2
    """NVIDIA's cuDNN library; a build without cuDNN refuses the layer."""

Sigmoid: _Sigmoid

class _Softmax:
    """Constants of SoftmaxParameter."""

    Engine: EnumTypeWrapper
    """Implementations of the Softmax layer."""
    DEFAULT: Final = 0
    """cuDNN if Caffe was built with it, else Caffe's own code."""
    CAFFE: Final = 1
    """Caffe's own implementation, present in every build."""
    CUDNN: Final = 2
    """NVIDIA's cuDNN library; a build without cuDNN refuses the layer."""

Softmax: _Softmax

class _TanH:
    """Constants of TanHParameter."""

    Engine: EnumTypeWrapper
    """Implementations of the TanH layer."""
    DEFAULT: Final = 0
    """cuDNN if Caffe was built with it, else Caffe's own code."""
    CAFFE: Final = 1
    """Caffe's own implementation, present in every build."""
    CUDNN: Final = 2
    """NVIDIA's cuDNN library; a build without cuDNN refuses the layer."""

TanH: _TanH

class _SPP:
    """Constants of SPPParameter."""

    PoolMethod: EnumTypeWrapper
    """Ways to pool a bin; they mean the same as in the Pooling layer."""
    MAX: Final = 0
    """Largest value of the bin."""
    AVE: Final = 1
    """Mean of the bin, with padding counted as zeros."""
    STOCHASTIC: Final = 2
    """A value drawn at random, larger ones more often; works only on the GPU and if no padding is
    needed.
    """
    Engine: EnumTypeWrapper
    """Implementations that a net may name; the SPP layer does not look at the choice."""
    DEFAULT: Final = 0
    """Leaves the choice to Caffe, whose own code is used."""
    CAFFE: Final = 1
    """Caffe's own code, used in any case."""
    CUDNN: Final = 2
    """NVIDIA's cuDNN, accepted but not used by this layer."""

SPP: _SPP

class _V1Layer:
    """Constants of V1LayerParameter."""

    LayerType: EnumTypeWrapper
    """Legacy layer types as enum values; strings in LayerParameter.type replaced them. Types newer
    than this form have no value here.
    """
    NONE: Final = 0
    """No type given; it upgrades to an empty name, which Caffe cannot build."""
    ABSVAL: Final = 35
    """Now type "AbsVal": the absolute value of each element."""
    ACCURACY: Final = 1
    """Now type "Accuracy": the share of correctly classified items."""
    ARGMAX: Final = 30
    """Now type "ArgMax": indices of the largest values."""
    BNLL: Final = 2
    """Now type "BNLL": the smooth activation log(1 + exp(x))."""
    CONCAT: Final = 3
    """Now type "Concat": bottoms joined along one axis."""
    CONTRASTIVE_LOSS: Final = 37
    """Now type "ContrastiveLoss": a loss on distances between pairs."""
    CONVOLUTION: Final = 4
    """Now type "Convolution": learned filters slid over the bottom."""
    DATA: Final = 5
    """Now type "Data": records from LMDB or LevelDB."""
    DECONVOLUTION: Final = 39
    """Now type "Deconvolution": transposed convolution, often for upsampling."""
    DROPOUT: Final = 6
    """Now type "Dropout": elements zeroed at random during training."""
    DUMMY_DATA: Final = 32
    """Now type "DummyData": constant or random blobs from fillers."""
    EUCLIDEAN_LOSS: Final = 7
    """Now type "EuclideanLoss": half the mean squared distance."""
    ELTWISE: Final = 25
    """Now type "Eltwise": elementwise sum, product or maximum."""
    EXP: Final = 38
    """Now type "Exp": exponential of each element."""
    FLATTEN: Final = 8
    """Now type "Flatten": several axes merged into one."""
    HDF5_DATA: Final = 9
    """Now type "HDF5Data": arrays from HDF5 files."""
    HDF5_OUTPUT: Final = 10
    """Now type "HDF5Output": its bottoms written to an HDF5 file."""
    HINGE_LOSS: Final = 28
    """Now type "HingeLoss": a margin loss, one class against all others."""
    IM2COL: Final = 11
    """Now type "Im2col": image patches laid out as columns."""
    IMAGE_DATA: Final = 12
    """Now type "ImageData": image files named in a list."""
    INFOGAIN_LOSS: Final = 13
    """Now type "InfogainLoss": a log loss weighted by a matrix."""
    INNER_PRODUCT: Final = 14
    """Now type "InnerProduct": a fully connected layer."""
    LRN: Final = 15
    """Now type "LRN": local response normalization."""
    MEMORY_DATA: Final = 29
    """Now type "MemoryData": data handed over in memory."""
    MULTINOMIAL_LOGISTIC_LOSS: Final = 16
    """Now type "MultinomialLogisticLoss": log loss on given probabilities."""
    MVN: Final = 34
    """Now type "MVN": mean and variance normalization."""
    POOLING: Final = 17
    """Now type "Pooling": maximum or average over windows."""
    POWER: Final = 26
    """Now type "Power": (shift + scale x)^power for each element."""
    RELU: Final = 18
    """Now type "ReLU": negative values cut off or scaled down."""
    SIGMOID: Final = 19
    """Now type "Sigmoid": values squashed into 0 to 1."""
    SIGMOID_CROSS_ENTROPY_LOSS: Final = 27
    """Now type "SigmoidCrossEntropyLoss": cross-entropy of independent yes or no targets."""
    SILENCE: Final = 36
    """Now type "Silence": unused blobs swallowed so that they are not outputs."""
    SOFTMAX: Final = 20
    """Now type "Softmax": scores turned into probabilities."""
    SOFTMAX_LOSS: Final = 21
    """Now type "SoftmaxWithLoss": softmax and log loss in one."""
    SPLIT: Final = 22
    """Now type "Split": copies of a blob for several readers, inserted by Caffe itself."""
    SLICE: Final = 33
    """Now type "Slice": one bottom cut into several tops."""
    TANH: Final = 23
    """Now type "TanH": hyperbolic tangent of each element."""
    WINDOW_DATA: Final = 24
    """Now type "WindowData": cropped image windows for detection."""
    THRESHOLD: Final = 31
    """Now type "Threshold": 1 where the value exceeds a limit, else 0."""
    DimCheckMode: EnumTypeWrapper
    """Legacy shape check for shared parameters; ParamSpec.DimCheckMode replaced it."""
    STRICT: Final = 0
    """Shared parameters must have identical shapes."""
    PERMISSIVE: Final = 1
    """Shared parameters need only the same number of elements."""

V1Layer: _V1Layer

class _V0Layer:
    """Constants of V0LayerParameter."""

    PoolMethod: EnumTypeWrapper
    """Legacy pooling methods; PoolingParameter.PoolMethod replaced them."""
    MAX: Final = 0
    """The largest value in each window."""
    AVE: Final = 1
    """The mean of the values in each window."""
    STOCHASTIC: Final = 2
    """A value drawn at random from each window in proportion to its size."""

V0Layer: _V0Layer

class _PriorBox:
    """Constants of PriorBoxParameter."""

    CodeType: EnumTypeWrapper
    """How a predicted box is expressed relative to its prior. Loss and output of one net must agree
    on it.
    """
    CORNER: Final = 1
    """Differences of the four corner coordinates."""
    CENTER_SIZE: Final = 2
    """Shift of the center over the prior's size, and logarithm of the size ratio; the usual choice.
    """
    CORNER_SIZE: Final = 3
    """Differences of the corner coordinates, divided by the prior's width or height."""

PriorBox: _PriorBox

class _Resize:
    """Constants of ResizeParameter."""

    Resize_mode: EnumTypeWrapper
    """What happens when the image has another aspect ratio than the target."""
    WARP: Final = 1
    """Stretches the image to exactly the target size."""
    FIT_SMALL_SIZE: Final = 2
    """Keeps the aspect ratio and scales until the image covers the target, so one side may be
    longer than asked.
    """
    FIT_LARGE_SIZE_AND_PAD: Final = 3
    """Keeps the aspect ratio, scales until the image fits inside the target, and fills the rest."""
    Interp_mode: EnumTypeWrapper
    """How pixels are interpolated; the values are those of OpenCV."""
    LINEAR: Final = 1
    """Bilinear interpolation."""
    AREA: Final = 2
    """Averages over areas, which is good for shrinking."""
    NEAREST: Final = 3
    """Takes the nearest pixel, which keeps label values intact."""
    CUBIC: Final = 4
    """Bicubic interpolation over 4 x 4 pixels."""
    LANCZOS4: Final = 5
    """Lanczos interpolation over 8 x 8 pixels."""

Resize: _Resize

class _Quantization:
    """Constants of QuantizationParameter."""

    Precision: EnumTypeWrapper
    """Number formats that Ristretto can simulate."""
    DYNAMIC_FIXED_POINT: Final = 0
    """Fixed point with a separate position of the point for inputs, outputs and parameters. The
    only one in Intel Caffe.
    """
    MINIFLOAT: Final = 1
    """Floating point with few bits."""
    INTEGER_POWER_OF_2_WEIGHTS: Final = 2
    """Weights that are powers of two, so that multiplying is a shift."""
    FLOAT: Final = 3
    """Ordinary floating point, in a fork of Ristretto."""

Quantization: _Quantization

class _MultiBoxLoss:
    """Constants of MultiBoxLossParameter."""

    LocLossType: EnumTypeWrapper
    """Losses for the box offsets."""
    L2: Final = 0
    """Squared distance, as in EuclideanLoss."""
    SMOOTH_L1: Final = 1
    """Quadratic for small errors and linear for large ones, as in SmoothL1Loss."""
    ConfLossType: EnumTypeWrapper
    """Losses for the class scores."""
    SOFTMAX: Final = 0
    """One class per box, the background among them; needs a valid background_label_id."""
    LOGISTIC: Final = 1
    """A yes or no for each class by itself."""
    MatchType: EnumTypeWrapper
    """Ways to assign priors to ground truth boxes."""
    BIPARTITE: Final = 0
    """Each ground truth box gets the one prior that fits it best."""
    PER_PREDICTION: Final = 1
    """As BIPARTITE, and then each other prior takes the box it overlaps most, if that is at least
    overlap_threshold.
    """
    MiningType: EnumTypeWrapper
    """Ways to choose which priors count in the loss."""
    NONE: Final = 0
    """All of them count."""
    MAX_NEGATIVE: Final = 1
    """All matched priors count, and of the others the ones with the highest class loss."""
    HARD_EXAMPLE: Final = 2
    """The priors with the highest total loss count, matched or not."""

MultiBoxLoss: _MultiBoxLoss

class _BN:
    """Constants of BNParameter."""

    BNMode: EnumTypeWrapper
    """Steps a BN layer performs. SegNet knows LEARN and INFERENCE; the others come from another
    fork.
    """
    LEARN: Final = 0
    """Normalises with the statistics of the current batch, then applies scale and shift."""
    INFERENCE: Final = 1
    """Applies scale and shift only and computes no statistics."""
    CORRECT: Final = 2
    """Applies scale and shift; with three bottoms it first folds in the mean and variance given as
    the second and third.
    """
    NORM: Final = 3
    """Normalises with batch statistics without scale and shift; mean and variance can go to a
    second and third top.
    """
    NOTHING: Final = 4
    """Passes the bottom through unchanged."""
    AUTO_NORM: Final = 5
    """Acts as NORM in the TRAIN phase and as NOTHING in the TEST phase."""
    AUTO_CORRECT: Final = 6
    """Acts as INFERENCE in the TRAIN phase and as CORRECT in the TEST phase."""

BN: _BN

class _MergeCrop:
    """Constants of MergeCropParameter."""

    MergeOp: EnumTypeWrapper
    """How MergeCrop joins its two bottoms."""
    STACK: Final = 0
    """Puts the channels of the second bottom after those of the first."""
    ADD: Final = 1
    """Adds the two bottoms element by element."""

MergeCrop: _MergeCrop

class _VideoData:
    """Constants of VideoDataParameter."""

    VideoType: EnumTypeWrapper
    """Source of frames for the VideoData layer of SSD and its relatives."""
    WEBCAM: Final = 0
    """A camera, chosen by device_id."""
    VIDEO: Final = 1
    """A video file; the program ends when it has been read to its end."""

VideoData: _VideoData

class _EvalDetection:
    """Constants of EvalDetectionParameter."""

    ScoreType: EnumTypeWrapper
    """Score by which EvalDetection ranks boxes."""
    OBJ: Final = 0
    """Objectness alone."""
    PROB: Final = 1
    """Probability of the best class alone."""
    MULTIPLY: Final = 2
    """Objectness times the probability of the best class."""

EvalDetection: _EvalDetection

class _Pooling3D:
    """Constants of Pooling3DParameter."""

    PoolMethod: EnumTypeWrapper
    """How Pooling3D reduces a window to one value."""
    MAX: Final = 0
    """Takes the greatest value."""
    AVE: Final = 1
    """Takes the mean."""
    STOCHASTIC: Final = 2
    """Picks a value at random, with a chance in proportion to its size; shares the number 2 with
    AVE_EXC_PAD of another fork.
    """
    AVE_EXC_PAD: Final = 2
    """Takes the mean of the real values and leaves padding out of the count; shares the number 2
    with STOCHASTIC of another fork.
    """

Pooling3D: _Pooling3D

class _DetectNetGroundTruth:
    """Constants of DetectNetGroundTruthParameter."""

    GridboxType: EnumTypeWrapper
    """Limit on the covered area of a box in DetectNet."""
    GRIDBOX_MAX: Final = 0
    """Limits the covered area from above, to a length set by a field max_cvg_len of NVIDIA Caffe.
    """
    GRIDBOX_MIN: Final = 1
    """Limits the covered area from below, to min_cvg_len."""
    CoverageType: EnumTypeWrapper
    """Shape of the area that DetectNet marks as covered by an object."""
    RECTANGULAR: Final = 0
    """A rectangle around the box's centre."""

DetectNetGroundTruth: _DetectNetGroundTruth

class _ImageLabelData:
    """Constants of ImageLabelDataParameter."""

    DB: EnumTypeWrapper
    """Database format that ImageLabelData reads."""
    LEVELDB: Final = 0
    """Both databases are LevelDB folders."""
    LMDB: Final = 1
    """Both databases are LMDB environments."""

ImageLabelData: _ImageLabelData

class _MultiStageMeanfield:
    """Constants of MultiStageMeanfieldParameter."""

    Mode: EnumTypeWrapper
    """Form of the initial class compatibility in CRF-RNN."""
    POTTS: Final = 0
    """Potts model: one penalty for any two different classes."""

MultiStageMeanfield: _MultiStageMeanfield

class _Resample:
    """Constants of ResampleParameter."""

    ResampleType: EnumTypeWrapper
    """Interpolation of the Resample layer."""
    NEAREST: Final = 1
    """Copies the nearest pixel."""
    LINEAR: Final = 2
    """Bilinear interpolation."""
    CUBIC: Final = 3
    """Bicubic interpolation."""
    AREA: Final = 4
    """Mean over the covered area; listed in the schema, but the layer does not support it."""

Resample: _Resample

class _LargeMarginInnerProduct:
    """Constants of LargeMarginInnerProductParameter."""

    LargeMarginType: EnumTypeWrapper
    """Multiple of the angle in L-Softmax."""
    SINGLE: Final = 0
    """Angle times 1, an ordinary inner product."""
    DOUBLE: Final = 1
    """Angle times 2."""
    TRIPLE: Final = 2
    """Angle times 3."""
    QUADRUPLE: Final = 3
    """Angle times 4."""

LargeMarginInnerProduct: _LargeMarginInnerProduct

class _MIL:
    """Constants of MILParameter."""

    MILType: EnumTypeWrapper
    """How the regions' probabilities are pooled."""
    MAX: Final = 0
    """The largest probability of any region."""
    NOR: Final = 1
    """Noisy or: one minus the product of the regions' complements."""

MIL: _MIL
