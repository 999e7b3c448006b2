/*
 * Preloaded into a program, this writes down, in the order in which they happen, the calls by which it changes the files of
 * one folder ($RECORD_FOLDER), and what it tells anybody over a socket, into $RECORD. Nothing the program does is changed.
 *
 * An entry: kind (4 bytes), process (4), handle (4), length (4), offset (8), then as many bytes as its length says.
 * A write is noted when it was done, an fsync when it begins and again when it has succeeded; what is told to a socket is
 * noted before the first byte leaves. $RECORD_ENDS_AFTER: after so many writes the program is killed on the spot (SIGKILL),
 * so that a kill never falls between a call and its entry.
 *
 * A file mapped into memory is not seen; SQLite maps only its -shm file, which is worth nothing after a power cut.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { OPENED = 1, WROTE, CUT_TO, SYNC_BEGINS, SYNCED, RENAMED, UNLINKED, TOLD };
enum { MOST_FILES = 65536, MOST_PARTS = 1023 };

static int record = -1;
static const char *folder = NULL;
static size_t folder_length = 0;
static long ends_after = 0;
static long writes = 0;
static uint32_t last_handle = 0;
/* The handle of each open file of the folder; 0: none of ours. */
static uint32_t handles[MOST_FILES];
static int appends[MOST_FILES];
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("RECORD");
  folder = getenv("RECORD_FOLDER");
  if (!path || !folder) return;
  folder_length = strlen(folder);
  const char *end = getenv("RECORD_ENDS_AFTER");
  ends_after = end ? atol(end) : 0;
  record = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (record < 0) abort();
}

#define REAL(name) \
  static __typeof__(name) *real = NULL; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

/* A record with a hole proves nothing: rather no program than a program half recorded. */
static void note(enum kind kind, uint32_t handle, int64_t offset, const struct iovec *parts, int count, size_t length) {
  struct { uint32_t kind, process, handle, length; int64_t offset; } head = { kind, (uint32_t)getpid(), handle, (uint32_t)length, offset };
  struct iovec all[MOST_PARTS + 1];
  if (count > MOST_PARTS) abort();
  all[0].iov_base = &head;
  all[0].iov_len = sizeof head;
  size_t left = length;
  int used = 1;
  for (int i = 0; i < count && left > 0; i++) {
    all[used] = parts[i];
    if (all[used].iov_len > left) all[used].iov_len = left;
    left -= all[used].iov_len;
    used += 1;
  }
  if (syscall(SYS_writev, record, all, used) != (long)(sizeof head + length)) abort();
}

static void note_text(enum kind kind, uint32_t handle, int64_t offset, const char *text) {
  struct iovec part = { (void *)text, strlen(text) };
  note(kind, handle, offset, &part, 1, part.iov_len);
}

static uint32_t handle_of(int fd) { return fd >= 0 && fd < MOST_FILES ? handles[fd] : 0; }

/* The name of a file that lies in the folder itself, "" for the folder, NULL for anything else. */
static const char *name_of(const char *path) {
  if (record < 0 || !path || strncmp(path, folder, folder_length) != 0) return NULL;
  if (path[folder_length] == 0) return path + folder_length;
  if (path[folder_length] != '/') return NULL;
  const char *name = path + folder_length + 1;
  return strchr(name, '/') ? NULL : name;
}

#define LOCK() int kept_errno; pthread_mutex_lock(&one_at_a_time)
#define UNLOCK() kept_errno = errno; pthread_mutex_unlock(&one_at_a_time); errno = kept_errno

static void opened(int fd, const char *path, int flags) {
  if (fd < 0 || fd >= MOST_FILES) return;
  const char *name = name_of(path);
  handles[fd] = name ? ++last_handle : 0;
  appends[fd] = (flags & O_APPEND) != 0;
  if (name) note_text(OPENED, handles[fd], flags & O_TRUNC ? 1 : 0, name);
}

#define OPEN(NAME) \
  int NAME(const char *path, int flags, ...) { \
    REAL(NAME); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    if (!name_of(path)) { \
      int other = real(path, flags, mode); \
      if (other >= 0 && other < MOST_FILES) handles[other] = 0; \
      return other; \
    } \
    LOCK(); \
    int fd = real(path, flags, mode); \
    opened(fd, path, flags); \
    UNLOCK(); \
    return fd; \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(NAME) \
  int NAME(int dir, const char *path, int flags, ...) { \
    REAL(NAME); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    if (!name_of(path)) { \
      int other = real(dir, path, flags, mode); \
      if (other >= 0 && other < MOST_FILES) handles[other] = 0; \
      return other; \
    } \
    LOCK(); \
    int fd = real(dir, path, flags, mode); \
    opened(fd, path, flags); \
    UNLOCK(); \
    return fd; \
  }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
  REAL(close);
  if (handle_of(fd)) {
    LOCK();
    handles[fd] = 0;
    UNLOCK();
  }
  return real(fd);
}

static void wrote(int fd, const struct iovec *parts, int count, int64_t offset, ssize_t done) {
  if (done <= 0) return;
  note(WROTE, handles[fd], offset, parts, count, (size_t)done);
  if (ends_after && ++writes >= ends_after) kill(getpid(), SIGKILL);
}

/* Whole messages of the kind that names tickets or rows of the journal; what else goes over a socket acknowledges nothing. */
static void told(int fd, const struct iovec *parts, int count) {
  struct stat about;
  if (record < 0 || fstat(fd, &about) != 0 || !S_ISSOCK(about.st_mode)) return;
  size_t length = 0;
  int says = 0;
  for (int i = 0; i < count; i++) {
    const void *base = parts[i].iov_base;
    size_t size = parts[i].iov_len;
    length += size;
    if (memmem(base, size, "\"seq\":", 6) || memmem(base, size, "\"number\":\"", 10)) says = 1;
  }
  if (!says) return;
  if (count > MOST_PARTS) abort();
  LOCK();
  note(TOLD, 0, fd, parts, count, length);
  UNLOCK();
}

static int64_t place(int fd) {
  struct stat about;
  if (appends[fd] && fstat(fd, &about) == 0) return about.st_size;
  return lseek(fd, 0, SEEK_CUR);
}

ssize_t write(int fd, const void *bytes, size_t size) {
  REAL(write);
  struct iovec part = { (void *)bytes, size };
  if (!handle_of(fd)) {
    told(fd, &part, 1);
    return real(fd, bytes, size);
  }
  LOCK();
  int64_t offset = place(fd);
  ssize_t done = real(fd, bytes, size);
  wrote(fd, &part, 1, offset, done);
  UNLOCK();
  return done;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(writev);
  if (!handle_of(fd)) {
    told(fd, parts, count);
    return real(fd, parts, count);
  }
  LOCK();
  int64_t offset = place(fd);
  ssize_t done = real(fd, parts, count);
  wrote(fd, parts, count, offset, done);
  UNLOCK();
  return done;
}

#define PWRITE(NAME, OFFSET) \
  ssize_t NAME(int fd, const void *bytes, size_t size, OFFSET offset) { \
    REAL(NAME); \
    if (!handle_of(fd)) return real(fd, bytes, size, offset); \
    struct iovec part = { (void *)bytes, size }; \
    LOCK(); \
    ssize_t done = real(fd, bytes, size, offset); \
    wrote(fd, &part, 1, offset, done); \
    UNLOCK(); \
    return done; \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define PWRITEV(NAME, OFFSET) \
  ssize_t NAME(int fd, const struct iovec *parts, int count, OFFSET offset) { \
    REAL(NAME); \
    if (!handle_of(fd)) return real(fd, parts, count, offset); \
    LOCK(); \
    ssize_t done = real(fd, parts, count, offset); \
    wrote(fd, parts, count, offset, done); \
    UNLOCK(); \
    return done; \
  }
PWRITEV(pwritev, off_t)
PWRITEV(pwritev64, off64_t)

ssize_t send(int fd, const void *bytes, size_t size, int flags) {
  REAL(send);
  struct iovec part = { (void *)bytes, size };
  told(fd, &part, 1);
  return real(fd, bytes, size, flags);
}

ssize_t sendto(int fd, const void *bytes, size_t size, int flags, const struct sockaddr *to, socklen_t length) {
  REAL(sendto);
  struct iovec part = { (void *)bytes, size };
  told(fd, &part, 1);
  return real(fd, bytes, size, flags, to, length);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  REAL(sendmsg);
  told(fd, message->msg_iov, (int)message->msg_iovlen);
  return real(fd, message, flags);
}

#define FTRUNCATE(NAME, SIZE) \
  int NAME(int fd, SIZE size) { \
    REAL(NAME); \
    if (!handle_of(fd)) return real(fd, size); \
    LOCK(); \
    int result = real(fd, size); \
    if (result == 0) note(CUT_TO, handles[fd], size, NULL, 0, 0); \
    UNLOCK(); \
    return result; \
  }
FTRUNCATE(ftruncate, off_t)
FTRUNCATE(ftruncate64, off64_t)

/* Other threads may write meanwhile: the lock is not held, and only what was written before it began counts as synced. */
#define SYNC(NAME) \
  int NAME(int fd) { \
    REAL(NAME); \
    uint32_t handle = handle_of(fd); \
    if (!handle) return real(fd); \
    LOCK(); \
    note(SYNC_BEGINS, handle, 0, NULL, 0, 0); \
    UNLOCK(); \
    int result = real(fd); \
    if (result != 0) return result; \
    pthread_mutex_lock(&one_at_a_time); \
    note(SYNCED, handle, 0, NULL, 0, 0); \
    UNLOCK(); \
    return result; \
  }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to) {
  REAL(rename);
  const char *one = name_of(from), *other = name_of(to);
  if (!one && !other) return real(from, to);
  /* A file that comes from elsewhere, or goes there, would leave a hole in the record. */
  if (!one || !other) abort();
  LOCK();
  int result = real(from, to);
  if (result == 0) {
    struct iovec names[] = { { (void *)one, strlen(one) + 1 }, { (void *)other, strlen(other) } };
    note(RENAMED, 0, 0, names, 2, names[0].iov_len + names[1].iov_len);
  }
  UNLOCK();
  return result;
}

#define UNLINK(NAME) \
  int NAME(const char *path) { \
    REAL(NAME); \
    const char *name = name_of(path); \
    if (!name) return real(path); \
    LOCK(); \
    int result = real(path); \
    if (result == 0) note_text(UNLINKED, 0, 0, name); \
    UNLOCK(); \
    return result; \
  }
UNLINK(unlink)
UNLINK(remove)

int unlinkat(int dir, const char *path, int flags) {
  REAL(unlinkat);
  const char *name = name_of(path);
  if (!name) return real(dir, path, flags);
  LOCK();
  int result = real(dir, path, flags);
  if (result == 0) note_text(UNLINKED, 0, 0, name);
  UNLOCK();
  return result;
}
