package ch01_fake;

import java.util.logging.Logger;

class Logging {
    private static final Logger LOG = Logger.getLogger("kata");

    void run() {
        LOG.info("ready");
        System.getLogger("kata").log(System.Logger.Level.INFO, "ready");
    }
}

// Logging.java:5 uses Logger, which writes where no test can see it: print to System.out
// Logging.java:6 calls Logger.getLogger, which writes where no test can see it: print to System.out
// Logging.java:9 calls Logger.info, which writes where no test can see it: print to System.out
// Logging.java:10 calls System.getLogger, which writes where no test can see it: print to System.out
