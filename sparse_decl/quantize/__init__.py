"""The cost optimizer: existing quantizers run one by one in processes of their own, measured, and compared.

Never a quantization algorithm: each backend calls one well-kept tool. Knows nothing of Sparsefiles, steps or the store.
"""
