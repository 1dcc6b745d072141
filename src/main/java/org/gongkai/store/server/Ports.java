package org.gongkai.store.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of this machine. */
final class Ports {

    private static final int STEP_MILLIS = 10;

    private Ports() {}

    /** One that nothing listens on now. */
    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits a while until something listens. */
    static void awaitListener(int port, int millis) {
        for (int waited = 0; waited < millis && !listens(port); waited += STEP_MILLIS) {
            Pause.millis(STEP_MILLIS);
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
