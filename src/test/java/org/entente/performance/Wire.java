package org.entente.performance;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One client's kept connection to the gateway on this machine; as little as HTTP needs, so that the load costs little itself. */
final class Wire implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private boolean open;

    Wire(int port) throws IOException {
        this.port = port;
        this.socket = new Socket();
        this.in = InputStream.nullInputStream();
        this.out = OutputStream.nullOutputStream();
        connect();
    }

    private void connect() throws IOException {
        socket.close();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = socket.getOutputStream();
        open = true;
    }

    /** Sends one operation and gives the answer. */
    byte[] post(byte[] body) throws IOException {
        byte[] head =
                ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
                                + "Content-Length: " + body.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        if (!open) {
            connect();
        }
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        try {
            return answer(request);
        } catch (SocketException | EOFException closed) {
            // Kept for so long without a question that the gateway has closed it.
            connect();
            return answer(request);
        }
    }

    private byte[] answer(byte[] request) throws IOException {
        out.write(request);
        int length = -1;
        boolean ok = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String lower = line.toLowerCase(Locale.ROOT);
            ok |= lower.startsWith("http/1.1 200");
            open &= !lower.equals("connection: close");
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        line.substring("content-length:".length()).strip());
            }
        }
        byte[] answer = length < 0 ? chunks() : in.readNBytes(length);
        if (!ok) {
            throw new IOException("The gateway answered: " + new String(answer, StandardCharsets.UTF_8));
        }
        return answer;
    }

    private byte[] chunks() throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The gateway closed the connection.");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
