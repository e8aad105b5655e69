#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

#include <stdint.h>

/// Blocks that this process has asked malloc and its family for, of all threads.
uint64_t callocations_count(void);

#endif
