/* Records what a program asks of the disk, in the form in which strace would print it, for tests on machines that do
 * not permit tracing. Loaded before the C library (LD_PRELOAD); writes to the file that RECORDER_FILE names.
 * A call and its line are one step, so that the lines stand in the order of the calls. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static int record = -1;

__attribute__((constructor)) static void start(void) {
    const char *file = getenv("RECORDER_FILE");
    if (file != NULL) {
        record = (int) syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

static void *original(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (found == NULL) {
        abort();
    }
    return found;
}

/* A line that cannot be written would be a call that nobody sees: better no recording at all. */
static void put(const char *text, size_t length) {
    while (length > 0) {
        ssize_t written = syscall(SYS_write, record, text, length);
        if (written <= 0) {
            abort();
        }
        text += written;
        length -= (size_t) written;
    }
}

static char *escaped(char *to, const void *bytes, size_t length) {
    static const char digits[] = "0123456789abcdef";
    const unsigned char *from = bytes;
    for (size_t i = 0; i < length; i++) {
        *to++ = '\\';
        *to++ = 'x';
        *to++ = digits[from[i] >> 4];
        *to++ = digits[from[i] & 15];
    }
    return to;
}

/* name(fd<path>, "bytes", length, place) = result; parts that a call lacks are left out. */
static void line(const char *call, int fd, const void *bytes, size_t length, const char *rest) {
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = fd < 0 ? -1 : readlink(link, path, sizeof path);
    char *text = malloc(4 * (length + 4096) + 256);
    if (text == NULL) {
        abort();
    }
    char *end = text + sprintf(text, "%s(", call);
    if (fd >= 0) {
        end += sprintf(end, "%d<", fd);
        end = escaped(end, path, size < 0 ? 0 : (size_t) size);
        end += sprintf(end, ">%s", bytes == NULL ? "" : ", ");
    }
    if (bytes != NULL) {
        *end++ = '"';
        end = escaped(end, bytes, length);
        *end++ = '"';
    }
    end += sprintf(end, "%s\n", rest);
    put(text, (size_t) (end - text));
    free(text);
}

static int is_absent(int folder, const char *path) {
    struct stat found;
    return fstatat(folder, path, &found, AT_SYMLINK_NOFOLLOW) != 0;
}

static int opened(const char *name, int folder, const char *path, int flags, mode_t mode) {
    int (*openat_)(int, const char *, int, ...) = original(name);
    if (record < 0 || (flags & O_CREAT) == 0) {
        return openat_(folder, path, flags, mode);
    }
    pthread_mutex_lock(&one_at_a_time);
    int fresh = is_absent(folder, path);
    int fd = openat_(folder, path, flags, mode);
    if (fd >= 0 && fresh) {
        line("openat", -1, path, strlen(path), ", O_CREAT) = 3");
    }
    pthread_mutex_unlock(&one_at_a_time);
    return fd;
}

#define MODE(flags, mode) \
    mode_t mode = 0; \
    if ((flags) & O_CREAT) { \
        va_list more; \
        va_start(more, flags); \
        mode = va_arg(more, mode_t); \
        va_end(more); \
    }

int open(const char *path, int flags, ...) {
    MODE(flags, mode)
    return opened("openat", AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    MODE(flags, mode)
    return opened("openat64", AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
    MODE(flags, mode)
    return opened("openat", folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
    MODE(flags, mode)
    return opened("openat64", folder, path, flags, mode);
}

ssize_t write(int fd, const void *bytes, size_t length) {
    ssize_t (*write_)(int, const void *, size_t) = original("write");
    if (record < 0) {
        return write_(fd, bytes, length);
    }
    pthread_mutex_lock(&one_at_a_time);
    ssize_t written = write_(fd, bytes, length);
    if (written > 0) {
        line("write", fd, bytes, (size_t) written, ")");
    }
    pthread_mutex_unlock(&one_at_a_time);
    return written;
}

static ssize_t placed(const char *name, int fd, const void *bytes, size_t length, off64_t place) {
    ssize_t (*pwrite_)(int, const void *, size_t, off64_t) = original(name);
    if (record < 0) {
        return pwrite_(fd, bytes, length, place);
    }
    char rest[80];
    pthread_mutex_lock(&one_at_a_time);
    ssize_t written = pwrite_(fd, bytes, length, place);
    if (written > 0) {
        snprintf(rest, sizeof rest, ", %zd, %lld)", written, (long long) place);
        line("pwrite64", fd, bytes, (size_t) written, rest);
    }
    pthread_mutex_unlock(&one_at_a_time);
    return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t place) {
    return placed("pwrite64", fd, bytes, length, place);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t place) {
    return placed("pwrite64", fd, bytes, length, place);
}

static int synced(const char *name, int fd) {
    int (*sync_)(int) = original(name);
    if (record < 0) {
        return sync_(fd);
    }
    pthread_mutex_lock(&one_at_a_time);
    int result = sync_(fd);
    if (result == 0) {
        line(name, fd, NULL, 0, ")");
    }
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int fsync(int fd) {
    return synced("fsync", fd);
}

int fdatasync(int fd) {
    return synced("fdatasync", fd);
}

static int cut(const char *name, int fd, off64_t size) {
    int (*ftruncate_)(int, off64_t) = original(name);
    if (record < 0) {
        return ftruncate_(fd, size);
    }
    char rest[40];
    pthread_mutex_lock(&one_at_a_time);
    int result = ftruncate_(fd, size);
    if (result == 0) {
        snprintf(rest, sizeof rest, ", %lld)", (long long) size);
        line("ftruncate", fd, NULL, 0, rest);
    }
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int ftruncate(int fd, off_t size) {
    return cut("ftruncate64", fd, size);
}

int ftruncate64(int fd, off64_t size) {
    return cut("ftruncate64", fd, size);
}

static int named(const char *call, const char *path, int result) {
    if (result == 0 && record >= 0) {
        line(call, -1, path, strlen(path), ")");
    }
    return result;
}

int unlink(const char *path) {
    int (*unlink_)(const char *) = original("unlink");
    pthread_mutex_lock(&one_at_a_time);
    int result = named("unlink", path, unlink_(path));
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int mkdir(const char *path, mode_t mode) {
    int (*mkdir_)(const char *, mode_t) = original("mkdir");
    pthread_mutex_lock(&one_at_a_time);
    int result = named("mkdir", path, mkdir_(path, mode));
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int rename(const char *from, const char *to) {
    int (*rename_)(const char *, const char *) = original("rename");
    pthread_mutex_lock(&one_at_a_time);
    int result = rename_(from, to);
    if (result == 0 && record >= 0) {
        char rest[4 * 4096 + 16];
        char *end = rest + sprintf(rest, ", \"");
        end = escaped(end, to, strlen(to));
        sprintf(end, "\")");
        line("rename", -1, from, strlen(from), rest);
    }
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}
