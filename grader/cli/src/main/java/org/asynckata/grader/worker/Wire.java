package org.asynckata.grader.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records as bytes, written and read by the declared types of their components. Only what the reading side has declared
 * can come out, so that bytes from a worker are never more than data.
 */
final class Wire {
    /** Kept, because what the JDK prepares for the first call of a method object costs as much as a thousand calls. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Wire() {}

    /** How a record is taken apart and put together. */
    private record Shape(List<Method> accessors, List<Type> types, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Constructor<?> constructor = canonical(type, components);
            List<Method> accessors =
                    Stream.of(components).map(RecordComponent::getAccessor).toList();
            AccessibleObject.setAccessible(accessors.toArray(Method[]::new), true);
            constructor.setAccessible(true);
            return new Shape(
                    accessors,
                    Stream.of(components).map(RecordComponent::getGenericType).toList(),
                    constructor);
        }

        private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
            try {
                return type.getDeclaredConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is no record", e);
            }
        }
    }

    static byte[] encode(Record message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(message, out);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot write " + message.getClass(), e);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when the bytes are not such a record */
    static <R extends Record> R decode(Class<R> type, byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            R message = type.cast(read(type, in));
            if (in.available() > 0) {
                throw new IOException(in.available() + " bytes too many");
            }
            return message;
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IOException("not a " + type.getSimpleName(), e);
        }
    }

    private static void write(Object value, DataOutputStream out) throws IOException, ReflectiveOperationException {
        switch (value) {
            case Integer number -> out.writeInt(number);
            case Boolean bool -> out.writeBoolean(bool);
            case Duration duration -> {
                out.writeLong(duration.getSeconds());
                out.writeInt(duration.getNano());
            }
            case Optional<?> maybe -> write(maybe.stream().toList(), out);
            case String text -> write(text.getBytes(StandardCharsets.UTF_8), out);
            case Enum<?> constant -> out.writeInt(constant.ordinal());
            case byte[] bytes -> {
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case List<?> list -> {
                out.writeInt(list.size());
                for (Object element : list) {
                    write(element, out);
                }
            }
            case Map<?, ?> map -> {
                out.writeInt(map.size());
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    write(entry.getKey(), out);
                    write(entry.getValue(), out);
                }
            }
            case Record message -> {
                for (Method accessor : SHAPES.get(message.getClass()).accessors()) {
                    write(accessor.invoke(message), out);
                }
            }
            default -> throw new IllegalArgumentException("cannot write " + value.getClass());
        }
    }

    private static Object read(Type type, DataInputStream in) throws IOException, ReflectiveOperationException {
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class -> readList(list, in);
            case ParameterizedType maybe
            when maybe.getRawType() == Optional.class ->
                readList(maybe, in).stream().findFirst();
            case ParameterizedType map -> {
                Map<Object, Object> entries = new LinkedHashMap<>();
                for (int left = in.readInt(); left > 0; left--) {
                    Object key = read(map.getActualTypeArguments()[0], in);
                    entries.put(key, read(map.getActualTypeArguments()[1], in));
                }
                yield entries;
            }
            case Class<?> c when c == int.class -> in.readInt();
            case Class<?> c when c == boolean.class -> in.readBoolean();
            case Class<?> c when c == Duration.class -> Duration.ofSeconds(in.readLong(), in.readInt());
            case Class<?> c when c == byte[].class -> bytes(in);
            case Class<?> c when c == String.class -> new String(bytes(in), StandardCharsets.UTF_8);
            case Class<?> c when c.isEnum() -> c.getEnumConstants()[in.readInt()];
            case Class<?> c when c.isRecord() -> readRecord(c, in);
            default -> throw new IOException("cannot read a " + type);
        };
    }

    private static List<Object> readList(ParameterizedType type, DataInputStream in)
            throws IOException, ReflectiveOperationException {
        List<Object> elements = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            elements.add(read(type.getActualTypeArguments()[0], in));
        }
        return elements;
    }

    private static Object readRecord(Class<?> type, DataInputStream in)
            throws IOException, ReflectiveOperationException {
        Shape shape = SHAPES.get(type);
        List<Object> values = new ArrayList<>();
        for (Type component : shape.types()) {
            values.add(read(component, in));
        }
        return shape.constructor().newInstance(values.toArray());
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new EOFException();
        }
        return in.readNBytes(length);
    }
}
