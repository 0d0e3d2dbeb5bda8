package org.asynckata.engine.agent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;

/**
 * Defines {@link Hook} inside {@code java.base} under the name {@value #NAME}.
 *
 * <p>JDK classes can link only to classes that the boot loader finds in their module. Defining one there at run time needs
 * neither {@code --patch-module} nor a source in {@code package java.lang}: {@code java.lang} is open to the agent, and a
 * class file is renamed by editing its constant pool.
 */
final class HookDefinition {
    static final String NAME = "java/lang/KataHook";
    private static final String SOURCE = Hook.class.getName().replace('.', '/');

    private HookDefinition() {}

    /** Defines the hook; {@code java.lang} must be open to this module. */
    static Class<?> define() throws IOException, IllegalAccessException {
        try (InputStream in = Hook.class.getResourceAsStream("Hook.class")) {
            byte[] renamed = rename(in.readAllBytes());
            return MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup())
                    .defineClass(renamed);
        }
    }

    /** Replaces the class's own name in every string of the constant pool (JVM specification, 4.4). */
    private static byte[] rename(byte[] classFile) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(classFile));
        var bytes = new ByteArrayOutputStream(classFile.length);
        var out = new DataOutputStream(bytes);
        out.writeLong(in.readLong()); // magic, minor and major version
        int count = in.readUnsignedShort();
        out.writeShort(count);
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            switch (tag) {
                case 1 -> out.writeUTF(in.readUTF().replace(SOURCE, NAME));
                case 3, 4, 9, 10, 11, 12, 17, 18 -> out.writeInt(in.readInt());
                case 5, 6 -> {
                    out.writeLong(in.readLong());
                    i++; // eight-byte constants take two entries
                }
                case 7, 8, 16, 19, 20 -> out.writeShort(in.readShort());
                case 15 -> out.write(in.readNBytes(3));
                default -> throw new IOException("unknown constant pool tag " + tag);
            }
        }
        in.transferTo(out);
        return bytes.toByteArray();
    }
}
