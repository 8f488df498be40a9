package nl.schaalsprong.language;

import java.util.Optional;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Name;
import nl.schaalsprong.language.expression.Parser;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.source.Findings;

/** Reads equations with what belongs to them. */
final class EquationReader {
    private final Findings findings;

    EquationReader(Findings findings) {
        this.findings = findings;
    }

    /** The equation of a variable, or of one element of it. */
    Equation read(Element element, String title) {
        Optional<Element> written = element.child("eqn");
        Optional<Element> gf = element.child("gf");
        return new Equation(
                written.map(e -> e.text().value().strip()).orElse(""),
                expression(written, title),
                expression(element.child("init_eqn"), title),
                gf.filter(EquationReader::hasPoints)
                        .flatMap(g -> new TableReader(findings).read(g, title)),
                gf.flatMap(g -> g.attribute("name")).map(Name::canonical),
                written.map(Element::offset).orElse(element.offset()));
    }

    /** What an element says by itself. */
    Equation alone(Element element, String title) {
        return new Equation(
                element.text().value().strip(),
                expression(Optional.of(element), title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                element.offset());
    }

    /** A graphical function that is only named stands elsewhere. */
    private static boolean hasPoints(Element gf) {
        return gf.attribute("name").isEmpty() || gf.child("ypts").isPresent();
    }

    private Optional<Expression> expression(Optional<Element> written, String title) {
        return written.flatMap(e -> Parser.read(e.text(), title, findings));
    }
}
