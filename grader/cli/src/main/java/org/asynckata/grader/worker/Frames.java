package org.asynckata.grader.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Messages over a pipe, each as the nonce, its length and its bytes. Whoever does not know the nonce cannot write a
 * message, and whatever is not one is noticed.
 */
final class Frames {
    static final int NONCE_BYTES = 16;
    private static final int MAX_BYTES = 64_000_000;

    private final byte[] nonce;

    Frames(byte[] nonce) {
        this.nonce = nonce.clone();
    }

    /** Writes one message, whole: two threads never mix theirs. */
    void write(Record message, OutputStream pipe) throws IOException {
        byte[] bytes = Wire.encode(message);
        synchronized (pipe) {
            DataOutputStream out = new DataOutputStream(pipe);
            out.write(nonce);
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
        }
    }

    /** Reads the bytes of the next message; null at the end of the pipe. */
    byte[] read(InputStream pipe) throws IOException {
        byte[] start = pipe.readNBytes(NONCE_BYTES);
        if (start.length == 0) {
            return null;
        }
        if (!Arrays.equals(start, nonce)) {
            throw new IOException("not a message");
        }
        DataInputStream in = new DataInputStream(pipe);
        int length = in.readInt();
        if (length < 0 || length > MAX_BYTES) {
            throw new IOException("a message of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("half a message");
        }
        return bytes;
    }
}
