package se.lagesbild.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.domain.Access;
import se.lagesbild.domain.Holder;
import se.lagesbild.domain.Whereabouts;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;

/// What one must know of the open file before one works with it, one line each; takes no room when all is well.
final class WarningStrip extends VBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Words words;
    private final Path file;
    private final Access access;
    private final Runnable reopen;
    private final Runnable saveCopy;

    /// @param reopen opens the file again, perhaps for writing this time
    /// @param saveCopy asks where to, and writes a copy of what is open
    WarningStrip(Path file, Access access, Words words, Runnable reopen, Runnable saveCopy) {
        this.file = file;
        this.access = access;
        this.words = words;
        this.reopen = reopen;
        this.saveCopy = saveCopy;
        setId("warnings");
        show(Whereabouts.SAFE);
    }

    /// Says what has become of the file's place.
    void show(Whereabouts now) {
        List<HBox> lines = new ArrayList<>();
        if (!now.present()) {
            lines.add(line(words.get("strip.moved", file.getFileName()), "action.copy", saveCopy));
        } else if (!access.isWritable()) {
            lines.add(line(unwritable(), "strip.reopen", reopen));
        }
        if (now.remote()) {
            lines.add(line(words.get("strip.remote"), "action.copy", saveCopy));
        }
        if (!now.conflictCopies().isEmpty()) {
            String names = now.conflictCopies().stream()
                    .map(copy -> String.valueOf(copy.getFileName()))
                    .collect(Collectors.joining(", "));
            lines.add(line(words.get("strip.conflicts", names)));
        }
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private String unwritable() {
        return switch (access.mode()) {
            case HELD -> access.holder().map(this::held).orElseGet(() -> words.get("strip.held.unknown"));
            case DAMAGED -> words.get("strip.damaged");
            case PROTECTED, WRITABLE -> words.get("strip.protected");
        };
    }

    private String held(Holder holder) {
        String who =
                (holder.role().isBlank() ? words.get("strip.somebody") : holder.role()) + " (" + holder.machine() + ")";
        return words.get("strip.held", who, TIME.format(holder.since()));
    }

    private HBox line(String text, String action, Runnable remedy) {
        Button button = new Button(words.get(action));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> remedy.run());
        HBox line = line(text);
        line.getChildren().add(button);
        return line;
    }

    private static HBox line(String text) {
        Paragraph paragraph = new Paragraph(text, "warning-line-text");
        paragraph.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(paragraph, Priority.ALWAYS);
        HBox line = new HBox(12, new FontIcon(Feather.ALERT_TRIANGLE), paragraph);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("warning-line");
        return line;
    }
}
