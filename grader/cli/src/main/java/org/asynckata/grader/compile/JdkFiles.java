package org.asynckata.grader.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** The JDK's class files, which are looked for once: each job asks for the same packages, and to list one takes long. */
final class JdkFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<Place, List<JavaFileObject>> packages = new HashMap<>();

    private record Place(Location location, String packageName, Set<Kind> kinds) {}

    /** A class file that knows its name. */
    private static final class Named extends ForwardingJavaFileObject<JavaFileObject> {
        private final String binaryName;

        Named(JavaFileObject file, String binaryName) {
            super(file);
            this.binaryName = binaryName;
        }
    }

    JdkFiles(JavaCompiler javac) {
        super(javac.getStandardFileManager(null, Locale.ENGLISH, null));
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        if (recurse) {
            return super.list(location, packageName, kinds, true);
        }
        try {
            return packages.computeIfAbsent(new Place(location, packageName, Set.copyOf(kinds)), this::found);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<JavaFileObject> found(Place place) {
        try {
            List<JavaFileObject> found = new ArrayList<>();
            for (JavaFileObject file : super.list(place.location, place.packageName, place.kinds, false)) {
                found.add(new Named(file, super.inferBinaryName(place.location, file)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof Named named ? named.binaryName : super.inferBinaryName(location, file);
    }
}
