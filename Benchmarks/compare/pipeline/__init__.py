"""What one would write in Python instead of tongbi: regular expressions, rapidfuzz, numpy and scipy, in several processes."""
