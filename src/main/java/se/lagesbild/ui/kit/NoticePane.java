package se.lagesbild.ui.kit;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.text.Words;

/// Content with messages in its lower right corner, one at a time.
public final class NoticePane extends StackPane implements Notices {
    private static final Duration SHORT = Duration.seconds(6);
    private final Words words;
    private final StackPane corner = new StackPane();
    private Optional<Exception> failed = Optional.empty();

    public NoticePane(Node content, Words words) {
        this.words = words;
        corner.setPickOnBounds(false);
        corner.setAlignment(Pos.BOTTOM_RIGHT);
        corner.setPadding(new Insets(16));
        getChildren().addAll(content, corner);
    }

    @Override
    public void tell(String text) {
        Notification notice = show(text, Styles.SUCCESS, Feather.CHECK_CIRCLE);
        PauseTransition pause = new PauseTransition(SHORT);
        pause.setOnFinished(event -> corner.getChildren().remove(notice));
        pause.play();
    }

    @Override
    public void fail(Exception failure) {
        show(Failures.sentence(failure, words), Styles.DANGER, Feather.ALERT_TRIANGLE);
        failed = Optional.of(failure);
    }

    @Override
    public void settle(Class<? extends Exception> kind) {
        if (failed.filter(kind::isInstance).isPresent()) {
            failed = Optional.empty();
            corner.getChildren().clear();
        }
    }

    private Notification show(String text, String style, Feather icon) {
        failed = Optional.empty();
        Notification notice = new Notification(text, new FontIcon(icon));
        notice.setId("notice");
        notice.getStyleClass().addAll(style, Styles.ELEVATED_1);
        notice.setMaxWidth(420);
        notice.setPrefHeight(USE_PREF_SIZE);
        notice.setMaxHeight(USE_PREF_SIZE);
        notice.setOnClose(event -> corner.getChildren().remove(notice));
        corner.getChildren().setAll(notice);
        return notice;
    }
}
