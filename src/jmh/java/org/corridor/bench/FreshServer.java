package org.corridor.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** The program as it is started, in a process of its own, from its start to its end. */
final class FreshServer implements AutoCloseable {
    private static final int POLL_MILLIS = 10;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String site;
    private final Process process;
    private final double startMicros;

    /** Starts a server and waits until it says that it is ready. */
    FreshServer(String jar, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        site = "http://127.0.0.1:" + port;
        long begin = System.nanoTime();
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar,
                        "--server.port=" + port,
                        "--server.address=127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IOException("the server did not start; see " + folder.resolve("server.log"));
            }
            Thread.sleep(POLL_MILLIS);
        }
        startMicros = (System.nanoTime() - begin) / 1e3;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady() throws IOException, InterruptedException {
        try {
            return send("/actuator/health").statusCode() == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    private HttpResponse<byte[]> send(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofByteArray());
    }

    /** Returns the time from start to readiness in microseconds. */
    double startMicros() {
        return startMicros;
    }

    /** Asks for a file and returns how long it took to have all of it. */
    Answer get(String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<byte[]> response = send(path);
        double micros = (System.nanoTime() - begin) / 1e3;
        if (response.statusCode() != 200) {
            throw new IOException(path + " is answered with " + response.statusCode());
        }
        return new Answer(micros, response.body().length);
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        process.destroy();
        process.waitFor();
    }

    /** How long a file took, and how long it is. */
    record Answer(double micros, int bytes) {}
}
