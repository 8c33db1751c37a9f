package se.lagesbild.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/// A connection on which one statement fails instead of running, counted from 1; taking back always works.
final class FailingConnection {
    static final String MESSAGE = "failed for the test";

    private final Connection connection;
    private final int failing;
    private int run;

    FailingConnection(Connection connection, int failing) {
        this.connection = connection;
        this.failing = failing;
    }

    Connection proxy() {
        return wrapped(connection, Connection.class);
    }

    private <T> T wrapped(T real, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer(real, method, arguments)));
    }

    private Object answer(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean takesBack = arguments != null
                && arguments.length > 0
                && String.valueOf(arguments[0]).matches("ROLLBACK|PRAGMA foreign_keys = 1");
        if (method.getName().startsWith("execute") && !takesBack && ++run == failing) {
            throw new SQLException(MESSAGE);
        }
        try {
            Object result = method.invoke(real, arguments);
            if (result instanceof PreparedStatement prepared) {
                return wrapped(prepared, PreparedStatement.class);
            }
            return result instanceof Statement statement ? wrapped(statement, Statement.class) : result;
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
