package ch01_fake;

import java.io.File;
import java.net.Socket;
import java.sql.SQLException;

class TypesAlone {
    private File field;

    Object[] run(Object o, Socket parameter) throws SQLException {
        File cast = (File) o;
        boolean is = o instanceof ClassLoader;
        Class<?> literal = ProcessBuilder.class;
        Object[] array = new File[1][2];
        Object[] empty = new Socket[0][];
        try {
            System.out.println(cast + " " + is + literal + array + empty);
        } finally {
            System.out.println();
        }
        return array;
    }
}

// TypesAlone.java:7 uses File, which reaches for files: the exercises need nothing from outside the program
// TypesAlone.java:11 uses Socket, which reaches for the network: the exercises need nothing from outside the program
// TypesAlone.java:11 uses SQLException, which is not on the list of what an exercise may use: use what java.lang, java.util and java.time offer
// TypesAlone.java:11 uses File, which reaches for files: the exercises need nothing from outside the program
// TypesAlone.java:12 uses ClassLoader, which loads classes by name: call constructors directly
// TypesAlone.java:13 uses ProcessBuilder, which reaches for other processes: the exercises need nothing from outside the program
// TypesAlone.java:14 uses File, which reaches for files: the exercises need nothing from outside the program
// TypesAlone.java:15 uses Socket, which reaches for the network: the exercises need nothing from outside the program
