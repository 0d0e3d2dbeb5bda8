package ch01_fake;

public class Tea {

    static void make() throws InterruptedException {
        System.out.println("tea: started");
        Thread.sleep(2_000);
        System.out.println("tea: ready");
    }
}
