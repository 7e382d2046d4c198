/* library.c: libraries that are loaded when they are asked for */
#include <dlfcn.h>

#include "input/library.h"

/* POSIX lets a data pointer from dlsym be a function's; C11 wants its bytes copied. */
static bool fill (void *handle, const wr_library_entry *entry, void *table) {
  void *address = dlsym(handle, entry->name);
  memcpy((char *) table + entry->at, &address, sizeof address);
  return address != NULL;
}

void *wr_library_open (const char *const *files, const wr_library_entry *entries, size_t n,
    void *table, const char *detail, wr_error *e) {
  void *handle = NULL;
  for (; *files && !handle; files++) handle = dlopen(*files, RTLD_NOW | RTLD_LOCAL);
  bool whole = handle != NULL;
  for (size_t i = 0; whole && i < n; i++) whole = fill(handle, &entries[i], table);
  if (whole) return handle;
  wr_library_close(handle);
  wr_fail(e, WR_E_LIBRARY, WR_NONE, detail);
  return NULL;
}

void wr_library_close (void *handle) {
  if (handle) dlclose(handle);
}
