"""What is kept between two runs: objects, action records, the lock file, the stat index, private scratch folders.

Every file here is written beside its place and renamed into it, and can be lost without a wrong result following.
"""
