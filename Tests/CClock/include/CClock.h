// Nothing to call: what is here takes the place of the C library's clock_gettime, time and gettimeofday.
