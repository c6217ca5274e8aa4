"""What leaves the program: each format one small file, one function."""
