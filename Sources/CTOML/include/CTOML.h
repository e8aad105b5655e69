// Parses TOML into a flat list of nodes, through plain C. The types and exceptions of toml++ stay
// in CTOML.cpp.

#ifndef CTOML_H
#define CTOML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
#pragma clang assume_nonnull begin

/// Values inside values (arrays, inline tables) beyond this depth are an error.
#define CTOML_DEPTH_LIMIT 64
/// Parts of one dotted key beyond this many are an error.
#define CTOML_KEY_PARTS_LIMIT 64

#define CTOML_TABLE 0
#define CTOML_ARRAY 1
#define CTOML_STRING 2
#define CTOML_INTEGER 3
#define CTOML_FLOAT 4
#define CTOML_BOOLEAN 5
#define CTOML_DATE_TIME 6

/// A table, an array or a value. Lines and columns count from 1.
typedef struct ctoml_node {
  int32_t kind;
  /// Index of the table or array that contains this node; for the root, its own index 0.
  size_t parent;
  /// The key in its table, not dotted; empty in an array. Not NUL-terminated.
  const char *key;
  size_t key_length;
  /// String or date-time. Not NUL-terminated.
  const char *text;
  size_t text_length;
  int64_t integer;
  double number;
  bool boolean;
  /// Where the key is; in an array, where the value is.
  uint32_t line;
  uint32_t column;
} ctoml_node;

/// A parsed file, or the reason why it could not be parsed.
typedef struct ctoml_document ctoml_document;

/// Parses octets; returns null only when out of memory. C++ because toml++ is.
ctoml_document *_Nullable ctoml_parse(const char *_Nullable octets, size_t count);
/// The reason of a failure, NUL-terminated, and its line (0 if unknown); null if parsing succeeded.
const char *_Nullable ctoml_error(const ctoml_document *document, uint32_t *line);
/// The nodes: a parent comes before its children, and children are in the order of the file.
const ctoml_node *_Nullable ctoml_nodes(const ctoml_document *document, size_t *count);
/// Frees the document and all texts in it.
void ctoml_free(ctoml_document *document);

#pragma clang assume_nonnull end
#ifdef __cplusplus
}
#endif

#endif
