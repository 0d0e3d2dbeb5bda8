package org.asynckata.grader.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A source or class file that is only in memory. */
final class MemoryFile extends SimpleJavaFileObject {
    private final String binaryName;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private MemoryFile(String binaryName, Kind kind, byte[] content) {
        super(URI.create("memory:///" + binaryName.replace('.', '/') + kind.extension), kind);
        this.binaryName = binaryName;
        this.content.writeBytes(content);
    }

    static MemoryFile source(String path, String text) {
        String binaryName = path.substring(0, path.length() - Kind.SOURCE.extension.length())
                .replace('/', '.');
        return new MemoryFile(binaryName, Kind.SOURCE, text.getBytes(StandardCharsets.UTF_8));
    }

    static MemoryFile classFile(String binaryName, byte[] content) {
        return new MemoryFile(binaryName, Kind.CLASS, content);
    }

    String binaryName() {
        return binaryName;
    }

    String packageName() {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }

    /** Its path under the source folder. */
    String path() {
        return getName().substring(1);
    }

    byte[] bytes() {
        return content.toByteArray();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return content.toString(StandardCharsets.UTF_8);
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(bytes());
    }

    @Override
    public OutputStream openOutputStream() {
        content.reset();
        return content;
    }
}
