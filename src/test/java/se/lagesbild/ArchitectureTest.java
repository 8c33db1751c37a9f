package se.lagesbild;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The plan of the house: rooms, lowest first, what each knows, and whose library is whose. A room that is not in the
/// plan, and a sub-package of ui that knows another one, fail here.
final class ArchitectureTest {
    private static final String HOUSE = "se.lagesbild";
    /// The classes that lie where the program itself does: no test, wherever tests are compiled to.
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(Lagesbild.class.getProtectionDomain().getCodeSource().getLocation());
    private static final Path SOURCES = Path.of("src/main/java/se/lagesbild");

    /// What a room knows.
    ///
    /// @param whole rooms of which it may use everything
    /// @param records rooms of which it may use the records and enums that results are made of
    /// @param exceptions rooms of which it may use the exceptions, with their kinds
    record Room(String name, List<String> whole, List<String> records, List<String> exceptions) {
        static Room of(String name, String... whole) {
            return new Room(name, List.of(whole), List.of(), List.of());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Room> rooms() {
        return List.of(
                Room.of("domain"),
                Room.of("statistics"),
                Room.of("intake", "domain"),
                Room.of("store", "domain"),
                Room.of("picture", "domain", "statistics"),
                Room.of("text", "domain", "statistics", "picture"),
                Room.of("figure", "domain", "statistics", "picture", "text"),
                Room.of("paper", "domain", "statistics", "picture", "text", "figure"),
                Room.of("workbench", "domain", "statistics", "intake", "store", "picture", "text", "figure", "paper"),
                new Room(
                        "cli",
                        List.of("workbench", "text", "domain"),
                        List.of("picture", "statistics"),
                        List.of("intake", "store", "paper")),
                new Room(
                        "ui",
                        List.of("workbench", "text", "figure", "domain"),
                        List.of("picture", "statistics"),
                        List.of("intake", "store", "paper")));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomKnowsOnlyWhatItsRowNames(Room room) {
        DescribedPredicate<JavaClass> allowed = inRooms(List.of(room.name()))
                .or(inRooms(room.whole()))
                .or(inRooms(room.records()).and(isRecordOrEnum()))
                .or(inRooms(room.exceptions()).and(isExceptionOrItsKind()));
        noClasses()
                .that(inRooms(List.of(room.name())))
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE + "..").and(DescribedPredicate.not(allowed)))
                .because(room + " knows " + room.whole())
                .check(MAIN);
    }

    private static DescribedPredicate<JavaClass> inRooms(List<String> rooms) {
        return resideInAnyPackage(
                        rooms.stream().map(room -> HOUSE + "." + room + "..").toArray(String[]::new))
                .as("in rooms %s", rooms);
    }

    private static DescribedPredicate<JavaClass> isRecordOrEnum() {
        return DescribedPredicate.describe("records or enums", one -> one.isRecord() || one.isEnum());
    }

    private static DescribedPredicate<JavaClass> isExceptionOrItsKind() {
        DescribedPredicate<JavaClass> exception = assignableTo(Exception.class);
        return exception.or(DescribedPredicate.describe(
                "kinds of exceptions",
                one -> one.isEnum()
                        && one.getEnclosingClass().map(exception::test).orElse(false)));
    }

    @Test
    void everyRoomStandsInThePlan() {
        Set<String> planned = rooms().stream().map(Room::name).collect(Collectors.toSet());
        assertThat(MAIN.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(HOUSE))
                        .map(name -> name.substring(HOUSE.length() + 1).split("\\.", 2)[0]))
                .isNotEmpty()
                .allSatisfy(room -> assertThat(planned).contains(room));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.opencsv..|intake paper store",
                "java.sql..|store",
                "javax.sql..|store",
                "org.sqlite..|store",
                "org.jfree..|figure",
                "org.apache.pdfbox..|paper",
                "org.apache.batik..|paper",
                "com.openhtmltopdf..|paper",
                "de.rototor..|paper",
                "org.dhatim..|paper",
                "picocli..|cli",
                "com.google.gson..|intake cli",
                "javafx..|ui root",
                "atlantafx..|ui root",
                "org.kordamp..|ui root",
                "org.apache.commons.statistics..|statistics",
                "org.apache.commons.math3..|statistics"
            })
    void libraryStaysInItsRoom(String library, String rooms) {
        List<String> packages = Arrays.stream(rooms.split(" "))
                .map(room -> room.equals("root") ? HOUSE : HOUSE + "." + room + "..")
                .toList();
        noClasses()
                .that()
                .resideOutsideOfPackages(packages.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MAIN);
    }

    @Test
    void noLibraryIsUsedThatThePlanDoesNotName() {
        DescribedPredicate<JavaClass> named = resideInAnyPackage(
                HOUSE + "..",
                "java..",
                "javax..",
                "org.w3c.dom..",
                "org.xml.sax..",
                "org.jspecify..",
                "com.opencsv..",
                "org.sqlite..",
                "org.jfree..",
                "org.apache.pdfbox..",
                "org.apache.batik..",
                "com.openhtmltopdf..",
                "de.rototor..",
                "org.dhatim..",
                "picocli..",
                "com.google.gson..",
                "javafx..",
                "atlantafx..",
                "org.kordamp..",
                "org.apache.commons.statistics..",
                "org.apache.commons.math3..");
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.not(named)
                        .and(DescribedPredicate.describe(
                                "are no primitives",
                                one -> !one.getPackageName().isEmpty())))
                .check(MAIN);
    }

    /// They throw at none and at all, return 1.9 as a p-value, or stop at nine digits.
    @ParameterizedTest
    @ValueSource(strings = {"ClopperPearsonInterval", "WilsonScoreInterval", "BinomialTest"})
    void typesOfCommonsMathThatAreWrongAtTheEdgesAreNotUsed(String type) {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.apache.commons.math3..").and(simpleName(type)))
                .check(MAIN);
    }

    @Test
    void quantilesAreNotThoseOfCommonsMath() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "is a quantile of commons-math3",
                        call -> call.getName().equals("inverseCumulativeProbability")
                                && call.getTargetOwner().getPackageName().startsWith("org.apache.commons.math3")))
                .check(MAIN);
    }

    @Test
    void roomsMakeNoCircles() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void packagesMakeNoCirclesAtAnyDepth() {
        slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void kitKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".ui.kit..")
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE + ".ui..")
                        .and(DescribedPredicate.not(resideInAPackage(HOUSE + ".ui.kit.."))))
                .check(MAIN);
    }

    @Test
    void featuresKnowNeitherEachOtherNorTheMainWindow() {
        Set<String> features = MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(HOUSE + ".ui.") && !name.startsWith(HOUSE + ".ui.kit"))
                .collect(Collectors.toSet());
        assertThat(features)
                .isNotEmpty()
                .allSatisfy(feature -> noClasses()
                        .that()
                        .resideInAPackage(feature)
                        .should()
                        .dependOnClassesThat(resideInAPackage(HOUSE + ".ui..")
                                .and(DescribedPredicate.not(resideInAnyPackage(feature, HOUSE + ".ui.kit.."))))
                        .check(MAIN));
    }

    @Test
    void viewModelsKnowNoScreen() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .check(MAIN);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(MAIN);
    }

    @Test
    void classesAreFinal() {
        classes()
                .that(DescribedPredicate.describe(
                        "classes of their own",
                        one -> !one.isInterface() && !one.isEnum() && !one.isRecord() && !one.isAnonymousClass()))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(MAIN);
    }

    @Test
    void onlyTheRootWritesToTheTerminalByItself() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void testsAreNoPartOfTheProgram() {
        noClasses().should().haveSimpleNameEndingWith("Test").check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Manager", "Helper", "Helpers", "Util", "Utils", "Data", "Info", "Processor"})
    void noTypeHasANameThatSaysNothing(String word) {
        Pattern lastWord = Pattern.compile("(?:.*[a-z0-9])?" + word);
        // The sample data is what it is called.
        assertThat(MAIN.stream().map(JavaClass::getSimpleName).filter(name -> !name.equals("SampleData")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).doesNotMatch(lastWord));
    }

    @Test
    void everyTypeOfItsOwnFileHasASentence() throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path file : sources()) {
            if (!hasSentence(Files.readAllLines(file), typeOf(file))) {
                without.add(file);
            }
        }
        assertThat(without).isEmpty();
    }

    private static String typeOf(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        return name.equals("package-info")
                ? "^package "
                : "^(?:public |final |sealed |abstract )*(?:class|record|interface|enum|@interface) " + name + "\\b.*";
    }

    /// Whether the lines above the type, annotations aside, are a comment that ends like a sentence somewhere.
    private static boolean hasSentence(List<String> lines, String type) {
        Pattern start = Pattern.compile(type + ".*");
        int at = 0;
        while (at < lines.size() && !start.matcher(lines.get(at)).matches()) {
            at++;
        }
        return lines.subList(0, at).stream()
                        .anyMatch(line -> line.startsWith("/// ") && line.length() > "/// ".length())
                && String.join(" ", lines.subList(0, at)).contains(".");
    }

    @Test
    void everyRoomHasItsSentence() throws IOException {
        Set<Path> folders = new TreeSet<>();
        sources().forEach(file -> folders.add(file.getParent()));
        assertThat(folders)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
