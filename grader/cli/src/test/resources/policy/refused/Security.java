package ch01_fake;

@SuppressWarnings("removal")
class Security {
    void run() {
        System.setSecurityManager(null);
        if (System.getSecurityManager() != null) {
            System.getSecurityManager().checkExit(0);
        }
    }
}

// Security.java:6 calls System.setSecurityManager, which has no effect in this Java: leave it out
// Security.java:7 calls System.getSecurityManager, which has no effect in this Java: leave it out
// Security.java:8 calls System.getSecurityManager, which has no effect in this Java: leave it out
