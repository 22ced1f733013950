"""Mistakes that type checkers find: each line with ``# error:`` has one, no other has any."""

from __future__ import annotations

from netspec import NetSpec
from netspec import layers as L
from netspec import params as P

n = NetSpec()
n.data = L.Input(shape=dict(dim=[1, 3, 8, 8]))

# keywords
L.InnerProduct(n.data, num_ouput=10)  # error: a misspelt keyword
L.Convolution(n.data, num_output=4, kernal_size=3)  # error: a misspelt keyword, with overloads
L.Slice(n.data, ntop=2, slice_points=[1])  # error: a misspelt keyword, with several tops
L.ReLU(n.data, relu_parm=dict(negative_slope=0.1))  # error: a misspelt field of the layer
L.ReLU(n.data, negative_slop=0.1)  # error: a misspelt keyword
L.TanH(n.data, kernel_size=3)  # error: another type's keyword

# values
L.InnerProduct(n.data, num_output="10")  # error: text for a number
L.InnerProduct(n.data, num_output=10 / 2)  # error: a division gives a float
L.InnerProduct(n.data, num_output=[10])  # error: a list for one value
L.Convolution(n.data, num_output=4, kernel_size=["3"])  # error: text in a list of numbers
L.Dropout(n.data, dropout_ratio="half")  # error: text for a number
L.InnerProduct(n.data, num_output=4, weight_filler="xavier")  # error: text for a message
L.LRN(n.data, norm_region="ACROSS_CHANNEL")  # error: a misspelt label
L.Pooling(n.data, pool="MAXIMUM")  # error: no such label, with overloads
L.ReLU(n.data, name=3)  # error: a number for text
L.ReLU(n.data, param=[3])  # error: a number for a message

# bottoms and tops
L.ReLU("data")  # error: a name for a bottom
L.ReLU(L.Slice(n.data, ntop=2))  # error: two tops for a bottom
L.ReLU(n.data, ntop=2)  # error: a ReLU has one top
first, second = L.Slice(n.data)  # error: one top, unless ntop says otherwise

# constants
P.Pooling.MAXIMUM  # error: no such constant
P.Poolling.MAX  # error: no such message
P.Pooling.MAX = 2  # error: a constant stays
