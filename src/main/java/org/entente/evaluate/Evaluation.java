package org.entente.evaluate;

import java.util.List;
import org.entente.extract.Extractor;
import org.entente.model.Authority;
import org.entente.model.Extraction;
import org.entente.model.InvalidValueException;

/** Compares what is read from labelled articles with their labels, and counts by language. */
public final class Evaluation {

    private final Extractor extractor;
    private final Identities identities;
    private final Tally tally = new Tally();

    /** @param authority tells which spellings of a label are one entity's */
    public Evaluation(Extractor extractor, Authority authority) {
        this.extractor = extractor;
        this.identities = new Identities(authority);
    }

    /**
     * Takes in one labelled article.
     *
     * @param line a JSON object
     * @param where file and line, for what is said of it
     * @throws InvalidValueException when the line is no labelled article
     * @throws org.entente.model.RejectedException when its language is not read, or cannot be told
     */
    public void add(String line, String where) {
        Labelled label = LabelledReader.read(line, where);
        Extraction read = extractor.extract(label.article());
        tally.article(read.language().tag());
        var who = new Who(identities, label.persons() == null ? List.of() : label.persons(), read);
        var findings = new Findings(tally, label, read, where);
        new ArticleComparison(label, read, who, findings).compare();
        new EventComparison(label, read, who, findings).compare();
    }

    Tally tally() {
        return tally;
    }
}
