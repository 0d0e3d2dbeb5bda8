package ch01_fake;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;

class Network {
    void run() throws Exception {
        new Socket("localhost", 80).close();
        new ServerSocket(0).close();
        URI.create("http://localhost").toURL().openStream().close();
        InetAddress.getLocalHost();
        HttpClient.newHttpClient().close();
    }
}

// Network.java:11 calls new Socket, which reaches for the network: the exercises need nothing from outside the program
// Network.java:12 calls new ServerSocket, which reaches for the network: the exercises need nothing from outside the program
// Network.java:13 calls URI.toURL, which reaches for the network: the exercises need nothing from outside the program
// Network.java:14 calls InetAddress.getLocalHost, which reaches for the network: the exercises need nothing from outside the program
// Network.java:15 calls HttpClient.newHttpClient, which reaches for the network: the exercises need nothing from outside the program
