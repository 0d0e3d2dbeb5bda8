package ch01_fake;

import java.security.SecureRandom;
import java.time.zone.ZoneRulesProvider;
import javax.script.ScriptEngineManager;

class Unknown {
    void run() {
        new SecureRandom().nextInt();
        ZoneRulesProvider.refresh();
        new ScriptEngineManager();
        Runtime.version();
        javax.swing.SwingUtilities.invokeLater(() -> {});
    }
}

// Unknown.java:9 calls new SecureRandom, which is never the same twice: use java.util.Random
// Unknown.java:10 calls ZoneRulesProvider.refresh, which changes a setting of the whole process: use the zones that there are
// Unknown.java:11 calls new javax.script.ScriptEngineManager, which is not on the list of what an exercise may use: use what java.lang, java.util and java.time offer
// Unknown.java:12 calls Runtime.version, which is not on the list of what an exercise may use: use what java.lang, java.util and java.time offer
// Unknown.java:13 calls javax.swing.SwingUtilities.invokeLater, which is not on the list of what an exercise may use: use what java.lang, java.util and java.time offer
