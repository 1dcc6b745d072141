package org.gongkai.store.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.store.StoreException;
import org.jspecify.annotations.Nullable;

/** The folder that everything is kept in: for its owner's eyes, and held by one service at a time. */
public final class DataFolder implements Closeable {

    private static final long LEAST_BYTES = 300L << 20;
    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes a folder, which is made when missing, until closed. */
    public static DataFolder hold(Path folder) {
        try {
            Path path =
                    Files.createDirectories(folder.toAbsolutePath().normalize()).toRealPath();
            Files.setPosixFilePermissions(path, OWNER_ONLY);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreException("数据目录 " + path + " 正由另一个服务使用。请先停止那个服务，或者用 --data 换一个目录。");
            }
            if (path.toFile().getUsableSpace() < LEAST_BYTES) {
                channel.close();
                throw new StoreException("数据目录 " + path + " 所在磁盘剩余空间不足 300 MB。请清理磁盘，或者用 --data 换一个目录。");
            }
            return new DataFolder(path, channel);
        } catch (IOException failure) {
            throw new StoreException("数据目录 " + folder + " 不能写入。请核对目录的属主和权限，或者用 --data 换一个目录。", failure);
        }
    }

    /** Whether a service holds a folder now. */
    static boolean held(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
            return lock(channel) == null;
        } catch (NoSuchFileException neverHeld) {
            return false;
        } catch (IOException failure) {
            throw new StoreException("数据目录 " + folder + " 打不开。请核对目录的属主和权限。", failure);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** A folder within, made when missing, for its owner's eyes too. */
    public Path folder(String name) {
        try {
            Path folder = Files.createDirectories(path.resolve(name));
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
            return folder;
        } catch (IOException failure) {
            throw new StoreException("数据目录 " + path + " 不能写入。请核对目录的属主和权限。", failure);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
