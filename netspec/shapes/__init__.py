"""Shapes: what each layer makes of its bottoms, and what Caffe refuses when it sets it up."""
