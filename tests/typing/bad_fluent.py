"""Mistakes that type checkers find: each line with ``# error:`` has one, no other has any."""

from __future__ import annotations

from netspec import Blob, Net, blocks

net = Net()
x = net.input("data", 1, 3, 8, 8)
label = net.input("label", 1)

# methods and keywords
x.cnov(4, 3)  # error: a misspelt method
x.conv(4, 3, weight_fillr=dict(type="xavier"))  # error: a misspelt keyword
x.conv(4, kernal_size=3)  # error: a misspelt argument
x.convolution(num_output=4, kernal_size=3)  # error: a misspelt keyword, with overloads
x.relu(relu_parm=dict(negative_slope=0.1))  # error: a misspelt field of the layer
x.tanh(kernel_size=3)  # error: another type's keyword
x.conv()  # error: no number of outputs
net.dummy_data(shapee=dict(dim=[1]))  # error: a misspelt keyword of a source
net.data("train_lmdb", 64, crop_siz=28)  # error: a misspelt field of transform_param

# values
x.fc("10")  # error: text for a number
x.fc(10 / 2)  # error: a division gives a float
x.conv(4, 3, weight_filler="xavier")  # error: text for a message
x.lrn(norm_region="ACROSS_CHANNEL")  # error: a misspelt label
x.pooling(pool="MAXIMUM")  # error: no such label
x.drop("half")  # error: text for a number
x.conv(4, 3, name=3)  # error: a number for text

# blobs
x.softmax_loss("label")  # error: a name for a blob
x.concat("data")  # error: a name for a blob
x.relu().softmax_loss()  # error: no labels
x.slice(3).relu()  # error: several blobs at once
first, second = x.relu()  # error: a ReLU has one top
x.conv(4).shape[0]  # error: a shape may be unknown
x + "one"  # error: text is no number
blob: Blob = net.hdf5_data("list.txt", 8)  # error: several blobs
blocks.inception(x, 1, 2, 3)  # error: too few widths
net.scope(3)  # error: a number for text
