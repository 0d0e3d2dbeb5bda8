package ch01_fake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

class Serialization {
    Object copy(Object o) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(o);
        return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}

// Serialization.java:11 calls new ObjectOutputStream, which makes objects past their constructors: call constructors directly
// Serialization.java:12 calls new ObjectInputStream, which makes objects past their constructors: call constructors directly
