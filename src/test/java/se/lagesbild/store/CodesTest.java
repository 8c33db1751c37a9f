package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every word of the domain has its code, and the file says the same to other programs.
final class CodesTest {
    @TempDir
    Path folder = Path.of("");

    static List<Codes<?>> lists() {
        return List.of(Codes.KIND, Codes.STATUS, Codes.FLAG, Codes.INFORMATION_CLASS);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theFileTellsTheSameCodes(Codes<?> codes) throws Exception {
        Path file = folder.resolve("a.lagesbild");
        Engine.SQLITE.create(file).close();
        try (Connection connection = Connections.reading(file)) {
            assertThat(Sql.list(
                            connection,
                            "SELECT name FROM code WHERE list = ? ORDER BY id",
                            row -> row.getString(1),
                            codes.name()))
                    .isEqualTo(codes.words().stream().map(Enum::name).toList());
        }
        assertThat(codes.words())
                .hasSize(codes.words().getFirst().getDeclaringClass().getEnumConstants().length);
    }
}
