package org.asynckata.grader.worker;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A folder for the files of one process, which nobody else can read and which goes when the process does. */
final class PrivateFolder {
    private static final Path TEMPORARY =
            Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    private static final String NAME = "async-kata-";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private PrivateFolder() {}

    static Path create() throws IOException {
        for (; ; ) {
            Path folder = TEMPORARY.resolve(NAME + ProcessHandle.current().pid() + "-" + NEXT.incrementAndGet());
            try {
                return Files.createDirectory(folder, permissions());
            } catch (FileAlreadyExistsException _) {
                // Another process once had our number, and was killed with all that it had started.
            }
        }
    }

    private static FileAttribute<?>[] permissions() {
        return TEMPORARY.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The folder of this process, if it is one that has such a folder. */
    static Optional<Path> ofThisProcess() {
        return Optional.of(TEMPORARY)
                .filter(folder -> folder.getFileName() != null
                        && folder.getFileName().toString().startsWith(NAME));
    }

    /** Deletes it if nothing is in it; tells whether it is gone. */
    static boolean deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Deletes it with all that is in it, as far as that is possible; links are not followed. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inner, IOException e) throws IOException {
                    Files.deleteIfExists(inner);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException _) {
            // It may be gone already: whoever ends first deletes it, the process or its grader.
        }
    }
}
