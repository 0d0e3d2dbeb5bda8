package ch01_fake;

import java.util.Locale;
import java.util.Properties;
import java.util.SimpleTimeZone;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;

class Settings {
    void read() {
        System.getProperty("user.home");
        System.getProperties();
        System.getenv("PATH");
        Boolean.getBoolean("kata");
        Integer.getInteger("kata");
        Long.getLong("kata");
    }

    void write(ForkJoinPool pool) {
        System.setProperty("kata", "1");
        System.clearProperty("kata");
        Locale.setDefault(Locale.FRANCE);
        Locale.setDefault(Locale.Category.FORMAT, Locale.FRANCE);
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        SimpleTimeZone.setDefault(null);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
        pool.setParallelism(1);
        new Properties().put("a", "b");
    }
}

// Settings.java:11 calls System.getProperty, which depends on the machine that it runs on: use the parameters
// Settings.java:12 calls System.getProperties, which depends on the machine that it runs on: use the parameters
// Settings.java:13 calls System.getenv, which depends on the machine that it runs on: use the parameters
// Settings.java:14 calls Boolean.getBoolean, which depends on the machine that it runs on: use the parameters
// Settings.java:15 calls Integer.getInteger, which depends on the machine that it runs on: use the parameters
// Settings.java:16 calls Long.getLong, which depends on the machine that it runs on: use the parameters
// Settings.java:20 calls System.setProperty, which changes a setting of the whole process: use a variable
// Settings.java:21 calls System.clearProperty, which changes a setting of the whole process: use a variable
// Settings.java:22 calls Locale.setDefault, which changes a setting of the whole process: pass it as an argument
// Settings.java:23 calls Locale.setDefault, which changes a setting of the whole process: pass it as an argument
// Settings.java:24 calls TimeZone.setDefault, which changes a setting of the whole process: pass it as an argument
// Settings.java:25 calls TimeZone.setDefault, which changes a setting of the whole process: pass it as an argument
// Settings.java:26 calls Thread.setDefaultUncaughtExceptionHandler, which changes a setting of the whole process: set the handler of that one thread
// Settings.java:27 calls ForkJoinPool.setParallelism, which changes a pool of the whole process: use an executor of your own
// Settings.java:28 calls new Properties, which reads and writes settings: use a Map
