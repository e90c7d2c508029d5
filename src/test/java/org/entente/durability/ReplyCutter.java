package org.entente.durability;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a driver and its database, and can break a connection when a commit is done and before its reply is through. */
final class ReplyCutter implements AutoCloseable {

    /** A message of Bolt with no field and the signature of COMMIT, in one chunk, and the end of the message. */
    private static final byte[] COMMIT = {0, 2, (byte) 0xB0, 0x12, 0, 0};

    private final ServerSocket door;
    private final URI database;
    private final AtomicBoolean armed = new AtomicBoolean();
    private final AtomicInteger cut = new AtomicInteger();

    private ReplyCutter(ServerSocket door, URI database) {
        this.door = door;
        this.database = database;
    }

    static ReplyCutter before(URI database) throws IOException {
        var cutter = new ReplyCutter(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database);
        Thread.ofVirtual().start(cutter::welcome);
        return cutter;
    }

    URI uri() {
        return URI.create("bolt://127.0.0.1:" + door.getLocalPort());
    }

    /** Breaks the connection whose commit comes next. */
    void cutNext() {
        armed.set(true);
    }

    /** How many replies were lost so far. */
    int cut() {
        return cut.get();
    }

    private void welcome() {
        try {
            while (true) {
                Socket driver = door.accept();
                var server = new Socket(database.getHost(), database.getPort());
                var connection = new Connection(driver, server);
                Thread.ofVirtual().start(connection::ask);
                Thread.ofVirtual().start(connection::answer);
            }
        } catch (IOException closed) {
            quietly(door);
        }
    }

    /** One connection of the driver's and the one to the database behind it. */
    private final class Connection {

        private final Socket driver;
        private final Socket server;
        private volatile boolean committing;

        Connection(Socket driver, Socket server) {
            this.driver = driver;
            this.server = server;
        }

        void ask() {
            byte[] buffer = new byte[1 << 16];
            try (driver;
                    server) {
                InputStream in = driver.getInputStream();
                OutputStream out = server.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (endsWithCommit(buffer, read) && armed.compareAndSet(true, false)) {
                        committing = true;
                    }
                    out.write(buffer, 0, read);
                }
            } catch (IOException broken) {
                quietly(server);
            }
        }

        void answer() {
            byte[] buffer = new byte[1 << 16];
            try (driver;
                    server) {
                InputStream in = server.getInputStream();
                OutputStream out = driver.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (committing) {
                        cut.incrementAndGet();
                        return;
                    }
                    out.write(buffer, 0, read);
                }
            } catch (IOException broken) {
                quietly(driver);
            }
        }
    }

    private static boolean endsWithCommit(byte[] buffer, int length) {
        return length >= COMMIT.length
                && Arrays.equals(buffer, length - COMMIT.length, length, COMMIT, 0, COMMIT.length);
    }

    private static void quietly(Closeable one) {
        try {
            one.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
