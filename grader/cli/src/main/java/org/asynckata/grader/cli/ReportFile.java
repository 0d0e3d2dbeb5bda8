package org.asynckata.grader.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.asynckata.grader.report.Report;
import org.asynckata.grader.report.ReportJson;

/** Where the report goes: the file itself when its name ends in .json, otherwise report.json in a folder. */
final class ReportFile {
    private final Path file;
    private final Path part;

    private ReportFile(Path out) {
        this.file = out.toString().endsWith(".json") ? out : out.resolve("report.json");
        this.part = file.resolveSibling(file.getFileName() + ".part");
    }

    /** Finds out before the grade, not after it, whether the report can be written. */
    static ReportFile at(Path out) throws UnusableInput {
        ReportFile report = new ReportFile(out);
        if (Files.isDirectory(report.file)) {
            throw new UnusableInput("cannot write the report to " + report.file + ": it is a folder");
        }
        try {
            Files.createDirectories(report.file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw report.unwritable(e);
        }
        report.writePart(new byte[0]);
        report.deletePart();
        return report;
    }

    /** Writes it whole or not at all. */
    void write(Report report) throws UnusableInput {
        writePart(ReportJson.of(report));
        try {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void writePart(byte[] content) throws UnusableInput {
        try {
            Files.write(part, content);
        } catch (IOException e) {
            deletePart();
            throw unwritable(e);
        }
    }

    private void deletePart() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // What could be written there can be deleted; and what was not need not be.
        }
    }

    private UnusableInput unwritable(IOException e) {
        String reason = switch (e) {
            case AccessDeniedException _ -> "no permission";
            case FileAlreadyExistsException _ -> e.getMessage() + " is not a folder";
            case FileSystemException fs when fs.getReason() != null -> fs.getReason();
            default -> String.valueOf(e.getMessage());
        };
        return new UnusableInput("cannot write the report to " + file + ": " + reason);
    }
}
