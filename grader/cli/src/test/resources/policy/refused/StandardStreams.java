package ch01_fake;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Scanner;

class StandardStreams {
    void run() throws Exception {
        System.setOut(new PrintStream(new ByteArrayOutputStream()));
        System.setErr(System.out);
        String name = new Scanner(System.in).nextLine();
        String line = IO.readln("Your name? ");
        System.console().printf("%s%s", name, line);
    }
}

// StandardStreams.java:9 calls System.setOut, which would redirect what all programs share: print to System.out
// StandardStreams.java:10 calls System.setErr, which would redirect what all programs share: print to System.out
// StandardStreams.java:11 uses System.in, which waits for somebody to type, and nobody is there: use the parameters
// StandardStreams.java:12 calls IO.readln, which waits for somebody to type, and nobody is there: use the parameters
// StandardStreams.java:13 calls System.console, which waits for somebody to type, and nobody is there: use the parameters
