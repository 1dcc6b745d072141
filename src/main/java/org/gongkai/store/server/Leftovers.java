package org.gongkai.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.store.StoreException;

/** Processes of a program that still work in a folder, because the service that started them was killed. */
final class Leftovers {

    private static final long PATIENCE_MILLIS = 30_000;
    private static final long STEP_MILLIS = 20;

    private final String program;
    private final Path folder;

    Leftovers(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The living ones: told by their program and the folder they work in, as numbers of processes are given anew. */
    List<ProcessHandle> living() {
        return ProcessHandle.allProcesses().filter(this::ours).toList();
    }

    boolean ours(ProcessHandle process) {
        Path facts = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(facts.resolve("cwd")).equals(folder)
                    && Files.readSymbolicLink(facts.resolve("exe")).endsWith(program);
        } catch (IOException | SecurityException gone) {
            return false;
        }
    }

    /** Waits until none is left. */
    void awaitNone() {
        for (long waited = 0; !living().isEmpty(); waited += STEP_MILLIS) {
            if (waited > PATIENCE_MILLIS) {
                throw new StoreException("上次留下的 " + program + " 进程没有停止：" + numbers() + "。请先停止这些进程再启动。");
            }
            Pause.millis(STEP_MILLIS);
        }
    }

    private List<Long> numbers() {
        return living().stream().map(ProcessHandle::pid).toList();
    }
}
