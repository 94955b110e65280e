"""How the words of tensors are written and read, given those of what they are compared with."""
