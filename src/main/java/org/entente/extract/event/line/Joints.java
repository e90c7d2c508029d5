package org.entente.extract.event.line;

import java.util.List;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.phrase.Token;
import org.entente.model.EntityKind;

/** Tells which names stand together and do one thing. */
final class Joints {

    private final List<Item> items;

    private final Descriptions descriptions;

    Joints(List<Item> items, Descriptions descriptions) {
        this.items = items;
        this.descriptions = descriptions;
    }

    boolean joins(int name, int next, Line line) {
        if (isRow(name, next) || isOfPlace(name, next)) {
            return true;
        }
        boolean conjunction = false;
        boolean comma = false;
        int words = 0;
        for (int i = name + 1; i < next; i++) {
            Item item = items.get(i);
            if (line.hides(i, next) && line.hides(i, name)) {
                continue;
            }
            boolean stretch = item.isWord()
                    || item.is(Cue.Sign.ADJECTIVE)
                    || item.name() != null && descriptions.at(i)
                    || item.after() == Function.OF
                    || item.is(Cue.Sign.PARTICLE)
                    || item.before() == Function.OF && (conjunction || comma);
            if (item.isConjunction() || (item.isHyphen() || item.isDot()) && next - name == 2) {
                conjunction = true;
            } else if (item.isComma()) {
                comma = true;
            } else if (!stretch || item.isWord() && ++words > Line.REACH) {
                return false;
            }
        }
        boolean listed =
                conjunction || comma && (sameKind(name, next) && (line.isHeadline() || endsInConjunction(next)));
        return listed && sameKind(name, next) || comma && isPlaceWithCountry(name, next);
    }

    /** {@code 日米}, {@code 中美俄}: countries written by one sign each. */
    private boolean isRow(int name, int next) {
        return next == name + 1
                && items.get(name).kind() == EntityKind.COUNTRY
                && items.get(next).kind() == EntityKind.COUNTRY
                && items.get(next).first().joint() == Token.Joint.GLUED;
    }

    /** {@code 莫斯科克里姆林宫}, {@code تيانجين الصينية}: a place and the house there, or the country it lies in. */
    private boolean isOfPlace(int name, int next) {
        boolean house = items.get(next).kind() == EntityKind.ORGANIZATION
                && items.get(next).first().joint() == Token.Joint.GLUED;
        return next == name + 1
                && items.get(name).kind() == EntityKind.PLACE
                && (house || isPlaceWithCountry(name, next));
    }

    private boolean endsInConjunction(int name) {
        for (int i = name + 1; i < items.size() && i < name + 3 * Line.REACH; i++) {
            Item item = items.get(i);
            if (item.isConjunction()) {
                return true;
            }
            if (item.isVerb() || item.isBreak() && !item.isComma() || item.date() != null) {
                return false;
            }
        }
        return false;
    }

    boolean sameKind(int name, int next) {
        return rank(items.get(name).kind()) == rank(items.get(next).kind());
    }

    private boolean isPlaceWithCountry(int name, int next) {
        String code = items.get(name).mention().entity().countryCode();
        return items.get(name).kind() == EntityKind.PLACE
                && items.get(next).kind() == EntityKind.COUNTRY
                && code != null
                && code.equals(items.get(next).mention().entity().countryCode());
    }

    private static int rank(EntityKind kind) {
        return switch (kind) {
            case PERSON -> 0;
            case COUNTRY, ORGANIZATION -> 1;
            case PLACE -> 2;
        };
    }
}
