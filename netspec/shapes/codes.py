"""The codes of what Caffe refuses when it sets a layer up."""

from __future__ import annotations

BOTTOM_COUNT = "NS601"  # too few or too many bottoms
TOP_COUNT = "NS602"  # too few or too many tops
AXIS_RANGE = "NS603"  # an axis that the blob does not have
AXIS_COUNT = "NS604"  # a blob with another number of axes than the layer takes
MISMATCH = "NS605"  # shapes or counts that do not go together
MISSING = "NS606"  # a field that the layer needs
CONFLICT = "NS607"  # fields that exclude each other
BAD_VALUE = "NS608"  # a value that the layer does not take
NO_ROOM = "NS609"  # a size that comes out negative
TOO_LARGE = "NS610"  # a blob of more numbers than an int counts
LOSS_WEIGHTS = "NS611"  # another number of loss_weight than tops
UNKNOWN_TYPE = "NS612"  # a layer type that there is not
NOT_IN_PLACE = "NS613"  # a layer that cannot work in place
PARAM_COUNT = "NS614"  # more param than parameter blobs
SHARED_SHAPE = "NS615"  # a shared parameter of another shape than its owner's
BLOBS = "NS616"  # blobs in the net itself that do not fit the layer
CRASH = "NS617"  # what Caffe does not check, and does not survive
NO_SOURCE = "NS618"  # data that cannot be read
RULE_FAILED = "NS619"  # a user's shape rule that fails, or gives no shapes
USER_RULE = "NS620"  # what a user's shape rule does not take
UNKNOWN_SHAPE = "NS650"  # a warning: shapes that nothing tells
