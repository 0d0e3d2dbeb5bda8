package ch01_fake;

import javax.management.MXBean;

@MXBean
interface Annotations {
    @java.beans.Transient
    int count();
}

// Annotations.java uses javax.management.MXBean, which is not on the list of what an exercise may use: use what java.lang, java.util and java.time offer
