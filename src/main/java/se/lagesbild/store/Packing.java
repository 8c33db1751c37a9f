package se.lagesbild.store;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/// Packs a file on a thread of its own, beside whatever else is done meanwhile. Whoever brings bytes waits when the
/// packing cannot follow, so that little memory is needed.
final class Packing implements AutoCloseable {
    private static final int WAITING = 8;
    private static final int LOOK_MILLIS = 100;
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(WAITING);
    private final ConcurrentLinkedQueue<Packer.Block> packed = new ConcurrentLinkedQueue<>();
    private final FutureTask<Boolean> task;
    private final Thread thread;

    Packing(Charset encoding) {
        Packer packer = new Packer(encoding);
        this.task = new FutureTask<>(() -> pack(packer));
        this.thread = Thread.ofPlatform().daemon().name("packing").start(task);
    }

    private boolean pack(Packer packer) throws InterruptedException {
        for (byte[] bytes = waiting.take(); bytes.length > 0; bytes = waiting.take()) {
            packed.addAll(packer.add(bytes));
        }
        return packed.addAll(packer.end());
    }

    /// Takes the next bytes; they must not change afterwards.
    void add(byte[] bytes) throws InterruptedException {
        if (bytes.length > 0) {
            put(bytes);
        }
    }

    /// When packing has failed nobody takes any more; [#end] says why.
    private void put(byte[] bytes) throws InterruptedException {
        boolean taken = false;
        while (!taken && !task.isDone()) {
            taken = waiting.offer(bytes, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /// What is ready.
    List<Packer.Block> ready() {
        List<Packer.Block> blocks = new ArrayList<>();
        for (Packer.Block block = packed.poll(); block != null; block = packed.poll()) {
            blocks.add(block);
        }
        return blocks;
    }

    /// The rest, when all bytes were brought.
    List<Packer.Block> end() throws InterruptedException, ExecutionException {
        put(END);
        task.get();
        return ready();
    }

    /// Nobody wants it any more.
    @Override
    public void close() {
        thread.interrupt();
    }
}
