package org.asynckata.grader.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.asynckata.grader.report.Report;
import org.asynckata.grader.report.ReportJson;
import tools.jackson.core.JacksonException;

/** Where the report goes: the file itself when its name ends in .json, otherwise report.json in a folder. */
final class ReportFile {
    private static final String NAME = "report.json";

    private final Path file;

    private ReportFile(Path file) {
        this.file = file;
    }

    /** Finds out before the grade, not after it, whether the report can be written. */
    static ReportFile at(Path out) throws UnusableInput {
        Path file = out.toString().endsWith(".json") ? out : out.resolve(NAME);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(Files.createTempFile(file.toAbsolutePath().getParent(), NAME, null));
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
        if (Files.isDirectory(file)) {
            throw new UnusableInput("cannot write the report to " + file + ": it is a folder");
        }
        return new ReportFile(file);
    }

    /** Writes it whole or not at all. */
    void write(Report report) throws UnusableInput {
        try {
            Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), NAME, null);
            try (OutputStream out = Files.newOutputStream(whole)) {
                ReportJson.write(report, out);
            }
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        } catch (JacksonException e) {
            throw new UnusableInput("cannot write the report to " + file + ": " + e.getOriginalMessage());
        }
    }

    private static UnusableInput cannotWrite(Path file, IOException e) {
        String reason = switch (e) {
            case AccessDeniedException _ -> "no permission";
            case FileAlreadyExistsException _ -> e.getMessage() + " is not a folder";
            case FileSystemException fs when fs.getReason() != null -> fs.getReason();
            default -> String.valueOf(e.getMessage());
        };
        return new UnusableInput("cannot write the report to " + file + ": " + reason);
    }
}
