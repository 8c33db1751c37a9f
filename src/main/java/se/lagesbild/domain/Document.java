package se.lagesbild.domain;

/// The paper that values were typed in from by hand.
///
/// @param title what the document is called, with whoever published it
/// @param page where in it the values stand, as people write it: "14", "12–13", "tabell 3"
/// @param question what was asked or counted, word for word
public record Document(String title, String page, String question) {
    public Document {
        title = title.strip().replaceAll("\\s+", " ");
        page = page.strip().replaceAll("\\s+", " ");
        question = question.strip();
        if (title.isEmpty() || page.isEmpty() || question.isEmpty()) {
            throw new IllegalArgumentException("a document needs title, page and question, was " + title + "/" + page);
        }
    }
}
