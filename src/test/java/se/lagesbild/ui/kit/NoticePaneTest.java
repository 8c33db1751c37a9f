package se.lagesbild.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.JavaFx;

/// A failure stays in sight until it is settled; what settles another failure leaves it where it is.
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class NoticePaneTest {
    @SuppressWarnings("NullAway.Init") // made by TestFX before each test
    private NoticePane pane;

    @Start
    void open(Stage stage) {
        pane = new NoticePane(new Label("innehåll"), new Words(Language.SWEDISH));
        stage.setScene(new Scene(pane, 600, 400));
        stage.show();
    }

    private static Optional<?> notice(FxRobot robot) {
        return robot.lookup("#notice").tryQuery();
    }

    @Test
    void aFailureGoesWhenItsKindIsSettledAndOnlyThen(FxRobot robot) {
        robot.interact(() -> pane.fail(new IllegalStateException("trasig")));
        robot.interact(() -> pane.settle(UnsupportedOperationException.class));
        assertThat(notice(robot)).isPresent();

        robot.interact(() -> pane.settle(IllegalStateException.class));
        assertThat(notice(robot)).isEmpty();
    }

    @Test
    void settlingAFailureLeavesTheNewsThatTookItsPlace(FxRobot robot) {
        robot.interact(() -> pane.fail(new IllegalStateException("trasig")));
        robot.interact(() -> pane.tell("Sparad"));
        robot.interact(() -> pane.settle(IllegalStateException.class));

        assertThat(notice(robot)).isPresent();
    }
}
