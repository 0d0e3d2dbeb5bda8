package org.asynckata.grader.compile;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;

/**
 * All that the compiler can see besides the JDK: the sources and given classes of one job. What it writes stays in
 * memory, too.
 */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<JavaFileManager.Location, List<MemoryFile>> files;
    private final Map<String, MemoryFile> written = new TreeMap<>();

    MemoryFiles(JavaFileManager jdk, CompileJob job) {
        super(jdk);
        Stream<MemoryFile> sources =
                job.sources().entrySet().stream().map(e -> MemoryFile.source(e.getKey(), e.getValue()));
        Stream<MemoryFile> given =
                job.given().entrySet().stream().map(e -> MemoryFile.classFile(e.getKey(), e.getValue()));
        files = Map.of(
                StandardLocation.SOURCE_PATH, sources.toList(),
                StandardLocation.CLASS_PATH, given.toList());
    }

    JavaFileObject source(String path) {
        return files.get(StandardLocation.SOURCE_PATH).stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    Map<String, byte[]> written() {
        return written.values().stream().collect(toMap(MemoryFile::binaryName, MemoryFile::bytes));
    }

    @Override
    public boolean hasLocation(Location location) {
        return files.containsKey(location) || ofTheJdk(location) && super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        if (ofTheJdk(location)) {
            return super.list(location, packageName, kinds, recurse);
        }
        return new ArrayList<>(files.getOrDefault(location, List.of()).stream()
                .filter(file -> kinds.contains(file.getKind()))
                .filter(file -> file.packageName().equals(packageName))
                .toList());
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof MemoryFile ours ? ours.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForInput(Location location, String className, Kind kind) throws IOException {
        return ofTheJdk(location) ? super.getJavaFileForInput(location, className, kind) : null;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        return written.computeIfAbsent(className, name -> MemoryFile.classFile(name, new byte[0]));
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return file instanceof MemoryFile
                ? files.getOrDefault(location, List.of()).contains(file)
                : super.contains(location, file);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.equals(other);
    }

    private static boolean ofTheJdk(Location location) {
        return !(location instanceof StandardLocation)
                || location == StandardLocation.SYSTEM_MODULES
                || location == StandardLocation.PLATFORM_CLASS_PATH;
    }
}
