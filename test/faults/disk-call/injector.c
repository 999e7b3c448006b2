/*
 * Loaded before a hub (LD_PRELOAD): counts its calls to the disk under $FAULT_UNDER and, when armed through the control file
 * $FAULT_CONTROL, makes the n-th of them fail, once or from then on. Which kinds of calls count is said in the control file too.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

/* Kinds of calls, as bits; the same numbers stand in control.ts. */
enum { READS = 1, WRITES = 2, SYNCS = 4, NAMES = 8 };
enum { HEALTHY = 0, SHORT = -1 };

struct control {
  _Atomic int32_t armed;
  int32_t how;   /* an errno, or SHORT: half the bytes */
  int32_t kinds; /* which calls count */
  int32_t at;    /* the n-th of them fails */
  int32_t once;  /* 0: so do all after it */
  _Atomic int32_t counted;
  _Atomic int32_t failed;
  char first[100]; /* the first that failed, in words */
};

static struct control *control;
static const char *under;
/* The file that was opened under each number: a number is used again, and not every close passes here. */
static struct { dev_t device; ino_t file; } ours[65536];

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("FAULT_CONTROL");
  under = getenv("FAULT_UNDER");
  if (path == NULL || under == NULL) return;
  int (*real_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
  int (*real_close)(int) = dlsym(RTLD_NEXT, "close");
  int fd = real_open(path, O_RDWR | O_CLOEXEC);
  if (fd < 0) return;
  void *at = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  real_close(fd);
  if (at != MAP_FAILED) control = at;
}

static int below(const char *path) {
  return control != NULL && path != NULL && strncmp(path, under, strlen(under)) == 0;
}

#define NUMBERS (int)(sizeof ours / sizeof ours[0])

static int of_ours(int fd) {
  if (control == NULL || fd < 0 || fd >= NUMBERS || ours[fd].file == 0) return 0;
  struct stat now;
  return fstat(fd, &now) == 0 && now.st_ino == ours[fd].file && now.st_dev == ours[fd].device;
}

static void mark(int fd, const char *path) {
  struct stat now;
  if (fd < 0 || fd >= NUMBERS) return;
  ours[fd].file = below(path) && fstat(fd, &now) == 0 ? now.st_ino : 0;
  if (ours[fd].file != 0) ours[fd].device = now.st_dev;
}

static void remember(const char *call, int fd, const char *path) {
  char link[64], name[512] = "";
  if (path == NULL) {
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, name, sizeof name - 1);
    name[length < 0 ? 0 : length] = '\0';
    path = name;
  }
  const char *last = strrchr(path, '/');
  snprintf(control->first, sizeof control->first, "%s %s", call, last ? last + 1 : path);
}

/* What becomes of this call: HEALTHY, SHORT, or an errno. */
static int verdict(int kind, const char *call, int fd, const char *path) {
  if (!(control->kinds & kind)) return HEALTHY;
  int n = atomic_fetch_add(&control->counted, 1) + 1;
  if (!atomic_load(&control->armed)) return HEALTHY;
  if (control->once ? n != control->at : n < control->at) return HEALTHY;
  int kept = errno;
  if (atomic_fetch_add(&control->failed, 1) == 0) remember(call, fd, path);
  errno = kept;
  return control->how;
}

#define REAL(name) \
  static __typeof__(&name) real; \
  if (real == NULL) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define FAIL(code) do { errno = (code); return -1; } while (0)

/* A call on a file that is open already. `half` is what it does when cut short. */
#define ON_FILE(type, name, kind, arguments, passed, half) \
  type name arguments { \
    REAL(name); \
    if (of_ours(fd)) { \
      int how = verdict(kind, #name, fd, NULL); \
      if (how == SHORT) { half; } \
      else if (how != HEALTHY) FAIL(how); \
    } \
    return real passed; \
  }

ON_FILE(ssize_t, read, READS, (int fd, void *at, size_t size), (fd, at, size), size /= 2)
ON_FILE(ssize_t, pread, READS, (int fd, void *at, size_t size, off_t from), (fd, at, size, from), size /= 2)
ON_FILE(ssize_t, pread64, READS, (int fd, void *at, size_t size, off64_t from), (fd, at, size, from), size /= 2)
ON_FILE(ssize_t, readv, READS, (int fd, const struct iovec *parts, int count), (fd, parts, count), count = (count + 1) / 2)
ON_FILE(ssize_t, preadv64, READS, (int fd, const struct iovec *parts, int count, off64_t from), (fd, parts, count, from), count = (count + 1) / 2)
ON_FILE(ssize_t, write, WRITES, (int fd, const void *at, size_t size), (fd, at, size), size /= 2)
ON_FILE(ssize_t, pwrite, WRITES, (int fd, const void *at, size_t size, off_t to), (fd, at, size, to), size /= 2)
ON_FILE(ssize_t, pwrite64, WRITES, (int fd, const void *at, size_t size, off64_t to), (fd, at, size, to), size /= 2)
ON_FILE(ssize_t, writev, WRITES, (int fd, const struct iovec *parts, int count), (fd, parts, count), count = (count + 1) / 2)
ON_FILE(ssize_t, pwritev64, WRITES, (int fd, const struct iovec *parts, int count, off64_t to), (fd, parts, count, to), count = (count + 1) / 2)
ON_FILE(ssize_t, sendfile, WRITES, (int fd, int from, off_t *at, size_t size), (fd, from, at, size), size /= 2)
ON_FILE(int, ftruncate, SYNCS, (int fd, off_t length), (fd, length), (void)0)
ON_FILE(int, ftruncate64, SYNCS, (int fd, off64_t length), (fd, length), (void)0)
ON_FILE(int, fsync, SYNCS, (int fd), (fd), (void)0)
ON_FILE(int, fdatasync, SYNCS, (int fd), (fd), (void)0)

/* A call that names a file. */
#define BY_NAME(name, arguments, passed) \
  int name arguments { \
    REAL(name); \
    if (below(path)) { \
      int how = verdict(NAMES, #name, -1, path); \
      if (how > 0) FAIL(how); \
    } \
    return real passed; \
  }

BY_NAME(rename, (const char *path, const char *to), (path, to))
BY_NAME(mkdir, (const char *path, mode_t mode), (path, mode))
BY_NAME(unlink, (const char *path), (path))

#define OPENS(name, arguments, passed) \
  int name arguments { \
    REAL(name); \
    mode_t mode = 0; \
    if ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE) { \
      va_list more; \
      va_start(more, flags); \
      mode = va_arg(more, mode_t); \
      va_end(more); \
    } \
    if (below(path)) { \
      int how = verdict(NAMES, #name, -1, path); \
      if (how > 0) FAIL(how); \
    } \
    int fd = real passed; \
    mark(fd, path); \
    return fd; \
  }

OPENS(open, (const char *path, int flags, ...), (path, flags, mode))
OPENS(open64, (const char *path, int flags, ...), (path, flags, mode))
OPENS(openat, (int in, const char *path, int flags, ...), (in, path, flags, mode))
OPENS(openat64, (int in, const char *path, int flags, ...), (in, path, flags, mode))
