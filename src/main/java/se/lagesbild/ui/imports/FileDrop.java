package se.lagesbild.ui.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files, or folders of files, that are dragged onto a part of the window.
public final class FileDrop {
    private FileDrop() {}

    /// Takes what is dropped there.
    public static void on(Node node, Consumer<List<Path>> take) {
        node.setOnDragOver(FileDrop::dragged);
        node.setOnDragDropped(event -> {
            List<Path> files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            take.accept(files);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    private static void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }
}
