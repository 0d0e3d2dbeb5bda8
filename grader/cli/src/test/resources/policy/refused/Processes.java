package ch01_fake;

class Processes {
    void run() throws Exception {
        new ProcessBuilder("sh", "-c", "id").inheritIO().start();
        Process process = Runtime.getRuntime().exec(new String[] {"id"});
        process.destroy();
        ProcessHandle.current().parent().ifPresent(ProcessHandle::destroy);
    }
}

// Processes.java:5 calls new ProcessBuilder, which reaches for other processes: the exercises need nothing from outside the program
// Processes.java:6 calls Runtime.exec, which reaches for other processes: the exercises need nothing from outside the program
// Processes.java:7 calls Process.destroy, which reaches for other processes: the exercises need nothing from outside the program
// Processes.java:8 calls ProcessHandle.current, which reaches for other processes: the exercises need nothing from outside the program
