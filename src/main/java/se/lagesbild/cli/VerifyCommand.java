package se.lagesbild.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lagesbild.domain.Verification;
import se.lagesbild.workbench.Workbench;

/// Checks a lägesbild: its pages, its references, and that every import is complete.
@Command(name = "verify", description = "${bundle:cli.verify}")
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db}")
    Path database = Path.of("");

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = Workbench.open(database, terminal.clock())) {
                Verification found = workbench.verify();
                terminal.out()
                        .println(
                                new GsonBuilder().disableHtmlEscaping().create().toJson(json(found)));
                return found.isSound() ? Terminal.DONE : Terminal.NOTHING;
            }
        });
    }

    private static JsonObject json(Verification found) {
        JsonObject files = new JsonObject();
        for (Verification.FileCount file : found.files()) {
            JsonArray counts = new JsonArray();
            counts.add(file.declared());
            counts.add(file.stored());
            String name = file.name();
            for (int nr = 2; files.has(name); nr++) {
                name = file.name() + "#" + nr;
            }
            files.add(name, counts);
        }
        JsonObject json = new JsonObject();
        json.addProperty("integrity", found.integrity());
        json.add("files", files);
        return json;
    }
}
