package ch01_fake;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import sun.misc.Unsafe;

class InsideThisJdk {
    private Unsafe unsafe;

    void run() {
        unsafe.putInt(0L, 0);
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getCpuLoad();
    }
}

// InsideThisJdk.java:7 uses sun.misc.Unsafe, which is no part of Java, only of this JDK: use AtomicInteger and its like, or locks
// InsideThisJdk.java:11 calls sun.misc.Unsafe.putInt, which is no part of Java, only of this JDK: use AtomicInteger and its like, or locks
// InsideThisJdk.java:12 calls ManagementFactory.getOperatingSystemMXBean, which is not on the list of what an exercise may use: use what java.lang, java.util and java.time offer
// InsideThisJdk.java:12 calls com.sun.management.OperatingSystemMXBean.getCpuLoad, which is no part of Java, only of this JDK: use AtomicInteger and its like, or locks
