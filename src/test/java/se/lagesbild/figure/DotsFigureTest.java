package se.lagesbild.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.ExampleSeries;
import se.lagesbild.picture.ExampleViews;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

final class DotsFigureTest {
    /// As narrow as a page, as small as a window, as large as a screen; height 0 asks the figure.
    private static final List<double[]> SIZES = List.of(
            new double[] {453.5, 0},
            new double[] {506, 0},
            new double[] {560, 360},
            new double[] {700, 460},
            new double[] {900, 640},
            new double[] {1100, 900});

    private static Map<String, DistrictComparison> views() {
        Map<String, DistrictComparison> views = new TreeMap<>();
        views.put("2021", ExampleViews.safety2021());
        views.put("2012", ExampleViews.safety2012());
        views.put("gaps", ExampleViews.gaps());
        views.put("single", ExampleViews.single());
        views.put("fifteen", ExampleViews.fifteen());
        views.put("fifty", ExampleViews.fifty());
        views.put("counts", ExampleViews.counts());
        views.put("rates", ExampleViews.rates());
        views.put("other question", ExampleViews.otherQuestion());
        views.put("long names", ExampleViews.longNames());
        views.put("no baselines", ExampleViews.survey2021("BU_OTRYGG").against());
        return views;
    }

    static Stream<Arguments> drawings() {
        return views().entrySet().stream()
                .flatMap(view -> SIZES.stream()
                        .flatMap(size -> Stream.of(Language.values())
                                .map(language ->
                                        arguments(view.getKey(), view.getValue(), language, size[0], size[1]))));
    }

    private static Drawing drawn(Figure figure, double width, double height) {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Drawing drawing = figure.drawOn(graphics, width, height);
        graphics.dispose();
        return drawing;
    }

    private static DotsFigure swedish(DistrictComparison view) {
        return new DotsFigure(view, new Words(Language.SWEDISH));
    }

    @ParameterizedTest(name = "{0}, {2}, {3} × {4}")
    @MethodSource("drawings")
    void noLabelMeetsAnotherOrTheFrame(
            String name, DistrictComparison view, Language language, double width, double askedHeight) {
        Figure figure = new DotsFigure(view, new Words(language));
        double height = askedHeight == 0 ? figure.heightFor(width) : askedHeight;
        List<LabelBox> labels = drawn(figure, width, height).labels();
        Rectangle2D frame = new Rectangle2D.Double(6, 6, width - 12, height - 12);
        assertThat(labels).allMatch(label -> frame.contains(label.box()), "within the frame");
        for (int i = 0; i < labels.size(); i++) {
            LabelBox one = labels.get(i);
            assertThat(labels.subList(0, i))
                    .as("%s in %s", one.text(), name)
                    .noneMatch(other -> one.box().intersects(other.box()));
        }
    }

    @ParameterizedTest(name = "{0}, {2}, {3} × {4}")
    @MethodSource("drawings")
    void everyMarkLiesWithinTheFrameAndKnowsItsOwnObservations(
            String name, DistrictComparison view, Language language, double width, double askedHeight) {
        Figure figure = new DotsFigure(view, new Words(language));
        double height = askedHeight == 0 ? figure.heightFor(width) : askedHeight;
        List<Mark> marks = drawn(figure, width, height).marks();
        Rectangle2D frame = new Rectangle2D.Double(0, 0, width, height);
        assertThat(marks).as(name).isNotEmpty().allSatisfy(mark -> {
            assertThat(frame.contains(mark.shape().getBounds2D())).isTrue();
            boolean own = mark.observations().size() == 1;
            assertThat(mark.observations())
                    .isNotEmpty()
                    .allMatch(one -> !own || one.key().area().equals(mark.area()))
                    .allMatch(one -> one.value().isPresent());
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTitleTakesMoreThanTwoLinesOfAScreen(Language language) {
        Words words = new Words(language);
        assertThat(views()).allSatisfy((name, view) -> {
            DotTexts texts = new DotTexts(view, words);
            DotLayout layout = new DotLayout.Sheet(view, texts, new DotNotes(view, words, texts), 900).fit(640);
            assertThat(layout.frame().title()).as(name).hasSizeLessThanOrEqualTo(2);
        });
    }

    @Test
    void everyAreaWithAValueHasOneMark() {
        DistrictComparison view = ExampleViews.safety2021();
        List<AreaKey> areas =
                view.estimates().stream().map(one -> one.area().key()).toList();
        assertThat(drawn(swedish(view), 900, 560).marks())
                .extracting(Mark::area)
                .containsExactlyInAnyOrderElementsOf(areas);
    }

    @Test
    void baselinesComeFirstThenReferencesThenDistrictsFromTheHighestDown() {
        List<Mark> marks = drawn(swedish(ExampleViews.safety2021()), 900, 560).marks();
        assertThat(marks)
                .extracting(mark -> mark.area().code())
                .containsExactly(
                        "01",
                        "00",
                        "0126",
                        "Stuvsta-Snättringe",
                        "Segeltorp",
                        "Sjödalen-Fullersta",
                        "Trångsund",
                        "Skogås",
                        "Flemingsberg",
                        "Vårby");
        assertThat(marks)
                .extracting(mark -> mark.shape().getBounds2D().getCenterY())
                .isSorted();
    }

    @Test
    void aMarkStandsFurtherRightTheHigherItsValue() {
        List<Mark> districts =
                drawn(swedish(ExampleViews.safety2021()), 900, 560).marks().subList(3, 10);
        assertThat(districts.reversed())
                .extracting(mark -> mark.shape().getBounds2D().getCenterX())
                .isSorted();
    }

    @Test
    void anotherQuestionIsDrawnAboveTheAreasWithItsSource() {
        Drawing drawing = drawn(swedish(ExampleViews.otherQuestion()), 900, 560);
        assertThat(drawing.marks())
                .extracting(mark -> mark.area().code())
                .containsExactly("00", "01", "Vårby", "Skogås", "Segeltorp");
        assertThat(allText(drawing)).contains("enligt NTU Lokal, annan fråga", "Ej jämförbart: annan fråga");
    }

    @Test
    void ratesAreDrawnWithTheCountBesideAndHiddenCountsAreNowhere() {
        Drawing drawing = drawn(swedish(ExampleViews.rates()), 900, 640);
        assertThat(drawing.labels()).extracting(LabelBox::text).contains("31\u00A0st", "< 5", "dold", "Per 1\u00A0000");
        assertThat(drawing.marks()).hasSize(6);
    }

    @Test
    void aValueOfFewerThanTenAnswersIsNowhere() {
        Drawing drawing = drawn(swedish(ExampleViews.gaps()), 800, 480);
        assertThat(drawing.marks()).noneMatch(mark -> mark.area().equals(ExampleViews.district("Trångsund")));
        assertThat(drawing.labels())
                .extracting(LabelBox::text)
                .contains("< 10 svar")
                .noneMatch(t -> t.contains("58"));
        assertThat(swedish(ExampleViews.gaps()).altText()).doesNotContain("58");
    }

    @Test
    void anAreaWithoutValueSaysWhy() {
        assertThat(drawn(swedish(ExampleViews.gaps()), 800, 480).labels())
                .extracting(LabelBox::text)
                .contains("prickad", "saknas", "ej frågad");
    }

    @Test
    void sevenDistrictsFitTheSmallestWindow() {
        assertThat(drawn(swedish(ExampleViews.safety2021()), 560, 360).marks()).hasSize(10);
    }

    @Test
    void rowsThatDoNotFitAreCountedInTheNote() {
        DistrictComparison view = ExampleViews.fifty();
        Drawing drawing = drawn(swedish(view), 700, 460);
        assertThat(drawing.labels()).extracting(LabelBox::text).contains("30 områden ryms inte och är inte ritade.");
        assertThat(drawing.marks()).extracting(Mark::area).contains(ExampleViews.HUDDINGE);
        assertThat(drawn(swedish(view), 900, swedish(view).heightFor(900)).labels())
                .extracting(LabelBox::text)
                .noneMatch(text -> text.contains("ryms inte"));
    }

    @Test
    void anUncertainBasisIsMarkedAndExplained() {
        for (int width : new int[] {453, 900}) {
            String text = allText(drawn(swedish(ExampleViews.gaps()), width, 640));
            assertThat(text).contains("† Osäkert underlag: färre än 100 svar");
            assertThat(text.chars().filter(c -> c == '†').count()).isEqualTo(2);
        }
        assertThat(allText(drawn(swedish(ExampleViews.safety2021()), 900, 640))).doesNotContain("†");
    }

    @Test
    void anIntervalEndsWhereAShareMustEnd() {
        DistrictComparison view = new ExampleSeries("BU_TRYGG")
                .margin(2021, ExampleViews.district("Vårby"), "80", "30")
                .margin(2021, ExampleViews.district("Skogås"), "60", "5")
                .districts(2021);
        assertThat(allText(drawn(swedish(view), 900, 640))).contains("(50–100)").doesNotContain("110");
    }

    @Test
    void theNoteTellsHowManyTestsAndHowManyChanceHits() {
        assertThat(allText(drawn(swedish(ExampleViews.safety2021()), 900, 560)))
                .contains("16 prövningar; omkring 0,8 av dem")
                .contains("övriga Stockholms län och övriga riket")
                .contains("1\u00A0846 svar, svarsandel 34\u00A0%");
    }

    @Test
    void theAltTextHoldsFindingExtremesAndComparatorsWithin250Characters() {
        assertThat(swedish(ExampleViews.safety2021()).altText())
                .startsWith("Prickdiagram. Vårby, Flemingsberg")
                .contains("Högst Stuvsta-Snättringe 77\u00A0%, lägst Vårby 45\u00A0%")
                .contains("Stockholms län 67,5\u00A0%");
        assertThat(views().values())
                .allSatisfy(view -> assertThat(swedish(view).altText()).hasSizeLessThanOrEqualTo(250));
    }

    @Test
    void drawingTwiceGivesTheSame() {
        Figure figure = swedish(ExampleViews.fifteen());
        assertThat(drawn(figure, 900, 640).labels())
                .isEqualTo(drawn(figure, 900, 640).labels());
    }

    private static String allText(Drawing drawing) {
        return String.join(" ", drawing.labels().stream().map(LabelBox::text).toList());
    }

    @Test
    void everyEstimateIsNamedWhereThereIsRoom() {
        DistrictComparison view = ExampleViews.fifteen();
        assertThat(drawn(swedish(view), 1100, 900).labels())
                .extracting(LabelBox::text)
                .containsAll(view.areas().stream()
                        .map(Estimate::area)
                        .map(area -> area.name())
                        .toList());
    }
}
