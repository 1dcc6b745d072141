package org.gongkai.store.server;

import org.gongkai.store.StoreException;

final class Pause {

    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException("启动被中断。", interrupted);
        }
    }
}
