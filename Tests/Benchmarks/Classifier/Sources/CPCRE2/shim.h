// pcre2.h names its functions by the width of a code unit; ours is an octet.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
