"""What a tensor is compared with: found in the bases, described in the index, made again from it."""
