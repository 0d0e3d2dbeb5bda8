package org.asynckata.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.asynckata.grader.report.Report;
import org.asynckata.grader.report.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "report", description = "Writes the report of an earlier grade in other formats.")
final class ReportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "REPORT", description = "The .json file that a grade has written.")
    private Path json;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "OUT", description = Output.USAGE)
    private List<String> outs;

    @Override
    public Integer call() throws UnusableInput {
        Report report = read();
        for (Output output : Output.of(outs)) {
            output.write(report);
        }
        return ExitCode.DONE;
    }

    private Report read() throws UnusableInput {
        try {
            return ReportReader.read(Files.readAllBytes(json));
        } catch (NoSuchFileException e) {
            throw new UnusableInput("there is no file " + json);
        } catch (IOException e) {
            throw new UnusableInput("cannot read the report " + json + ": " + e.getMessage());
        }
    }
}
