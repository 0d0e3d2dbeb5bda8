package ch01_fake;

import java.io.File;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Formatter;
import java.util.Scanner;
import java.util.zip.ZipFile;

class FilesOfAllKinds {
    void run(Path path) throws Exception {
        Files.readString(Path.of("BreakfastHiddenTest.java"));
        new File("report.json").delete();
        new FileReader("report.json").close();
        try (FileOutputStream out = new FileOutputStream("report.json")) {
            out.write(1);
        }
        new PrintStream("report.json").close();
        new PrintWriter("report.json").close();
        new Formatter("report.json").close();
        new Scanner(path).close();
        new RandomAccessFile("report.json", "rw").close();
        FileChannel.open(path).close();
        new ZipFile("kit.jar").close();
    }
}

// FilesOfAllKinds.java:18 calls Path.of, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:19 calls new File, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:20 calls new FileReader, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:21 calls new FileOutputStream, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:22 calls FileOutputStream.write, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:23 calls FileOutputStream.close, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:24 calls new PrintStream, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:25 calls new PrintWriter, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:26 calls new Formatter, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:27 calls new Scanner, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:28 calls new RandomAccessFile, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:29 calls FileChannel.open, which reaches for files: the exercises need nothing from outside the program
// FilesOfAllKinds.java:30 calls new ZipFile, which reaches for files: the exercises need nothing from outside the program
