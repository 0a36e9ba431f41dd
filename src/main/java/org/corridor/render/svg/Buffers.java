package org.corridor.render.svg;

import java.util.concurrent.ArrayBlockingQueue;

/**
 * Room to write in that is used again, so that a drawing allocates little more than its file.
 *
 * <p>Holds at most as much as {@link #MOST} large files need; whoever finds none gets a new one.
 */
final class Buffers {
    private static final int MOST = 16;
    private static final int USUAL = 64_000;
    private static final int LARGEST = 512_000;
    private static final ArrayBlockingQueue<byte[]> FREE = new ArrayBlockingQueue<>(MOST);

    private Buffers() {}

    static byte[] take() {
        byte[] room = FREE.poll();
        return room == null ? new byte[USUAL] : room;
    }

    static void give(byte[] room) {
        if (room.length <= LARGEST) {
            FREE.offer(room);
        }
    }
}
