package org.asynckata.grader.report;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a report back from its JSON, so that other formats can be made of it later. */
public final class ReportReader {
    private ReportReader() {}

    /** The report; an exception says in one sentence why this is none. */
    public static Report read(byte[] json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object value = value(parser);
            if (!(value instanceof Map<?, ?> fields) || !fields.containsKey("schemaVersion")) {
                throw new IOException("it is no report");
            }
            Object version = fields.get("schemaVersion");
            if (!version.equals(BigDecimal.valueOf(Report.SCHEMA_VERSION))) {
                throw new IOException("its schemaVersion is " + version + ", not " + Report.SCHEMA_VERSION);
            }
            return (Report) as(Report.class, value);
        } catch (JacksonException e) {
            throw new IOException("it is no JSON", e);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IOException("it is not as the schema says", e);
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> null;
        };
    }

    private static Object as(Type type, Object value) throws ReflectiveOperationException {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class -> {
                List<Object> elements = new ArrayList<>();
                for (Object element : (List<?>) value) {
                    elements.add(as(list.getActualTypeArguments()[0], element));
                }
                yield elements;
            }
            case ParameterizedType maybe ->
                value == null ? Optional.empty() : Optional.of(as(maybe.getActualTypeArguments()[0], value));
            case Class<?> c when c == int.class -> ((BigDecimal) value).intValueExact();
            case Class<?> c
            when c == Duration.class -> {
                BigDecimal nanos = ((BigDecimal) value).movePointRight(9);
                BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.TEN.pow(9));
                yield Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
            }
            case Class<?> c when c.isEnum() -> word(c, value);
            case Class<?> c when c.isRecord() -> record(c, (Map<?, ?>) value);
            case Class<?> c when c == boolean.class -> (Boolean) value;
            default -> ((Class<?>) type).cast(value);
        };
    }

    private static Object word(Class<?> type, Object value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Object record(Class<?> type, Map<?, ?> fields) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = fields.get(components[i].getName());
            values[i] = as(components[i].getGenericType(), value);
            if (values[i] == null) {
                throw new IllegalArgumentException(components[i].getName());
            }
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }
}
