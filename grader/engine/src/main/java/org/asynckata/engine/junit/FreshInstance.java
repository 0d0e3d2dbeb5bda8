package org.asynckata.engine.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asynckata.engine.Timeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test instance made of the classes of another loader, with the methods that JUnit would call on it. */
final class FreshInstance {
    private final Object instance;
    private final Method test;
    private final Timeline timeline;

    FreshInstance(Method original, ClassLoader loader, Timeline timeline) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(original.getDeclaringClass().getName());
        this.timeline = timeline;
        this.test = sameMethod(type, original, loader);
        this.instance = instantiate(type);
    }

    private static Method sameMethod(Class<?> type, Method original, ClassLoader loader)
            throws ReflectiveOperationException {
        List<Class<?>> parameters = new ArrayList<>();
        for (Class<?> parameter : original.getParameterTypes()) {
            boolean ours =
                    parameter.getClassLoader() == original.getDeclaringClass().getClassLoader();
            parameters.add(ours ? loader.loadClass(parameter.getName()) : parameter);
        }
        Method method = type.getDeclaredMethod(original.getName(), parameters.toArray(Class[]::new));
        method.setAccessible(true);
        return method;
    }

    /** A nested class needs an instance of the one around it. */
    private static Object instantiate(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.getParameterCount() == 0
                ? constructor.newInstance()
                : constructor.newInstance(instantiate(type.getEnclosingClass()));
    }

    /** Runs preparation, test and what tidies up; a timeline among the arguments is exchanged for this run's. */
    void invoke(List<Object> arguments) throws Throwable {
        for (Method before : annotated(BeforeEach.class)) {
            call(before, new ArrayList<>(Arrays.asList(new Object[before.getParameterCount()])));
        }
        try {
            call(test, new ArrayList<>(arguments));
        } finally {
            for (Method after : annotated(AfterEach.class)) {
                call(after, new ArrayList<>(Arrays.asList(new Object[after.getParameterCount()])));
            }
        }
    }

    private List<Method> annotated(Class<? extends Annotation> annotation) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> type = instance.getClass(); type != Object.class; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter((AnnotatedElement method) -> method.isAnnotationPresent(annotation))
                    .forEach(methods::addFirst);
        }
        return methods;
    }

    private void call(Method method, List<Object> arguments) throws Throwable {
        for (int i = 0; i < arguments.size(); i++) {
            if (method.getParameterTypes()[i] == Timeline.class) {
                arguments.set(i, timeline);
            }
        }
        method.setAccessible(true);
        try {
            method.invoke(instance, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
